/** Which URLs are fetched, and what is wrong with others. */
export const URL_ENGLISH = {
  'url-too-long': 'the URL is {length} characters long; {most} are allowed',
  'url-too-long-encoded': 'the encoded URL is over {most} characters long',
  'url-line-break': 'the URL has a line break or tab inside',
  'url-not-absolute': 'not an absolute URL',
  'url-no-host': 'the URL has no host',
  'url-scheme': '{scheme} URLs are not fetched; http: and https: are',
  'url-credentials': 'the URL holds a user name or password; use the input `headers` instead',
  'url-port': 'port {port} is not used for the web',
  'url-within': 'a URL begins within this text: one URL a line is needed (in JSON, one a string)',
  'url-srcset': 'this is the text of a srcset: one URL a line is needed, without sizes such as 2x or 640w',
  'url-relative': 'not an absolute URL; relative ones need `base-url`, or their page in `referer-field`',
} as const

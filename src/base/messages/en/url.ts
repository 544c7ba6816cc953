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
} as const

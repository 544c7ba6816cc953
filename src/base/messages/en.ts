/** Sentences about files, folders, URLs and proxies. */
export const ENGLISH = {
  // Files and folders, and errors of the file system.
  'folder-no-room': 'There is no room left where {directory} is.',
  'folder-no-room-fix': 'Free some space or choose another folder, then run again.',
  'folder-no-read': 'This user may not read {directory}.',
  'folder-no-write': 'This user may not write to {directory}.',
  'folder-no-right-fix': 'Give the user that right, or choose another folder.',
  'folder-read-only': '{directory} is on a file system that is mounted read-only.',
  'folder-another-fix': 'Choose another folder.',
  'folder-in-the-way': 'A file stands where {key} needs a folder, or a folder where it needs a file.',
  'folder-in-the-way-fix': 'Choose a key template under which no key is the beginning of another.',
  'folder-name-too-long': 'The path of {key} under {directory} is longer than this system allows.',
  'folder-name-too-long-fix': 'Shorten the key template, or choose a folder with a shorter path.',
  'folder-open-files': 'This process has as many files open as the system allows.',
  'folder-open-files-fix': 'Lower concurrency, or raise the limit of open files.',
  'folder-unusable': '{directory} could not be used ({code}).',
  'folder-unusable-fix': 'Check the disk, then run again.',
  'folder-code-unknown': 'unknown',
  'folder-link-out': 'A link under {directory} leads out of it ({path}).',
  'folder-link-out-fix': 'Remove the link, or name the folder it leads to.',
  'folder-is-file': '{directory} is a file, not a folder.',
  'folder-is-file-fix': 'Name the folder that it lies in, or another one.',
  'path-occupied': 'Something that is not a file is at {path}, or a file is where it needs a folder.',
  'path-occupied-fix': 'Remove it, or choose another folder.',
  'path-runs-git': 'lies in .git, where files are run by git',
  'path-read-by-git': 'has a name that begins with .git, and git or GitHub would read it',
  'path-runs-workflow': 'lies in .github/workflows, where files are run by GitHub',
  'temporary-full': 'There is no room left in the temporary folder {folder} ({code}).',
  'temporary-full-fix': 'Free some space, or set TMPDIR to a folder with more room.',
  'temporary-unwritable-fix':
    'Set TMPDIR to a folder that can be written to; in a container, mount a `tmpfs` at /tmp.',
  'body-disk-full': 'There is no room for this file in the temporary folder {folder} ({code}).',
  'body-disk-full-fix':
    'Free some space, or set TMPDIR (on a runner RUNNER_TEMP) to a folder with more room.',
  'body-unwritable': 'The temporary folder {folder} cannot be written to ({code}).',
  'data-uri-none': 'this data: URI is not a data: URI',
  'data-uri-comma': 'this data: URI of {length} characters has no comma before its data',
  'data-uri-base64': 'this data: URI says base64, but its {length} characters of data are not',

  // Problems of URLs that are not fetched.
  'url-too-long': 'the URL is {length} characters long; {most} are allowed',
  'url-too-long-encoded': 'the encoded URL is over {most} characters long',
  'url-line-break': 'the URL has a line break or tab inside',
  'url-not-absolute': 'not an absolute URL',
  'url-no-host': 'the URL has no host',
  'url-scheme': '{scheme} URLs are not fetched; http: and https: are',
  'url-credentials':
    'the URL holds a user name or password; give them to its host as a header, in `host-rules`',
  'url-port': 'port {port} is not used for the web',
  'url-within': 'a URL begins within this text: one URL a line is needed (in JSON, one a string)',
  'url-srcset': 'this is the text of a srcset: one URL a line is needed, without sizes such as 2x or 640w',
  'url-relative': 'not an absolute URL; relative ones need `base-url`, or their page in `referer-field`',

  // Forward proxies: their settings and failures.
  'proxy-url': 'the URL of an HTTP proxy such as http://user:password@proxy.example:3128 is needed',
  'proxy-variable': 'the variable {name} is not the URL of an HTTP proxy, such as http://proxy.example:3128',
  'proxy-unreachable': 'the proxy of `{input}` cannot be reached ({code})',
  'proxy-refused': 'the proxy of `{input}` let nothing through (it answered {status})',
  'proxy-login': 'the proxy of `{input}` wants other credentials (it answered {status})',
  'proxy-unused':
    'The variable {variable} is set but not used: if this machine reaches the network only through that proxy, set `{input}` to env.',

  // Endpoints of services.
  'endpoint-keys':
    'endpoint holds credentials; keep only the host, and set access-key-id and access-key-secret',
  'endpoint-no-host': '{shown} is not a host or a URL; write it like {example}',
  'endpoint-scheme': '{shown} has the scheme {scheme}; only https: is supported',
  'endpoint-more': '{shown} has more than a host; write {host}, and put the prefix after the bucket',

  'and-more': '{names} and {count} more',
  'problems-more': 'and {count} more {count|problem|problems}',

  'time-ahead': '{time} (UTC, in {span})',
  'time-past': '{time} (UTC, {span} ago)',
  unexpected: 'unexpected: {error}',

  'node-too-old':
    'persist-images needs Node {least} or later; this is {version}. In a clone, `npm ci` brings Node 24, and `npx node dist/cli.js` runs on it.',
} as const

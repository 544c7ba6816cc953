/** What only the command says, and its help. */
export const ENGLISH = {
  // The command line.
  'cli-output-broken': 'standard output cannot be written: {error}',
  'cli-note': 'note: {sentence}',
  'cli-secret-seen':
    'every program on this machine can read {flag}, and it stays in the history of the shell: set the environment variable {oss} instead, or {aws} for S3 and R2',

  'cli-flag-unknown': '{flag} is not known; see {help}',
  'cli-flag-meant': '{flag} is not known; did you mean {meant}?',
  'cli-flag-needs-value':
    '{flag} needs a value: {flag} VALUE, or {flag}=VALUE for one that begins with a dash',
  'cli-flag-takes-none': '{flag} takes no value',
  'cli-quiet-and-verbose': '--quiet and --verbose exclude each other',
  'cli-second-word': '{command} takes one {option}, and {word} is a second one; see --help',
  'cli-destination-meant':
    '--destination is missing, and {names} {count|belongs|belong} to one: add it, or write {folder}',
  'cli-no-list': 'there is no URL, no list file and no command',
  'cli-word-unknown': '{word} is not a URL, a file or a command',
  'cli-word-meant': '{word} is not a URL, a file or a command; did you mean {meant}?',
  'cli-command-first': '{word} is a command, and a command comes first: {call} {word}',
  'cli-keys-not-json': 'standard input, line {line}: the line is not JSON, as the first one is',
  'cli-no-credentials': 'No credentials could be read from {places}.',
  'cli-no-credentials-fix':
    'Correct that place ("aliyun configure" for the aliyun CLI), or set OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET.',
  'cli-either': '{first} or {second}',
  'cli-oidc-token-file': 'the OIDC token file',
  'cli-aliyun-profile': 'the profile of the aliyun CLI',
  'cli-credentials-file': 'the credentials file',
  'cli-machine-role': 'the RAM role of this machine',

  'cli-total': '{counts}; {bytes} bytes written to {place} in {seconds} s',
  'cli-count-failed': '{count} failed',
  'cli-try-again': 'to try again: {file}',
  'cli-gallery': 'the images as a page: {file}',
  'cli-total-downloaded':
    '{total} {total|object|objects}: {downloaded} downloaded, {unchanged} unchanged, {lost} failed; {bytes} bytes written',
  'cli-total-listed': '{count} found, {bytes} bytes',
  'cli-total-exported': '{images} {images|image|images} in {output}',
  'cli-export-incomplete': 'a part of the manifest could not be read, so images may be missing in the export',
  'cli-list-more': 'there is more: --start-after {token}',

  'cli-rewritten': '{count} {count|list|lists} rewritten:',
  'cli-rewritten-none': 'no list had to be rewritten',
  'cli-foreign': 'not in the store, so unchanged in the lists:',
  'cli-foreign-one': '{name}, {place}: {url} ({reason})',

  // The help of the command line. The tables of fields have the help of its flags.
  'help-usage': 'Usage',
  'help-examples': 'Examples',
  'help-commands': 'Commands',
  'help-flags': 'Most used flags',
  'help-rest': 'All commands and flags: {command}',
  'help-own': 'This command',
  'help-what': 'What',
  'help-where': 'Where',
  'help-login': 'Login',
  'help-keys': 'Keys and objects',
  'help-origins': 'Origins',
  'help-manifest': 'Manifest',
  'help-report': 'The run and its report',
  'help-default': 'Default: {value}.',
  'help-more': '{count} further flags: {command} --help all',
  'help-exit':
    'Exit status: 0 fine, 1 something failed, 2 wrong settings, 3 the store or its credentials, 130 interrupted, 143 ended by SIGTERM.',

  'help-persist':
    'Keeps images: a list of URLs in, the bytes in your bucket or folder, the object keys out. A word is a URL or a list file; `-` reads URLs from standard input. Without --destination images go to ./persisted-images.',
  'help-list': 'Lists what is in a bucket or folder, a key a line, common prefixes among them.',
  'help-download':
    'Downloads objects into a folder: those of KEY…, of --keys-file, or all that --match finds. `-` reads keys from standard input: what `list … --json` prints, or a key a line.',
  'help-check':
    'Checks whether a bucket or folder still holds every image that the manifest names. It prints a damaged object a line, and changes none. With --json every object is printed.',
  'help-doctor':
    'Checks every right that a run needs in a bucket, and prints missing rights and the policy that grants them.',

  'help-export':
    'Writes what the manifest knows of the stored images: a row for each. It reads the manifest alone, no image.',

  'help-command-persist': 'keep images (also without this word)',
  'help-command-list': 'list a bucket or folder',
  'help-command-download': 'download objects into a folder',
  'help-command-check': 'check stored images against the manifest',
  'help-command-doctor': 'examine a bucket before the first run',
  'help-command-export': 'write the manifest as a table',
  'help-command-help': 'this help; for a command: help COMMAND, for every flag: help all',

  // A line of the short help for each flag in it.
  'flag-urls-file': 'lists: .txt .csv .json .jsonl .md .html .xml',
  'flag-urls-from': 'addresses of pages, feeds, sitemaps',
  'flag-select': 'JSONPath to the URLs of a JSON list',
  'flag-exclude': 'URLs to leave out, e.g. **/avatars/**',
  'flag-destination': 'oss://bucket/prefix/, s3://…, r2://…, file:./…',
  'flag-region': 'region of the bucket, e.g. cn-hongkong',
  'flag-endpoint': 'host or URL of the store, if not public',
  'flag-key': 'template of the key below the prefix',
  'flag-public-url-base': 'what public URLs begin with',
  'flag-rewrite-to': 'write the lists with the new links',
  'flag-results-file': 'where the results go, JSON Lines',
  'flag-dry-run': 'fetch and write nothing, say what would be',
  'flag-config-file': 'YAML file with further options',
  'flag-json': 'print results as JSON Lines',
  'flag-quiet': 'print only errors',
  'flag-verbose': 'print every image',
  'flag-match': "glob of keys, e.g. '2026/**'",
  'flag-delimiter': '/ lists folders alone',
  'flag-limit': 'at most so many',
  'flag-modified-since': 'a time, or an age such as 24h',
  'flag-keys-file': 'lists of keys',
  'flag-directory': 'where the files go',
  'flag-on-existing': 'a file is there already: what to do',
  'flag-depth': 'look at names, or read the bytes',
  'flag-accept-missing': 'accept the missing objects',
  'flag-damaged-file': 'where the keys to put back go',
  'flag-documents': 'files whose links are checked, too',
  'flag-read-only': 'write no probe',
  'flag-format': 'csv or jsonl',
  'flag-output': 'the file to write',

  'help-example-here': 'One image, into ./persisted-images:',
  'help-example-list': 'A list file, into a bucket:',
  'help-example-select': 'URLs inside the JSON of a crawler:',
  'help-example-pipe': 'From another program, results to a third:',
  'help-example-check': 'Is every image still there?',
  'help-example-damaged': 'Read all bytes, and write the keys to put back:',
  'help-example-doctor': 'Is the bucket ready?',
  'help-example-export': 'A table of all stored images:',
  'help-example-folders': 'The folders of a bucket:',
  'help-example-new': 'The objects of the last day:',
  'help-example-match': 'All images of a year:',
  'help-example-found': 'What a listing finds:',

  'help-flag-json':
    'Print results as JSON Lines on standard output; `--json=unordered` as they come, not in the order of the list.',
  'help-flag-quiet': 'Print only errors, one line per cause.',
  'help-flag-verbose': 'Print every image, on a terminal as well.',
  'help-flag-help': 'This help; --help all has every flag.',
  'help-flag-version': 'Print the version.',
} as const

/** What the command line says of its own. */
export const CLI_ENGLISH = {
  'cli-unexpected': 'unexpected: {error}',
  'cli-output-broken': 'standard output cannot be written: {error}',
  'cli-note': 'note: {sentence}',
  'cli-node-too-old': 'persist-images needs Node {least} or later; this is {version}',

  'cli-flag-unknown': '{flag} is not known; see --help',
  'cli-flag-meant': '{flag} is not known; did you mean {meant}?',
  'cli-flag-needs-value':
    '{flag} needs a value: {flag} VALUE, or {flag}=VALUE for one that begins with a dash',
  'cli-flag-takes-none': '{flag} takes no value',
  'cli-quiet-and-verbose': '--quiet and --verbose exclude one another',
  'cli-second-word': '{command} takes one {option}, and {word} is a second one; see --help',
  'cli-no-list': 'there is no URL, no list file and no command',
  'cli-word-unknown': '{word} is no URL, no file and no command',
  'cli-word-meant': '{word} is no URL, no file and no command; did you mean {meant}?',
  'cli-command-first': '{word} is a command, and a command comes first: persist-images {word}',
  'cli-shell-unknown': 'completion takes the name of a shell: bash, zsh or fish',
  'cli-keys-not-json': 'standard input, line {line}: the line is not JSON, as the first one is',
  'cli-no-credentials': 'No credentials could be got from {places}.',
  'cli-no-credentials-fix':
    'Put it right, for the aliyun CLI with "aliyun configure", or set OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET.',
  'cli-either': '{first} or {second}',
  'cli-oidc-token-file': 'the OIDC token file',
  'cli-aliyun-profile': 'the profile of the aliyun CLI',
  'cli-credentials-file': 'the credentials file',
  'cli-machine-role': 'the RAM role of this machine',

  'cli-total': '{total} URLs: {counts}; {bytes} bytes written in {seconds} s',
  'cli-total-nothing': 'nothing to do',
  'cli-count-stored': '{count} stored',
  'cli-count-unchanged': '{count} unchanged',
  'cli-count-skipped': '{count} skipped',
  'cli-count-refused': '{count} refused',
  'cli-count-failed': '{count} failed',
  'cli-try-again': 'to try again: {file}',
  'cli-total-downloaded':
    '{total} objects: {downloaded} downloaded, {unchanged} unchanged, {lost} not; {bytes} bytes written',
  'cli-total-listed': '{count} found, {bytes} bytes',
  'cli-list-more': 'there is more: --continuation-token {token}',

  'cli-done': '{done} of {total} images',
  'cli-rate': '{rate}/s',
  'cli-time-left': '{time} left',
  'cli-lost': '{count} failed',
  'cli-slowest': 'slowest: {host} {time}',
  'cli-reached': '{count} objects, {size} MiB so far',
} as const

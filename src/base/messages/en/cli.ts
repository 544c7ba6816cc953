/** Sentences of the command line alone. */
export const CLI_ENGLISH = {
  'cli-output-broken': 'standard output cannot be written: {error}',
  'cli-note': 'note: {sentence}',
  'cli-secret-seen':
    'every program on this machine can read {flag}, and it stays in the history of the shell: set the environment variable {oss} instead, or {aws} for S3 and R2',
  'node-too-old':
    'persist-images needs Node {least} or later; this is {version}. In a clone, `npm ci` brings Node 24, and `npx node dist/cli.js` runs on it.',

  'cli-flag-unknown': '{flag} is not known; see --help',
  'cli-flag-meant': '{flag} is not known; did you mean {meant}?',
  'cli-flag-of-run':
    '{flag} belongs to a run. A plan reads files alone: fetch the list in a step before, and name its file in --urls-file',
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
  'cli-shell-unknown': 'completion takes the name of a shell: bash, zsh or fish',
  'cli-keys-not-json': 'standard input, line {line}: the line is not JSON, as the first one is',
  'cli-no-credentials': 'No credentials could be read from {places}.',
  'cli-no-credentials-fix':
    'Correct that place ("aliyun configure" for the aliyun CLI), or set OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET.',
  'cli-either': '{first} or {second}',
  'cli-oidc-token-file': 'the OIDC token file',
  'cli-aliyun-profile': 'the profile of the aliyun CLI',
  'cli-credentials-file': 'the credentials file',
  'cli-machine-role': 'the RAM role of this machine',

  'cli-total': '{total} {total|URL|URLs}: {counts}; {bytes} bytes written in {seconds} s',
  'cli-total-nothing': 'nothing to do',
  'cli-count-stored': '{count} stored',
  'cli-count-unchanged': '{count} unchanged',
  'cli-count-skipped': '{count} skipped',
  'cli-count-refused': '{count} refused',
  'cli-count-failed': '{count} failed',
  'cli-try-again': 'to try again: {file}',
  'cli-gallery': 'the images as a page: {file}',
  'cli-total-downloaded':
    '{total} {total|object|objects}: {downloaded} downloaded, {unchanged} unchanged, {lost} failed; {bytes} bytes written',
  'cli-total-listed': '{count} found, {bytes} bytes',
  'cli-total-exported': '{images} {images|image|images} in {output}',
  'cli-export-without-digest':
    '{count} {count|object has|objects have} no SHA-256 in the memory and {count|is|are} left out',
  'cli-export-incomplete': 'a part of the memory could not be read, so images may be missing in the export',
  'cli-list-more': 'there is more: --continuation-token {token}',

  'cli-plan-made': "plan '{plan}': {images} {images|image|images} in {parts} {parts|part|parts}",
  'cli-plan-known':
    "plan '{plan}' already exists for the same lists: {images} {images|image|images} in {parts} {parts|part|parts}",
  'cli-plan-last': 'numbered from 0 to {last}',
  'cli-plan-read': '{count} URLs read',
  'cli-part-done': 'part {part} is done',
  'cli-part-was-done': 'part {part} was done before',
  'cli-part-absent': 'there is no part {part}: the plan has {parts}',
  'cli-part-waiting': 'part {part} is still open: it waits for another worker, and no other part is free',
  'cli-part-abandoned':
    'part {part} is abandoned: plan the same lists again, or start a worker with `--retry-abandoned`',
  'cli-part-open': 'part {part} is still open: the next worker continues it',
  'cli-queue-done': 'all parts are finished: {worked} of {parts} by this worker',
  'cli-queue-open': '{worked} of {parts} parts are done by this worker; others are open',
  'cli-plan-open':
    '{plan}: open, {done} of {parts} parts done ({abandoned} abandoned), {images} images, round {round}, {bytes} bytes, planned {time}',
  'cli-plan-done':
    '{plan}: done, {parts} parts ({abandoned} abandoned), {images} images, round {round}, {bytes} bytes, planned {time}',
  'cli-plan-unreadable': '{plan}: unreadable, damaged or made by a newer release, {bytes} bytes, {time}',
  'cli-plan-remains': '{plan}: files of a plan that is no longer there, {bytes} bytes',
  'cli-plan-removed': "the plan '{plan}' is removed",
  'cli-no-plans': 'there is no plan below this destination',
  'cli-plan-reopened': '{count} abandoned {count|part is|parts are} open again',
  'cli-plan-queue': 'queue: {queue}',
  'cli-plan-round': 'round {round}',
  'cli-status-next-round':
    'to try the failed images again, plan the same lists again: that begins a new round',
  'cli-status': "plan '{plan}': {done} of {parts} parts done",
  'cli-status-abandoned': '{count} abandoned',
  'cli-status-reason': '{reason}: {count}',
  'cli-status-file': 'results: {file}',

  'cli-done': '{done} of {total} images',
  'cli-rate': '{rate}/s',
  'cli-time-left': '{time} left',
  'cli-lost': '{count} failed',
  'cli-trouble': '{count} failed ({hosts})',
  'cli-large': '{host}: {done} of {total} MiB',
  'cli-large-open': '{host}: {done} MiB',
  'cli-slowest': 'slowest: {host} {time}',
  'cli-reached': '{count} {count|object|objects}, {size} MiB so far',
  'cli-rewritten': '{count} {count|list|lists} rewritten:',
  'cli-rewritten-none': 'no list had to be rewritten',
  'cli-rewritten-dry': 'dry run: no list was written; above are the changes that a run would make',
  'cli-foreign': 'not in the store, so unchanged in the lists:',
  'cli-foreign-one': '{name}, {place}: {url} ({reason})',
  'cli-more': 'and {count} more',
} as const

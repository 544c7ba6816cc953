/** Sentences of every job but runs, and about options of all jobs. */
export const ENGLISH = {
  // Checks of what the manifest names.
  'check-cancelled': 'The check was cancelled.',
  'check-still-changing': 'the object was replaced again while it was checked: run the check again',
  'check-no-manifest':
    'source {place} has no manifest of images: check the prefix, and set manifest-at if the runs that stored the images had it',
  'check-count-missing': '{count} missing',
  'check-count-changed': '{count} changed',
  'check-count-dangling': '{count} missing, and gone from its origin',
  'check-count-accepted': '{count} accepted as missing',
  'check-count-superseded': '{count} superseded',
  'check-count-unknown': '{count} unknown',
  'check-count-unreadable': '{count} unreadable {count|file|files} of the manifest',
  'check-count-archived': '{count} archived',
  'check-count-no-digest': '{count} without a digest',
  'check-count-whole': '{count} whole',
  'check-failed': '{damage}, of {objects}',
  'check-total': '{objects} checked: {counts}',
  'check-total-read': '{objects} checked, the bytes of {read} read: {counts}',
  'check-objects': '{objects} {objects|object|objects}',
  'check-orphans': '{count} {count|orphan|orphans}',
  'check-foreign': '{count} other {count|object|objects} below the prefix',
  'check-size-alone':
    'the store gives no ETags that can be compared, so sizes alone were compared; depth: bytes compares the bytes',
  'check-no-orphans':
    'A file of the manifest cannot be read, so nothing shows which objects it named: no object is called an orphan.',
  'check-many':
    'The manifest names {count} objects. A check holds about 500 bytes of each: check by a prefix of its own, or give Node more memory with NODE_OPTIONS=--max-old-space-size.',
  'check-unreadable-file': 'a file of the manifest that cannot be read in full',
  'check-unwritten':
    'the manifest did not take what this check found of missing objects, so runs and later checks do not know it: {refusal}',
  'check-not-accepted-unread':
    'not accepted: a file of the manifest cannot be read, and it may name another key for this image',
  'check-not-accepted-linked':
    'not accepted: a file of `documents` links to it, and its image has another key by now; correct the link',
  'check-more': '{count} more {count|object|objects}: see the results file.',

  // Listings and downloads.
  'match-long': 'is longer than {most} characters',
  'match-slashes': "is matched against the key below the prefix: no '/' at the start, no '\\'",
  'none-found': 'nothing was found below `source`',
  'none-found-error': 'nothing was found below `source` (if-none-found: error)',
  'list-cancelled': 'the listing was cancelled',
  'download-cancelled': 'the download was cancelled',
  'download-keys-and-match': 'match and keys exclude each other; leave one of them out',
  'download-no-keys-file': 'keys-file is empty; name a list of keys, or leave it out',
  'download-no-match': 'match is empty; for everything below source set it to **, or leave it out',
  'download-without-key': 'left out, since they hold no key: {count} of {total} positions',
  'download-folder-marks': 'left out, since they mark folders: {count} of {total} positions',
  'download-lost': '{count} of {total} objects were not downloaded',
  'download-folder-mark': '{where}: key {key} marks a folder',
  'download-not-below': 'key {key} is not below the prefix {prefix}',
  'download-refused': 'key {key} {flaw}; it is not downloaded',
  'download-drive': 'begins like a Windows drive',
  'download-no-place': '{path} {flaw}; nothing is downloaded there',
  'download-link-out': 'lies below a link that leads out of {directory}',
  'download-is-link': '{path} is a symbolic link, which is neither followed nor replaced',
  'download-taken': 'There is a file {path} already.',
  'download-taken-fix': 'Set on-existing to skip or overwrite.',
  'download-conflict': '{path} cannot be a file here: an earlier key already uses {taken}',
  'download-conflict-fix': 'Download one of them into another folder.',
  'directory-runs': 'directory {directory} {flaw}; choose another one',
  'directory-link': 'directory {directory} is, or lies below, a symbolic link that leaves the workspace',
  'directory-outside': 'directory {directory} lies outside the workspace',

  // Exports of the manifest.
  'export-queries':
    '{count} {count|row holds a URL|rows hold URLs} with a query, which may be a token. Before you publish this, set origin-urls: no-query.',
  'export-missing':
    '{count} {count|image is|images are} left out, because {count|its object is|their objects are} missing; check names {count|it|them}',
  'export-needs-file': 'output {output} is a folder; {format} needs the name of a file',
  'export-no-manifest':
    'there is no manifest below source {source}: check the prefix, and manifest-at for a folder; a run with manifest: off writes none',
  'export-unreadable': '{count} {count|file|files} of the manifest could not be read in full: {files}',
  'export-cancelled': 'the export was cancelled',
  'export-unwritable': 'output {path} cannot be written: {cause}',

  // Problems of option values. Texts named `rule-…` are used within `needed`.
  'option-required': '{name} is required: {help}',
  'option-wrong': '{name} is {value}: {rule}',
  named: '{name}: {rule}',
  needed: '{rule} is needed',
  'rule-one-of': 'one of {words}',
  'rule-true-or-false': 'true or false',
  'rule-whole-number': 'a whole number from {least} to {most}',
  'rule-size': 'a size such as 500KB or 50MiB, from {least} to {most} bytes,',
  'rule-time': 'a time such as {first} or {second}, from {least} to {most},',
  'rule-time-unit': 'a time with its unit, such as {meant}, from {least} to {most},',
  'rule-never-or': 'never, or {rule}',
  'rule-moment': 'a date such as 2026-11-01T08:00:00Z, or an age such as 24h,',
  'rule-pairs': 'a name, a colon and a value in each line (number {line} is none)',
  'rule-encryption': 'AES256, KMS, or KMS: and the id of a key, such as KMS:1a2b3c4d-…,',
  'rule-named-lines':
    'a name, a colon and a value in each line, and each name once (number {line} breaks this),',
  'rule-at-most': 'a list of at most {most} lines (there are {count})',
  'rule-check-fail-on': 'any, none or a share such as 1%',
  'rule-text-size': 'a text of at most {most} bytes (this one has {size})',
  'yaml-at': 'line {line}, column {column}: {fault}',
  'yaml-quotes': 'a text that begins with {mark} needs quotes',
  'yaml-comment': '# begins a comment here: quote the value, or put the comment on a line of its own',
  'yaml-twice': 'this name is there twice',
  'yaml-broken': 'YAML is needed: indented with spaces, one document, without tags, aliases and merge keys',
  'rule-depth': 'list, head, bytes, or bytes with a share such as 30 or 7/30, of at most {most},',
  'rule-config': 'a map of names and values, such as `region: cn-hongkong`,',
  'config-text':
    '{name} takes one text, neither a list nor a map; a text that begins with [ or { needs quotes',
  'config-lines': '{name} takes a text, or a list of texts of one line',
  'config-pairs': '{name} takes a text of `name: value` lines, or a map of texts of one line',
  'config-secret':
    '{name} stands in no config: keys and tokens come from secrets, by an input or the environment',
  'config-trusted':
    '{name} stands in no file, because anyone who can change the workspace could change it: write it into the workflow, or as a flag',
  'with-login': '{name} with a login',
  'config-step': '{name} is about one step, and a file is for several: write it into the step, or as a flag',
  'config-nested': '{name} stands in no config',
  'config-fork':
    'no config-file is read here, because a pull request from a fork could have changed it, or the event of this run cannot be read: write these settings into the workflow',
  'config-outside': 'the file lies outside the workspace',
  'config-not-utf8': 'the file is not UTF-8; save it as UTF-8',
  'config-unreadable': 'there is no such file, or it cannot be read as settings',
  'config-idle': '{name} of a config-file is left out here: {why}',
  'config-read': '{source} is read',
  'config-read-endpoint': '{source} is read; its endpoint: {endpoint}',

  // Mistakes in calls of the library.
  'option-unknown': '{name} is not an option',
  'option-unknown-near': '{name} is not an option; {nearest} is',
  'option-kind': '{name} is of type {kind}: {needed} is needed',
  'kind-text': 'a text',
  'kind-lines': 'a text or an array of texts',
  'kind-record': 'an object',
  'kind-pairs': 'a text or an object of texts',
  'kind-function': 'a function',
  'kind-signal': 'an AbortSignal',
  'kind-urls': 'a text, an array, or an async iterable of URLs or records',
  'kind-store': 'an object with the functions head, put, get and list',

  'proxy-needed': '`none`, `env`, or the URL of a proxy such as http://proxy.example:3128 is needed',

  'option-instead': '{name} is not an option here: use {meant}',
  'option-left-out': '{name} is not an option here: leave it out',

  // Findings of the doctor, beside refusals: the message `ID-fix` says what to do about the finding `ID`.
  'doctor-keys-not-needed': 'A folder needs no credentials.',
  'doctor-keys-missing': 'There are no credentials for {place}.',
  'doctor-keys-missing-fix': 'Set access-key-id and access-key-secret, or log in with role-arn.',
  'doctor-keys-lasting': 'There is an access key that does not expire.',
  'doctor-keys-temporary': 'There are temporary credentials, valid for another {minutes} minutes.',
  'doctor-keys-without-end': 'There are temporary credentials; their end is not known.',
  'doctor-keys-ending': 'The temporary credentials end in {seconds} seconds.',
  'doctor-keys-ending-fix': 'Get them right before this step, and ask for a longer session.',
  'doctor-keys-ended': 'The temporary credentials ended {seconds} seconds ago.',
  'doctor-keys-ended-fix': 'Get them right before this step, and ask for a longer session.',
  'doctor-reached': '{place} answers.',
  'doctor-nearer-internal': '{place} answers, and its internal endpoint answers here, too.',
  'doctor-nearer-internal-fix':
    'Set endpoint to internal: traffic between this machine and the bucket is then free. Public URLs stay as they are.',
  'doctor-nearer-accelerate': '{place} answers in {ms} ms, and in {faster} ms by transfer acceleration.',
  'doctor-nearer-accelerate-fix':
    'Set endpoint to accelerate where uploads are slow: each GB then costs extra. Public URLs stay as they are.',
  'doctor-folder-missing': '{place} does not exist.',
  'doctor-folder-missing-fix': 'Check the path; a folder is made by the first run that writes to it.',
  'doctor-folder-taken': '{place} is a file, not a folder.',
  'doctor-folder-taken-fix': 'Name the folder that it lies in, or another one.',
  'doctor-listed': 'Objects can be listed.',
  'doctor-list-spare':
    '{refusal} Uploads work without it, but the manifest of earlier runs cannot be read: every run downloads everything again.',
  'doctor-put': 'Objects can be stored: {key} was written.',
  'doctor-put-before': 'Objects can be stored: {key} exists from an earlier check.',
  'doctor-taken': '{key} holds other bytes than the doctor writes, and was left as it is.',
  'doctor-taken-fix': 'Delete it if it is not needed, then try again.',
  'doctor-found': 'Objects can be looked up.',
  'doctor-not-encrypted': '{key} was stored, and this place does not say that it is encrypted.',
  'doctor-not-encrypted-fix':
    'Ask its operator whether it supports server-side encryption; if not, leave encryption out.',
  'doctor-read': 'Objects can be read.',
  'doctor-vanished': '{key} was stored and is missing now.',
  'doctor-vanished-fix':
    'Check whether another program or a lifecycle rule deletes objects; if not, do not keep images in this place.',
  'doctor-altered': '{key} was stored and holds other bytes now.',
  'doctor-altered-fix': 'Check the proxies between this machine and the store.',
  'doctor-kept': 'Existing objects are not overwritten.',
  'doctor-kept-by-looking': 'Existing objects are not overwritten: each key is looked up first.',
  'doctor-create-only-ignored':
    'This place ignores create-only uploads, as buckets with versions do, so each key is looked up first.',
  'doctor-create-only-ignored-fix':
    'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
  'doctor-overwritten': '{key} was overwritten in spite of a create-only upload; its bytes are restored.',
  'doctor-overwritten-fix':
    'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
  'doctor-left-other': '{key} may hold other bytes than before: {refusal}',
  'doctor-left-other-fix': 'Delete it, then try again.',
  'doctor-not-after-that': 'Not tried, because of the problem above.',
  'doctor-not-written': 'Not tried: nothing is written.',
  'doctor-no-probe': 'Not tried: the doctor has no object here to try it on.',
} as const

/** A run: problems of its options, its notices and its mirrors. */
export const RUN_ENGLISH = {
  // Problems of option values. Texts named `rule-…` are used within `needed`.
  'option-required': '{name} is required: {help}',
  'option-wrong': '{name} is {value}: {rule}',
  named: '{name}: {rule}',
  needed: '{rule} is needed',
  'min-over-max': 'min-bytes ({least}) is over max-bytes ({most}): no image can be both',
  'metadata-too-large': 'metadata has {size} bytes once encoded; {store} allows {most} per object',
  'records-option': 'persistRecords takes no option {name}: its list are the records, which it returns',
  'records-link': 'rewriteLink is {value}: persistRecords writes url or key',
  'records-kind': 'persistRecords needs an array or an object of records, not {kind}',
  'records-cycle': 'an object of the records is inside itself, so that they cannot be copied',
  'records-large': 'the records are too large or too deep to be read',
  'link-types-not-allowed':
    'link-types has {types}, which allow-types lacks; add it there, or leave it out here',
  'account-idle': 'account-id has no effect: it is only for r2://',
  'rule-one-line': 'one line without control characters',
  'rule-one-of': 'one of {words}',
  'rule-true-or-false': 'true or false',
  'rule-whole-number': 'a whole number from {least} to {most}',
  'rule-size': 'a size such as 500KB or 50MiB, from {least} to {most} bytes,',
  'rule-time': 'a time such as {first} or {second}, from {least} to {most},',
  'rule-time-unit': 'a time with its unit, such as {meant}, from {least} to {most},',
  'rule-never-or': 'never, or {rule}',
  'rule-seconds':
    'a number of seconds such as {least}, or a time such as 1h, from {least} to {most} seconds,',
  'rule-moment': 'a date such as 2026-11-01T08:00:00Z, or an age such as 24h,',
  'rule-pairs': 'a name, a colon and a value in each line (number {line} is none)',
  'rule-encryption': 'AES256, KMS, or KMS: and the id of a key, such as KMS:1a2b3c4d-…,',
  'rule-named-lines':
    'a name, a colon and a value in each line, and each name once (number {line} breaks this),',
  'rule-at-most': 'a list of at most {most} lines (there are {count})',
  'rule-variant':
    'a name of a-z, 0-9 and -, other than key, url, width and height, and a suffix without spaces, such as thumb: ?x-oss-process=style/thumb (number {line} breaks this),',
  'rule-other-header': 'a header other than {name}, which the connection sets itself,',
  'rule-header-value': 'a value of {name} in printable Latin-1',
  'rule-header-line': 'one line of printable Latin-1',
  'rule-referer': 'auto, none, origin or an http(s) URL',
  'rule-public-base':
    'an http(s) URL without query, such as https://img.example.com/, or a path such as /img/,',
  'rule-fail-on': 'any, all, none or a share such as 25%',
  'rule-check-fail-on': 'any, none or a share such as 1%',
  'rule-repair-from': 'mirror, origin or both, with a comma between,',
  'rule-bytes-share': 'a number of shares such as 30, or k/n such as 7/30, with n up to {most},',
  'rule-shard': 'k/n such as 2/4, with k from 1 to n and n up to {most},',
  'rule-web-page': 'an http(s) URL without a login, such as https://example.com/blog/,',
  'rule-address': 'an address such as 10.1.2.3 or a CIDR such as 10.1.0.0/16',
  'address-everything': 'a CIDR of everything would switch the guard off',
  'rule-types-and-groups': 'a list out of the groups {groups} and the types {types}',
  'host-rules-hidden': '(not shown)',
  'host-rules-twice': '{name} is there twice: one rule for each pattern is needed',
  'host-rules-unknown': '{name} has an unknown field {field}: {meant}',
  'host-rules-meant': 'did you mean {field}?',
  'host-rules-field': '{name} {field}: {rule}',
  'host-rules-value': '{name} {field} is {value}: {rule}',
  'rule-host-rules': 'a map from host to rule (`img.example.com:` and below it, indented, `concurrency: 2`)',
  'rule-host-pattern': 'a host without scheme, port and path, such as example.com or *.example.com,',
  'rule-some-field': 'at least one of {fields}',
  'rule-single-value': 'a single value',
  'rule-host-referer': 'none, origin or an http(s) URL',
  'rule-host-header': 'a line of printable Latin-1',
  'rule-header-map': 'a map from name to value',
  'rule-parameters': 'names such as token, or beginnings such as x-amz-*,',
  'rule-text-size': 'a text of at most {most} bytes (this one has {size})',
  'rule-no-aliases': 'YAML without aliases (*name)',
  'rule-quoted-star': "a pattern that begins with * in quotes, as '*.example.com' ({place}),",
  'rule-yaml': 'YAML or JSON without tags, one document and each key once (it breaks at {place}),',
  'line-and-column': 'line {line}, column {column}',

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
  'store-and-destination': 'store and destination are two places; leave one of them out',
  'own-store-uploads': 'a store of your own gets no encryption and no tags from a run; leave out {names}',
  'own-store-failed': 'the store failed in {operation}: {reason}',
  'own-store-gone': 'the store has nothing under the key {key}',
  'own-store-keeps': 'the store removes nothing, so {key} stays',
  'own-store-put-file':
    'The store takes bodies over `max-bytes` only with a method `putFile`: add it, or raise `max-bytes`.',
  'own-store-collision': 'the store has other bytes under the key {key}',

  // A run as a whole: its notices, its untried images, its end.
  'run-same-files': '{first} and {second} are both {path}; name another one',
  'run-metadata-address':
    "allow-addresses opens {address}, where clouds hand out a machine's credentials, to every URL and every redirect",
  'run-same-bytes':
    '{host} gave the same bytes for {count} of {total} URLs (sha256 {sha256}): it may be a placeholder in place of the images',
  'run-rotating':
    '{host}: {known} of {total} fetched images were stored before, under other URLs; if the values of {names} change from run to run and do not select the image: `host-rules` with `drop-parameters: [{names}]` for this host',
  'run-cancelled': 'the run was cancelled with {count} of {total} images not tried',
  'run-lost': '{count} of {total} images are not in the store',
  'run-lost-and-failed': '{lost} (fail-on: {rule})',
  'run-left-over': '{left} of {total} images are left for the next run',
  'run-objects-lost':
    '{lost} of {total} images have no key, because their object is missing in the store: see check',
  'run-rate-held': '{rate} ({setting} {requests})',
  'run-held':
    '{counts}; {setting} ({requests} at once) set the pace at {host}: raise it where the host allows more',
  'result-attempts': '{message} ({count} {count|attempt|attempts})',
  'untried-cancelled': 'not tried: the run was cancelled',
  'untried-deadline': 'not tried: the deadline of {time} was reached',
  'cut-deadline': 'begun and not finished: the deadline of {time} was reached',
  'cut-deadline-far': '{reached}; {size} came in {elapsed} ({rate} MiB/s)',
  'cut-deadline-need': '{far}, and the whole file needs {time}',
  'cut-deadline-files':
    '{count} {count|file needs|files need} longer than the deadline of {time} ({host}: {size} in {elapsed})',
  'cut-deadline-fix': '{problem}; set a longer `deadline`, or a lower `max-media-bytes`',
  'cut-size': '{done} MiB',
  'cut-size-of': '{done} of {total} MiB',
  'untried-because': 'not tried: {cause}',
  'url-expired': 'the link expired at {time}: make the list again and run this step right after',
  'run-expired':
    '{count} of {total} links expired before their turn: make the list again and run this step right after; an image that is stored is not requested again',
  'run-expired-id':
    '{sentence} if it is known by its URL: where that changes at every export, name the image in `id-field`',
  'dry-run': 'dry run: nothing was fetched',
  'image-challenge': 'a {challenge} instead of an image',
  'image-placeholder': '{name}, not the image itself',
  'image-never-kept': '{type} ({name}) is an image type that is never kept',
  'image-too-large': 'larger than `max-bytes`',
  unexpected: 'unexpected: {error}',

  // Further places for the images of a destination.
  'mirror-line':
    'must be NAME=DESTINATION with a name of 1 to 20 lower-case letters and digits, e.g. r2=r2://my-bucket/memes/ account-id=…',
  'mirror-name-twice': 'the name {name} is used twice; give each mirror a name of its own',
  'mirror-word': '{word} is not a word of a mirror; write {words}',
  'mirror-keys':
    "no keys; set {id} and {secret} in the environment. The run's own login counts only for the same service and endpoint",
  'mirror-first-place': 'the destination',
  'mirror-other-place': 'the mirror {name}',
  'mirror-place-same': 'is the same place as {place}; a mirror needs another bucket, prefix or folder',
  'mirror-place-inside': 'lies inside {place}; a mirror needs a bucket, prefix or folder apart from it',
  'mirror-place-around': '{place} lies inside it; a mirror needs a bucket, prefix or folder apart from it',
  'mirror-needs-memory':
    'manifest is {manifest}: mirrors need a memory that is written; set manifest: on, or leave mirrors out',
  'mirror-other-destination':
    'mirrors {name}: the memory knows this name for {before}, and it is {destination} now; give the new place another name, or write the old one',
  'mirror-owed':
    'mirror {name}: {count} {count|image is|images are} not there yet; the next run copies {count|it|them} from the destination',
  'mirror-owed-because':
    'mirror {name}: {count} {count|image is|images are} not there yet; the next run copies {count|it|them} from the destination. {refusal}',
  'mirror-collisions':
    'mirror {name}: {count} {count|image is|images are} not copied, because the mirror has other bytes under {count|its key|their keys}: {keys}. Run check with mirrors and repair: replace, which writes the remembered bytes there, or remove the wrong {count|object|objects}',
  'mirror-gone':
    'mirror {name}: {count} {count|image|images} that it lacks {count|is|are} missing or changed in the destination too; run check with repair: true',
  'mirror-debt-damaged':
    'mirror {name}: the file {file} of images that it lacks is damaged, so nothing proves what is there; run check with mirrors and repair: true once',
  'mirror-unproven':
    'mirror {name}: {count} {count|image of this run was|images of this run were} stored before it or without it, so nothing proves that {count|it is|they are} there; run check with mirrors and repair: true once',
  'mirror-unproven-memory':
    'mirror {name} is new, and the memory has older images; run check with mirrors and repair: true once, which copies them',
  'mirror-debts-unwritten':
    'mirror {name}: the memory could not write down what the mirror lacks, so {count} {count|image is|images are} not remembered, and the next run fetches {count|it|them} again. {refusal}',
  'mirror-unlisted': 'mirrors: {refusal} This run cannot see what earlier runs owe the mirrors.',
  'mirrors-owed-here':
    'mirrors still lack (the next plan or persist run with mirrors copies them): {mirrors}',
} as const

/** Jobs beside a run: plans and their workers, checks and repairs, downloads, exports. */
export const JOBS_ENGLISH = {
  // Work of many machines: plans, parts and their progress.
  'rule-plan-name': 'a name of letters, digits, `.`, `_` and `-`, at most 64',
  'plan-unreadable': '{key} cannot be read: {cause}',
  'rule-queue':
    'the URL of Redis or Valkey, `redis://host:port/db`, `rediss://` with TLS, or `redis+sentinel://host:port,host:port/name/db`, user and password percent-encoded',
  'queue-packages':
    'a queue needs two packages that are not installed: install them beside persist-images with `{command}`',
  'queue-unreachable': 'the queue at {host} cannot be reached: {cause}',
  'queue-gone': 'it was gone for longer than {time}',
  'queue-no-answer': 'it gives no answer',
  'queue-refuses': 'the queue at {host} refuses: {cause}',
  'queue-login':
    'Write user and password into the URL, `redis://user:password@host`, or the password into `PERSIST_IMAGES_QUEUE_PASSWORD`',
  'queue-rights': 'docs/scale.md has the commands and keys that its user needs',
  'queue-replica': 'it is a replica, which cannot be written to',
  'queue-primary': 'Give the address of its primary',
  'queue-demoted':
    'The server is a replica: give an address that always leads to the primary, or its Sentinels, `redis+sentinel://host:port/name/db`',
  'queue-is-sentinel': 'it is a Sentinel, which holds no queue',
  'queue-sentinels': 'Write `redis+sentinel://host:port/name/db`, with the name of the primary',
  'queue-no-sentinel': 'The server is no Sentinel: write `redis://` or give the port of its Sentinel',
  'queue-no-primary': 'its Sentinels know no primary {name}',
  'queue-database':
    'The number after the host in the URL selects a database: there are 16, from 0, unless set otherwise',
  'queue-memory': 'Its memory is full: give it more (`maxmemory`)',
  'queue-certificate': 'Give the certificate of its issuer to Node with `NODE_EXTRA_CA_CERTS`',
  'queue-scheme': '`rediss://` uses TLS, and `redis://` does not: try the other one',
  'queue-evicts':
    'the queue at {host} drops entries when its memory is full ({policy}), and parts are then started twice: set `maxmemory-policy noeviction`',
  'queue-paused': 'the queue is paused: parts are handed out once it is resumed',
  'part-lost': 'not tried: another worker may have this part by now',
  'parts-lost':
    'the queue has lost {count} {count|part|parts}, which other workers may still have: back in the queue in {time}',
  'queue-and-part': '`queue` and `part` exclude each other: a queue selects the part',
  'wait-without-queue': '`wait` waits for a later plan in a queue: it needs `queue`',
  'stored-too-large': 'it is too large',
  'stored-damaged': 'it is damaged ({code})',
  'stored-missing': 'it is not there',
  'stored-not-json': 'it is not JSON',
  'stored-no-plan': 'it is not a plan',
  'stored-other-version': 'it was written by another version',
  'plan-cancelled': 'cancelled before the plan was written',
  'plan-open':
    "{open} of {parts} parts of the plan '{plan}' are open, and these are other lists: finish that plan first, give this one another name with `plan`, or set `replace`",
  'plan-open-old':
    "the plan '{plan}' is open and was made by an older release: finish it with that release, or set `replace`",
  'plan-old':
    "the plan '{plan}' was made by an older release: finish it with that release, or plan its lists again with `replace`",
  'plan-meanwhile':
    "another process has made a plan '{plan}' of other lists meanwhile: give this one another name with `plan`",
  'plan-replaced': "the plan '{plan}' was replaced by another one during this worker's run",
  'plan-tasks-read':
    'if each of the {parts} parts is a task of its own, all tasks together read {gigabytes} GB of the memory: a larger `part-images` makes fewer tasks',
  'plan-missing': "there is no plan '{plan}' below this destination: make it first, with `plan`",
  'rule-part': 'a number from 0 on, or `auto`,',
  'rule-part-auto': 'one of the variables {variables}',
  'rule-part-one': 'one number, and {name} gives part {part} while {other} gives part {otherPart}',
  'work-no-part':
    '`part` names the part of the plan for this worker, a number from 0 on or `auto`; or set `queue`, which hands out parts',
  'work-differs':
    "{name} is {value}, and the workers of the plan '{plan}' began with {other}: all of them need the same value",
  'work-cancelled': 'cancelled before the part was started',
  'part-lines-unreadable': 'part {part}: {count} {count|line is|lines are} unreadable and skipped',
  'part-waits': 'part {part} waits for part {after}, which has the same host',
  'part-abandoned': 'part {part} was abandoned: {reason}',
  'part-abandoned-way-out':
    'Plan the same lists again, or start a worker with `retry-abandoned`: either opens the part again',
  'part-positions-missing': 'its images are not those of the plan',
  'part-damaged-way-out': 'Plan the same lists again, which writes the part anew',
  'part-results-damaged':
    'part {part}: its results are damaged or not complete, so it counts as open; the next worker does it again',
  'plan-no-last-round': "the plan '{plan}' has no round before this one, or that round was removed",
  'plans-open-here':
    'open plans below this destination: {plans}. An image that is also in one of them may be requested twice, and a host may get more requests at once than `per-host-concurrency` allows',
  'parts-abandoned':
    '{count} {count|part is|parts are} abandoned. Plan the same lists again, or start a worker with `retry-abandoned`: either opens {count|it|them} again.',
  'status-lost-worker':
    'part {part}: its worker {worker} is silent; another worker may take the part from {until} on',
  'plan-remove-open':
    "{open} of {parts} parts of the plan '{plan}' are open, and only a plan that is done is removed: finish it, or replace it with `plan` and `replace`",
  'plan-remove-missing': "there is no plan '{plan}' below this destination: `plans` lists them",
  'plans-cancelled': 'cancelled before all plans were read',
  'status-replaced': "another plan took the place of the plan '{plan}': its status follows",
  'status-cancelled': 'cancelled before the plan was read',
  'unfolded-many':
    'memory: {count} lines were written outside of the plan, more than a worker holds: some of their images may be fetched again; the next plan includes them',

  // Workers: a store that refuses, claims of parts, and images that crash workers.
  'store-waits':
    'the store refuses, so no new image begins and uploads are tried again, for up to {time}: {refusal}',
  'store-answers': 'the store works again: the images go on',
  'plan-awaited': "there is no plan '{plan}' below this destination yet: the worker waits for it",
  'part-held': 'part {part} waits: another worker has it, or had it until a moment ago',
  'part-kills': '{count} workers in a row crashed on this part before an image was under way',
  'image-kills': '{count} workers crashed while they worked on this image alone',
  'parts-reopened': '{count} abandoned {count|part is|parts are} open again',

  // Checks of what the memory names.
  'check-cancelled': 'The check was cancelled.',
  'check-still-changing': 'the object was replaced again while it was checked: run the check again',
  'check-no-memory':
    'source {place} has no memory of images: check the prefix, and set manifest-at if the runs that stored the images had it',
  'check-count-missing': '{count} missing',
  'check-count-changed': '{count} changed',
  'check-count-dangling': '{count} missing with a dead origin',
  'check-count-accepted': '{count} accepted as lost',
  'check-count-superseded': '{count} superseded',
  'check-count-unknown': '{count} unknown',
  'check-count-unreadable': '{count} unreadable {count|file|files} of the memory',
  'check-count-repaired': '{count} repaired',
  'check-count-archived': '{count} archived',
  'check-count-no-digest': '{count} without a digest',
  'check-count-whole': '{count} whole',
  'check-failed': '{damage}, of {objects}',
  'check-total': '{objects} checked: {counts}',
  'check-objects': '{objects} {objects|object|objects}',
  'check-objects-places': '{objects} {objects|object|objects} in {places} places',
  'check-orphans': '{count} {count|orphan|orphans}',
  'check-foreign': '{count} other {count|object|objects} below the prefix',
  'check-size-alone':
    '{places}: the store gives no ETags that can be compared, so sizes alone were compared; depth: bytes compares the bytes',
  'check-no-orphans':
    'A file of the memory cannot be read, so nothing shows which objects it named: no object is called an orphan.',
  'check-many':
    'The memory names {count} objects. A check holds about 50 bytes of each: check a large memory by a prefix of its own if the machine has little memory.',
  'check-unreadable-file': 'a file of the memory that cannot be read in full',
  'check-source': 'the source',
  'check-refused': '{place} could not be checked to its end: {refusal}',
  'check-unwritten':
    'the memory did not take what this check found of lost objects, so runs and later checks do not know it: {refusal}',
  'check-not-accepted-unread':
    'not accepted: a file of the memory cannot be read, and it may name another key for this image',
  'check-not-accepted-linked':
    'not accepted: a file of `documents` links to it, and its image has another key by now; correct the link',
  'check-more': '{count} more {count|object|objects}: see the results file.',

  // What a repair came to where an object could not be put back.
  'repair-no-digest': 'not repaired: the memory has no SHA-256 that bytes could be compared with',
  'repair-nowhere': 'not repaired: no place of `repair-from` has these bytes',
  'repair-other-bytes': 'not repaired: {host} gives other bytes today',
  'repair-taken': 'not repaired: another object has taken this key since the check looked',
  'repair-moved': 'not repaired: the object was replaced since the check looked; check again',
  'repair-unproven': 'the mirror {name} is whole, but that could not be written down: {refusal}',
  'repair-failed': 'not repaired: {cause}',

  // Listings and downloads.
  'token-unknown': 'is not a next-token of an earlier listing',
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
  'download-nothing-named':
    'keys, keys-file or match is needed and all three are empty; for everything below source set match to **',

  // Exports of the memory.
  'export-base-idle': 'public-url-base has no effect on {format}; leave it out',
  'export-urls-idle': 'source-urls has no effect on sha256sums; leave it out',
  'export-queries':
    '{count} {count|row holds a URL|rows hold URLs} with a query, which may be a token. Before you publish this, set source-urls: no-query.',
  'export-lost':
    '{count} {count|image is|images are} left out, because the store has lost {count|its object|their objects}; check names {count|it|them}',
  'export-needs-file': 'output {output} is a folder; {format} needs the name of a file',
  'export-needs-folder': 'output {output} is a file; hf needs a folder',
  'export-foreign-metadata':
    'output {output} holds a {file} that no export wrote; name another folder, or move that file away',
  'export-no-memory':
    'there is no memory below source {source}: check the prefix, and manifest-at for a folder; a run with manifest: off writes none',
  'export-unreadable': '{count} {count|file|files} of the memory could not be read in full: {files}',
  'export-cancelled': 'the export was cancelled',
  'export-unwritable': 'output {path} cannot be written: {cause}',
} as const

/** Work of many machines: plans, parts and their progress. */
export const PLAN_ENGLISH = {
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
  'status-cancelled': 'cancelled before the plan was read',
  'unfolded-many':
    'memory: {count} lines were written outside of the plan, more than a worker holds: some of their images may be fetched again; the next plan includes them',
} as const

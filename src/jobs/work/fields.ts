/** What can be asked of a worker: all of a run but its lists and its report, which are the plan's and the status's. */
import type { Table } from '../options/field.ts'
import { duration, trueOrFalse } from '../options/parsers.ts'
import { PERSIST_FIELDS } from '../persist/options/fields.ts'
import { PLAN_FIELD } from '../plan/fields.ts'
import { QUEUE_FIELD } from '../plan/queue-url.ts'
import { partChoice } from './part-choice.ts'

const ONE_DAY = 86_400_000

const {
  urls: _urls,
  'urls-file': _urlsFile,
  select: _select,
  'front-matter': _frontMatter,
  'base-url': _baseUrl,
  'url-field': _urlField,
  'key-field': _keyField,
  'referer-field': _refererField,
  'id-field': _idField,
  'expires-field': _expiresField,
  'if-no-urls': _ifNoUrls,
  shard: _shard,
  'dry-run': _dryRun,
  'fail-on': _failOn,
  'results-file': _resultsFile,
  'failed-file': _failedFile,
  'gallery-file': _galleryFile,
  'rewrite-to': _rewriteTo,
  'rewrite-mode': _rewriteMode,
  'rewrite-link': _rewriteLink,
  'rewrite-suffix': _rewriteSuffix,
  'rewrite-check': _rewriteCheck,
  summary: _summary,
  ...OF_A_RUN
} = PERSIST_FIELDS

/** What a worker is asked for beside that. */
export const PART_FIELDS = {
  ...PLAN_FIELD,
  part: {
    parse: partChoice,
    help: 'Number of the part to work on, from 0; `auto` reads it from `JOB_COMPLETION_INDEX` (Kubernetes), `SLURM_ARRAY_TASK_ID` or `AWS_BATCH_JOB_ARRAY_INDEX`.',
  },
  ...QUEUE_FIELD,
  wait: {
    parse: trueOrFalse,
    default: 'false',
    help: 'With `queue`: stay when every part is over, and work on the next plan of this name.',
  },
  'wait-for-part': {
    parse: duration(0, ONE_DAY),
    default: '10m',
    help: 'How long a part waits for the one before it, where both are of one large host.',
  },
} as const satisfies Table

export const WORK_FIELDS = { ...PART_FIELDS, ...OF_A_RUN } as const satisfies Table

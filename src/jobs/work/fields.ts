/** Fields of a worker: those of a run without the lists, which the plan takes, and without the report. */
import type { Table } from '../options/field.ts'
import { duration, trueOrFalse } from '../options/parsers.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import { PLAN_FIELD } from '../plan/fields.ts'
import { QUEUE_FIELD } from '../plan/queue-url.ts'
import { partChoice } from './part-choice.ts'

const ONE_DAY = 86_400_000

/** A part is a shard already, and a plan has no dry run. */
const { shard: _shard, 'dry-run': _dryRun, ...FIELDS_OF_A_PART } = RUN_FIELDS

/** Fields that only a worker takes. */
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
    help: 'How long a part waits for the part before it, if both belong to one large host.',
  },
} as const satisfies Table

export const WORK_FIELDS = { ...PART_FIELDS, ...FIELDS_OF_A_PART } as const satisfies Table

/** Fields of a worker: those of a run without the lists, which the plan takes, and without the report. */
import type { Table } from '../options/field.ts'
import { duration, trueOrFalse } from '../options/parsers.ts'
import { failOn } from '../persist/options/parsers.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import { PLAN_FIELD } from '../plan/plan-fields.ts'
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
    help: 'Number of the part to work on, from 0; `auto` reads it from the variable of Kubernetes, Slurm, AWS Batch, Cloud Run, PBS, LSF or SGE.',
    also: 'The variables are those of `environment`.',
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
    help: 'How long a worker with `part` waits while it has nothing to do: the part before its own is open, and other workers have all other parts.',
  },
  'store-patience': {
    parse: duration(0, ONE_DAY),
    default: '10m',
    help: 'How long a worker waits while the store refuses: uploads are tried again, and no new image begins. After that its parts are given back, and it ends with status 3.',
    also: 'Here the promise rejects then.',
  },
  'retry-abandoned': {
    parse: trueOrFalse,
    default: 'false',
    help: 'Open the abandoned parts of the plan again before the work begins.',
  },
  'fail-on': {
    parse: failOn,
    default: 'none',
    help: 'When the command ends with status 1, judged by the images of this worker: `any` image failed, `all` (nothing of them is in the store), `none`, or more than a share such as `25%`.',
    also: 'Here it sets `failure` of the report.',
  },
} as const satisfies Table

export const WORK_FIELDS = { ...PART_FIELDS, ...FIELDS_OF_A_PART } as const satisfies Table

/** Fields of a worker: those of a run without the lists, which the plan takes, and without the report. */

import { say } from '../../base/messages/say.ts'
import type { JobOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { duration, mustBe, type Parser, trueOrFalse } from '../options/parsers.ts'
import { failOn } from '../persist/options/parsers.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import type { Watcher } from '../persist/watching/watcher.ts'
import { PLAN_FIELD, QUEUE_FIELD } from '../plan/plan-fields.ts'

const ONE_DAY = 86_400_000

/** A number, or the number that the scheduler sets in the environment. */
type PartChoice = number | 'auto'

/** Variables in which schedulers pass the number of an array's task, and the number of the first task. */
const FIRST_TASKS = {
  JOB_COMPLETION_INDEX: 0,
  SLURM_ARRAY_TASK_ID: 0,
  AWS_BATCH_JOB_ARRAY_INDEX: 0,
  CLOUD_RUN_TASK_INDEX: 0,
  PBS_ARRAY_INDEX: 0,
  // A job that is no array has 0 or `undefined` in these two.
  LSB_JOBINDEX: 1,
  SGE_TASK_ID: 1,
} as const

const partChoice: Parser<number | string, PartChoice> = value => {
  if (value === 'auto') return value
  const number = numberIn(String(value))
  if (number === undefined) throw mustBe(say('rule-part'))
  return number
}

/** A part is a shard already, and a plan has no dry run. */
const { shard: _shard, 'dry-run': _dryRun, ...FIELDS_OF_A_PART } = RUN_FIELDS

/** Fields that only a worker takes. */
export const PART_FIELDS = {
  ...PLAN_FIELD,
  ...inGroup('what', {
    part: {
      parse: partChoice,
      en: 'Number of the part to work on, from 0; `auto` reads it from the variable of Kubernetes, Slurm, AWS Batch, Cloud Run, PBS, LSF or SGE.',
      zh: '处理哪个分片，从 0 开始编号；`auto` 从 Kubernetes、Slurm、AWS Batch、Cloud Run、PBS、LSF 或 SGE 的环境变量读取。',
      also: 'The variables are those of `environment`.',
      common: true,
    },
  }),
  ...QUEUE_FIELD,
  ...inGroup('what', {
    wait: {
      parse: trueOrFalse,
      default: 'false',
      en: 'With `queue`: stay when every part is over, and work on the next plan of this name.',
      zh: '与 `queue` 一起：所有分片都结束后继续等待，处理同名的下一个计划。',
    },
    'wait-for-part': {
      parse: duration(0, ONE_DAY),
      default: '10m',
      en: 'How long a worker with `part` waits while it has nothing to do: the part before its own is open, and other workers have all other parts.',
      zh: '用 `part` 的 worker 无事可做时最多等待多久：自己的分片要等前一个分片，而其他分片都已有 worker 在处理。',
    },
    'store-patience': {
      parse: duration(0, ONE_DAY),
      default: '10m',
      en: 'How long a worker waits while the store refuses: uploads are tried again, and no new image begins. After that its parts are given back, and it ends with status 3.',
      zh: '存储拒绝服务时 worker 等待多久：上传会重试，不再开始新的图片。之后交回分片，以状态 3 结束。',
      also: 'Here the promise rejects then.',
    },
    'retry-abandoned': {
      parse: trueOrFalse,
      default: 'false',
      en: 'Open the abandoned parts of the plan again before the work begins.',
      zh: '开始之前重新打开计划中已放弃的分片。',
    },
  }),
  ...inGroup('report', {
    'fail-on': {
      parse: failOn,
      default: 'none',
      en: 'When the command ends with status 1, judged by the images of this worker: `any` image failed, `all` (nothing of them is in the store), `none`, or more than a share such as `25%`.',
      zh: '何时以状态 1 结束，按此 worker 处理的图片判断：`any`（有图片失败）、`all`（没有一张在存储中）、`none`，或失败超过一个比例，如 `25%`。',
      also: 'Here it sets `failure` of the report.',
      common: true,
    },
  }),
} satisfies Table

export const WORK_FIELDS = { ...PART_FIELDS, ...FIELDS_OF_A_PART } as const satisfies Table

/** @throws PersistError where `auto` finds no number, or two that differ */
export function chosenPart(
  choice: PartChoice,
  environment: Readonly<Record<string, string | undefined>>,
): number {
  if (choice !== 'auto') return choice
  const found = Object.entries(FIRST_TASKS).flatMap(([name, first]) => {
    const task = numberIn(environment[name] ?? '')
    return task === undefined || task < first ? [] : [{ name, part: task - first }]
  })
  const [chosen] = found
  if (!chosen) throw mustBe(say('rule-part-auto', { variables: Object.keys(FIRST_TASKS).join(', ') }))
  const other = found.find(({ part }) => part !== chosen.part)
  if (other) throw mustBe(say('rule-part-one', { ...chosen, other: other.name, otherPart: other.part }))
  return chosen.part
}

function numberIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Options of a worker. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface WorkOptions extends OptionsIn<typeof WORK_FIELDS>, JobOptions {
  /** Ends the work early: no new work is taken, what is under way may finish within three seconds. */
  readonly signal?: AbortSignal
  /** Receives the events of the run while it goes on. */
  readonly watch?: Watcher
  /**
   * `{run.id}` in keys and provenance.
   * @default 'local'
   */
  readonly runId?: string
}

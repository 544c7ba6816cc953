/** Fields of the status of a plan. */
import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { oneOf, trueOrFalse } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'
import { REPORT_FIELDS } from '../persist/options/report-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import { PLAN_FIELD } from '../plan/plan-fields.ts'

export const STATUS_FIELDS = {
  ...PLAN_FIELD,
  destination: RUN_FIELDS.destination,
  ...STORE_FIELDS,
  ...inGroup('what', {
    follow: {
      parse: trueOrFalse,
      default: 'false',
      en: 'Wait until every part is over.',
      zh: '等到所有分片都结束。',
      common: true,
    },
    round: {
      parse: oneOf('current', 'last'),
      default: 'current',
      en: '`last`: the round before the current one.',
      zh: '`last`：当前这一轮之前的那一轮。',
      also: 'A plan that is planned again when it is done begins a new round.',
      common: true,
    },
  }),
  'fail-on': REPORT_FIELDS['fail-on'],
  ...inGroup('report', {
    'results-file': {
      en: 'Where the results of all parts that are over go, in the order of the lists, JSON Lines.',
      zh: '已结束分片的结果写到哪里，按列表顺序，JSON Lines。',
      common: true,
    },
    'failed-file': {
      en: 'Where the failed URLs of these parts go, in a form `urls-file` takes back.',
      zh: '这些分片中失败的 URL 写到哪里，格式可直接交给 `urls-file`。',
      common: true,
    },
  }),
} satisfies Table

/** Progress of a plan. */
export interface PlanStatus {
  /** Number of parts of the plan. */
  readonly parts: number
  /** Parts with results. */
  readonly done: number
  /** Abandoned parts: no worker could finish them. */
  readonly abandoned: number
  /** Number of positions of the lists. */
  readonly images: number
  /** Positions in parts that are done. */
  readonly imagesDone: number
  /** Recent images a second; absent until two parts have ended. */
  readonly perSecond?: number
  /** Time until all parts are over at that rate, milliseconds. */
  readonly leftMs?: number
}

/** A worker that has a part and has fallen silent. */
export interface LostWorker {
  /** Number of the part. */
  readonly part: number
  /** The worker's own name for itself. */
  readonly worker: string
  /** When another worker may take the part; ISO 8601. */
  readonly until: string
}

/** Receives the progress of a plan. */
export interface StatusWatcher extends Listener {
  /** The progress at each look at the plan. */
  looked?(status: PlanStatus): void
}

/** Options of a status. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface StatusOptions extends OptionsIn<typeof STATUS_FIELDS>, JobOptions {
  /** Ends the wait early with the reason `cancelled`. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: StatusWatcher
}

/** Fields of a list of plans. */
import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { anyText } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import { mustBeName } from '../plan/plan-names.ts'

export const PLANS_FIELDS = {
  destination: RUN_FIELDS.destination,
  ...STORE_FIELDS,
  ...inGroup('what', {
    remove: {
      parse: (value: string) => mustBeName(anyText(value)),
      en: 'Name of a plan to remove, with its results. It must be done.',
      zh: '要删除的计划的名称，连同其结果一起删除。它必须已完成。',
      common: true,
    },
  }),
} satisfies Table

/** Options of a list of plans. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface PlansOptions extends OptionsIn<typeof PLANS_FIELDS>, JobOptions {
  /** Ends the job early with the reason `cancelled`. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: Listener
}

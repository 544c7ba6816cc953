/** Fields of a list of plans. */
import type { Table } from '../options/field.ts'
import { anyText } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import { mustBeName } from '../plan/plan-names.ts'

export const PLANS_FIELDS = {
  destination: RUN_FIELDS.destination,
  ...STORE_FIELDS,
  remove: {
    parse: (value: string) => mustBeName(anyText(value)),
    help: 'Name of a plan to remove, with its results. It must be done.',
  },
} as const satisfies Table

/** Fields of the status of a plan. */
import type { Table } from '../options/field.ts'
import { anyText, oneOf, trueOrFalse } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'
import { REPORT_FIELDS } from '../persist/options/report-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import { PLAN_FIELD } from '../plan/plan-fields.ts'

export const STATUS_FIELDS = {
  ...PLAN_FIELD,
  destination: RUN_FIELDS.destination,
  ...STORE_FIELDS,
  follow: {
    parse: trueOrFalse,
    default: 'false',
    help: 'Wait until every part is over.',
  },
  round: {
    parse: oneOf('current', 'last'),
    default: 'current',
    help: '`last`: the round before the current one.',
    also: 'A plan that is planned again when it is done begins a new round.',
  },
  'fail-on': REPORT_FIELDS['fail-on'],
  'results-file': {
    parse: anyText,
    help: 'Where the results of all parts that are over go, in the order of the lists, JSON Lines.',
  },
  'failed-file': {
    parse: anyText,
    help: 'Where the failed URLs of these parts go, in a form `urls-file` takes back.',
  },
} as const satisfies Table

/** Fields of a plan: the lists of a run, and how they are cut into parts. */
import type { Table } from '../options/field.ts'
import { MIRROR_FIELDS } from '../options/mirror-fields.ts'
import { anyText, trueOrFalse, wholeNumber } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'
import { IMAGE_LIST_FIELDS } from '../persist/options/image-list-fields.ts'
import { RUN_FIELDS } from '../persist/options/run-fields.ts'
import { mustBeName } from './plan-names.ts'
import { QUEUE_FIELD } from './queue-url.ts'

/** Every job about a plan takes this field. */
export const PLAN_FIELD = {
  plan: {
    parse: (value: string) => mustBeName(anyText(value)),
    default: 'default',
    help: 'Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.',
  },
} as const satisfies Table

export const PLAN_FIELDS = {
  ...IMAGE_LIST_FIELDS,
  destination: RUN_FIELDS.destination,
  ...STORE_FIELDS,
  'allow-types': RUN_FIELDS['allow-types'],
  encryption: RUN_FIELDS.encryption,
  'manifest-at': RUN_FIELDS['manifest-at'],
  ...MIRROR_FIELDS,
  ...PLAN_FIELD,
  'part-images': {
    parse: wholeNumber(1, 100_000),
    default: '10000',
    help: 'Images of one part at most.',
  },
  ...QUEUE_FIELD,
  replace: {
    parse: trueOrFalse,
    default: 'false',
    help: 'Plan anew: replace a plan of the same name that is not done, or that is of the same lists.',
  },
} as const satisfies Table

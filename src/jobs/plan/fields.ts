/** What can be asked of a plan: the lists of a run, and how they are cut. */
import type { Table } from '../options/field.ts'
import { anyText, trueOrFalse, wholeNumber } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'
import { PERSIST_FIELDS } from '../persist/options/fields.ts'
import { mustBeName } from './plan-names.ts'
import { QUEUE_FIELD } from './queue-url.ts'

const MANIFEST_AT = PERSIST_FIELDS['manifest-at']

/** The same of every command about a plan. */
export const PLAN_FIELD = {
  plan: {
    parse: (value: string) => mustBeName(anyText(value)),
    default: 'default',
    help: 'Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.',
  },
} as const satisfies Table

export const PLAN_FIELDS = {
  urls: PERSIST_FIELDS.urls,
  'urls-file': PERSIST_FIELDS['urls-file'],
  select: PERSIST_FIELDS.select,
  'front-matter': PERSIST_FIELDS['front-matter'],
  'base-url': PERSIST_FIELDS['base-url'],
  'url-field': PERSIST_FIELDS['url-field'],
  'key-field': PERSIST_FIELDS['key-field'],
  'referer-field': PERSIST_FIELDS['referer-field'],
  'id-field': PERSIST_FIELDS['id-field'],
  'expires-field': PERSIST_FIELDS['expires-field'],
  'if-no-urls': PERSIST_FIELDS['if-no-urls'],
  destination: PERSIST_FIELDS.destination,
  ...STORE_FIELDS,
  'manifest-at': MANIFEST_AT,
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
    help: 'Begin anew: put this plan in the place of one of the same name that is not done, or is of the same lists.',
  },
} as const satisfies Table

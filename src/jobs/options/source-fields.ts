/** Where objects come from, for listing and downloading. */
import { say } from '../../base/messages/say.ts'
import { textIn } from '../../base/sentence.ts'
import type { Table } from './field.ts'
import { anyText } from './parsers.ts'
import { STORE_FIELDS } from './store-fields.ts'

const SOURCE = say('field-source')

export const SOURCE_FIELDS = {
  source: {
    parse: anyText,
    required: true,
    help: textIn('en', SOURCE),
    asks: SOURCE,
  },
  ...STORE_FIELDS,
} as const satisfies Table

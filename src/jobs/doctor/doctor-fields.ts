/** Fields of the doctor. */
import { say } from '../../base/messages/say.ts'
import { textIn } from '../../base/sentence.ts'
import type { Table } from '../options/field.ts'
import { anyText, trueOrFalse } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'
import { UPLOAD_FIELDS } from '../options/upload-fields.ts'

const EXAMINED = say('field-examined')

export const DOCTOR_FIELDS = {
  destination: {
    parse: anyText,
    required: true,
    help: textIn('en', EXAMINED),
    asks: EXAMINED,
  },
  ...STORE_FIELDS,
  ...UPLOAD_FIELDS,
  'read-only': {
    parse: trueOrFalse,
    default: 'false',
    help: 'Try only what listing and downloading need, and write nothing.',
  },
} as const satisfies Table

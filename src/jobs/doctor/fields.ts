/** What can be asked of the doctor. */
import type { Table } from '../options/field.ts'
import { anyText, trueOrFalse } from '../options/parsers.ts'
import { STORE_FIELDS } from '../options/store-fields.ts'

export const DOCTOR_FIELDS = {
  destination: {
    parse: anyText,
    required: true,
    help: 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
  },
  ...STORE_FIELDS,
  'read-only': {
    parse: trueOrFalse,
    default: 'false',
    help: 'Try only what listing and downloading need, and write nothing.',
  },
} as const satisfies Table

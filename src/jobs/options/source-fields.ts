/** Where objects come from, for listing and downloading. */
import type { Table } from './field.ts'
import { anyText } from './parsers.ts'
import { STORE_FIELDS } from './store-fields.ts'

export const SOURCE_FIELDS = {
  source: {
    parse: anyText,
    required: true,
    help: 'What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
  },
  ...STORE_FIELDS,
} as const satisfies Table

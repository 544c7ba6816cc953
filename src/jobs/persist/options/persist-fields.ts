/** All settings of a persist run. The action's inputs, the CLI's flags and the library's options come from this table. */

import type { Table } from '../../options/field.ts'
import { IMAGE_LIST_FIELDS } from './image-list-fields.ts'
import { REPORT_FIELDS } from './report-fields.ts'
import { RUN_FIELDS } from './run-fields.ts'
import { WEB_FIELDS } from './web-fields.ts'

export const PERSIST_FIELDS = {
  ...IMAGE_LIST_FIELDS,
  ...WEB_FIELDS,
  ...RUN_FIELDS,
  ...REPORT_FIELDS,
} satisfies Table

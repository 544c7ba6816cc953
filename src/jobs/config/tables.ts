/** The options that a config may hold: those of every job. */
import { CHECK_FIELDS } from '../check/check-fields.ts'
import { DOCTOR_FIELDS } from '../doctor/doctor-fields.ts'
import { DOWNLOAD_FIELDS } from '../download/download-fields.ts'
import { EXPORT_FIELDS } from '../export/export-fields.ts'
import { LIST_FIELDS } from '../list/list-fields.ts'
import type { Table } from '../options/field.ts'
import { PERSIST_FIELDS } from '../persist/options/persist-fields.ts'

export const JOB_TABLES: readonly Table[] = [
  PERSIST_FIELDS,
  CHECK_FIELDS,
  LIST_FIELDS,
  DOWNLOAD_FIELDS,
  EXPORT_FIELDS,
  DOCTOR_FIELDS,
]

/** Fields of the doctor. */

import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../options/field.ts'
import { trueOrFalse } from '../options/parsers.ts'
import { STORE_FIELDS, UPLOAD_FIELDS } from '../options/store-fields.ts'

export const DOCTOR_FIELDS = {
  ...inGroup('where', {
    destination: {
      required: true,
      en: 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
      zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    },
  }),
  ...STORE_FIELDS,
  ...UPLOAD_FIELDS,
  ...inGroup('what', {
    'read-only': {
      parse: trueOrFalse,
      default: 'false',
      en: 'Try only what listing and downloading need, and write nothing.',
      zh: '只检查列举和下载所需的权限，不写入任何内容。',
    },
  }),
} satisfies Table

/** Options of the doctor. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface DoctorOptions extends OptionsIn<typeof DOCTOR_FIELDS>, JobOptions {
  /** Ends the examination early; it then throws the signal's reason. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: Listener
}

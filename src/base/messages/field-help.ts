/** Help of every input and flag by language, grouped as the tables of fields are. */
import type { Language } from '../sentence.ts'
import {
  CHECK_HELP_CHINESE,
  DOCTOR_HELP_CHINESE,
  DOWNLOAD_HELP_CHINESE,
  EXPORT_HELP_CHINESE,
  INIT_HELP_CHINESE,
  LIST_HELP_CHINESE,
  PERSIST_HELP_CHINESE,
  PLAN_HELP_CHINESE,
  PLANS_HELP_CHINESE,
  STATUS_HELP_CHINESE,
  STORE_HELP_CHINESE,
  WORK_HELP_CHINESE,
} from './zh/field-help.ts'

/** English is undefined: the tables of fields themselves hold it. */
export const FIELD_HELP = {
  en: undefined,
  zh: {
    store: STORE_HELP_CHINESE,
    persist: PERSIST_HELP_CHINESE,
    list: LIST_HELP_CHINESE,
    download: DOWNLOAD_HELP_CHINESE,
    check: CHECK_HELP_CHINESE,
    doctor: DOCTOR_HELP_CHINESE,
    init: INIT_HELP_CHINESE,
    plan: PLAN_HELP_CHINESE,
    work: WORK_HELP_CHINESE,
    status: STATUS_HELP_CHINESE,
    plans: PLANS_HELP_CHINESE,
    export: EXPORT_HELP_CHINESE,
  },
} as const satisfies Readonly<Record<Language, object | undefined>>

/** The help of one translated language. */
export type FieldHelp = Exclude<(typeof FIELD_HELP)[Language], undefined>

/**
 * All sentences for users by language, except those of services, the doctor, the gallery and the help of flags. Each
 * language is a folder with a file per topic, and the same names.
 */
import { ACTION_ENGLISH } from './en/action.ts'
import { CHECK_ENGLISH } from './en/check.ts'
import { CLI_ENGLISH } from './en/cli.ts'
import { CREDENTIALS_ENGLISH } from './en/credentials.ts'
import { DOWNLOAD_ENGLISH } from './en/download.ts'
import { EXPORT_ENGLISH } from './en/export.ts'
import { FETCH_ENGLISH, URL_ENGLISH } from './en/fetch.ts'
import { FILES_ENGLISH } from './en/files.ts'
import { HELP_ENGLISH } from './en/help.ts'
import { INIT_ENGLISH } from './en/init.ts'
import { INSPECT_ENGLISH } from './en/inspect.ts'
import { KEYS_ENGLISH } from './en/keys.ts'
import { LISTS_ENGLISH } from './en/lists.ts'
import { LOCATION_ENGLISH, PROXY_ENGLISH } from './en/location.ts'
import { MANIFEST_ENGLISH } from './en/manifest.ts'
import { MIRRORS_ENGLISH } from './en/mirrors.ts'
import { LIBRARY_ENGLISH, OPTIONS_ENGLISH } from './en/options.ts'
import { PLAN_ENGLISH } from './en/plan.ts'
import { REASONS_ENGLISH } from './en/reasons.ts'
import { REPAIR_ENGLISH } from './en/repair.ts'
import { REWRITE_ENGLISH } from './en/rewrite.ts'
import { RUN_ENGLISH } from './en/run.ts'
import { SUMMARY_ENGLISH } from './en/summary.ts'
import { WORK_ENGLISH } from './en/work.ts'
import { ACTION_CHINESE } from './zh/action.ts'
import { CHECK_CHINESE } from './zh/check.ts'
import { CLI_CHINESE } from './zh/cli.ts'
import { CREDENTIALS_CHINESE } from './zh/credentials.ts'
import { DOWNLOAD_CHINESE } from './zh/download.ts'
import { EXPORT_CHINESE } from './zh/export.ts'
import { FETCH_CHINESE, URL_CHINESE } from './zh/fetch.ts'
import { FILES_CHINESE } from './zh/files.ts'
import { HELP_CHINESE } from './zh/help.ts'
import { INIT_CHINESE } from './zh/init.ts'
import { INSPECT_CHINESE } from './zh/inspect.ts'
import { KEYS_CHINESE } from './zh/keys.ts'
import { LISTS_CHINESE } from './zh/lists.ts'
import { LOCATION_CHINESE, PROXY_CHINESE } from './zh/location.ts'
import { MANIFEST_CHINESE } from './zh/manifest.ts'
import { MIRRORS_CHINESE } from './zh/mirrors.ts'
import { LIBRARY_CHINESE, OPTIONS_CHINESE } from './zh/options.ts'
import { PLAN_CHINESE } from './zh/plan.ts'
import { REASONS_CHINESE } from './zh/reasons.ts'
import { REPAIR_CHINESE } from './zh/repair.ts'
import { REWRITE_CHINESE } from './zh/rewrite.ts'
import { RUN_CHINESE } from './zh/run.ts'
import { SUMMARY_CHINESE } from './zh/summary.ts'
import { WORK_CHINESE } from './zh/work.ts'

const ENGLISH = {
  ...ACTION_ENGLISH,
  ...CHECK_ENGLISH,
  ...CLI_ENGLISH,
  ...CREDENTIALS_ENGLISH,
  ...DOWNLOAD_ENGLISH,
  ...EXPORT_ENGLISH,
  ...FETCH_ENGLISH,
  ...FILES_ENGLISH,
  ...HELP_ENGLISH,
  ...INIT_ENGLISH,
  ...INSPECT_ENGLISH,
  ...KEYS_ENGLISH,
  ...LIBRARY_ENGLISH,
  ...LISTS_ENGLISH,
  ...LOCATION_ENGLISH,
  ...MANIFEST_ENGLISH,
  ...MIRRORS_ENGLISH,
  ...OPTIONS_ENGLISH,
  ...PLAN_ENGLISH,
  ...PROXY_ENGLISH,
  ...REASONS_ENGLISH,
  ...REPAIR_ENGLISH,
  ...REWRITE_ENGLISH,
  ...RUN_ENGLISH,
  ...SUMMARY_ENGLISH,
  ...URL_ENGLISH,
  ...WORK_ENGLISH,
}

export type MessageId = keyof typeof ENGLISH

export const CATALOGUE = {
  en: ENGLISH,
  zh: {
    ...ACTION_CHINESE,
    ...CHECK_CHINESE,
    ...CLI_CHINESE,
    ...CREDENTIALS_CHINESE,
    ...DOWNLOAD_CHINESE,
    ...EXPORT_CHINESE,
    ...FETCH_CHINESE,
    ...FILES_CHINESE,
    ...HELP_CHINESE,
    ...INIT_CHINESE,
    ...INSPECT_CHINESE,
    ...KEYS_CHINESE,
    ...LIBRARY_CHINESE,
    ...LISTS_CHINESE,
    ...LOCATION_CHINESE,
    ...MANIFEST_CHINESE,
    ...MIRRORS_CHINESE,
    ...OPTIONS_CHINESE,
    ...PLAN_CHINESE,
    ...PROXY_CHINESE,
    ...REASONS_CHINESE,
    ...REPAIR_CHINESE,
    ...REWRITE_CHINESE,
    ...RUN_CHINESE,
    ...SUMMARY_CHINESE,
    ...URL_CHINESE,
    ...WORK_CHINESE,
  },
} as const satisfies Record<string, Record<MessageId, string>>

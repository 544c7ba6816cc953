/**
 * Every sentence that a person reads but those of services and of the doctor, by language: a file for each part of the
 * house, the same names in each language. A further language is a further folder.
 */
import { ACTION_ENGLISH } from './en/action.ts'
import { CLI_ENGLISH } from './en/cli.ts'
import { HELP_ENGLISH } from './en/help.ts'
import { LISTS_ENGLISH } from './en/lists.ts'
import { MANIFEST_ENGLISH } from './en/manifest.ts'
import { PROXY_ENGLISH } from './en/proxy.ts'
import { REASONS_ENGLISH } from './en/reasons.ts'
import { SUMMARY_ENGLISH } from './en/summary.ts'
import { URL_ENGLISH } from './en/url.ts'
import { ACTION_CHINESE } from './zh/action.ts'
import { CLI_CHINESE } from './zh/cli.ts'
import { HELP_CHINESE } from './zh/help.ts'
import { LISTS_CHINESE } from './zh/lists.ts'
import { MANIFEST_CHINESE } from './zh/manifest.ts'
import { PROXY_CHINESE } from './zh/proxy.ts'
import { REASONS_CHINESE } from './zh/reasons.ts'
import { SUMMARY_CHINESE } from './zh/summary.ts'
import { URL_CHINESE } from './zh/url.ts'

const ENGLISH = {
  ...ACTION_ENGLISH,
  ...CLI_ENGLISH,
  ...HELP_ENGLISH,
  ...LISTS_ENGLISH,
  ...MANIFEST_ENGLISH,
  ...PROXY_ENGLISH,
  ...REASONS_ENGLISH,
  ...SUMMARY_ENGLISH,
  ...URL_ENGLISH,
}

export type MessageId = keyof typeof ENGLISH

export const CATALOGUE = {
  en: ENGLISH,
  zh: {
    ...ACTION_CHINESE,
    ...CLI_CHINESE,
    ...HELP_CHINESE,
    ...LISTS_CHINESE,
    ...MANIFEST_CHINESE,
    ...PROXY_CHINESE,
    ...REASONS_CHINESE,
    ...SUMMARY_CHINESE,
    ...URL_CHINESE,
  },
} as const satisfies Record<string, Record<MessageId, string>>

/** The doctor's remarks in every language. */

import { DOCTOR_ENGLISH } from './en/doctor.ts'
import type { Language } from './services.ts'
import { DOCTOR_CHINESE } from './zh/doctor.ts'

/** `{…}` in either is filled by `remark`. */
export interface Remark {
  readonly sentence: string
  /** For what is not as it should be. */
  readonly fix?: string
}

export type RemarkId = keyof typeof DOCTOR_ENGLISH

export const REMARKS: Readonly<Record<Language, Readonly<Record<RemarkId, Remark>>>> = {
  en: DOCTOR_ENGLISH,
  zh: DOCTOR_CHINESE,
}

export function remark(
  language: Language,
  id: RemarkId,
  values: Readonly<Record<string, string>>,
): { readonly sentence: string; readonly advice?: string } {
  const { sentence, fix } = REMARKS[language][id]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  return { sentence: fill(sentence), ...(fix !== undefined && { advice: fill(fix) }) }
}

/** The doctor's remarks in every language. */

import { DOCTOR_ENGLISH } from './en/doctor.ts'
import type { DoctorMessage, Language } from './message.ts'
import { DOCTOR_CHINESE } from './zh/doctor.ts'

export type DoctorMessageId = keyof typeof DOCTOR_ENGLISH

export const DOCTOR_MESSAGES: Readonly<Record<Language, Readonly<Record<DoctorMessageId, DoctorMessage>>>> = {
  en: DOCTOR_ENGLISH,
  zh: DOCTOR_CHINESE,
}

export function doctorMessage(
  language: Language,
  id: DoctorMessageId,
  values: Readonly<Record<string, string>>,
): { readonly sentence: string; readonly advice?: string } {
  const { sentence, fix } = DOCTOR_MESSAGES[language][id]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  return { sentence: fill(sentence), ...(fix !== undefined && { advice: fill(fix) }) }
}

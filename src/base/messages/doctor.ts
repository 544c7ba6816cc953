/** The findings of the doctor in every language. */

import type { Language } from '../sentence.ts'
import { DOCTOR_ENGLISH } from './en/doctor.ts'
import type { DoctorMessage } from './message.ts'
import { orEnglish } from './pending.ts'
import { fill } from './say.ts'
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
  const english: DoctorMessage = DOCTOR_ENGLISH[id]
  return {
    sentence: fill(orEnglish(sentence, english.sentence), language, values),
    ...(fix !== undefined && { advice: fill(orEnglish(fix, english.fix ?? ''), language, values) }),
  }
}

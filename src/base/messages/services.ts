/** Sentences about refusals of services, in every language. */

import type { Language } from '../sentence.ts'
import { OSS_ENGLISH } from './en/oss.ts'
import { S3_ENGLISH } from './en/s3.ts'
import { STORE_ENGLISH } from './en/store.ts'
import { STS_ENGLISH } from './en/sts.ts'
import type { Message } from './message.ts'
import { orEnglish } from './pending.ts'
import { OSS_CHINESE } from './zh/oss.ts'
import { S3_CHINESE } from './zh/s3.ts'
import { STORE_CHINESE } from './zh/store.ts'
import { STS_CHINESE } from './zh/sts.ts'

const ENGLISH = { ...STORE_ENGLISH, ...OSS_ENGLISH, ...S3_ENGLISH, ...STS_ENGLISH }

export type MessageId = keyof typeof ENGLISH
export const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageId, Message>>>> = {
  en: ENGLISH,
  zh: { ...STORE_CHINESE, ...OSS_CHINESE, ...S3_CHINESE, ...STS_CHINESE },
}

export function serviceMessage(language: Language, id: MessageId): Message {
  const { sentence, fix } = MESSAGES[language][id]
  return { sentence: orEnglish(sentence, ENGLISH[id].sentence), fix: orEnglish(fix, ENGLISH[id].fix) }
}

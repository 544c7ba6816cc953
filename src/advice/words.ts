/** Every advice in every language. A further language is a further file beside each `english.ts`. */

import { OSS_CHINESE } from './oss/chinese.ts'
import { OSS_ENGLISH } from './oss/english.ts'
import { S3_CHINESE } from './s3/chinese.ts'
import { S3_ENGLISH } from './s3/english.ts'
import { STORE_CHINESE } from './store/chinese.ts'
import { STORE_ENGLISH } from './store/english.ts'
import { STS_CHINESE } from './sts/chinese.ts'
import { STS_ENGLISH } from './sts/english.ts'

/** `{…}` in either is filled by explain.ts. */
export interface Wording {
  readonly sentence: string
  readonly fix: string
}

const ENGLISH = { ...STORE_ENGLISH, ...OSS_ENGLISH, ...S3_ENGLISH, ...STS_ENGLISH }

export type AdviceId = keyof typeof ENGLISH
export type Language = 'en' | 'zh'

export const WORDS: Readonly<Record<Language, Readonly<Record<AdviceId, Wording>>>> = {
  en: ENGLISH,
  zh: { ...STORE_CHINESE, ...OSS_CHINESE, ...S3_CHINESE, ...STS_CHINESE },
}

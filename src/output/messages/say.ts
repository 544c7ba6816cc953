import { catalogue } from '../../base/messages/catalogue.ts'
import { OUTPUT_ENGLISH } from './en.ts'
import { OUTPUT_CHINESE } from './zh.ts'

export const { say, messageIn } = catalogue(OUTPUT_ENGLISH, { zh: OUTPUT_CHINESE })

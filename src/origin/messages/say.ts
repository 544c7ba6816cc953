import { catalogue } from '../../base/messages/catalogue.ts'
import { ORIGIN_ENGLISH } from './en.ts'
import { ORIGIN_CHINESE } from './zh.ts'

export const { say } = catalogue(ORIGIN_ENGLISH, { zh: ORIGIN_CHINESE })

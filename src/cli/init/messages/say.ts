import { catalogue } from '../../../base/messages/catalogue.ts'
import { INIT_ENGLISH } from './en.ts'
import { INIT_CHINESE } from './zh.ts'

export const { say } = catalogue(INIT_ENGLISH, { zh: INIT_CHINESE })

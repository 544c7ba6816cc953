import { catalogue } from '../../base/messages/catalogue.ts'
import { STORAGE_ENGLISH } from './en.ts'
import { STORAGE_CHINESE } from './zh.ts'

export const { say } = catalogue(STORAGE_ENGLISH, { zh: STORAGE_CHINESE })

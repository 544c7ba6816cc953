import { catalogue, type Say } from '../../../base/messages/catalogue.ts'
import { PERSIST_ENGLISH } from './en.ts'
import { PERSIST_CHINESE } from './zh.ts'

export const say: Say<typeof PERSIST_ENGLISH> = catalogue(PERSIST_ENGLISH, { zh: PERSIST_CHINESE }).say

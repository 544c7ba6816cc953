import { catalogue, type Say } from '../../base/messages/catalogue.ts'
import { STORAGE_ENGLISH } from './en.ts'
import { STORAGE_CHINESE } from './zh.ts'

export const say: Say<typeof STORAGE_ENGLISH> = catalogue(STORAGE_ENGLISH, { zh: STORAGE_CHINESE }).say

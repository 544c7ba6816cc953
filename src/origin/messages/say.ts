import { catalogue, type Say } from '../../base/messages/catalogue.ts'
import { ORIGIN_ENGLISH } from './en.ts'
import { ORIGIN_CHINESE } from './zh.ts'

export const say: Say<typeof ORIGIN_ENGLISH> = catalogue(ORIGIN_ENGLISH, { zh: ORIGIN_CHINESE }).say

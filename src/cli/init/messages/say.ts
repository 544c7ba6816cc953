import { catalogue, type Say } from '../../../base/messages/catalogue.ts'
import { INIT_ENGLISH } from './en.ts'
import { INIT_CHINESE } from './zh.ts'

export const say: Say<typeof INIT_ENGLISH> = catalogue(INIT_ENGLISH, { zh: INIT_CHINESE }).say

import { catalogue, type Say } from './catalogue.ts'
import { ENGLISH } from './en.ts'
import { CHINESE } from './zh.ts'

export const say: Say<typeof ENGLISH> = catalogue(ENGLISH, { zh: CHINESE }).say

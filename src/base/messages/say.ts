import { catalogue, type Say } from './catalogue.ts'
import { BASE_ENGLISH } from './en.ts'
import { BASE_CHINESE } from './zh.ts'

export const say: Say<typeof BASE_ENGLISH> = catalogue(BASE_ENGLISH, { zh: BASE_CHINESE }).say

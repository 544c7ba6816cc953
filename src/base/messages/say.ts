import { catalogue } from './catalogue.ts'
import { BASE_ENGLISH } from './en.ts'
import { BASE_CHINESE } from './zh.ts'

export const { say } = catalogue(BASE_ENGLISH, { zh: BASE_CHINESE })

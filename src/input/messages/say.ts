import { catalogue, type Say } from '../../base/messages/catalogue.ts'
import { INPUT_ENGLISH } from './en.ts'
import { INPUT_CHINESE } from './zh.ts'

export const say: Say<typeof INPUT_ENGLISH> = catalogue(INPUT_ENGLISH, { zh: INPUT_CHINESE }).say

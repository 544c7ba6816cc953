import { catalogue, type Say } from '../../base/messages/catalogue.ts'
import { CLI_ENGLISH } from './en.ts'
import { CLI_CHINESE } from './zh.ts'

export const say: Say<typeof CLI_ENGLISH> = catalogue(CLI_ENGLISH, { zh: CLI_CHINESE }).say

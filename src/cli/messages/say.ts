import { catalogue } from '../../base/messages/catalogue.ts'
import { CLI_ENGLISH } from './en.ts'
import { CLI_CHINESE } from './zh.ts'

export const { say } = catalogue(CLI_ENGLISH, { zh: CLI_CHINESE })

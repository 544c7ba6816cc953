import { catalogue } from '../../base/messages/catalogue.ts'
import { INPUT_ENGLISH } from './en.ts'
import { INPUT_CHINESE } from './zh.ts'

export const { say } = catalogue(INPUT_ENGLISH, { zh: INPUT_CHINESE })

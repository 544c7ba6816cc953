import { catalogue } from '../../base/messages/catalogue.ts'
import { ACTION_ENGLISH } from './en.ts'
import { ACTION_CHINESE } from './zh.ts'

export const { say } = catalogue(ACTION_ENGLISH, { zh: ACTION_CHINESE })

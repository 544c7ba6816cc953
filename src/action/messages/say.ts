import { catalogue, type Say } from '../../base/messages/catalogue.ts'
import { ACTION_ENGLISH } from './en.ts'
import { ACTION_CHINESE } from './zh.ts'

export const say: Say<typeof ACTION_ENGLISH> = catalogue(ACTION_ENGLISH, { zh: ACTION_CHINESE }).say

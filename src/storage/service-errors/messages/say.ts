import { catalogue } from '../../../base/messages/catalogue.ts'
import { REFUSALS_ENGLISH } from './en.ts'
import { REFUSALS_CHINESE } from './zh.ts'

export const { say, advisedIn } = catalogue(REFUSALS_ENGLISH, { zh: REFUSALS_CHINESE })

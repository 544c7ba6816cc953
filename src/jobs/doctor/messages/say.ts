import { catalogue } from '../../../base/messages/catalogue.ts'
import { DOCTOR_ENGLISH } from './en.ts'
import { DOCTOR_CHINESE } from './zh.ts'

export const { say, advisedIn } = catalogue(DOCTOR_ENGLISH, { zh: DOCTOR_CHINESE })

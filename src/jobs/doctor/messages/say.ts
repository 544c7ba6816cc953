import { type Catalogue, catalogue, type Say } from '../../../base/messages/catalogue.ts'
import { DOCTOR_ENGLISH } from './en.ts'
import { DOCTOR_CHINESE } from './zh.ts'

export const DOCTOR: Catalogue<typeof DOCTOR_ENGLISH> = catalogue(DOCTOR_ENGLISH, { zh: DOCTOR_CHINESE })

export const say: Say<typeof DOCTOR_ENGLISH> = DOCTOR.say

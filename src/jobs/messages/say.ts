import { type Catalogue, catalogue, type Say } from '../../base/messages/catalogue.ts'
import { JOBS_ENGLISH } from './en.ts'
import { JOBS_CHINESE } from './zh.ts'

export const messages: Catalogue<typeof JOBS_ENGLISH> = catalogue(JOBS_ENGLISH, { zh: JOBS_CHINESE })

export const say: Say<typeof JOBS_ENGLISH> = messages.say

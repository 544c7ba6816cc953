import { type Catalogue, catalogue, type Say } from '../../base/messages/catalogue.ts'
import { ENGLISH } from './en.ts'
import { CHINESE } from './zh.ts'

export const messages: Catalogue<typeof ENGLISH> = catalogue(ENGLISH, { zh: CHINESE })

export const say: Say<typeof ENGLISH> = messages.say

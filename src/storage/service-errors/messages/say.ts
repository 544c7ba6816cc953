import { type Catalogue, catalogue, type Say } from '../../../base/messages/catalogue.ts'
import { REFUSALS_ENGLISH } from './en.ts'
import { REFUSALS_CHINESE } from './zh.ts'

export const messages: Catalogue<typeof REFUSALS_ENGLISH> = catalogue(REFUSALS_ENGLISH, {
  zh: REFUSALS_CHINESE,
})

export const say: Say<typeof REFUSALS_ENGLISH> = messages.say

import { type Catalogue, catalogue, type Say } from '../../base/messages/catalogue.ts'
import { OUTPUT_ENGLISH } from './en.ts'
import { OUTPUT_CHINESE } from './zh.ts'

export const messages: Catalogue<typeof OUTPUT_ENGLISH> = catalogue(OUTPUT_ENGLISH, { zh: OUTPUT_CHINESE })

export const say: Say<typeof OUTPUT_ENGLISH> = messages.say

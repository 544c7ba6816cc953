import { catalogue } from '../../base/messages/catalogue.ts'
import { JOBS_ENGLISH } from './en.ts'
import { JOBS_CHINESE } from './zh.ts'

export const { say } = catalogue(JOBS_ENGLISH, { zh: JOBS_CHINESE })

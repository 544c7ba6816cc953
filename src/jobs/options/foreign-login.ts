/** Names of inputs of other actions, which users bring along. Pure. */
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { STORE_FIELDS } from './store-fields.ts'

/** Each with our input of the same meaning. */
export const FOREIGN_LOGIN: ReadonlyMap<string, keyof typeof STORE_FIELDS> = new Map([
  ['role-to-assume', 'role-arn'],
  ['audience', 'oidc-audience'],
  ['role-duration-seconds', 'session-duration'],
])

/**
 * Names our input where a name of another action is given.
 * @param spelled turns an input's name into an option or a flag
 */
export function foreignLogin(name: string, spelled: (name: string) => string): Sentence | undefined {
  for (const [foreign, meant] of FOREIGN_LOGIN)
    if (name === spelled(foreign)) return say('login-foreign', { name, meant: spelled(meant) })
  return undefined
}

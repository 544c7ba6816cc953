/**
 * Judges access keys as typed or pasted, before any request. Pure: imports neither stores nor the environment. No
 * sentence holds a value, because a secret in the wrong field is still a secret.
 */

import type { Sentence, Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { Credentials } from './credentials.ts'

/** One set of keys as text, from any origin. */
export interface CredentialParts {
  readonly accessKeyId?: string | undefined
  readonly accessKeySecret?: string | undefined
  readonly securityToken?: string | undefined
}

/** The name of each part for the user: an input or a variable. */
export type PartNames = { readonly [part in keyof CredentialParts]-?: string }

export interface CheckedCredentials {
  readonly problems: readonly Text[]
  /** Corrections that the user should know. */
  readonly notices: readonly Text[]
  /** Present when there is no problem. */
  readonly credentials?: Credentials
}

export const INPUT_NAMES: PartNames = {
  accessKeyId: 'access-key-id',
  accessKeySecret: 'access-key-secret',
  securityToken: 'security-token',
}

/** Alibaba Cloud and AWS begin the id of every temporary key like this, and no other id. */
const TEMPORARY = /^(STS\.|ASIA(?=[A-Z0-9]{12}))/

/** @param isStep the keys come from a workflow, where an unset input is empty */
export function checkCredentials(
  parts: CredentialParts,
  names: PartNames = INPUT_NAMES,
  isStep = false,
): CheckedCredentials {
  const notices: Text[] = []
  const trimmed = (part: keyof CredentialParts) => {
    const text = parts[part] ?? ''
    const value = text.trim()
    if (value !== text && value !== '') notices.push(say('key-trimmed', { name: names[part] }))
    return value
  }
  const accessKeyId = trimmed('accessKeyId')
  const accessKeySecret = trimmed('accessKeySecret')
  const securityToken = trimmed('securityToken')

  const problems: Text[] = []
  const missing = (part: keyof CredentialParts) => {
    if (parts[part] === undefined) return say('key-missing', { name: names[part] })
    // A secret that is only white space does exist.
    return emptyKey(names[part], isStep && parts[part] === '')
  }
  if (accessKeyId === '') problems.push(missing('accessKeyId'))
  if (accessKeySecret === '') problems.push(missing('accessKeySecret'))
  for (const [part, value] of Object.entries({ accessKeyId, accessKeySecret, securityToken })) {
    const flaw = innerFlaw(value)
    if (flaw) problems.push(say(flaw, { name: names[part as keyof CredentialParts] }))
  }
  const temporary = TEMPORARY.exec(accessKeyId)?.[1]
  if (temporary && securityToken === '') {
    const { accessKeyId: name, securityToken: token } = names
    problems.push(say('key-temporary', { name, start: temporary, token }))
  }
  if (problems.length > 0) return { problems, notices }
  const pair = { accessKeyId, accessKeySecret }
  return { problems, notices, credentials: securityToken === '' ? pair : { ...pair, securityToken } }
}

/** The sentence for a key that is set to nothing. */
export function emptyKey(name: string, isStep: boolean): Sentence {
  return say(isStep ? 'key-empty-step' : 'key-empty', { name })
}

function innerFlaw(value: string): 'key-line-break' | 'key-space' | 'key-character' | undefined {
  if (/[\r\n]/.test(value)) return 'key-line-break'
  if (/\s/.test(value)) return 'key-space'
  // Keys travel in headers, which take only visible ASCII.
  if (/[^\x21-\x7e]/.test(value)) return 'key-character'
  return undefined
}

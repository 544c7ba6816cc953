/**
 * Judges access keys as they were typed or pasted, before anything is sent. Pure: must not import stores or
 * the environment. No sentence ever holds a value, for a secret in the wrong field is still a secret.
 */
import type { Credentials } from './credentials.ts'

/** One set of keys as text, from wherever it came. */
export interface CredentialParts {
  readonly accessKeyId?: string | undefined
  readonly accessKeySecret?: string | undefined
  readonly securityToken?: string | undefined
}

/** What the reader calls each part: an input's name, or a variable's. */
export type PartNames = { readonly [part in keyof CredentialParts]-?: string }

export interface CheckedCredentials {
  readonly problems: readonly string[]
  /** Things that were put right, worth saying. */
  readonly notices: readonly string[]
  /** Present when there is no problem. */
  readonly credentials?: Credentials
}

export const INPUT_NAMES: PartNames = {
  accessKeyId: 'access-key-id',
  accessKeySecret: 'access-key-secret',
  securityToken: 'security-token',
}

/** Alibaba Cloud and AWS give temporary keys, and only those, an id that begins so. */
const TEMPORARY = /^(STS\.|ASIA(?=[A-Z0-9]{12}))/

export function checkCredentials(parts: CredentialParts, names: PartNames = INPUT_NAMES): CheckedCredentials {
  const notices: string[] = []
  const trimmed = (part: keyof CredentialParts) => {
    const text = parts[part] ?? ''
    const value = text.trim()
    if (value !== text && value !== '')
      notices.push(`${names[part]} had white space around it, which was left out`)
    return value
  }
  const accessKeyId = trimmed('accessKeyId')
  const accessKeySecret = trimmed('accessKeySecret')
  const securityToken = trimmed('securityToken')

  const problems: string[] = []
  const missing = (part: keyof CredentialParts) =>
    `${names[part]} ${parts[part] === undefined ? 'is missing' : 'is empty'}`
  if (accessKeyId === '') problems.push(missing('accessKeyId'))
  if (accessKeySecret === '') problems.push(missing('accessKeySecret'))
  for (const [part, value] of Object.entries({ accessKeyId, accessKeySecret, securityToken })) {
    const flaw = innerFlaw(value)
    if (flaw) problems.push(`${names[part as keyof CredentialParts]} ${flaw}; paste it again`)
  }
  const temporary = TEMPORARY.exec(accessKeyId)?.[1]
  if (temporary && securityToken === '') {
    problems.push(
      `${names.accessKeyId} begins with ${temporary}, so it is a temporary key and needs ${names.securityToken} too`,
    )
  }
  if (problems.length > 0) return { problems, notices }
  const pair = { accessKeyId, accessKeySecret }
  return { problems, notices, credentials: securityToken === '' ? pair : { ...pair, securityToken } }
}

function innerFlaw(value: string): string | undefined {
  if (/[\r\n]/.test(value)) return 'has a line break inside'
  if (/\s/.test(value)) return 'has a space inside'
  // Keys travel in headers, which take visible ASCII alone.
  if (/[^\x21-\x7e]/.test(value)) return 'holds a character that no key has'
  return undefined
}

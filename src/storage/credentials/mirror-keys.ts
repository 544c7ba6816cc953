/** The variables that hold the keys of mirrors. */
import { type CheckedCredentials, checkCredentials, type PartNames } from './check-keys.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Names are case-insensitive on Windows and upper-case by custom, so the mirror's name is written in capitals. */
export function mirrorVariables(name: string): PartNames {
  const start = `MIRROR_${name.toUpperCase()}_`
  return {
    accessKeyId: `${start}ACCESS_KEY_ID`,
    accessKeySecret: `${start}SECRET`,
    securityToken: `${start}TOKEN`,
  }
}

/** @returns undefined if neither the key id nor the secret is set */
export function mirrorCredentials(
  name: string,
  environment: Environment,
  isStep = false,
): CheckedCredentials | undefined {
  const names = mirrorVariables(name)
  const accessKeyId = environment[names.accessKeyId]
  const accessKeySecret = environment[names.accessKeySecret]
  if (!accessKeyId && !accessKeySecret) return undefined
  const securityToken = environment[names.securityToken] || undefined
  return checkCredentials({ accessKeyId, accessKeySecret, securityToken }, names, isStep)
}

// Windows finds a variable in any case.
const SECRET = /^MIRROR_[A-Z0-9]{1,20}_(?:SECRET|TOKEN)$/i
const KEY_ID = /^MIRROR_[A-Z0-9]{1,20}_ACCESS_KEY_ID$/i

/** Names of the variables in `environment` whose values no output may contain. */
export function mirrorSecretVariables(environment: Environment): readonly string[] {
  return Object.keys(environment).filter(name => SECRET.test(name))
}

/** Names of the variables in `environment` with key ids: not secret, but kept out of logs. */
export function mirrorKeyIdVariables(environment: Environment): readonly string[] {
  return Object.keys(environment).filter(name => KEY_ID.test(name))
}

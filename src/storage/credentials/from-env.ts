/** The variables of the environment that hold keys. */
import { type CheckedCredentials, checkCredentials, type PartNames } from './check-keys.ts'

/** Variables of ossutil and the OSS SDKs. */
const OSS: PartNames = {
  accessKeyId: 'OSS_ACCESS_KEY_ID',
  accessKeySecret: 'OSS_ACCESS_KEY_SECRET',
  securityToken: 'OSS_SESSION_TOKEN',
}
/** Variables of Alibaba Cloud's tools and of its credentials action for GitHub. */
const ALIBABA: PartNames = {
  accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
  accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  securityToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
}
/** Variables of AWS's tools, of its credentials action, and of most other S3 clients. */
const AWS: PartNames = {
  accessKeyId: 'AWS_ACCESS_KEY_ID',
  accessKeySecret: 'AWS_SECRET_ACCESS_KEY',
  securityToken: 'AWS_SESSION_TOKEN',
}

/** Sets of variables that hold keys, in order: the first set with a value wins. */
const FAMILIES = { alibaba: [OSS, ALIBABA], aws: [OSS, AWS] } as const

/** The tools whose variables a store reads; `aws` serves every S3 store. */
export type CredentialFamily = keyof typeof FAMILIES

const ALL = [OSS, ALIBABA, AWS]

/** Names of variables with key ids: not secret, but kept out of logs. */
export const KEY_ID_VARIABLES: readonly string[] = ALL.map(({ accessKeyId }) => accessKeyId)

/** Variables whose values no output may contain. */
export const SECRET_VARIABLES: readonly string[] = [
  ...ALL.flatMap(family => Object.values(family)),
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]

export type Environment = Readonly<Record<string, string | undefined>>

/** Returns the first key variable that is set to nothing, as a workflow sets it from a secret that does not exist. */
export function emptyVariable(env: Environment, family: CredentialFamily): string | undefined {
  const names = FAMILIES[family].flatMap(({ accessKeyId, accessKeySecret }) => [accessKeyId, accessKeySecret])
  return names.find(name => env[name] === '')
}

/**
 * Reads keys from environment variables. All parts come from one family: a key with the token of another family would
 * fail later, with a less clear error.
 * @returns undefined when no family is set
 */
export function credentialsFromEnv(
  env: Environment,
  family: CredentialFamily = 'alibaba',
  isStep = false,
): CheckedCredentials | undefined {
  // A token alone does not make a family: runners often keep old ones.
  const names = FAMILIES[family].find(
    ({ accessKeyId, accessKeySecret }) => env[accessKeyId] || env[accessKeySecret],
  )
  if (!names) return undefined
  const accessKeyId = env[names.accessKeyId]
  const accessKeySecret = env[names.accessKeySecret]
  const securityToken = env[names.securityToken] || undefined
  return checkCredentials({ accessKeyId, accessKeySecret, securityToken }, names, isStep)
}

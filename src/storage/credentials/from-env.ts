import { type CheckedCredentials, checkCredentials, type PartNames } from './check-keys.ts'

/** ossutil and the OSS SDKs. */
const OSS: PartNames = {
  accessKeyId: 'OSS_ACCESS_KEY_ID',
  accessKeySecret: 'OSS_ACCESS_KEY_SECRET',
  securityToken: 'OSS_SESSION_TOKEN',
}
/** Alibaba Cloud's tools, and its credentials action for GitHub. */
const ALIBABA: PartNames = {
  accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
  accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  securityToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
}
/** AWS's tools and its credentials action, and whatever else speaks to S3. */
const AWS: PartNames = {
  accessKeyId: 'AWS_ACCESS_KEY_ID',
  accessKeySecret: 'AWS_SECRET_ACCESS_KEY',
  securityToken: 'AWS_SESSION_TOKEN',
}

/** The sets of variables that hold keys. The first set with a value wins. */
const FAMILIES = { alibaba: [OSS, ALIBABA], aws: [OSS, AWS] } as const

/** Tools whose variables a store reads; `aws` are the tools of every S3 store. */
export type CredentialFamily = keyof typeof FAMILIES

/** Variables that say who asks: no secrets, but nothing for a log either. */
export const KEY_ID_VARIABLES: readonly string[] = [OSS, ALIBABA, AWS].map(({ accessKeyId }) => accessKeyId)

/** Variables whose values no output may hold. */
export const SECRET_VARIABLES: readonly string[] = [
  ...[OSS, ALIBABA, AWS].flatMap(family => Object.values(family)),
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]

/** The first key that is set to nothing, as a workflow sets it from a secret that does not exist. */
export function emptyVariable(
  env: Readonly<Record<string, string | undefined>>,
  family: CredentialFamily,
): string | undefined {
  const names = FAMILIES[family].flatMap(({ accessKeyId, accessKeySecret }) => [accessKeyId, accessKeySecret])
  return names.find(name => env[name] === '')
}

/**
 * Keys from environment variables. All parts come from one family: a key of one with a token of another
 * would only fail later and further away.
 * @returns undefined when no family is set
 */
export function credentialsFromEnv(
  env: Readonly<Record<string, string | undefined>>,
  family: CredentialFamily = 'alibaba',
  isStep = false,
): CheckedCredentials | undefined {
  for (const names of FAMILIES[family]) {
    const accessKeyId = env[names.accessKeyId]
    const accessKeySecret = env[names.accessKeySecret]
    // A token alone is not yet a family: runners keep old ones around.
    if (!accessKeyId && !accessKeySecret) continue
    const securityToken = env[names.securityToken] || undefined
    return checkCredentials({ accessKeyId, accessKeySecret, securityToken }, names, isStep)
  }
  return undefined
}

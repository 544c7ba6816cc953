/**
 * Where Alibaba Cloud's own tools keep credentials: an OIDC token file, the profiles of the aliyun CLI, the
 * credentials file, the role of this machine, an address. Used when nothing else is set; the SDK is loaded only when
 * one of them is there.
 * https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-node-js-access-credentials
 */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PersistError } from '../base/errors.ts'
import type { Text } from '../base/sentence.ts'
import { type CredentialProvider, type Credentials, sameKeys } from '../storage/credentials/credentials.ts'
import { say } from './messages/say.ts'

type Sdk = Omit<typeof import('@alicloud/credentials'), 'default'>

/** The common part of the SDK's providers; each keeps a session and renews it. */
interface SdkProvider {
  getCredentials(): Promise<{ accessKeyId: string; accessKeySecret: string; securityToken?: string }>
}

interface CredentialLocation {
  /** The name that messages use. */
  readonly name: Text
  isThere(env: NodeJS.ProcessEnv): boolean
  open(sdk: Sdk): SdkProvider
}

/** In the order of the SDK's own chain, which calls the network even with nothing configured. */
const CREDENTIAL_LOCATIONS: readonly CredentialLocation[] = [
  {
    name: say('cli-oidc-token-file'),
    isThere: env =>
      Boolean(
        env.ALIBABA_CLOUD_OIDC_TOKEN_FILE &&
          env.ALIBABA_CLOUD_ROLE_ARN &&
          env.ALIBABA_CLOUD_OIDC_PROVIDER_ARN,
      ),
    open: sdk => sdk.OIDCRoleArnCredentialsProvider.builder().build(),
  },
  {
    name: say('cli-aliyun-profile'),
    isThere: env =>
      env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED?.toLowerCase() !== 'true' && isAtHome('.aliyun', 'config.json'),
    open: sdk => sdk.CLIProfileCredentialsProvider.builder().build(),
  },
  {
    name: say('cli-credentials-file'),
    isThere: env =>
      env.ALIBABA_CLOUD_CREDENTIALS_FILE
        ? existsSync(env.ALIBABA_CLOUD_CREDENTIALS_FILE)
        : isAtHome('.alibabacloud', 'credentials'),
    open: sdk => sdk.ProfileCredentialsProvider.builder().build(),
  },
  {
    name: say('cli-machine-role'),
    // Opt-in: outside Alibaba Cloud, 100.100.100.200 belongs to a stranger's network.
    isThere: ({ ALIBABA_CLOUD_ECS_METADATA: role, ALIBABA_CLOUD_ECS_METADATA_DISABLED: disabled }) =>
      disabled ? disabled.toLowerCase() === 'false' : Boolean(role),
    open: sdk => sdk.ECSRAMRoleCredentialsProvider.builder().build(),
  },
  {
    name: 'ALIBABA_CLOUD_CREDENTIALS_URI',
    // Without an address the SDK calls a host named `undefined`.
    isThere: env => Boolean(env.ALIBABA_CLOUD_CREDENTIALS_URI),
    open: sdk => sdk.URICredentialsProvider.builder().build(),
  },
]

/** The user of a container may have no home folder, which Node says by an error. */
function isAtHome(...path: readonly string[]): boolean {
  try {
    return existsSync(join(homedir(), ...path))
  } catch {
    return false
  }
}

/** @returns what finds the first provider that gives credentials; undefined when no place exists */
export function alibabaChain(env: NodeJS.ProcessEnv): (() => Promise<CredentialProvider>) | undefined {
  const locations = CREDENTIAL_LOCATIONS.filter(({ isThere }) => isThere(env))
  return locations.length === 0 ? undefined : () => firstProvider(locations)
}

/** @throws PersistError `store-auth` when none gives credentials */
async function firstProvider(locations: readonly CredentialLocation[]): Promise<CredentialProvider> {
  const sdk = await import('@alicloud/credentials')
  for (const { name, open } of locations) {
    try {
      return await openPlace(name, () => open(sdk))
    } catch {
      // The next place may have credentials.
    }
  }
  const names = locations.map(({ name }) => name)
  throw noneFrom(names.reduce((first, second) => say('cli-either', { first, second })))
}

/** Shares one SDK call among concurrent calls: the SDK would open a session for each. */
async function openPlace(name: Text, open: () => SdkProvider): Promise<CredentialProvider> {
  let provider = open()
  let current = await credentialsOf(provider, name)
  let asking: Promise<Credentials> | undefined
  return async refused => {
    // The SDK renews by the clock alone: after a refusal, a new provider drops the old session.
    if (refused && sameKeys(current, refused) && !asking) provider = open()
    asking ??= credentialsOf(provider, name).finally(() => {
      asking = undefined
    })
    current = await asking
    return current
  }
}

async function credentialsOf(provider: SdkProvider, name: Text): Promise<Credentials> {
  // Hide the SDK's error: it may quote a file with secrets, or a response with a token.
  const got = await provider.getCredentials().catch(() => undefined)
  if (!got?.accessKeyId || !got.accessKeySecret) throw noneFrom(name)
  const { accessKeyId, accessKeySecret, securityToken } = got
  return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) }
}

function noneFrom(places: Text): PersistError {
  return new PersistError('credentials', 'store-auth', say('cli-no-credentials', { places }), {
    advice: say('cli-no-credentials-fix'),
  })
}

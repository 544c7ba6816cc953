/**
 * Where Alibaba Cloud's own tools keep credentials: an OIDC token file, the profiles of the aliyun CLI, the
 * credentials file, the role of this machine, an address. For those who have set nothing else; the SDK is loaded only
 * where one of them is there.
 * https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-node-js-access-credentials
 */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PersistError } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'
import type { Text } from '../base/sentence.ts'
import { type CredentialProvider, type Credentials, sameKeys } from '../storage/credentials/credentials.ts'

type Sdk = Omit<typeof import('@alicloud/credentials'), 'default'>

/** What each provider of the SDK is; it keeps a session and renews it. */
interface SdkProvider {
  getCredentials(): Promise<{ accessKeyId: string; accessKeySecret: string; securityToken?: string }>
}

interface CredentialLocation {
  /** As the reader calls it. */
  readonly name: Text
  isThere(env: NodeJS.ProcessEnv): boolean
  open(sdk: Sdk): SdkProvider
}

/** In the order of the SDK's own chain, which is not used: it asks the network with nothing configured. */
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
      !isTrue(env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED) &&
      existsSync(join(homedir(), '.aliyun', 'config.json')),
    open: sdk => sdk.CLIProfileCredentialsProvider.builder().build(),
  },
  {
    name: say('cli-credentials-file'),
    isThere: env =>
      existsSync(env.ALIBABA_CLOUD_CREDENTIALS_FILE || join(homedir(), '.alibabacloud', 'credentials')),
    open: sdk => sdk.ProfileCredentialsProvider.builder().build(),
  },
  {
    name: say('cli-machine-role'),
    // Only when asked for: 100.100.100.200 belongs to whoever runs the network.
    isThere: ({ ALIBABA_CLOUD_ECS_METADATA: role, ALIBABA_CLOUD_ECS_METADATA_DISABLED: disabled }) =>
      disabled ? disabled.toLowerCase() === 'false' : Boolean(role),
    open: sdk => sdk.ECSRAMRoleCredentialsProvider.builder().build(),
  },
  {
    name: 'ALIBABA_CLOUD_CREDENTIALS_URI',
    // Without an address the SDK asks a host called `undefined`.
    isThere: env => Boolean(env.ALIBABA_CLOUD_CREDENTIALS_URI),
    open: sdk => sdk.URICredentialsProvider.builder().build(),
  },
]

/**
 * @returns the first that gives credentials; undefined when none is there
 * @throws PersistError `store-auth` when some are there and none gives any
 */
export async function alibabaChain(
  env: NodeJS.ProcessEnv = process.env,
): Promise<CredentialProvider | undefined> {
  const locations = CREDENTIAL_LOCATIONS.filter(({ isThere }) => isThere(env))
  if (locations.length === 0) return undefined
  const sdk = await import('@alicloud/credentials')
  for (const { name, open } of locations) {
    try {
      return await openPlace(name, () => open(sdk))
    } catch {
      // The next may have what this one has not.
    }
  }
  throw noneFrom(eitherOf(locations.map(({ name }) => name)))
}

/** Many calls at once ask the SDK once; it would have each of them open a session. */
async function openPlace(name: Text, open: () => SdkProvider): Promise<CredentialProvider> {
  let provider = open()
  let held = await credentialsOf(provider, name)
  let asking: Promise<Credentials> | undefined
  return async refused => {
    // The SDK renews by the clock alone; one that is new has no session to keep.
    if (refused && sameKeys(held, refused) && !asking) provider = open()
    asking ??= credentialsOf(provider, name).finally(() => {
      asking = undefined
    })
    held = await asking
    return held
  }
}

async function credentialsOf(provider: SdkProvider, name: Text): Promise<Credentials> {
  // What the SDK throws goes no further: it may hold a file with its secrets, or an answer with a token.
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

function eitherOf(names: readonly Text[]): Text {
  return names.reduce((first, second) => say('cli-either', { first, second }))
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true'
}

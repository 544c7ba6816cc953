/** A job that logs in as a role: both services on loopback, and everything that was masked or said, in order. */

import { textIn } from '../../src/base/sentence.ts'
import {
  type ChosenCredentials,
  type CredentialsInput,
  chooseCredentials,
} from '../../src/storage/credentials/choose.ts'
import type { CredentialProvider } from '../../src/storage/credentials/credentials.ts'
import { BUCKET_KINDS } from '../../src/storage/stores/kinds.ts'
import { type IdTokenDouble, startIdToken } from '../servers/id-token.ts'
import { type StsDouble, startSts } from '../servers/sts.ts'
import { NOON, type QuickClock, quickClock } from './clocks.ts'
import { english } from './english.ts'

export const ROLES = {
  alibaba: 'acs:ram::1234567890123456:role/memes-writer',
  aws: 'arn:aws:iam::123456789012:role/memes-writer',
} as const
export const PROVIDER = 'acs:ram::1234567890123456:oidc-provider/GitHub'

export interface LoggingIn {
  readonly tokens: IdTokenDouble
  readonly sts: StsDouble
  readonly clock: QuickClock
  /** `mask …` and `say …`. */
  readonly told: readonly string[]
  readonly chosen: ChosenCredentials
  /** @throws when there are problems */
  readonly provider: CredentialProvider
  close(): Promise<void>
}

export interface LoggingInOptions {
  readonly asked?: Partial<CredentialsInput>
  readonly role?: Partial<NonNullable<CredentialsInput['role']>>
  readonly claims?: Readonly<Record<string, unknown>>
}

export async function loggingIn(
  cloud: 'alibaba' | 'aws',
  { asked, role, claims }: LoggingInOptions = {},
): Promise<LoggingIn> {
  const tokens = await startIdToken(claims)
  const sts = await startSts(cloud)
  const clock = quickClock(NOON)
  sts.now = clock.now
  // Left out, it would be the cloud's own: no test may knock there.
  const stsEndpoint = onLoopback(sts.endpoint)
  onLoopback(tokens.environment.ACTIONS_ID_TOKEN_REQUEST_URL)
  const told: string[] = []
  const chosen = chooseCredentials({
    login: BUCKET_KINDS[cloud === 'alibaba' ? 'oss' : 's3'].login,
    bucket: 'memes',
    prefix: 'scraped/',
    given: {},
    role: {
      roleArn: ROLES[cloud],
      ...(cloud === 'alibaba' && { oidcProviderArn: PROVIDER }),
      stsEndpoint,
      ...role,
    },
    mayWrite: true,
    environment: tokens.environment,
    repository: 'octo/memes',
    language: 'en',
    clock,
    mask: secret => told.push(`mask ${secret}`),
    info: sentence => told.push(`say ${textIn('en', sentence)}`),
    ...asked,
  })
  return {
    tokens,
    sts,
    clock,
    told,
    chosen,
    get provider() {
      if (!chosen.provider) throw new Error(english(chosen.problems).join('\n'))
      return chosen.provider
    },
    async close() {
      await tokens.close()
      await sts.close()
    },
  }
}

function onLoopback(url: string | undefined): string {
  if (!url?.startsWith('http://127.0.0.1:')) throw new Error(`${url} is not on loopback`)
  return url
}

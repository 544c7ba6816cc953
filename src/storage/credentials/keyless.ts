/**
 * Login without keys: exchanges the job's ID token for a session of a role, and renews it before each session ends.
 */
import type { Clock } from '../../base/clock.ts'
import { firstHeader } from '../../base/http/headers.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import { say } from '../../base/messages/say.ts'
import { type Language, type Text, textIn } from '../../base/sentence.ts'
import { STS_RULES } from '../service-errors/rules/sts.ts'
import type { ServiceContext } from '../service-errors/service-error.ts'
import { ALIBABA_STS } from './alibaba-sts.ts'
import { AWS_STS } from './aws-sts.ts'
import type { CredentialProvider, Credentials } from './credentials.ts'
import { type IdTokenSource, jobIdToken } from './job-id-token.ts'
import { renewingCredentials } from './renewing.ts'
import type { Role } from './role.ts'
import type { SessionRequest } from './session.ts'

interface IdTokenClaims {
  readonly sub: string
  readonly aud: string
  readonly iss: string
}

const MAX_SHOWN = 300

/** Returns the claims of a JWT without verifying its signature; `?` for a missing claim. */
function readClaims(token: string): IdTokenClaims {
  const payload = payloadOf(token)
  const audiences = [payload.aud].flat().filter(audience => typeof audience === 'string')
  return { sub: shown(payload.sub), aud: shown(audiences.join(' ')), iss: shown(payload.iss) }
}

function payloadOf(token: string): Partial<Record<keyof IdTokenClaims, unknown>> {
  try {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return typeof payload === 'object' && payload !== null ? payload : {}
  } catch {
    return {}
  }
}

/** Refs and environments can have any name, chosen by anyone who may push. */
function shown(claim: unknown): string {
  if (typeof claim !== 'string' || claim === '') return '?'
  const safe = claim.replace(/[^\p{L}\p{N} @:/._%*+=,~-]/gu, '?')
  return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN)}…` : safe
}

export interface Login {
  readonly role: Role
  readonly source: IdTokenSource
  readonly sessionName: string
  readonly policy: string | undefined
  readonly proxy: ProxyUse | undefined
  readonly language: Language
  readonly clock: Clock
  /** Receives every secret before it is used. */
  readonly mask: (secret: string) => void
  /** Receives the sentence about the identity that is logged in, and until when. */
  readonly info: (sentence: Text) => void
}

export function keylessCredentials(login: Login): CredentialProvider {
  return renewingCredentials(signal => logIn(login, signal), login.clock)
}

const STS = {
  alibaba: { dialect: ALIBABA_STS, service: say('service-alibaba-sts') },
  aws: { dialect: AWS_STS, service: 'AWS STS' },
} as const

async function logIn(login: Login, signal?: AbortSignal): Promise<Credentials> {
  const { role, sessionName, policy, language, clock, mask, proxy } = login
  const { audience } = role
  const idToken = await jobIdToken(login.source, { audience, language, clock, mask, proxy }, signal)
  const request = { role, name: sessionName, policy, idToken }
  const { session, serverTime } = await openSession(request, login, signal)
  const { accessKeyId, accessKeySecret, securityToken, expiration } = session
  for (const secret of [accessKeyId, accessKeySecret, securityToken]) mask(secret)
  // Measured by the service's clock: the local one may be wrong.
  const life = expiration.getTime() - (serverTime ?? clock.now())
  const until = `${expiration.toISOString().slice(11, 19)}Z`
  const minutes = Math.floor(life / 60_000)
  login.info(say('login-done', { role: role.roleArn, session: sessionName, until, minutes }))
  return { accessKeyId, accessKeySecret, securityToken, expiration: new Date(clock.now() + life) }
}

async function openSession(request: SessionRequest, { language, clock, proxy }: Login, signal?: AbortSignal) {
  const { role, idToken } = request
  const { dialect, service } = STS[role.cloud]
  const { sub, aud, iss } = readClaims(idToken)
  const context: ServiceContext = {
    operation: 'login',
    service: textIn(language, service),
    host: new URL(role.endpoint).host,
    region: '',
    now: clock.now(),
    language,
    rules: STS_RULES,
    names: { role: role.roleArn, provider: role.oidcProviderArn ?? '', sub, aud, iss },
  }
  const { url, form } = dialect.request(request, clock.now())
  // Loaded here because runs with keys never need it.
  const { requestToken } = await import('./token-request.ts')
  return await requestToken(
    {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
      context,
      read(response) {
        const session = dialect.read(response)
        const date = Date.parse(firstHeader(response.headers, 'date') ?? '')
        return session && { session, serverTime: Number.isNaN(date) ? undefined : date }
      },
      failureIn: dialect.failureIn,
      unread: 'sts-foreign',
      proxy,
    },
    clock,
    signal,
  )
}

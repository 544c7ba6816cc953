/**
 * Login without keys: exchanges the job's ID token for a session of a role, and renews it before each session ends.
 */
import { firstHeader } from '../../base/http/headers.ts'
import { momentText } from '../../base/messages/duration.ts'
import { say } from '../messages/say.ts'
import { STS_RULES } from '../service-errors/rules/sts.ts'
import type { CredentialProvider, Credentials } from './credentials.ts'
import { type IdTokenSource, jobIdToken } from './job-id-token.ts'
import { renewingCredentials } from './renewing.ts'
import type { Role } from './role.ts'
import { ALIBABA_STS, AWS_STS, recordIn, type SessionRequest } from './session.ts'
import type { LoginTools } from './token-request.ts'

const MAX_SHOWN = 300

/** Returns the claims of a JWT without verifying its signature; `?` for a missing claim. */
function readClaims(token: string) {
  const { sub, aud, iss } = recordIn(Buffer.from(token.split('.')[1] ?? '', 'base64url'))
  const audiences = [aud].flat().filter(audience => typeof audience === 'string')
  return { sub: shown(sub), aud: shown(audiences.join(' ')), iss: shown(iss) }
}

/** Refs and environments can have any name, chosen by anyone who may push. */
function shown(claim: unknown): string {
  if (typeof claim !== 'string' || claim === '') return '?'
  const safe = claim.replace(/[^\p{L}\p{N} @:/._%*+=,~-]/gu, '?')
  return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN)}…` : safe
}

export interface Login extends LoginTools {
  readonly role: Role
  readonly source: IdTokenSource
  readonly sessionName: string
  readonly policy: string | undefined
}

export function keylessCredentials(login: Login): CredentialProvider {
  return renewingCredentials(signal => logIn(login, signal), login.clock)
}

const STS = {
  alibaba: { dialect: ALIBABA_STS, service: say('service-alibaba-sts') },
  aws: { dialect: AWS_STS, service: 'AWS STS' },
} as const

async function logIn(login: Login, signal?: AbortSignal): Promise<Credentials> {
  const { role, source, sessionName, policy, clock, mask, info } = login
  const idToken = await jobIdToken(source, role.audience, login, signal)
  const request = { role, name: sessionName, policy, idToken }
  const { session, serverTime } = await openSession(request, login, signal)
  const { accessKeyId, accessKeySecret, securityToken, expiration } = session
  for (const secret of [accessKeyId, accessKeySecret, securityToken]) mask(secret)
  // Measured by the service's clock: the local one may be wrong.
  const life = expiration.getTime() - (serverTime ?? clock.now())
  const until = momentText(expiration.getTime(), expiration.getTime() - life)
  info(say('login-done', { role: role.roleArn, session: sessionName, until }))
  return { accessKeyId, accessKeySecret, securityToken, expiration: new Date(clock.now() + life) }
}

async function openSession(request: SessionRequest, tools: LoginTools, signal?: AbortSignal) {
  const { role, idToken } = request
  const { dialect, service } = STS[role.cloud]
  const { url, form } = dialect.request(request, tools.clock.now())
  // Loaded here because runs with keys never need it.
  const { requestToken } = await import('./token-request.ts')
  return await requestToken(
    {
      service,
      rules: STS_RULES,
      names: { role: role.roleArn, provider: role.oidcProviderArn ?? '', ...readClaims(idToken) },
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
      read(response) {
        const session = dialect.read(response)
        const date = Date.parse(firstHeader(response.headers, 'date') ?? '')
        return session && { session, serverTime: Number.isNaN(date) ? undefined : date }
      },
      failureIn: dialect.failureIn,
      unread: 'sts-foreign',
    },
    tools,
    signal,
  )
}

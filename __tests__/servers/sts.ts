/**
 * The token services of both clouds on 127.0.0.1: an ID token in, a session of a role out, each time another one.
 */
import { ALIBABA, AWS, type Session, type StsError } from './sts-dialects.ts'
import { startTokenService, type TokenAnswer, type TokenRequest, type TokenService } from './sts-script.ts'

export type StsRequest = TokenRequest

/** An error in the words of the service, or whatever else. */
export type StsScripted = StsError | TokenAnswer

export interface StsDouble extends TokenService<StsScripted> {
  /** Every request, in order of arrival. */
  readonly requests: readonly StsRequest[]
  /** What of the requests breaks the rules of the service, one line each. */
  readonly complaints: readonly string[]
  /** The service's clock. */
  now: () => number
  /** How long sessions live, where that is not what was asked for. */
  seconds: number | undefined
}

/** @param onSession is called with each session before its answer */
export async function startSts(
  cloud: 'alibaba' | 'aws',
  onSession: (session: Session) => void = () => {},
): Promise<StsDouble> {
  const dialect = cloud === 'alibaba' ? ALIBABA : AWS
  const requests: StsRequest[] = []
  const complaints: string[] = []
  let sessions = 0
  const service = await startTokenService<StsScripted>((request, scripted) => {
    requests.push(request)
    complaints.push(...flawsOf(request), ...dialect.rulesBroken(request))
    const headers = { 'content-type': dialect.contentType, date: new Date(double.now()).toUTCString() }
    const more = { ...headers, ...scripted?.headers }
    if (scripted && 'body' in scripted) return { ...scripted, headers: more }
    if (scripted) return { status: scripted.status, body: dialect.error(scripted), headers: more }
    const number = ++sessions
    const seconds = double.seconds ?? Number(request.form.DurationSeconds)
    const session = {
      accessKeyId: `${dialect.idStart}TestSession${number}`,
      accessKeySecret: `session-secret-${number}`,
      securityToken: `session+token/${number}==`,
      expiration: `${new Date(double.now() + seconds * 1000).toISOString().slice(0, 19)}Z`,
    }
    onSession(session)
    return { status: 200, body: dialect.session(request.form, session), headers }
  })
  const double: StsDouble = Object.assign(service, {
    requests,
    complaints,
    now: Date.now,
    seconds: undefined,
  })
  return double
}

/** What holds for both: only a form may carry the token, and nothing is signed. */
function flawsOf({ method, path, headers, form }: StsRequest): string[] {
  const token = form.OIDCToken ?? form.WebIdentityToken ?? ''
  return [
    ...(method === 'POST' && path.split('?')[0] === '/' ? [] : [`${method} ${path}`]),
    ...(headers.authorization === undefined ? [] : ['signed']),
    ...(headers['content-type'] === 'application/x-www-form-urlencoded' ? [] : ['no form']),
    ...(token !== '' && path.includes(token) ? ['the token is in the URL'] : []),
    ...((form.Policy?.length ?? 0) > 2048 ? ['Policy is too long'] : []),
  ]
}

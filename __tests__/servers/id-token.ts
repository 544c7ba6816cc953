/**
 * GitHub's token endpoint on 127.0.0.1: gives whoever shows what the runner was given an ID token of the job, each
 * time a new one.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
import { startTokenService, type TokenAnswer, type TokenService } from './sts-script.ts'

export interface IdTokenDouble extends TokenService<TokenAnswer> {
  /** What the runner tells a job that may ask. */
  readonly environment: Readonly<Record<string, string>>
  readonly requests: readonly IdTokenRequest[]
  /** The tokens that were given. */
  readonly issued: readonly string[]
}

export interface IdTokenRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly authorization: string | undefined
}

const BEARER = 'runner-request-token'

/** @param claims laid over those of the tokens */
export async function startIdToken(claims: Readonly<Record<string, unknown>> = {}): Promise<IdTokenDouble> {
  const requests: IdTokenRequest[] = []
  const issued: string[] = []
  const service = await startTokenService<TokenAnswer>(({ method, path, query, headers }, scripted) => {
    const { authorization } = headers
    requests.push({ method, path, authorization })
    if (scripted) return scripted
    if (authorization?.toLowerCase() !== `bearer ${BEARER}`) return { status: 401, body: '{}' }
    const value = jwt({
      jti: `token-${issued.length + 1}`,
      sub: 'repo:octo/memes:ref:refs/heads/main',
      aud: query.audience,
      iss: 'https://token.actions.githubusercontent.com',
      ...claims,
    })
    issued.push(value)
    return { status: 200, body: JSON.stringify({ count: value.length, value }) }
  })
  return Object.assign(service, {
    requests,
    issued,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${service.endpoint}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    },
  })
}

/** A JWT by its looks: nobody here checks the signature. */
export function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return [part({ typ: 'JWT', alg: 'RS256' }), part(claims), 'c2lnbmF0dXJl'.repeat(20)].join('.')
}

/**
 * Requests the ID token of a GitHub Actions job. The toolkit's getIDToken does not retry after a 500 and is not
 * available to the CLI in a `run:` step.
 * https://docs.github.com/en/actions/reference/security/oidc
 */

import type { Clock } from '../../base/clock.ts'
import type { HttpResponse } from '../../base/http/exchange.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import { say } from '../../base/messages/say.ts'
import type { Language, Text } from '../../base/sentence.ts'
import { readFailure } from '../service-errors/refusal.ts'
import { ID_TOKEN_RULES } from '../service-errors/rules/sts.ts'
import type { ServiceContext } from '../service-errors/service-error.ts'

/** Where the runner gives out tokens, and the bearer token that it expects. */
export interface IdTokenSource {
  readonly url: string
  readonly bearer: string
}

export type FoundIdTokenSource = { readonly source: IdTokenSource } | { readonly problem: Text }

export function idTokenSource(environment: Readonly<Record<string, string | undefined>>): FoundIdTokenSource {
  const url = environment.ACTIONS_ID_TOKEN_REQUEST_URL
  const bearer = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN
  if (!url || !bearer) {
    const variable = url ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'
    return { problem: say('token-not-offered', { variable }) }
  }
  if (!URL.canParse(url)) return { problem: say('token-no-url') }
  return { source: { url, bearer } }
}

export interface IdTokenRequest {
  readonly audience: string
  readonly language: Language
  readonly clock: Clock
  /** Receives the token before any other code does. */
  readonly mask: (secret: string) => void
  readonly proxy: ProxyUse | undefined
}

/**
 * Requests a new token, which lives for minutes.
 * @throws ServiceError `credentials`
 */
export async function jobIdToken(
  { url, bearer }: IdTokenSource,
  { audience, language, clock, mask, proxy }: IdTokenRequest,
  signal?: AbortSignal,
): Promise<string> {
  const context: ServiceContext = {
    operation: 'login',
    service: 'GitHub',
    host: new URL(url).host,
    region: '',
    now: clock.now(),
    language,
    rules: ID_TOKEN_RULES,
    names: {},
  }
  // Loaded here because runs with keys never need it.
  const { requestToken } = await import('./token-request.ts')
  const token = await requestToken(
    {
      method: 'GET',
      url: `${url}&audience=${encodeURIComponent(audience)}`,
      headers: { authorization: `bearer ${bearer}`, accept: 'application/json' },
      context,
      read: tokenIn,
      failureIn: response => readFailure({ ...response, body: NOTHING }),
      unread: 'id-token-missing',
      proxy,
    },
    clock,
    signal,
  )
  mask(token)
  return token
}

const NOTHING = Buffer.alloc(0)

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/
/** The limit of both clouds' STS for a token. */
const MAX_CHARACTERS = 20_000

function tokenIn({ body }: HttpResponse): string | undefined {
  try {
    const value: unknown = JSON.parse(body.toString())?.value
    return typeof value === 'string' && value.length <= MAX_CHARACTERS && JWT.test(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Requests the ID token of a GitHub Actions job. The toolkit's getIDToken does not retry after a 500 and is not
 * available to the CLI in a `run:` step.
 * https://docs.github.com/en/actions/reference/security/oidc
 */

import type { HttpResponse } from '../../base/http/exchange.ts'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { readFailure } from '../service-errors/refusal.ts'
import { ID_TOKEN_RULES } from '../service-errors/rules/sts.ts'
import type { Environment } from './from-env.ts'
import { recordIn } from './session.ts'
import type { LoginTools } from './token-request.ts'

/** Where the runner gives out tokens, and the bearer token that it expects. */
export interface IdTokenSource {
  readonly url: string
  readonly bearer: string
}

export function idTokenSource(
  environment: Environment,
): { readonly source: IdTokenSource } | { readonly problem: Text } {
  const url = environment.ACTIONS_ID_TOKEN_REQUEST_URL
  const bearer = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN
  if (!url || !bearer) {
    const variable = url ? 'ACTIONS_ID_TOKEN_REQUEST_TOKEN' : 'ACTIONS_ID_TOKEN_REQUEST_URL'
    return { problem: say('token-not-offered', { variable }) }
  }
  if (!URL.canParse(url)) return { problem: say('token-no-url') }
  return { source: { url, bearer } }
}

/**
 * Requests a new token, which lives for minutes.
 * @throws ServiceError `credentials`
 */
export async function jobIdToken(
  { url, bearer }: IdTokenSource,
  audience: string,
  tools: LoginTools,
  signal?: AbortSignal,
): Promise<string> {
  // Loaded here because runs with keys never need it.
  const { requestToken } = await import('./token-request.ts')
  const token = await requestToken(
    {
      service: 'GitHub',
      rules: ID_TOKEN_RULES,
      names: {},
      method: 'GET',
      url: `${url}&audience=${encodeURIComponent(audience)}`,
      headers: { authorization: `bearer ${bearer}`, accept: 'application/json' },
      read: tokenIn,
      failureIn: response => readFailure({ ...response, body: NOTHING }),
      unread: 'id-token-missing',
    },
    tools,
    signal,
  )
  tools.mask(token)
  return token
}

const NOTHING = Buffer.alloc(0)

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/
/** The limit of both clouds' STS for a token. */
const MAX_CHARACTERS = 20_000

function tokenIn({ body }: HttpResponse): string | undefined {
  const { value } = recordIn(body)
  return typeof value === 'string' && value.length <= MAX_CHARACTERS && JWT.test(value) ? value : undefined
}

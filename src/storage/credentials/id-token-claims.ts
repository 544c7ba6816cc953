/** What an ID token says about its job, read for the eyes of whoever has to write a trust policy. Pure. */

export interface IdTokenClaims {
  readonly sub: string
  readonly aud: string
  readonly iss: string
}

const MAX_SHOWN = 300

/** The claims of a JWT, its signature unseen; `?` where there is none. */
export function readClaims(token: string): IdTokenClaims {
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

/** Refs and environments have names that anybody may choose. */
function shown(claim: unknown): string {
  if (typeof claim !== 'string' || claim === '') return '?'
  const safe = claim.replace(/[^\p{L}\p{N} @:/._%*+=,~-]/gu, '?')
  return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN)}…` : safe
}

/** Reads what an ID token says about its job, to be shown to the user who writes the trust policy. Pure. */

export interface IdTokenClaims {
  readonly sub: string
  readonly aud: string
  readonly iss: string
}

const MAX_SHOWN = 300

/** Returns the claims of a JWT without verifying its signature; `?` for a missing claim. */
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

/** Refs and environments can have any name, chosen by anyone who may push. */
function shown(claim: unknown): string {
  if (typeof claim !== 'string' || claim === '') return '?'
  const safe = claim.replace(/[^\p{L}\p{N} @:/._%*+=,~-]/gu, '?')
  return safe.length > MAX_SHOWN ? `${safe.slice(0, MAX_SHOWN)}…` : safe
}

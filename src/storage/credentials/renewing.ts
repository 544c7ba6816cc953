import type { Clock } from '../../base/clock.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { type CredentialProvider, type Credentials, sameKeys } from './credentials.ts'

/** Asked for anew this long before they end, so that nothing begins with keys about to expire. */
const RENEW_BEFORE_MS = 5 * 60_000
/** Fresh keys that end sooner than this would end in the middle of an upload. */
const MIN_LIFE_MS = 2 * 60_000
/** After a failed renewal, as long as the old keys still live. */
const PAUSE_MS = 30_000

/**
 * Temporary credentials that are asked for again before they end. Many calls at once ask once. Nobody waits for a
 * renewal while the old ones live, so a token service that is down for minutes is not felt.
 * @throws PersistError `store-auth`, from the provider, when what `ask` gives is about to end
 */
export function renewingCredentials(
  ask: (signal?: AbortSignal) => Promise<Credentials>,
  clock: Clock,
): CredentialProvider {
  let held: Credentials | undefined
  let asking: Promise<Credentials> | undefined
  let notBefore = 0

  const renew = async (signal?: AbortSignal) => {
    const fresh = await ask(signal)
    throwIfExpiring(fresh, clock.now())
    held = fresh
    return fresh
  }
  const renewed = (signal?: AbortSignal) => {
    // Whoever asks first asks for all: the callers of one run share its signal.
    asking ??= renew(signal).finally(() => {
      asking = undefined
    })
    return asking
  }

  return (refused, signal) => {
    const now = clock.now()
    const left = held && !sameKeys(held, refused) ? lifeLeft(held, now) : 0
    if (!held || left <= 0) return renewed(signal)
    if (left <= RENEW_BEFORE_MS && now >= notBefore && !asking) {
      renewed(signal).catch(() => {
        notBefore = clock.now() + PAUSE_MS
      })
    }
    return held
  }
}

/** Milliseconds; endless where no end is known. */
function lifeLeft(credentials: Credentials, now: number): number {
  return credentials.expiration ? credentials.expiration.getTime() - now : Number.POSITIVE_INFINITY
}

function throwIfExpiring(credentials: Credentials, now: number): void {
  const left = lifeLeft(credentials, now)
  if (left > MIN_LIFE_MS) return
  const seconds = Math.floor(left / 1000)
  const sentence =
    seconds > 0 ? say('session-ending', { seconds }) : say('session-ended', { seconds: -seconds })
  throw new PersistError('credentials', 'store-auth', sentence, { advice: say('session-longer') })
}

import type { Clock } from '../../base/clock.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../messages/say.ts'
import { say as sayRefusal } from '../service-errors/messages/say.ts'
import { type CredentialProvider, type Credentials, sameKeys } from './credentials.ts'

/** Renews this long before the end, so that no request starts with keys that are about to expire. */
const RENEW_BEFORE_MS = 5 * 60_000
/** Fresh keys with less time than this would expire during an upload. */
const MIN_LIFE_MS = 2 * 60_000
/** Waits this long after a failed renewal, while the old keys still live. */
const PAUSE_MS = 30_000

/**
 * Renews temporary credentials before they end. Simultaneous calls share one renewal. While the old keys live, no
 * call waits for it, so a token service may be down for minutes without effect.
 * @throws PersistError `store-auth`, from the provider, when the keys that `ask` returns are about to end
 */
export function renewingCredentials(
  ask: (signal?: AbortSignal) => Promise<Credentials>,
  clock: Clock,
): CredentialProvider {
  let current: Credentials | undefined
  let asking: Promise<Credentials> | undefined
  let notBefore = 0

  const renew = async (signal?: AbortSignal) => {
    const fresh = await ask(signal)
    throwIfExpiring(fresh, clock.now())
    current = fresh
    return fresh
  }
  const renewed = (signal?: AbortSignal) => {
    // The first call renews for all: the callers of one run share its signal.
    asking ??= renew(signal).finally(() => {
      asking = undefined
    })
    return asking
  }

  return (refused, signal) => {
    const now = clock.now()
    const left = current && !sameKeys(current, refused) ? lifeLeft(current, now) : 0
    if (!current || left <= 0) return renewed(signal)
    if (left <= RENEW_BEFORE_MS && now >= notBefore && !asking) {
      renewed(signal).catch(() => {
        notBefore = clock.now() + PAUSE_MS
      })
    }
    return current
  }
}

/** Milliseconds; infinite if no end is known. */
function lifeLeft(credentials: Credentials, now: number): number {
  return credentials.expiration ? credentials.expiration.getTime() - now : Number.POSITIVE_INFINITY
}

function throwIfExpiring(credentials: Credentials, now: number): void {
  const left = lifeLeft(credentials, now)
  if (left > MIN_LIFE_MS) return
  const seconds = Math.floor(left / 1000)
  const sentence =
    seconds > 0 ? say('session-ending', { seconds }) : say('session-ended', { seconds: -seconds })
  const advice = sayRefusal('refusal-token-expired-fix')
  throw new PersistError('credentials', 'store-auth', sentence, { advice })
}

/** Text of a claim: which worker without a queue has a part, and for how long. Anyone may have changed it. Pure. */
import { recordIn } from './stored-text.ts'

export interface Claim {
  /** Unique to the worker; it may begin with a name that people know, such as the host's. */
  readonly owner: string
  /** The claim counts until this long after the object was last written, by the store's clock; milliseconds. */
  readonly lockMs: number
  /**
   * Differs in each claim, so that a store never takes the claim of an earlier turn for a new one. Earlier releases wrote
   * none.
   */
  readonly word?: string
}

/** A worker of a queue, and its parts. */
export interface Beat extends Claim {
  readonly parts: readonly number[]
}

const MAX_OWNER = 200
const MAX_LOCK_MS = 86_400_000

export function encodeClaim({ owner, lockMs, word }: Claim): string {
  return `${JSON.stringify({ owner, lockMs, word })}\n`
}

/** @returns undefined for text that is not a claim */
export function decodeClaim(text: string): Claim | undefined {
  const { owner, lockMs } = recordIn(text) ?? {}
  const isClaim =
    typeof owner === 'string' &&
    owner.length <= MAX_OWNER &&
    Number.isSafeInteger(lockMs) &&
    (lockMs as number) > 0 &&
    (lockMs as number) <= MAX_LOCK_MS
  return isClaim ? { owner, lockMs: lockMs as number } : undefined
}

/** @returns undefined for text that is not a heartbeat */
export function decodeBeat(text: string): Beat | undefined {
  const claim = decodeClaim(text)
  if (!claim) return undefined
  const { parts } = recordIn(text) ?? {}
  const isList = Array.isArray(parts) && parts.every(part => Number.isSafeInteger(part) && part >= 0)
  return isList ? { ...claim, parts } : undefined
}

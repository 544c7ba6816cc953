/** What the last line of an image says about its object: it is there, or it is missing. Pure. */
import type { ImageEntry } from './entry.ts'

/** `accepted`: a user has decided that the missing object is not wanted back. */
export type Loss = 'lost' | 'accepted'

/** @returns undefined if the object is there, as far as this line knows */
export function lossOf({ lostSince, acceptedAt }: ImageEntry): Loss | undefined {
  if (acceptedAt !== undefined) return 'accepted'
  return lostSince === undefined ? undefined : 'lost'
}

/**
 * Makes the next line of an image. It repeats no loss of the line before.
 * @param now when the store answered, ISO 8601, so that a line written since then wins
 */
export function nextLine(entry: ImageEntry, now: string, loss?: Loss): ImageEntry {
  const { lostSince: _, acceptedAt: __, ...rest } = entry
  const at = timeAfter(entry, now)
  if (loss === undefined) return { ...rest, at }
  return { ...rest, at, ...(loss === 'lost' ? { lostSince: at } : { acceptedAt: at }) }
}

/** Returns a time at which a new line wins over this one: of the same millisecond, or of a clock ahead. */
export function timeAfter({ at }: Pick<ImageEntry, 'at'>, now: string): string {
  return now > at ? now : justAfter(at)
}

export function justAfter(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString()
}

/** What the last line of an image says about its object: it is there, or it is missing. Pure. */
import type { ImageEntry, Loss } from './entry.ts'

/**
 * Makes the next line of an image. It repeats no loss of the line before.
 * @param now when the store answered, ISO 8601, so that a line written since then wins
 */
export function nextLine(entry: ImageEntry, now: string, loss?: Loss): ImageEntry {
  const { loss: _, ...rest } = entry
  return { ...rest, at: timeAfter(entry, now), ...(loss && { loss }) }
}

/** Returns a time at which a new line wins over this one: of the same millisecond, or of a clock ahead. */
export function timeAfter({ at }: Pick<ImageEntry, 'at'>, now: string): string {
  return now > at ? now : justAfter(at)
}

export function justAfter(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString()
}

/** Reads the images of a part. Anyone with write access may have changed them. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { Store } from '../../storage/stores/store.ts'
import { decodeImage, type PartImage } from './part-lines.ts'
import { type PlanPlace, partKey } from './plan-names.ts'
import { readText, unreadable } from './stored-text.ts'

/** Twice as many as a plan puts into one part. */
const MAX_IMAGES = 200_000

/**
 * Returns the images in the order of the lists.
 * @throws PersistError when the store refuses; `store-integrity` for a part that is missing or too large
 */
export async function readPart(
  store: Store,
  place: PlanPlace,
  number: number,
  notice: (sentence: Text) => void,
  signal: AbortSignal,
): Promise<readonly PartImage[]> {
  const key = partKey(place, number)
  const text = await readText(store, key, signal)
  if (text === undefined) throw unreadable(key, say('stored-missing'))
  const lines = text.split('\n')
  if (lines.length > MAX_IMAGES) throw unreadable(key, say('stored-too-large'))
  const images = lines.filter(Boolean).map(decodeImage)
  const readable = images.filter(image => image !== undefined)
  const lost = images.length - readable.length
  if (lost > 0) notice(say('part-lines-unreadable', { part: number, count: lost }))
  return readable
}

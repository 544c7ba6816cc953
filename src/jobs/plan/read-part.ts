/** Reads the images of a part. Anyone with write access may have changed them. */
import { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { decodeImage, type PartImage } from './part-lines.ts'
import type { PlanFile } from './plan-file.ts'
import { type PlanPlace, partKey } from './plan-names.ts'
import { positionsDigest } from './positions-digest.ts'
import { linesOf, readText } from './stored-text.ts'

/**
 * Returns the images in the order of the lists.
 * @throws PersistError when the store refuses; `part-damaged` for a part that is missing, or lacks a position
 */
export async function readPart(
  place: PlanPlace,
  { parts }: PlanFile,
  number: number,
  signal: AbortSignal,
): Promise<readonly PartImage[]> {
  const key = partKey(place, number)
  const damaged = (cause: Text) =>
    new PersistError('store', 'part-damaged', say('plan-unreadable', { key: quote(key), cause }), {
      advice: say('part-damaged-way-out'),
    })
  const part = parts[number]
  const text = await readText(place.store, key, signal).catch(error => {
    const { reason, sentence } = asPersistError(error, 'store')
    throw reason === 'store-integrity' ? damaged(sentence) : error
  })
  if (text === undefined || !part) throw damaged(say('stored-missing'))
  const images: PartImage[] = []
  for (const line of linesOf(text)) {
    const image = decodeImage(line)
    if (image) images.push(image)
    if (images.length > part.images) throw damaged(say('stored-too-large'))
  }
  const positions = new Set(images.map(({ position }) => position))
  const isWhole =
    positions.size === part.images &&
    (part.positions === undefined || part.positions === positionsDigest(positions))
  if (!isWhole) throw damaged(say('part-positions-missing'))
  return images
}

/** What lists still show from elsewhere once they are rewritten. Pure. */
import { printable } from '../base/messages/printable.ts'
import { say } from '../base/messages/say.ts'
import { joined, type Text } from '../base/sentence.ts'
import type { Place } from '../input/documents/place.ts'
import type { Result } from './result.ts'

/** An image that is not in the store, where it stands. */
export interface ForeignImage {
  readonly place: Place
  readonly url: string
  /** As in results. */
  readonly reason: string
}

/** By list, in input order. */
export function foreignImages(results: Iterable<Result>): ReadonlyMap<string, readonly ForeignImage[]> {
  const lists = new Map<string, ForeignImage[]>()
  for (const { place, url, key, reason = '' } of results) {
    if (!place || key !== undefined) continue
    const images = lists.get(place.file) ?? []
    lists.set(place.file, images)
    images.push({ place, url, reason })
  }
  return lists
}

/**
 * Inside its list.
 * @param show how text of the list is shown
 */
export function placeText(place: Place, show: (text: string) => string = printable): Text {
  if (!('pointer' in place)) return say('place-line', { line: place.line })
  const pointer = show(place.pointer || '/')
  return place.line === undefined ? pointer : joined(', ', say('place-line', { line: place.line }), pointer)
}

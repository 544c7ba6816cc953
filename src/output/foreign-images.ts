/** Finds images that rewritten lists still show from elsewhere. Pure. */
import { printable } from '../base/messages/printable.ts'
import { say } from '../base/messages/say.ts'
import { joined, type Text } from '../base/sentence.ts'
import { listOf, type SourcePosition } from '../input/documents/source-position.ts'
import type { Result } from './result.ts'

/** An image that is not in the store, with its place in a list. */
export interface ForeignImage {
  readonly place: SourcePosition
  readonly url: string
  /** Reason as in results. */
  readonly reason: string
}

/** Groups the images by list, in input order. */
export function foreignImages(results: Iterable<Result>): ReadonlyMap<string, readonly ForeignImage[]> {
  const lists = new Map<string, ForeignImage[]>()
  for (const { place, url, key, reason = '' } of results) {
    if (!place || key !== undefined) continue
    const list = listOf(place)
    const images = lists.get(list) ?? []
    lists.set(list, images)
    images.push({ place, url, reason })
  }
  return lists
}

/**
 * Formats a place inside its list.
 * @param show makes text of the list safe to print
 */
export function positionText(place: SourcePosition, show: (text: string) => string = printable): Text {
  if (!('pointer' in place) || place.pointer === undefined)
    return say('place-line', { line: place.line ?? 1 })
  const pointer = show(place.pointer || '/')
  return place.line === undefined ? pointer : joined(', ', say('place-line', { line: place.line }), pointer)
}

/** Finds images that rewritten lists still show from elsewhere. Pure. */
import { printable } from '../base/messages/printable.ts'
import { joined, type Text } from '../base/sentence.ts'
import { listOf, type SourcePosition } from '../input/documents/source-position.ts'
import { say } from './messages/say.ts'
import type { Result } from './result.ts'

/** An image that is not in the store and was not left out by the user, with its place in a list. */
export interface ForeignImage {
  readonly listedAt: SourcePosition
  readonly url: string
  /** Reason as in results. */
  readonly reason: string
}

/** Groups the images by list, in the order in which they are added. */
export class ForeignImages {
  readonly #lists = new Map<string, ForeignImage[]>()

  add({ listedAt, url, key, reason }: Result): void {
    if (!listedAt || key !== undefined || reason === 'excluded') return
    const list = listOf(listedAt)
    const images = this.#lists.get(list) ?? []
    this.#lists.set(list, images)
    images.push({ listedAt, url, reason: reason ?? '' })
  }

  /** @param textOf makes the line of an image */
  lines(textOf: (list: string, image: ForeignImage) => Text): Text[] {
    return [...this.#lists].flatMap(([list, images]) => images.map(image => textOf(list, image)))
  }
}

/**
 * Formats a place inside its list.
 * @param show makes text of the list safe to print
 */
export function positionText(listedAt: SourcePosition, show: (text: string) => string = printable): Text {
  if (!('pointer' in listedAt) || listedAt.pointer === undefined)
    return say('place-line', { line: listedAt.line ?? 1 })
  const pointer = show(listedAt.pointer || '/')
  return listedAt.line === undefined
    ? pointer
    : joined(', ', say('place-line', { line: listedAt.line }), pointer)
}

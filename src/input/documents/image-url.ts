import { say } from '../../base/messages/say.ts'
import { faultAt, type Text } from '../../base/sentence.ts'
import type { Place } from './place.ts'

/** One input position, as its writer left it: repair and judgement come later. */
export interface ImageUrl {
  /** As written, of a URL trimmed; '' where there was none. */
  readonly url: string
  /** For people: `urls, line 3`, `posts.csv, line 12`, `posts.json, [4].images[0]`. */
  readonly where: Text
  /** Of a file. */
  readonly place?: Place
  /** The key the caller chose for this image. */
  readonly key?: string
  /** The page the image was found on. */
  readonly referer?: string
  /** What the caller knows this image by, whatever its URL. */
  readonly id?: string
  /** When the URL dies, as its record says, Unix milliseconds. */
  readonly expiresAt?: number
  /** What the record says of that and nobody can read. */
  readonly unreadableExpiry?: string
  /** The record's other fields, as they were; an object without a prototype. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** The key below which its text may be a link to what is stored already. */
  readonly ownKey?: string
  /** Why this position holds no usable URL; the position is kept. */
  readonly problem?: Text
}

/** As in `where`. */
export function lineOf(name: string, line: number): Text {
  return say('list-line', { name, line })
}

/** A fault with the line it is in. */
export function inLine(name: string, line: number, fault: Text): Text {
  return faultAt(lineOf(name, line), fault)
}

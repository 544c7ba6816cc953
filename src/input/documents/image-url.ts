import { faultAt, type Language, placedAt, type Sentence, type Text, textIn } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { SourcePosition, TextPosition } from './source-position.ts'

/** One input position as it is written in the list; the plan repairs and checks it later. */
export interface ImageUrl {
  /** As written; a URL is trimmed. '' if the position has none. */
  readonly url: string
  /** SourcePosition for messages: `urls, line 3`, `posts.csv, line 12`, `posts.json, [4].images[0]`. */
  readonly where: Text
  /** Present for a position in a file. */
  readonly listedAt?: SourcePosition
  /** The key that the user chose for this image. */
  readonly key?: string
  /** The page the image was found on. */
  readonly referer?: string
  /** The user's id of the image, whatever its URL is. */
  readonly id?: string
  /** When the URL expires according to its record, in Unix milliseconds. */
  readonly expiresAt?: number
  /** The record's expiry if it is in no known format. */
  readonly unreadableExpiry?: string
  /** The record also has `image_urls`, which were not read. */
  readonly hasImageUrls?: true
  /** Ignores the pause after earlier failures: the list is a failed-file that was kept, or the user typed the URL. */
  readonly again?: 'kept' | 'typed'
  /** The record's other fields, unchanged; an object without a prototype. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** The key of the stored image that the text may already link to. */
  readonly ownKey?: string
  /** The position counts only if its text links to a stored image. */
  readonly isOwnOnly?: true
  /** The image's bytes; then `url` may be ''. */
  readonly bytes?: Uint8Array
  /** Why this position holds no usable URL or bytes; the position is kept. */
  readonly problem?: Sentence
  /** The reason of `problem`; absent for `url-invalid`. */
  readonly reason?: 'bytes-invalid' | 'url-too-long' | 'no-url'
  /** A record without the member that `url-field` names. */
  readonly lacksMember?: true
}

/** Whether a position counts: one whose record has no URL only keeps its place. */
export function isCounted({ reason }: ImageUrl): boolean {
  return reason !== 'no-url'
}

/** URLs of all lists in order, in portions: an `await` per URL costs as much as reading it. */
export type ImageUrls = AsyncIterable<readonly ImageUrl[]>

/** Returns `where` for a line of a list. */
export function lineOf(name: string, line: number): Text {
  return new ListLine(name, line)
}

/** Small, because the run keeps one for each bad line until its end. */
class ListLine implements Sentence {
  readonly name: string
  readonly line: number

  constructor(name: string, line: number) {
    this.name = name
    this.line = line
  }

  in(language: Language): string {
    return say('list-line', { name: this.name, line: this.line }).in(language)
  }
}

/** A place in a text list that is also its own `where`; one object saves memory. */
export class LinePosition implements TextPosition, Sentence {
  readonly file: string
  readonly line: number
  readonly column: number

  constructor(file: string, line: number, column: number) {
    this.file = file
    this.line = line
    this.column = column
  }

  in(language: Language): string {
    return textIn(language, lineOf(this.file, this.line))
  }
}

/** Adds file and line to a fault. */
export function inLine(name: string, line: number, fault: Text): Sentence {
  return placedAt({ file: name, line }, faultAt(lineOf(name, line), fault))
}

/** URLs in one portion. */
const PORTION = 1024

/** Cuts URLs into portions, so that a text or record with many of them never fills memory. */
export function* inPortions(urls: Iterable<ImageUrl>): Generator<readonly ImageUrl[]> {
  let portion: ImageUrl[] = []
  for (const url of urls) {
    if (portion.push(url) < PORTION) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}

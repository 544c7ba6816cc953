import { say } from '../../base/messages/say.ts'
import { faultAt, type Language, placedAt, type Sentence, type Text, textIn } from '../../base/sentence.ts'
import type { Place, TextPlace } from './place.ts'

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
  /** Requested whatever rests: the list is a failed-file that was kept. */
  readonly again?: true
  /** The record's other fields, as they were; an object without a prototype. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** The key below which its text may be a link to what is stored already. */
  readonly ownKey?: string
  /** Why this position holds no usable URL; the position is kept. */
  readonly problem?: Sentence
}

/** Those of lists in their order, some at a time: to wait for each of a million takes as long as to read it. */
export type ImageUrls = AsyncIterable<readonly ImageUrl[]>

/** As in `where`. */
export function lineOf(name: string, line: number): Text {
  return new ListLine(name, line)
}

/** One of each bad line is held as long as the run lasts. */
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

/** A place in a text list, which says its line as well: one object of both. */
export class LinePlace implements TextPlace, Sentence {
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

/** A fault with the line it is in. */
export function inLine(name: string, line: number, fault: Text): Sentence {
  return placedAt({ file: name, line }, faultAt(lineOf(name, line), fault))
}

/** URLs that are handed on together. */
const PORTION = 1024

/** However many URLs a text or a record gives, so that they are never all at hand at once. */
export function* inPortions(urls: Iterable<ImageUrl>): Generator<readonly ImageUrl[]> {
  let portion: ImageUrl[] = []
  for (const url of urls) {
    if (portion.push(url) < PORTION) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}

/**
 * Finds the keys that documents link to. A document is read as text, whatever its format: a link to an image may stand
 * in an attribute, a script or a table that no reader of lists would look at, and a key that is found too often only
 * saves an object from being called an orphan.
 */
import { percentDecoded } from '../../base/url/percent-encode.ts'
import { readText, type TextFile } from '../../input/documents/text.ts'
import type { KeyPrefix } from '../../storage/key/object-key.ts'
import type { KnownObjects } from './known-objects.ts'

/** A word ends at what cannot stand in a URL; a line of plain keys or a quoted text may hold spaces. */
const WORD_END = /[\s"'`<>()[\]{}|,;]+/
const TEXT_END = /["'\n\r\t,]+/
/** A key has at most 1,023 bytes, each percent-encoded as three characters, and a host before it. */
const MAX_LINK = 4096
/** Characters of a portion that are kept for a link that continues in the next one. */
const OVERLAP = MAX_LINK
/** Segments of a link from its end that may be those of a key. */
const MAX_SEGMENTS = 64

export interface LinkTargets {
  readonly prefix: KeyPrefix
  readonly objects: KnownObjects
  /** Whether a text can be the name of an orphan; undefined if none can. */
  readonly isName: ((path: string) => boolean) | undefined
}

/** @returns every key that a document may link to and that a line of the manifest names, or an orphan may have */
export async function linkedKeys(
  documents: readonly TextFile[],
  targets: LinkTargets,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const linked = new Set<string>()
  const take = linkTaker(targets, linked)
  for (const document of documents) {
    let rest = ''
    for await (const portion of readText(document)) {
      signal.throwIfAborted()
      const text = rest + portion
      for (const end of [WORD_END, TEXT_END]) for (const link of text.split(end)) take(link)
      rest = text.slice(-OVERLAP)
    }
  }
  return linked
}

/** @returns adds the keys that a link may mean */
function linkTaker({ prefix, objects, isName }: LinkTargets, linked: Set<string>): (link: string) => void {
  /** The last links, since a document names an image several times. */
  const seen = new Set<string>()
  const take = (path: string) => {
    const key = prefix + path
    if (path !== '' && (objects.has(key) || isName?.(path))) linked.add(key)
  }
  return link => {
    if (link.length < 5 || link.length > MAX_LINK || seen.has(link)) return
    if (seen.size > 10_000) seen.clear()
    seen.add(link)
    const plain = unescaped(link)
    for (const spelling of new Set([plain, plain.replace(/[?#].*$/s, ''), decoded(plain)]))
      for (const path of endsOf(spelling)) take(path)
  }
}

/** The key below the prefix is some end of the link, from the beginning of a segment. */
function* endsOf(path: string): Generator<string> {
  let at = path.length
  for (let segments = 0; at >= 0 && segments < MAX_SEGMENTS; segments++) {
    at = path.lastIndexOf('/', at - 1)
    yield path.slice(at + 1)
    if (at <= 0) return
  }
}

/** Undoes the escapes of JSON and the ampersands of HTML. */
function unescaped(link: string): string {
  return link
    .replaceAll('\\/', '/')
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll('&amp;', '&')
}

/** The path of a link without its query, percent-decoded. */
function decoded(link: string): string {
  const path = link.replace(/[?#].*$/s, '')
  return percentDecoded(path) ?? path
}

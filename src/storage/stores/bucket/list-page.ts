/**
 * Reads one page of ListObjectsV2 from its XML, which is untrusted. Searches only for the parts it needs, in one
 * pass, so that entities, nesting and size do no harm. Pure.
 */
import { percentDecoded } from '../../../base/url/percent-encode.ts'
import type { ListedObject, ListPage } from '../store.ts'
import { unquoted } from './answers.ts'

type Decode = (text: string) => string

/**
 * @param encodesTokens the token is URL-encoded whenever the keys are
 * @returns 'foreign' for a text that is no whole page, 'endless' for a page that continues without a token
 */
export function readListPage(body: Buffer, encodesTokens = false): ListPage | 'foreign' | 'endless' {
  const pieces = piecesOf(body)
  const isPage = pieces.some(piece => /<ListBucketResult[\s>]/.test(piece))
  if (!isPage || !pieces.at(-1)?.trimEnd().endsWith('</ListBucketResult>')) return 'foreign'
  const rest: string[] = []
  const blocks: Block[] = []
  for (const piece of pieces) split(piece, rest, blocks)
  const around = rest.join('')
  const isEncoded = textIn(around, 'EncodingType') === 'url'
  const decode = isEncoded ? decodeUrl : own
  const objects: ListedObject[] = []
  const prefixes: string[] = []
  for (const { name, inner } of blocks) {
    if (name === 'Contents') {
      const object = objectIn(inner, decode)
      if (!object) return 'foreign'
      objects.push(object)
    } else {
      const prefix = textIn(inner, 'Prefix')
      if (prefix === undefined) return 'foreign'
      prefixes.push(decode(prefix))
    }
  }
  if (textIn(around, 'IsTruncated') !== 'true') return { objects, prefixes }
  const nextToken = textIn(around, 'NextContinuationToken')
  if (!nextToken) return 'endless'
  return {
    objects,
    prefixes,
    // A plus stays: a token that is not encoded may be base64, which contains it.
    nextToken: isEncoded && encodesTokens ? decodeUrl(nextToken.replaceAll('+', '%2B')) : own(nextToken),
  }
}

/** V8 keeps longer texts apart from its young objects, so that the pages of a long listing would fill its heap. */
const PIECE_BYTES = 64 * 1024
const END_OF_OBJECT = '</Contents>'

/** Cuts a page after objects, so that no entry is in two pieces. */
function piecesOf(body: Buffer): string[] {
  const pieces: string[] = []
  let at = 0
  while (body.length - at > PIECE_BYTES) {
    const end = body.lastIndexOf(END_OF_OBJECT, at + PIECE_BYTES)
    if (end <= at) break
    pieces.push(body.toString('utf8', at, end + END_OF_OBJECT.length))
    at = end + END_OF_OBJECT.length
  }
  pieces.push(body.toString('utf8', at))
  return pieces
}

interface Block {
  readonly name: 'Contents' | 'CommonPrefixes'
  readonly inner: string
}

/** Separates the entries of a list from the text around them. */
function split(xml: string, rest: string[], blocks: Block[]): void {
  let at = 0
  let contents = xml.indexOf('<Contents>')
  let prefixes = xml.indexOf('<CommonPrefixes>')
  while (contents >= 0 || prefixes >= 0) {
    const isContents = prefixes < 0 || (contents >= 0 && contents < prefixes)
    const name = isContents ? 'Contents' : 'CommonPrefixes'
    const index = isContents ? contents : prefixes
    const start = index + name.length + 2
    const end = xml.indexOf(`</${name}>`, start)
    // An entry without an end is not trusted, and the search stops there.
    blocks.push({ name, inner: end < 0 ? '' : xml.slice(start, end) })
    if (end < 0) break
    rest.push(xml.slice(at, index))
    at = end + name.length + 3
    if (contents >= 0 && contents < at) contents = xml.indexOf('<Contents>', at)
    if (prefixes >= 0 && prefixes < at) prefixes = xml.indexOf('<CommonPrefixes>', at)
  }
  rest.push(xml.slice(at))
}

function objectIn(inner: string, decode: Decode): ListedObject | undefined {
  const key = textIn(inner, 'Key')
  const size = Number(textIn(inner, 'Size') || Number.NaN)
  if (key === undefined || !Number.isSafeInteger(size) || size < 0) return undefined
  const etag = unquoted(textIn(inner, 'ETag') ?? '')
  const lastModified = new Date(Date.parse(textIn(inner, 'LastModified') ?? ''))
  return {
    key: decode(key),
    size,
    ...(etag && { etag: own(etag) }),
    ...(!Number.isNaN(lastModified.getTime()) && { lastModified }),
  }
}

/** Made once: a page searches for a tag in each of its objects. */
const TAGS = new Map<string, { readonly open: string; readonly empty: string }>()

/** Returns the text of the first `<name>`; '' for an empty one. */
function textIn(xml: string, name: string): string | undefined {
  let tag = TAGS.get(name)
  if (!tag) {
    tag = { open: `<${name}>`, empty: `<${name}/>` }
    TAGS.set(name, tag)
  }
  const start = xml.indexOf(tag.open)
  if (start < 0) return xml.includes(tag.empty) ? '' : undefined
  const end = xml.indexOf('<', start + tag.open.length)
  return end < 0 ? undefined : unescapeXml(xml.slice(start + tag.open.length, end))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (point === undefined) return ENTITIES[name] ?? whole
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

const PERCENT = 0x25
const PLUS = 0x2b
const SPACE = 0x20
/** Longer texts are decoded without it. */
const scratch = Buffer.allocUnsafeSlow(4096)

/** Some stores encode a space as `+`, and a real plus is always encoded. */
function decodeUrl(text: string): string {
  return decodeAscii(text) ?? percentDecoded(text.replaceAll('+', ' ')) ?? own(text)
}

/** Decodes most keys of a listing in a fifth of the time. @returns undefined for any other text */
function decodeAscii(text: string): string | undefined {
  if (3 * text.length > scratch.length) return undefined
  const length = scratch.write(text)
  if (length !== text.length) return undefined
  let to = 0
  for (let at = 0; at < length; at++) {
    let byte = scratch[at] as number
    if (byte === PERCENT) {
      byte = 16 * hexDigit(scratch[at + 1]) + hexDigit(scratch[at + 2])
      if (at + 2 >= length || !(byte < 0x80)) return undefined
      at += 2
    } else if (byte === PLUS) byte = SPACE
    scratch[to++] = byte
  }
  return scratch.toString('latin1', 0, to)
}

/** NaN for any other byte. */
function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN
}

/** Copies the text: a slice would keep the whole page in memory. */
function own(text: string): string {
  if (3 * text.length > scratch.length) return Buffer.from(text).toString()
  const length = scratch.write(text)
  return scratch.toString(length === text.length ? 'latin1' : 'utf8', 0, length)
}

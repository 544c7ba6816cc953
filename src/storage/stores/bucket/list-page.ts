/**
 * Reads one page of ListObjectsV2 from its XML, which is untrusted. Searches only for the parts it needs, in one
 * pass, so that entities, nesting and size do no harm. Pure.
 */
import type { ListedObject, ListPage } from '../store.ts'

type Decode = (text: string) => string

/**
 * @param encodesTokens the token is URL-encoded whenever the keys are
 * @returns 'foreign' for a text that is no whole page, 'endless' for a page that continues without a token
 */
export function readListPage(body: Buffer, encodesTokens = false): ListPage | 'foreign' | 'endless' {
  const xml = body.toString().trimEnd()
  if (!/<ListBucketResult[\s>]/.test(xml) || !xml.endsWith('</ListBucketResult>')) return 'foreign'
  const { rest, blocks } = split(xml)
  const isEncoded = textIn(rest, 'EncodingType') === 'url'
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
  if (textIn(rest, 'IsTruncated') !== 'true') return { objects, prefixes }
  const nextToken = textIn(rest, 'NextContinuationToken')
  if (!nextToken) return 'endless'
  return {
    objects,
    prefixes,
    nextToken: isEncoded && encodesTokens ? decodeToken(nextToken) : own(nextToken),
  }
}

interface Block {
  readonly name: 'Contents' | 'CommonPrefixes'
  readonly inner: string
}

/** Separates the entries of a list from the text around them. */
function split(xml: string): { readonly rest: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = []
  const rest: string[] = []
  let at = 0
  for (const { index } of xml.matchAll(/<(?:Contents|CommonPrefixes)>/g)) {
    if (index < at) continue
    const name = xml.startsWith('<Contents>', index) ? 'Contents' : 'CommonPrefixes'
    const start = index + name.length + 2
    const end = xml.indexOf(`</${name}>`, start)
    // An entry without an end is not trusted, and the search stops there.
    blocks.push({ name, inner: end < 0 ? '' : xml.slice(start, end) })
    if (end < 0) break
    rest.push(xml.slice(at, index))
    at = end + name.length + 3
  }
  rest.push(xml.slice(at))
  return { rest: rest.join(''), blocks }
}

function objectIn(inner: string, decode: Decode): ListedObject | undefined {
  const key = textIn(inner, 'Key')
  const size = Number(textIn(inner, 'Size') || Number.NaN)
  if (key === undefined || !Number.isSafeInteger(size) || size < 0) return undefined
  const etag = textIn(inner, 'ETag')?.replace(/^"|"$/g, '')
  const lastModified = new Date(textIn(inner, 'LastModified') ?? Number.NaN)
  return {
    key: decode(key),
    size,
    ...(etag && { etag: own(etag) }),
    ...(!Number.isNaN(lastModified.getTime()) && { lastModified }),
  }
}

/** Returns the text of the first `<name>`; '' for an empty one. */
function textIn(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`)
  if (start < 0) return xml.includes(`<${name}/>`) ? '' : undefined
  const end = xml.indexOf('<', start + name.length + 2)
  return end < 0 ? undefined : unescapeXml(xml.slice(start + name.length + 2, end))
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

/** Some stores encode a space as `+`, and a real plus is always encoded. */
function decodeUrl(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return own(text)
  }
}

/** Keeps a plus: a token that is not encoded may be base64, which contains it. */
function decodeToken(text: string): string {
  return decodeUrl(text.replaceAll('+', '%2B'))
}

/** Copies the text: a slice would keep the whole page in memory. */
function own(text: string): string {
  return Buffer.from(text).toString()
}

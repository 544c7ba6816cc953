/**
 * Recognises markup by its first element. Reads forward only, so time is linear for any text. Knows only as much
 * of HTML and XML as their beginnings need.
 */
const BOM = Buffer.from([0xef, 0xbb, 0xbf])
const NAME = /<([a-z][a-z0-9]*)[\s/>]/iy
/** Characters: no element or doctype name that matters is longer. */
const NAME_WINDOW = 64
/** Bytes: drawing programs write some 10 KB before the root. With items of 4 bytes, more would take seconds. */
const PROLOG_WINDOW = 256 * 1024

export interface Root {
  /** Lower case. A `<!doctype html>` counts as the root it announces. */
  readonly name: string
  /** Offset of the root's `<`, bytes. */
  readonly at: number
}

/** Finds the first element after BOM, whitespace, comments, `<?xml …?>` and doctypes. */
export function rootOf(whole: Buffer): Root | undefined {
  const bytes = whole.subarray(0, PROLOG_WINDOW)
  let at = bytes.subarray(0, 3).equals(BOM) ? 3 : 0
  for (;;) {
    at = pastSpace(bytes, at)
    const head = bytes.toString('latin1', at, at + NAME_WINDOW)
    if (/^<!doctype\s+html\b/i.test(head)) return { name: 'html', at }
    const end = endOfProlog(bytes, at, head)
    if (end === undefined) {
      NAME.lastIndex = 0
      const name = NAME.exec(head)?.[1]
      return name === undefined ? undefined : { name: name.toLowerCase(), at }
    }
    if (end < 0) return undefined
    at = end
  }
}

/** @returns the offset after a comment, processing instruction or doctype; -1 if it never ends */
function endOfProlog(bytes: Buffer, at: number, head: string): number | undefined {
  if (head.startsWith('<!--')) return past(bytes, '-->', at + 4)
  if (head.startsWith('<?')) return past(bytes, '?>', at + 2)
  if (!/^<!doctype\s/i.test(head)) return undefined
  const close = bytes.indexOf('>', at)
  const subset = bytes.subarray(at, close).indexOf('[')
  return close < 0 || subset < 0 ? past(bytes, '>', at) : past(bytes, ']>', at + subset)
}

function past(bytes: Buffer, mark: string, from: number): number {
  const at = bytes.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

function pastSpace(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && ' \t\r\n\f'.includes(String.fromCharCode(bytes.readUInt8(at)))) at++
  return at
}

/** Both counts are bounded, so that a text of repeated `<title` takes linear time. */
const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i
/** Bytes to search: titles stand in the head, so a page without one is not read to its end. */
const TITLE_WINDOW = 65_536

/** References that a browser also reads without their `;`. Names are case-sensitive. */
const LEGACY_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  AMP: '&',
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  quot: '"',
  QUOT: '"',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  middot: '·',
  copy: '©',
  reg: '®',
}
/** References for the punctuation of titles. Other names stay as they are written. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...LEGACY_ENTITIES,
  apos: "'",
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  rarr: '→',
  larr: '←',
  trade: '™',
}
const REFERENCE = new RegExp(
  `&(?:#(\\d{1,7});?|#[xX]([0-9a-fA-F]{1,6});?|(${names(ENTITIES)});|(${names(LEGACY_ENTITIES)}))`,
  'g',
)

function names(entities: Readonly<Record<string, string>>): string {
  return Object.keys(entities).join('|')
}

/** Returns a page's title on one line, at most 80 characters. */
export function titleOf(bytes: Buffer): string | undefined {
  const title = TITLE.exec(bytes.toString('utf8', 0, TITLE_WINDOW))?.[1]
  const line =
    title &&
    decodeEntities(title)
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim()
  return line ? Array.from(line).slice(0, 80).join('') : undefined
}

function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (written, decimal, hex, name, legacy) => {
    if (decimal === undefined && hex === undefined) return ENTITIES[name ?? legacy] ?? written
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : written
  })
}

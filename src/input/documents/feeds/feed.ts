/** Reads RSS, Atom and RDF feeds: the images that a feed names. Nothing that a feed links to is fetched. */
import { SettingsError } from '../../../base/errors.ts'
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import { isRelativeUrl } from '../../../base/url/relative-url.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { type ImageUrl, inLine, lineOf } from '../image-url.ts'
import { isListed, isOwn, noteUrl } from '../pages/page.ts'
import { Tokenizer } from '../pages/parsers/html.ts'
import { LineCounter } from '../source-position.ts'
import { type EmbeddedUrl, embeddedUrls } from '../texts/embedded-text.ts'
import { foundOn } from '../web-page.ts'
import { FeedError, FeedReader, MAX_DEPTH } from './feed-reader.ts'
import type { FeedBase, FeedText } from './feed-text.ts'
import { xmlText } from './xml-text.ts'

/** Characters. A feed must be in memory as a whole. */
export const MAX_FEED = 67_108_864

/** @throws SettingsError if the text is no feed, or defines entities */
export function readFeed(
  text: string,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Iterable<ImageUrl> {
  if (text === '') return []
  const reader = readXml(text, file)
  if (reader.endsEarly) facts.notices.push(inLine(file, lineAt(text, text.length), say('feed-ends-early')))
  const bases = new Bases(reader, options)
  const found = reader.texts.flatMap(one => urlsIn(one, text, file, options, bases, facts))
  return positionsOf(
    found.sort((a, b) => a.from - b.from),
    text,
    file,
    options,
    facts,
    options.address === undefined ? () => undefined : pagesOf(reader, bases),
  )
}

function readXml(text: string, file: string): FeedReader {
  const reader = new FeedReader(text)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader)
  try {
    tokenizer.write(text)
    tokenizer.end()
  } catch (error) {
    if (!(error instanceof FeedError)) throw error
    throw new SettingsError([faultOf(error, text, file, reader.root)], 'sources')
  }
  if (reader.root === undefined) throw new SettingsError([say('feed-no-root', { name: file })], 'sources')
  return reader
}

function faultOf({ fault, offset }: FeedError, text: string, file: string, root = '') {
  if (fault === 'no-feed') return say('feed-other-root', { name: file, root: printable(root, MAX_NAME) })
  const sentence = fault === 'entities' ? say('feed-entities') : say('feed-too-deep', { most: MAX_DEPTH })
  return inLine(file, lineAt(text, offset), sentence)
}

/** Characters of an element's name in a sentence. */
const MAX_NAME = 60

function lineAt(text: string, offset: number): number {
  return new LineCounter(text).positionOf(offset).line
}

/** Bases of relative URLs: `xml:base`, then `base-url`, then the page of the feed. */
class Bases {
  readonly #known = new Map<FeedBase, string | undefined>()
  /** Without any `xml:base`. */
  readonly #outermost: string | undefined

  constructor({ page }: FeedReader, { baseUrl, address }: DocumentOptions) {
    this.#outermost = address
    this.#outermost = baseUrl ?? (page && absolute(page.href, this.of(page.base))) ?? address
    this.#known.clear()
  }

  /** The recursion ends at the limit of nested elements. */
  of(base: FeedBase | undefined): string | undefined {
    if (!base) return this.#outermost
    if (!this.#known.has(base)) this.#known.set(base, absolute(base.href, this.of(base.outer)))
    return this.#known.get(base)
  }
}

/** Returns the page of the item at an offset; offsets rise. */
function pagesOf({ items }: FeedReader, bases: Bases): (offset: number) => string | undefined {
  let next = 0
  return offset => {
    while ((items[next]?.to ?? Number.POSITIVE_INFINITY) <= offset) next++
    const item = items[next]
    if (!item?.page || item.from > offset) return undefined
    return URL.parse(item.page.href.trim(), bases.of(item.page.base))?.href
  }
}

function absolute(href: string, base: string | undefined): string | undefined {
  const url = URL.parse(href.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url.href : base
}

function urlsIn(
  { kind, pieces, base, ranges }: FeedText,
  source: string,
  file: string,
  options: DocumentOptions,
  bases: Bases,
  facts: DocumentFacts,
): EmbeddedUrl[] {
  const [first] = pieces
  if (!first) return []
  let next = 0
  const inside: (typeof ranges)[number][] = []
  /** Called with rising offsets. */
  const baseAt = (from: number) => {
    for (let range = ranges[next]; range && range.from <= from; range = ranges[++next]) inside.push(range)
    while (inside.length > 0 && (inside.at(-1)?.to ?? 0) <= from) inside.pop()
    return bases.of(inside.at(-1)?.base ?? base)
  }
  const absolutes = new Map<number, string>()
  const isTaken = (url: string, from: number) => {
    if (!isRelativeUrl(url) || isOwn(url, options)) return isListed(url, options)
    const page = baseAt(from)
    if (!isListed(url, { takesRelative: () => page !== undefined })) return false
    // The run itself applies `base-url`.
    if (page !== options.baseUrl || options.address !== undefined)
      absolutes.set(from, URL.parse(url, page)?.href ?? url)
    return true
  }
  const text = xmlText(source, pieces)
  const around = (form: EmbeddedForm) => ({ kind: 'xml', form: form ?? 'references' }) as const
  const notice = (fault: Sentence) => facts.notices.push(inLine(file, lineAt(source, first.from), fault))
  const urls = embeddedUrls({ ...text, kind, around }, isTaken, options.media, notice)
  if ('in' in urls) {
    notice(urls)
    return []
  }
  return urls.map(one => ({ ...one, url: absolutes.get(one.from) ?? one.url }))
}

type EmbeddedForm = Parameters<Parameters<typeof embeddedUrls>[0]['around']>[0]

function* positionsOf(
  found: readonly EmbeddedUrl[],
  text: string,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
  pageAt: (offset: number) => string | undefined,
): Generator<ImageUrl> {
  const lines = new LineCounter(text)
  for (const one of found) {
    const place = { file, ...lines.positionOf(one.from) }
    const where = lineOf(file, place.line)
    noteUrl(one, options.mode, facts, fault => inLine(file, place.line, fault))
    const page = pageAt(one.from)
    const referer = page && foundOn(page, one.url)
    yield { url: one.url, where, place, ...(referer !== undefined && { referer }) }
  }
}

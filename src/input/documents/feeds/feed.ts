/** Reads RSS, Atom and RDF feeds: the images that a feed names. Nothing that a feed links to is fetched. */
import { SettingsError } from '../../../base/errors.ts'
import type { Sentence } from '../../../base/sentence.ts'
import { isRelativeUrl } from '../../../base/url/repair-url.ts'
import { say } from '../../messages/say.ts'
import type { DocumentOptions } from '../document-options.ts'
import type { SurroundingForm } from '../edit.ts'
import { type ImageUrl, lineOf } from '../image-url.ts'
import { isListed, isOwn, noteUrl } from '../pages/page.ts'
import type { Reading } from '../reading.ts'
import { LineCounter, lineAt } from '../source-position.ts'
import { type EmbeddedUrl, embeddedUrls } from '../texts/embedded-text.ts'
import { absoluteImage, foundOn, shortBase } from '../web-page.ts'
import { FeedReader } from './feed-reader.ts'
import type { FeedBase, FeedText } from './feed-text.ts'
import { xmlText } from './xml-text.ts'

/** Characters. A feed must be in memory as a whole. */
export const MAX_FEED = 67_108_864

/** @throws SettingsError if the text is no feed, or defines entities */
export function readFeed(text: string, reading: Reading): Iterable<ImageUrl> {
  if (text === '') return []
  const { name, options } = reading
  const feed = new FeedReader(text, reading).readXml(options.checkTime)
  if (!feed.hasRoot) throw new SettingsError([say('feed-no-root', { name })], 'sources')
  if (feed.endsEarly) reading.endsEarly = reading.inLine(lineAt(text, text.length), say('feed-ends-early'))
  const bases = new Bases(feed, options)
  const found = feed.texts.flatMap(one => urlsIn(one, text, bases, reading))
  const pageAt = options.address === undefined ? () => undefined : pagesOf(feed, bases)
  found.sort((a, b) => a.from - b.from)
  return positionsOf(found, text, reading, pageAt)
}

interface FeedUrl extends EmbeddedUrl {
  /** The base of a relative URL. */
  readonly base: string | undefined
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
  return url && /^https?:$/.test(url.protocol) ? shortBase(url.href) : base
}

function urlsIn(
  { kind, pieces, base, ranges }: FeedText,
  source: string,
  bases: Bases,
  reading: Reading,
): FeedUrl[] {
  const { options } = reading
  options.checkTime?.()
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
  const relative = new Map<number, string>()
  const isTaken = (url: string, from: number) => {
    if (!isRelativeUrl(url) || isOwn(url, options)) return isListed(url, options)
    const page = baseAt(from)
    if (!isListed(url, { takesRelative: () => page !== undefined })) return false
    // The run itself applies `base-url`.
    if (page !== undefined && (page !== options.baseUrl || options.address !== undefined))
      relative.set(from, page)
    return true
  }
  const text = xmlText(source, pieces)
  const around = (form: SurroundingForm = 'references') => ({ kind: 'xml', form }) as const
  const notice = (fault: Sentence) => reading.notices.push(reading.inLine(lineAt(source, first.from), fault))
  const urls = embeddedUrls({ ...text, kind, around }, isTaken, options, notice)
  if ('in' in urls) {
    notice(urls)
    return []
  }
  return urls.map(one => ({ ...one, base: relative.get(one.from) }))
}

function* positionsOf(
  found: readonly FeedUrl[],
  text: string,
  reading: Reading,
  pageAt: (offset: number) => string | undefined,
): Generator<ImageUrl> {
  const { name: file } = reading
  const lines = new LineCounter(text)
  for (const one of found) {
    const listedAt = { file, ...lines.positionOf(one.from) }
    noteUrl(one, reading, fault => reading.inLine(listedAt.line, fault))
    const image: ImageUrl = { url: one.url, where: lineOf(file, listedAt.line), listedAt }
    const made = one.base === undefined ? image : absoluteImage(image, one.base)
    const page = pageAt(one.from)
    const referer = page && foundOn(page, made.url)
    yield { ...made, ...(referer !== undefined && { referer }) }
  }
}

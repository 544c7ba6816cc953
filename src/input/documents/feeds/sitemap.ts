/** Reads sitemaps: the images of a `urlset`, and the sitemaps that a `sitemapindex` names. No page is fetched. */
import { SettingsError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { type ImageUrl, inLine, lineOf } from '../image-url.ts'
import { Tokenizer } from '../pages/parsers/html.ts'
import { LineCounter } from '../source-position.ts'
import { foundOn } from '../web-page.ts'
import { decodeXml } from './xml-text.ts'

interface Location {
  readonly url: string
  readonly offset: number
  /** The page that has the image. */
  readonly page: string | undefined
}

/** @throws SettingsError if the text defines entities */
export function* readSitemap(
  text: string,
  file: string,
  { address }: DocumentOptions,
  facts: DocumentFacts,
): Generator<ImageUrl> {
  const reader = readLocations(text, file)
  if (reader.endsEarly) facts.notices.push(inLine(file, 1, say('feed-ends-early')))
  const lines = new LineCounter(text)
  for (const { url, offset, page } of reader.images) {
    facts.urlCount++
    const place = { file, ...lines.positionOf(offset) }
    const referer = address === undefined ? undefined : page && foundOn(page, url)
    yield { url, where: lineOf(file, place.line), place, ...(referer !== undefined && { referer }) }
  }
}

/** Returns the addresses of the sitemaps that a `sitemapindex` names; undefined for any other text. */
export function sitemapsOf(text: string, file: string): readonly string[] | undefined {
  const reader = readLocations(text, file)
  return reader.root === 'sitemapindex' ? reader.sitemaps : undefined
}

function readLocations(text: string, file: string): LocationReader {
  const reader = new LocationReader(text, file)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader)
  tokenizer.write(text)
  tokenizer.end()
  return reader
}

/** Callbacks of the tokenizer. Elements are known by their local names. */
class LocationReader {
  readonly images: Location[] = []
  readonly sitemaps: string[] = []
  root: string | undefined
  endsEarly = false
  readonly #text: string
  readonly #file: string
  readonly #open: string[] = []
  #page: string | undefined
  #from = -1
  #to = -1

  constructor(text: string, file: string) {
    this.#text = text
    this.#file = file
  }

  onopentagname(start: number, end: number): void {
    const name = this.#text.slice(start, end)
    this.root ??= localOf(name)
    this.#open.push(localOf(name))
    if (this.#open.at(-1) === 'url') this.#page = undefined
    this.#from = -1
  }

  onselfclosingtag(): void {
    this.#open.pop()
  }

  ontext(from: number, to: number): void {
    if (this.#open.at(-1) !== 'loc') return
    if (this.#from < 0) this.#from = from
    this.#to = to
  }

  oncdata(from: number, end: number, endOffset: number): void {
    this.ontext(from, end - endOffset)
  }

  onclosetag(start: number, end: number): void {
    const name = localOf(this.#text.slice(start, end))
    if (!this.#open.includes(name)) return
    if (name === 'loc' && this.#from >= 0) this.#take()
    while (this.#open.pop() !== name);
  }

  ondeclaration(start: number, end: number): void {
    if (/^ENTITY\b|<!ENTITY\b/.test(this.#text.slice(start, end)))
      throw new SettingsError([inLine(this.#file, 1, say('feed-entities'))], 'sources')
  }

  onend(): void {
    this.endsEarly = this.#open.length > 0
  }

  onopentagend(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribend(): void {}
  oncomment(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
  onattribentity(): void {}

  #take(): void {
    const raw = this.#text.slice(this.#from, this.#to)
    const trimmed = raw.trim()
    const offset = this.#from + raw.indexOf(trimmed)
    const url = decodeXml(trimmed)
    const around = this.#open.at(-2)
    if (around === 'image') this.images.push({ url, offset, page: this.#page })
    else if (around === 'sitemap') this.sitemaps.push(url)
    else if (around === 'url') this.#page = url
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

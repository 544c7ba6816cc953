/** Reads sitemaps: the images of a `urlset`, and the sitemaps that a `sitemapindex` names. No page is fetched. */
import { SettingsError } from '../../../base/errors.ts'
import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import { type ImageUrl, inLine, lineOf } from '../image-url.ts'
import { MarkupReader } from '../pages/markup-reader.ts'
import type { Reading } from '../reading.ts'
import { LineCounter } from '../source-position.ts'
import { foundOn } from '../web-page.ts'
import { decodeXml, definesEntity } from './xml-text.ts'

/** Most elements inside one another; a sitemap has four. */
const MAX_DEPTH = 500

interface Location {
  readonly url: string
  readonly offset: number
  /** The page that has the image. */
  readonly page: string | undefined
}

/** @throws SettingsError if the text defines entities */
export function* readSitemap(text: string, reading: Reading): Generator<ImageUrl> {
  const { name: file, options } = reading
  const found = new LocationReader(text, file).readXml(options.checkTime)
  if (found.endsEarly) reading.endsEarly = reading.inLine(1, say('feed-ends-early'))
  reading.pages = found.pages
  const lines = new LineCounter(text)
  for (const { url, offset, page } of found.images) {
    reading.urlCount++
    const listedAt = { file, ...lines.positionOf(offset) }
    const referer = options.address === undefined ? undefined : page && foundOn(page, url)
    yield { url, where: lineOf(file, listedAt.line), listedAt, ...(referer !== undefined && { referer }) }
  }
}

/** Returns the addresses of the sitemaps that a `sitemapindex` names; undefined for any other text. */
export function sitemapsOf(
  text: string,
  file: string,
  checkTime: () => void,
): Pick<LocationReader, 'sitemaps' | 'endsEarly'> | undefined {
  const found = new LocationReader(text, file).readXml(checkTime)
  return found.root === 'sitemapindex' ? found : undefined
}

/** Elements are known by their local names. */
class LocationReader extends MarkupReader {
  readonly images: Location[] = []
  readonly sitemaps: string[] = []
  pages = 0
  root: string | undefined
  endsEarly = false
  readonly #file: string
  readonly #open: string[] = []
  #page: string | undefined
  #from = -1
  #to = -1

  constructor(text: string, file: string) {
    super(text)
    this.#file = file
  }

  override onopentagname(start: number, end: number): void {
    const name = localOf(this.source.slice(start, end))
    this.root ??= name
    if (this.#open.length === MAX_DEPTH) throw this.#refusal(say('feed-too-deep', { most: MAX_DEPTH }))
    this.#open.push(name)
    if (name === 'url') this.#page = undefined
    this.#from = -1
  }

  override onselfclosingtag(): void {
    this.#open.pop()
  }

  override ontext(from: number, to: number): void {
    if (this.#open.at(-1) !== 'loc') return
    if (this.#from < 0) this.#from = from
    this.#to = to
  }

  override oncdata(from: number, end: number, endOffset: number): void {
    this.ontext(from, end - endOffset)
  }

  override onclosetag(start: number, end: number): void {
    const name = localOf(this.source.slice(start, end))
    if (!this.#open.includes(name)) return
    if (name === 'loc' && this.#from >= 0) this.#take()
    while (this.#open.pop() !== name);
  }

  override ondeclaration(start: number, end: number): void {
    if (definesEntity(this.source.slice(start, end))) throw this.#refusal(say('feed-entities'))
  }

  override onend(): void {
    this.endsEarly = this.#open.length > 0
  }

  #refusal(sentence: Sentence): SettingsError {
    return new SettingsError([inLine(this.#file, 1, sentence)], 'sources')
  }

  #take(): void {
    const raw = this.source.slice(this.#from, this.#to)
    const trimmed = raw.trim()
    const offset = this.#from + raw.indexOf(trimmed)
    const url = decodeXml(trimmed)
    const around = this.#open.at(-2)
    if (around === 'image') this.images.push({ url, offset, page: this.#page })
    else if (around === 'sitemap') this.sitemaps.push(url)
    else if (around === 'url') {
      this.#page = url
      this.pages++
    }
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/**
 * One list or page: reads its URLs with their places and notes where a writer changes it. The text is not kept.
 * Each reader but that of plain URLs is loaded only when a list needs it.
 */
import { SettingsError } from '../../base/errors.ts'
import { type Sentence, textIn } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { DocumentOptions } from './document-options.ts'
import type { ListFormat } from './file-format.ts'
import { type ImageUrl, inPortions } from './image-url.ts'
import { type DocumentCoverage, Reading } from './reading.ts'
import { newTextFacts, readDocumentText, readText, type TextFacts, type TextFile, wholeText } from './text.ts'
import { readUrlList } from './url-list.ts'

/** Characters. */
const MAX_SITEMAP = 67_108_864

/** Bytes. A fetched list of no more is read whatever the time: many of them are as fast as one large list. */
export const SMALL_LIST = 262_144

/** A list or page that was fetched; its text lies in a temporary file. */
export interface WebList {
  /** Number of the line of `urls-from`, from 1. */
  readonly address: number
  /** After redirects; relative URLs belong to it. */
  readonly url: string
  /** The encoding that it came in, if it is not UTF-8. */
  readonly encoding?: string
  /** Path below the folder of `rewrite-to`; undefined if its text cannot be written as it came. */
  readonly target: string | undefined
  /** The headers of the answer say that further pages follow. */
  readonly leadsOn: boolean
  /** Why the text is not whole. */
  readonly endsEarly?: Sentence
}

export interface ListFile extends TextFile {
  readonly format: ListFormat
  readonly web?: WebList
  /** Bytes on the disk, before a `.gz` is unpacked. */
  readonly size: number
}

export class ListDocument extends Reading {
  readonly file: ListFile
  /** Encoding and digest of the bytes; set only for a document that will be rewritten. */
  readonly text: Readonly<TextFacts> = newTextFacts()
  /** Whether the text has no characters; known after `read`. */
  isEmpty = true

  /** @param coverage receives how `select` and the fields match */
  constructor(file: ListFile, options: DocumentOptions, coverage?: DocumentCoverage) {
    super(file.name, options, coverage)
    this.file = file
    this.leadsOn = file.web?.leadsOn === true
    this.endsEarly = file.web?.endsEarly
  }

  /**
   * May be called once; then the edits are sorted by their offset in the text. Faults go to `problems`, so that a run
   * can report the faults of all documents.
   */
  async *read(): AsyncGenerator<readonly ImageUrl[]> {
    try {
      for await (const urls of await this.#urls())
        for (const portion of inPortions(urls)) {
          this.options.checkTime?.()
          yield portion
        }
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error
      this.problems.push(...error.sentences)
    }
    const kinds = Map.groupBy(this.problems, problem =>
      textIn('en', (typeof problem !== 'string' && problem.fault) || problem),
    )
    const each = [...kinds.values()].flatMap(([fault = '', ...more]) =>
      more.length === 0 ? fault : say('list-fault-repeated', { fault, count: more.length + 1 }),
    )
    this.problems.splice(0, this.problems.length, ...each)
    this.edits.sort((a, b) => a.from - b.from)
  }

  /** Yields the URLs of one part of the text at a time. */
  async #urls(): Promise<AsyncIterable<Iterable<ImageUrl>> | Iterable<Iterable<ImageUrl>>> {
    const { format } = this.file
    switch (format) {
      case 'text':
        return readUrlList(this.#chunks(), this)
      case 'csv':
      case 'tsv': {
        const { readCsv } = await import('./csv-list.ts')
        return readCsv(this.#chunks(), format === 'csv' ? ',' : '\t', this)
      }
      case 'json-lines': {
        const { readJsonLines } = await import('./json-lines.ts')
        return readJsonLines(this.#chunks(), this)
      }
      case 'mixed': {
        const { readMixed } = await import('./mixed-list.ts')
        return await readMixed(this.#chunks(), this)
      }
      case 'json': {
        const { readJson } = await import('./json-list.ts')
        return [await readJson(this.#chunks(), this)]
      }
      case 'markdown': {
        const { MAX_MARKDOWN, readMarkdownDocument } = await import('./pages/markdown/markdown-urls.ts')
        const text = await this.#page(MAX_MARKDOWN)
        return text === undefined ? [] : [await readMarkdownDocument(text, this)]
      }
      case 'html': {
        const { MAX_HTML, readHtmlDocument } = await import('./pages/html/html.ts')
        const text = await this.#page(MAX_HTML)
        return text === undefined ? [] : [readHtmlDocument(text, this)]
      }
      case 'sitemap': {
        const { readSitemap } = await import('./feeds/sitemap.ts')
        return [readSitemap(await this.#xml(MAX_SITEMAP), this)]
      }
      case 'feed': {
        const { MAX_FEED, readFeed } = await import('./feeds/feed.ts')
        return [readFeed(await this.#xml(MAX_FEED), this)]
      }
    }
  }

  async *#chunks(): AsyncGenerator<string> {
    const { piped } = this.file
    const chunks = piped
      ? (await import('./piped-text.ts')).decodePiped(piped, this.name)
      : this.options.mode === 'none'
        ? readText(this.file)
        : readDocumentText(this.file, this.text)
    for await (const chunk of chunks) {
      if (chunk !== '') this.isEmpty = false
      this.options.checkTime?.()
      yield chunk
    }
  }

  /** @returns undefined for a page that is too long: it is named, and the others are read */
  async #page(most: number): Promise<string | undefined> {
    const text = await wholeText(this.#chunks(), most)
    if (text === undefined) this.notices.push(say('page-left', { fault: this.#tooLong(most) }))
    return text
  }

  async #xml(most: number): Promise<string> {
    const text = await wholeText(this.#chunks(), most)
    if (text === undefined) throw new SettingsError([this.#tooLong(most)], 'sources')
    return text
  }

  #tooLong(most: number): Sentence {
    return say('page-too-long', { name: this.name, most })
  }
}

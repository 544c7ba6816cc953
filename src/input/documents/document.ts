/**
 * One list or page: reads its URLs with their places and notes where a writer changes it. The text is not kept.
 * Each reader but that of plain URLs is loaded only when a list needs it.
 */
import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import { type DocumentCoverage, type DocumentFacts, newDocumentFacts } from './document-facts.ts'
import type { DocumentOptions, RewriteMode } from './document-options.ts'
import type { Edit } from './edit.ts'
import type { ListFormat } from './file-format.ts'
import { type ImageUrl, inPortions } from './image-url.ts'
import { newTextFacts, readDocumentText, readText, type TextFacts, type TextFile, wholeText } from './text.ts'
import { readUrlList } from './url-list.ts'

/** Characters. */
const MAX_SITEMAP = 67_108_864

/** A list or page that was fetched; its text lies in a temporary file. */
export interface WebList {
  /** Number of the line of `urls-from`, from 1. */
  readonly address: number
  /** After redirects; relative URLs belong to it. */
  readonly url: string
  /** Path below the folder of `rewrite-to`; undefined if its text cannot be written as it came. */
  readonly target: string | undefined
  /** A header of the answer names the next page. */
  readonly leadsOn: boolean
}

export interface ListFile extends TextFile {
  readonly format: ListFormat
  readonly web?: WebList
  /** Bytes on the disk, before a `.gz` is unpacked. */
  readonly size: number
}

export class ListDocument {
  readonly file: ListFile
  readonly #options: DocumentOptions
  readonly #text: TextFacts = newTextFacts()
  readonly #facts: DocumentFacts
  #isEmpty = true

  /** @param coverage receives how `select` and the fields match */
  constructor(file: ListFile, options: DocumentOptions, coverage?: DocumentCoverage) {
    this.file = file
    this.#options = options
    this.#facts = newDocumentFacts(coverage)
  }

  /** May be called once. Faults go to `problems`, so that a run can report the faults of all documents. */
  async *read(): AsyncGenerator<readonly ImageUrl[]> {
    try {
      for await (const urls of await this.#urls()) yield* inPortions(urls)
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error
      this.#facts.problems.push(...error.sentences)
    }
    this.#facts.edits.sort((a, b) => a.from - b.from)
  }

  /** What the reader noted for a writer. */
  get mode(): RewriteMode {
    return this.#options.mode
  }

  /** One sentence each, with file and line; a document with a problem must not be rewritten. */
  get problems(): readonly Text[] {
    return this.#facts.problems
  }

  /** Parts that stay as they are, and why; one sentence each, with file and line. */
  get notices(): readonly Text[] {
    return this.#facts.notices
  }

  get hasSemicolons(): boolean {
    return this.#facts.hasSemicolons
  }

  /** Whether the text has no characters; known after `read`. */
  get isEmpty(): boolean {
    return this.#isEmpty
  }

  /** Sorted by their offset in the text. */
  get edits(): readonly Edit[] {
    return this.#facts.edits
  }

  /** Title of a fetched page without images. */
  get title(): string | undefined {
    return this.#facts.title
  }

  /** Whether a fetched answer is the first of several pages. */
  get leadsOn(): boolean {
    return this.#facts.leadsOn === true || this.file.web?.leadsOn === true
  }

  /** How many URLs the document gave. */
  get urlCount(): number {
    return this.#facts.urlCount
  }

  /** Encoding and digest of the bytes; set only for a document that will be rewritten. */
  get text(): Readonly<TextFacts> {
    return this.#text
  }

  /** Yields the URLs of one part of the text at a time. */
  async #urls(): Promise<AsyncIterable<Iterable<ImageUrl>> | Iterable<Iterable<ImageUrl>>> {
    const [options, facts] = [this.#options, this.#facts]
    const { name, format } = this.file
    switch (format) {
      case 'text':
        return readUrlList(this.#chunks(), name, options, facts)
      case 'csv':
      case 'tsv': {
        const { readCsv } = await import('./csv/csv.ts')
        return readCsv(this.#chunks(), name, format === 'csv' ? ',' : '\t', options, facts)
      }
      case 'json-lines': {
        const { readJsonLines } = await import('./json/json-lines.ts')
        return readJsonLines(this.#chunks(), name, options, facts)
      }
      case 'mixed': {
        const { readMixed } = await import('./mixed-list.ts')
        return await readMixed(this.#chunks(), name, options, facts)
      }
      case 'json': {
        const { readJson } = await import('./json/json.ts')
        return [await readJson(this.#chunks(), name, options, facts)]
      }
      case 'markdown': {
        const { MAX_MARKDOWN, readMarkdownDocument } = await import('./pages/markdown/markdown-urls.ts')
        const text = await this.#page(MAX_MARKDOWN)
        return text === undefined ? [] : [await readMarkdownDocument(text, name, options, facts)]
      }
      case 'html': {
        const { MAX_HTML, readHtmlDocument } = await import('./pages/html/html.ts')
        const text = await this.#page(MAX_HTML)
        return text === undefined ? [] : [readHtmlDocument(text, name, options, facts)]
      }
      case 'sitemap': {
        const { readSitemap } = await import('./feeds/sitemap.ts')
        return [readSitemap(await this.#xml(MAX_SITEMAP), name, options, facts)]
      }
      case 'feed': {
        const { MAX_FEED, readFeed } = await import('./feeds/feed.ts')
        return [readFeed(await this.#xml(MAX_FEED), name, options, facts)]
      }
    }
  }

  async *#chunks(): AsyncGenerator<string> {
    const { mode } = this.#options
    const { piped, name } = this.file
    const chunks = piped
      ? (await import('./piped-text.ts')).decodePiped(piped, name)
      : mode === 'none'
        ? readText(this.file)
        : readDocumentText(this.file, this.#text)
    for await (const chunk of chunks) {
      if (chunk !== '') this.#isEmpty = false
      yield chunk
    }
  }

  /** @returns undefined for a page that is too long: it is named, and the others are read */
  async #page(most: number): Promise<string | undefined> {
    const text = await wholeText(this.#chunks(), most)
    if (text === undefined) this.#facts.notices.push(say('page-left', { fault: this.#tooLong(most) }))
    return text
  }

  async #xml(most: number): Promise<string> {
    const text = await wholeText(this.#chunks(), most)
    if (text === undefined) throw new SettingsError([this.#tooLong(most)], 'sources')
    return text
  }

  #tooLong(most: number): Sentence {
    return say('page-too-long', { name: this.file.name, most })
  }
}

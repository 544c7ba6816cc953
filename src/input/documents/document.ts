/**
 * One list or page that holds URLs: reads them with their places, and notes where a writer changes it. The text is
 * not kept. Parsers of pages are loaded where there is a page.
 */
import { SettingsError } from '../../base/errors.ts'
import { readCsvDocument } from './csv.ts'
import { type DocumentFacts, newDocumentFacts } from './document-facts.ts'
import { type DocumentFormat, documentFormatOf } from './document-format.ts'
import type { DocumentOptions } from './document-options.ts'
import type { DocumentUrl } from './document-url.ts'
import type { Edit } from './edit.ts'
import { readJsonDocument } from './json.ts'
import { readJsonLinesDocument } from './json-lines.ts'
import { newTextFacts, readDocumentText, type TextFacts, type TextFile, wholeDocument } from './read-text.ts'
import { readTextDocument } from './text-list.ts'

/** Characters; as `readSources` has it. */
const MAX_JSON = 268_435_456

export class ListDocument {
  readonly file: TextFile
  readonly format: DocumentFormat
  readonly #options: DocumentOptions
  readonly #text: TextFacts = newTextFacts()
  readonly #facts: DocumentFacts

  /** @param file of an ending that `documentFormatOf` knows */
  constructor(file: TextFile, options: DocumentOptions) {
    this.file = file
    this.format = documentFormatOf(file.name) ?? 'text'
    this.#options = options
    this.#facts = newDocumentFacts(options.select)
  }

  /** Once. All that is wrong is in `problems` then: of several documents all can be told. */
  async *read(): AsyncGenerator<DocumentUrl> {
    try {
      yield* this.#urls()
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error
      this.#facts.problems.push(...error.problems)
    }
    this.#facts.edits.sort((a, b) => a.offset - b.offset)
  }

  /** One sentence each, with file and line; a document with any is not to be rewritten. */
  get problems(): readonly string[] {
    return this.#facts.problems
  }

  /** One sentence each: what is left as it is. */
  get notices(): readonly string[] {
    return this.#facts.notices
  }

  /** How many places each JSONPath of `select` found. */
  get selected(): readonly number[] {
    return this.#facts.selected
  }

  /** In the order of the text. */
  get edits(): readonly Edit[] {
    return this.#facts.edits
  }

  /** How the text was encoded, and the digest of its bytes. */
  get text(): Readonly<TextFacts> {
    return this.#text
  }

  async *#urls(): AsyncGenerator<DocumentUrl> {
    const [options, facts] = [this.#options, this.#facts]
    const { name } = this.file
    switch (this.format) {
      case 'text':
        return yield* readTextDocument(this.#chunks(), name, options, facts)
      case 'csv':
        return yield* readCsvDocument(this.#chunks(), name, ',', options, facts)
      case 'tsv':
        return yield* readCsvDocument(this.#chunks(), name, '\t', options, facts)
      case 'json-lines':
        return yield* readJsonLinesDocument(this.#chunks(), name, options, facts)
      case 'json':
        return yield* await readJsonDocument(await this.#whole(MAX_JSON), name, options, facts)
      case 'markdown': {
        const { MAX_MARKDOWN, readMarkdownDocument } = await import('./markdown.ts')
        return yield* await readMarkdownDocument(await this.#whole(MAX_MARKDOWN), name, options, facts)
      }
      case 'html': {
        const { MAX_HTML, readHtmlDocument } = await import('./html.ts')
        return yield* readHtmlDocument(await this.#whole(MAX_HTML), name, options, facts)
      }
    }
  }

  #chunks(): AsyncGenerator<string> {
    return readDocumentText(this.file, this.#text)
  }

  #whole(maxCharacters: number): Promise<string> {
    return wholeDocument(this.file, this.#text, maxCharacters)
  }
}

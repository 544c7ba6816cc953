/**
 * Where image URLs come from: inline text and list files in, one ImageUrl per input position out, in order,
 * while it streams. Repairs and judges no URL (plan does), and must not import the network or `process`.
 */
import { SettingsError } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { AbsentFields } from './absent-fields.ts'
import { readCsv } from './csv.ts'
import { findFiles } from './files.ts'
import type { ImageUrl } from './image-url.ts'
import { parseJson, readJson } from './json.ts'
import { readJsonLines } from './json-lines.ts'
import { checkSelect, type PathReader, pathReaders } from './json-select.ts'
import type { ListFile } from './list-file.ts'
import { ListFit } from './list-fit.ts'
import { overwriteProblems } from './overwritten.ts'
import { type FieldNames, imageUrlsInArray, imageUrlsInStream, type UnknownRecord } from './records.ts'
import { readText } from './text.ts'
import { readUrlList } from './url-list.ts'

/** Text, a URL a line or a JSON array; or URLs and records at hand, or as somebody finds them. */
export type UrlsInput = string | Iterable<string | UnknownRecord> | AsyncIterable<string | UnknownRecord>

export interface SourceOptions extends FieldNames {
  /** What the reader calls these, and with `-file` behind it the files; `urls` where nothing is said. */
  readonly name?: string
  readonly urls?: UrlsInput
  /** Paths and globs of list files. */
  readonly urlsFile?: readonly string[]
  /** JSONPaths (RFC 9535) into `.json` files and into each line of JSON Lines. */
  readonly select?: readonly string[]
  /**
   * What lists without URLs are, where that was said; else a warning, but an error where `select` or a field names what
   * no record has.
   */
  readonly ifNoUrls?: 'warn' | 'error' | 'ignore'
  /** No list file may lie outside these folders, symbolic links resolved; without it, all may be read. */
  readonly workspace?: readonly string[]
  /** Absolute; relative patterns start there. */
  readonly directory: string
  /** Told what fits nothing, once all is read. */
  readonly notice?: (sentence: Text) => void
}

/**
 * @param outputs files that are to be written, by the names of their settings: none of them may be a list
 * @returns every problem that can be found without reading a list file, one sentence each
 */
export async function checkSources(
  options: SourceOptions,
  outputs: Readonly<Record<string, string | undefined>> = {},
): Promise<Text[]> {
  const { name = 'urls', directory } = options
  const { files, problems } = await prepare(options)
  return [...problems, ...(await overwriteProblems(files, outputs, directory, `${name}-file`))]
}

/**
 * Inline URLs first, then the files in the order given.
 * @throws SettingsError of stage 'sources': before the first position for all that `checkSources` finds, later
 *   for a file that turns out not to be text, gzip, JSON or CSV, and behind the last one where the lists give no URL
 *   and that is an error
 */
export async function* readSources(options: SourceOptions): AsyncGenerator<ImageUrl> {
  const { files, problems } = await prepare(options)
  if (problems.length > 0) throw new SettingsError(problems, 'sources')
  const lists = new Lists(options, await pathReaders(options.select))
  let count = 0
  let isExpiryTold = false
  for await (const image of lists.read(files)) {
    count++
    if (image.unreadableExpiry !== undefined && !isExpiryTold) {
      isExpiryTold = true
      options.notice?.(unreadableExpiry(image, options))
    }
    yield image
  }
  lists.judge(count)
}

function unreadableExpiry(
  { where, unreadableExpiry: value = '' }: ImageUrl,
  { expiresField }: FieldNames,
): Text {
  return say('expiry-unreadable', { where, field: expiresField ?? '', value: printable(shorten(value)) })
}

interface Prepared {
  readonly files: readonly ListFile[]
  readonly problems: readonly Text[]
}

async function prepare(options: SourceOptions): Promise<Prepared> {
  const { name = 'urls', urls, urlsFile = [], select, directory, workspace } = options
  const { files, problems } = await findFiles(urlsFile, directory, workspace)
  return {
    files,
    problems: [
      ...inlineProblems(urls, name),
      ...problems.map(problem => `${name}-file: ${problem}`),
      ...(await checkSelect(select)),
    ],
  }
}

function inlineProblems(urls: SourceOptions['urls'], name: string): readonly Text[] {
  if (typeof urls !== 'string' || !isJsonArray(urls)) return []
  try {
    parseJson(urls, name)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences
    throw error
  }
}

/** All lists of a run, and how what was asked fits them. */
class Lists {
  readonly #options: SourceOptions
  readonly #select: readonly PathReader[]
  readonly #absent: AbsentFields
  /** Lists of keys have no setting for the field; theirs is called `key`. */
  readonly #fit: ListFit | undefined

  constructor(options: SourceOptions, select: readonly PathReader[]) {
    this.#options = options
    this.#select = select
    this.#absent = new AbsentFields(options)
    this.#fit = options.holdsKeys ? undefined : new ListFit(options.urlField, select)
  }

  async *read(files: readonly ListFile[]): AsyncGenerator<ImageUrl> {
    yield* this.#readInline(this.#options.urls ?? '')
    for (const file of files) yield* this.#readFile(file)
  }

  /** @throws SettingsError where lists without URLs are an error */
  judge(count: number): void {
    const { notice, ifNoUrls } = this.#options
    for (const sentence of this.#absent.sentences()) notice?.(sentence)
    if (!this.#fit) return
    const { sentences, isError } = this.#fit.judge()
    const said = sentences.length === 0 && count === 0 ? [say('no-urls')] : sentences
    const isWithoutUrls = isError || count === 0
    const asked = isWithoutUrls ? (ifNoUrls ?? (isError ? 'error' : 'warn')) : 'warn'
    if (asked === 'error') throw new SettingsError(ifNoUrls ? said.map(withSetting) : said, 'sources')
    if (asked === 'warn') for (const sentence of said) notice?.(sentence)
  }

  #readInline(urls: NonNullable<SourceOptions['urls']>): AsyncGenerator<ImageUrl> {
    const options = this.#options
    const { name = 'urls' } = options
    if (typeof urls === 'string' && !isJsonArray(urls)) return readUrlList(oneChunk(urls), name, options)
    const values = typeof urls === 'string' ? (parseJson(urls, name) as unknown[]) : urls
    const fit = this.#fit?.add(name, false)
    const images =
      Symbol.asyncIterator in values
        ? imageUrlsInStream(values, `${name}, `, options, fit)
        : imageUrlsInArray(values, `${name}, `, options, fit)
    return this.#absent.observe(images, name)
  }

  #readFile(file: ListFile): AsyncGenerator<ImageUrl> {
    const { name, format } = file
    const options = this.#options
    const text = readText(file)
    switch (format) {
      case 'text':
        return readUrlList(text, name, options)
      case 'csv':
        return readCsv(text, name, ',', options, this.#fit?.add(name, false))
      case 'tsv':
        return readCsv(text, name, '\t', options, this.#fit?.add(name, false))
      case 'json':
        return this.#absent.observe(
          readJson(text, name, options, this.#select, this.#fit?.add(name, true)),
          name,
        )
      case 'json-lines':
        return this.#absent.observe(
          readJsonLines(text, name, options, this.#select, this.#fit?.add(name, true)),
          name,
        )
    }
  }
}

function withSetting(sentence: Text): Text {
  return say('no-urls-error', { sentence })
}

/** No URL begins with a bracket. */
function isJsonArray(text: string): boolean {
  return text.trimStart().startsWith('[')
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text
}

/**
 * Where image URLs come from: inline text and list files in, one ImageUrl per input position out, in order,
 * while it streams. Repairs and judges no URL (plan does), and must not import the network or `process`.
 */
import { TimeBudget } from '../../base/concurrency/time-budget.ts'
import { SettingsError } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { faultAt, placedAt, type Text } from '../../base/sentence.ts'
import { ListDocument, type ListFile } from '../documents/document.ts'
import { newDocumentFacts } from '../documents/document-facts.ts'
import { formatsOf, HAS_FIELDS, type ListFormat, SELECTED } from '../documents/file-format.ts'
import { type ImageUrl, type ImageUrls, inPortions } from '../documents/image-url.ts'
import { isJsonArray, parseJson } from '../documents/json/json.ts'
import { checkSelect, type PathReader, pathReaders } from '../documents/json/json-select.ts'
import { listsText } from '../documents/names.ts'
import type { AddressNet } from '../documents/pages/address-net.ts'
import { type FieldNames, imageUrlsInStream, type UnknownRecord } from '../documents/records.ts'
import { readUrlList } from '../documents/url-list.ts'
import { AbsentFields } from './absent-fields.ts'
import { EmptyLists, emptyFileProblems, noInputProblems } from './empty-lists.ts'
import { findFiles } from './files.ts'
import { idleSettings } from './idle-settings.ts'
import type { InputFit } from './input-fit.ts'
import { isKeptFailures } from './kept-failures.ts'
import { ListFit } from './list-fit.ts'
import { overwriteProblems } from './overwritten.ts'
import type { DocumentNotes, Rewriting } from './rewriting.ts'

export type { DocumentNotes, Rewriting } from './rewriting.ts'

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
   * What a run without URLs is. Undefined: an error where no input has a value, where a list of 0 bytes is no document of
   * its format, and where `select` or a field names what no record has; else a warning.
   */
  readonly ifNoUrls?: 'warn' | 'error' | 'ignore'
  /** The inputs are those of a step, which arrive empty for several reasons. */
  readonly isStep?: boolean
  /** No list file may lie outside these folders, symbolic links resolved; without it, all may be read. */
  readonly workspace?: readonly string[]
  /** Absolute; relative patterns start there. */
  readonly directory: string
  /** Pages alone: a URL that names no host is one of the list, and no file of the page's own. */
  readonly takesRelative?: boolean
  /** Markdown alone: whether members of front matter that themes show as images are read. */
  readonly frontMatter?: 'auto' | 'none'
  readonly rewriting?: Rewriting
  /** Pages alone: told what they hold. */
  readonly net?: AddressNet
  /** CPU time that `select` may take in all lists together, beside some for each character; milliseconds. */
  readonly selectMs?: number
  /** What the whole run may take, milliseconds: `select` never takes more. */
  readonly deadlineMs?: number
  /** CPU time of this thread, milliseconds; without it the time on the wall stands in. */
  readonly cpuTime?: () => number
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
  return [
    ...noInputProblems(options),
    ...problems,
    ...(await overwriteProblems(files, outputs, directory, `${name}-file`)),
  ]
}

/**
 * Inline URLs first, then the files in the order given.
 * @throws SettingsError of stage 'sources': before the first position for all that `checkSources` finds, except inputs
 *   without a value; after the last one for all files that turn out not to be text, gzip, JSON or CSV, or where the lists
 *   give no URL and that is an error
 */
export async function* readSources(options: SourceOptions): AsyncGenerator<readonly ImageUrl[]> {
  const { files, problems } = await prepare(options)
  if (problems.length > 0) throw new SettingsError(problems, 'sources')
  for (const sentence of idleSettings(options, files)) options.notice?.(sentence)
  const lists = new Lists(options, await pathReaders(options.select))
  for await (const images of lists.readInline()) {
    for (const image of images) lists.note(image)
    yield images
  }
  for (const file of files) {
    const document = lists.open(file)
    const first = lists.count
    const isKept = await isKeptFailures(file)
    for await (const images of lists.read(document)) {
      for (const image of images) lists.note(image)
      yield isKept ? images.map(image => ({ ...image, again: true })) : images
    }
    lists.close(document, first)
  }
  lists.judge()
}

interface Prepared {
  readonly files: readonly ListFile[]
  readonly problems: readonly Text[]
}

async function prepare(options: SourceOptions): Promise<Prepared> {
  const { name = 'urls', urls, urlsFile = [], select, holdsKeys, directory, workspace, rewriting } = options
  const formats = formatsOf(holdsKeys === true)
  const isLeftOut = (path: string) => rewriting?.isOwn(path) === true
  const { files, problems } = await findFiles(urlsFile, directory, workspace, formats, isLeftOut)
  return {
    files,
    problems: [
      ...inlineProblems(urls, name),
      ...problems.map(problem => faultAt(`${name}-file`, problem)),
      ...emptyFileProblems(files, options),
      ...(await checkSelect(select)),
      ...((await rewriting?.problemsOf(files)) ?? []),
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

const MAX_SELECT_MS = 10_000

const wallTime = () => performance.now()

function selectTime({ selectMs = MAX_SELECT_MS, deadlineMs, cpuTime = wallTime }: SourceOptions): TimeBudget {
  if (deadlineMs === undefined) return new TimeBudget(selectMs, { cpuTime })
  return new TimeBudget(Math.min(selectMs, deadlineMs), { cpuTime, wallMs: deadlineMs })
}

/** All lists of a run, and how what was asked fits them. */
class Lists {
  readonly #options: SourceOptions
  readonly #select: readonly PathReader[]
  readonly #absent: AbsentFields
  /** Lists of keys have no setting for the field; theirs is called `key`. */
  readonly #fit: ListFit | undefined
  #pagesFit: InputFit | undefined
  readonly #problems: Text[] = []
  /** What is left of lists, and why. */
  readonly #notices: Text[] = []
  readonly #withSemicolons: string[] = []
  readonly #emptyLists: EmptyLists
  readonly #selectTime: TimeBudget
  #count = 0
  #isExpiryTold = false

  constructor(options: SourceOptions, select: readonly PathReader[]) {
    this.#options = options
    this.#select = select
    this.#selectTime = selectTime(options)
    this.#absent = new AbsentFields(options)
    this.#emptyLists = new EmptyLists(options)
    this.#fit = options.holdsKeys ? undefined : new ListFit(options.urlField, select)
  }

  /** URLs so far. */
  get count(): number {
    return this.#count
  }

  readInline(): ImageUrls {
    const { urls = '' } = this.#options
    const options = { ...this.#options, ...AS_THEY_ARE, select: [] }
    const { name = 'urls' } = options
    if (typeof urls === 'string' && !isJsonArray(urls))
      return withoutPlaces(readUrlList(oneChunk(urls), name, options, newDocumentFacts()))
    const values = typeof urls === 'string' ? (parseJson(urls, name) as unknown[]) : urls
    const fit = this.#fit?.add(name, false)
    return this.#absent.observe(imageUrlsInStream(values, `${name}, `, options, fit), name)
  }

  open(file: ListFile): ListDocument {
    const { takesRelative, rewriting } = this.#options
    const notes = rewriting?.notesOf(file) ?? { ...AS_THEY_ARE, takesRelative: () => takesRelative === true }
    const hasSelect = SELECTED.has(file.format)
    const fit = HAS_FIELDS.has(file.format) ? this.#fitOf(file, hasSelect) : undefined
    const select = hasSelect ? this.#select : []
    return new ListDocument(file, { ...this.#options, ...notes, select, selectTime: this.#selectTime }, fit)
  }

  read(document: ListDocument): ImageUrls {
    const { name, format } = document.file
    return OBSERVED.has(format) ? this.#absent.observe(document.read(), name) : document.read()
  }

  /** Told each of them. */
  note({ where, place, unreadableExpiry: value }: ImageUrl): void {
    this.#count++
    if (value === undefined || this.#isExpiryTold) return
    this.#isExpiryTold = true
    const { expiresField: field = '', notice } = this.#options
    const sentence = say('expiry-unreadable', { where, field, value: printable(shorten(value)) })
    const line = place?.line
    notice?.(place && line !== undefined ? placedAt({ file: place.file, line }, sentence) : sentence)
  }

  /**
   * Told each document behind its last URL.
   * @param first the position of its first one, from 0
   */
  close(document: ListDocument, first: number): void {
    this.#problems.push(...document.problems)
    this.#notices.push(...document.notices)
    this.#emptyLists.add(document)
    if (document.hasSemicolons) this.#withSemicolons.push(document.file.name)
    this.#options.rewriting?.noteDocument(document, first)
  }

  /** @throws SettingsError where a list cannot be read, and where lists without URLs are an error */
  judge(): void {
    const problems = [...this.#problems, ...this.#emptyLists.problems]
    if (problems.length > 0) throw new SettingsError(problems, 'sources')
    const { notice, ifNoUrls } = this.#options
    for (const sentence of this.#absent.sentences()) notice?.(sentence)
    for (const sentence of this.#notices) notice?.(sentence)
    if (this.#withSemicolons.length > 0)
      notice?.(say('csv-semicolons', { lists: listsText(this.#withSemicolons) }))
    if (!this.#fit) return
    const { sentences, isError } = this.#fit.judge()
    const isNothing = this.#count === 0 && (sentences.length === 0 || this.#emptyLists.hasEmpty)
    const said = isNothing ? [...sentences, this.#emptyLists.sentence()] : sentences
    const isWithoutUrls = isError || this.#count === 0
    const asked = isWithoutUrls ? (ifNoUrls ?? (isError ? 'error' : 'warn')) : 'warn'
    if (asked === 'error') throw new SettingsError(ifNoUrls ? said.map(withSetting) : said, 'sources')
    if (asked === 'warn') for (const sentence of said) notice?.(sentence)
  }

  /** Pages are one input: many a post has no cover. */
  #fitOf({ name, format }: ListFile, hasSelect: boolean): InputFit | undefined {
    if (format !== 'markdown') return this.#fit?.add(name, hasSelect)
    this.#pagesFit ??= this.#fit?.add(name, hasSelect)
    return this.#pagesFit
  }
}

/** Lists that are only read. */
const AS_THEY_ARE: DocumentNotes = {
  mode: 'none',
  suffix: '',
  storedFields: [],
  takesRelative: () => false,
}

/** Formats of which any record may lack any field. */
const OBSERVED: ReadonlySet<ListFormat> = new Set(['json', 'json-lines'])

/** What is no file has none. */
async function* withoutPlaces(parts: AsyncIterable<Iterable<ImageUrl>>): ImageUrls {
  for await (const images of parts)
    for (const portion of inPortions(images)) yield portion.map(({ place: _, ...image }) => image)
}

function withSetting(sentence: Text): Text {
  return say('no-urls-error', { sentence })
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text
}

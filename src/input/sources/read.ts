/**
 * Reads inline text and list files as a stream: one ImageUrl per input position, in order. The plan repairs and checks
 * URLs later. Must not import the network or `process`.
 */
import { TimeBudget } from '../../base/concurrency/time-budget.ts'
import { SettingsError } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { faultAt, placedAt, type Text } from '../../base/sentence.ts'
import { ListDocument, type ListFile } from '../documents/document.ts'
import type { PathReader, TextField } from '../documents/document-options.ts'
import { formatsOf, HAS_FIELDS, HAS_RECORDS, type ListFormat, SELECTED } from '../documents/file-format.ts'
import type { ImageUrl, ImageUrls } from '../documents/image-url.ts'
import { isJsonArray, parseJson } from '../documents/json/json.ts'
import { checkSelect, pathReaders } from '../documents/json/json-select.ts'
import { listsText } from '../documents/names.ts'
import type { AddressNet } from '../documents/pages/address-net.ts'
import type { FieldNames } from '../documents/records.ts'
import { AbsentFields } from './absent-fields.ts'
import { EmptyLists, emptyFileProblems, noInputProblems } from './empty-lists.ts'
import { findFiles } from './files.ts'
import { idleSettings } from './idle-settings.ts'
import { isUrlText, readUrlText, readValues, type UrlsInput } from './inline.ts'
import type { InputCoverage } from './input-coverage.ts'
import { isKeptFailures } from './kept-failures.ts'
import { ListCoverage } from './list-coverage.ts'
import { overwriteProblems } from './overwritten.ts'
import type { DocumentNotes, Rewriting } from './rewriting.ts'
import { isJson, pathsOf, type TextFieldNames, textFields, textProblems } from './text-fields.ts'

export type { DocumentNotes, Rewriting } from './rewriting.ts'

export interface SourceOptions extends FieldNames, TextFieldNames {
  /** Name of the inline input in messages (default `urls`); the files' input adds `-file`. */
  readonly name?: string
  readonly urls?: UrlsInput
  /** Paths and globs of list files. */
  readonly urlsFile?: readonly string[]
  /** JSONPaths (RFC 9535) into `.json` files and into each line of JSON Lines. */
  readonly select?: readonly string[]
  /**
   * How a run without URLs ends. Undefined means an error if no input has a value or 0 bytes are not valid in the
   * list's format. It also means an error if no record has what `select` or a field names; else a warning.
   */
  readonly ifNoUrls?: 'warn' | 'error' | 'ignore'
  /** The inputs come from a workflow step, where they may be empty for several reasons. */
  readonly isStep?: boolean
  /** Folders (symbolic links resolved) that list files must lie in; absent: no restriction. */
  readonly workspace?: readonly string[]
  /** Absolute; relative patterns start there. */
  readonly directory: string
  /** Used for pages: a URL without a host belongs to the list and is no local file of the page. */
  readonly takesRelative?: boolean
  /** The page that relative URLs of feeds belong to, after `xml:base`. */
  readonly baseUrl?: string
  /** Used for Markdown: whether to read members of front matter that themes show as images. */
  readonly frontMatter?: 'auto' | 'none'
  readonly rewriting?: Rewriting
  /** Used for pages: receives their text. */
  readonly net?: AddressNet
  /** CPU milliseconds that `select` may take in all lists together, beside some per character. */
  readonly selectMs?: number
  /** Milliseconds that the whole run may take; also limits `select`. */
  readonly deadlineMs?: number
  /** Returns CPU milliseconds of this thread. Absent: wall time is used. */
  readonly cpuTime?: () => number
  /** Receives warnings, most of them after all lists are read. */
  readonly notice?: (sentence: Text) => void
}

/**
 * @param outputs files that the run writes, by the names of their settings; none of them may be a list
 * @returns all problems that can be found without reading a list file, one sentence each
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
 * Yields inline URLs first, then the files in the given order.
 * @throws SettingsError of stage 'sources'. Before the first position: for all that `checkSources` finds, except inputs
 *   without a value. After the last position: for files that are not text, gzip, JSON or CSV, and for lists
 *   without URLs if that is an error
 */
export async function* readSources(options: SourceOptions): AsyncGenerator<readonly ImageUrl[]> {
  const { files, problems } = await prepare(options)
  if (problems.length > 0) throw new SettingsError(problems, 'sources')
  for (const sentence of idleSettings(options, files)) options.notice?.(sentence)
  const lists = new Lists(options, await pathReaders(options.select), await textFields(options))
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
      ...(await textProblems(options, files)),
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

/** All lists of a run, and how the settings match them. */
class Lists {
  readonly #options: SourceOptions
  readonly #select: readonly PathReader[]
  readonly #texts: readonly TextField[] | undefined
  readonly #absent: AbsentFields
  /** Absent for lists of keys: they have no setting for the field, which is always `key`. */
  readonly #coverage: ListCoverage | undefined
  #pagesCoverage: InputCoverage | undefined
  readonly #problems: Text[] = []
  /** Parts of lists that stay as they are, and why. */
  readonly #notices: Text[] = []
  readonly #withSemicolons: string[] = []
  readonly #emptyLists: EmptyLists
  readonly #selectTime: TimeBudget
  #count = 0
  #isExpiryTold = false

  constructor(
    options: SourceOptions,
    select: readonly PathReader[],
    texts: readonly TextField[] | undefined,
  ) {
    this.#options = options
    this.#select = select
    this.#texts = texts
    this.#selectTime = selectTime(options)
    this.#absent = new AbsentFields(options)
    this.#emptyLists = new EmptyLists(options)
    this.#coverage = options.holdsKeys
      ? undefined
      : new ListCoverage(options.urlField, [...select, ...pathsOf(texts)])
  }

  /** Number of URLs so far. */
  get count(): number {
    return this.#count
  }

  readInline(): ImageUrls {
    const { urls = '' } = this.#options
    const { name = 'urls', takesRelative = false } = this.#options
    const options = {
      ...this.#options,
      ...AS_THEY_ARE,
      takesRelative: () => takesRelative,
      select: [],
      ...(this.#texts && { texts: this.#texts }),
    }
    if (isUrlText(urls)) return readUrlText(urls, name, options)
    const coverage = this.#coverage?.add(name, [])
    return this.#absent.observe(readValues(urls, name, options, coverage), name)
  }

  open(file: ListFile): ListDocument {
    const { takesRelative, rewriting } = this.#options
    const notes = rewriting?.notesOf(file) ?? { ...AS_THEY_ARE, takesRelative: () => takesRelative === true }
    const select = SELECTED.has(file.format) ? this.#select : []
    const texts = HAS_RECORDS.has(file.format) ? this.#texts : undefined
    const paths = isJson(file.format) ? [...select, ...pathsOf(texts)] : select
    const coverage = HAS_FIELDS.has(file.format) ? this.#coverageOf(file, paths) : undefined
    const asked = { ...this.#options, ...notes, select, selectTime: this.#selectTime }
    return new ListDocument(file, texts ? { ...asked, texts } : asked, coverage)
  }

  read(document: ListDocument): ImageUrls {
    const { name, format } = document.file
    return OBSERVED.has(format) ? this.#absent.observe(document.read(), name) : document.read()
  }

  /** Must be called for each URL. */
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
   * Must be called for each document after its last URL.
   * @param first index of its first URL among all positions, from 0
   */
  close(document: ListDocument, first: number): void {
    this.#problems.push(...document.problems)
    this.#notices.push(...document.notices)
    this.#emptyLists.add(document)
    if (document.hasSemicolons) this.#withSemicolons.push(document.file.name)
    this.#options.rewriting?.noteDocument(document, first)
  }

  /** @throws SettingsError if a list cannot be read, or if lists without URLs are an error */
  judge(): void {
    const problems = [...this.#problems, ...this.#emptyLists.problems]
    if (problems.length > 0) throw new SettingsError(problems, 'sources')
    const { notice, ifNoUrls } = this.#options
    for (const sentence of this.#absent.sentences()) notice?.(sentence)
    for (const sentence of this.#notices) notice?.(sentence)
    if (this.#withSemicolons.length > 0)
      notice?.(say('csv-semicolons', { lists: listsText(this.#withSemicolons) }))
    if (!this.#coverage) return
    const { sentences, isError } = this.#coverage.judge()
    const isNothing = this.#count === 0 && (sentences.length === 0 || this.#emptyLists.hasEmpty)
    const said = isNothing ? [...sentences, this.#emptyLists.sentence()] : sentences
    const isWithoutUrls = isError || this.#count === 0
    const asked = isWithoutUrls ? (ifNoUrls ?? (isError ? 'error' : 'warn')) : 'warn'
    if (asked === 'error') throw new SettingsError(ifNoUrls ? said.map(withSetting) : said, 'sources')
    if (asked === 'warn') for (const sentence of said) notice?.(sentence)
  }

  /** All pages share one coverage, because many posts have no cover. */
  #coverageOf({ name, format }: ListFile, paths: readonly PathReader[]): InputCoverage | undefined {
    if (format !== 'markdown') return this.#coverage?.add(name, paths)
    this.#pagesCoverage ??= this.#coverage?.add(name, paths)
    return this.#pagesCoverage
  }
}

/** Notes for lists that are not rewritten. */
const AS_THEY_ARE: DocumentNotes = {
  mode: 'none',
  suffix: '',
  storedFields: [],
  takesRelative: () => false,
}

/** Formats whose records may lack any field. */
const OBSERVED: ReadonlySet<ListFormat> = new Set(['json', 'json-lines'])

function withSetting(sentence: Text): Text {
  return say('no-urls-error', { sentence })
}

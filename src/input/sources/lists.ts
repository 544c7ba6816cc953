/** All lists of a run: how each is opened and read, and how the settings match them. */
import { TimeBudget } from '../../base/concurrency/time-budget.ts'
import { defined } from '../../base/defined.ts'
import { type PersistError, SettingsError } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import { faultAt, type Sentence, type Text } from '../../base/sentence.ts'
import { ListDocument, type ListFile, SMALL_LIST } from '../documents/document.ts'
import type { PathReader, TextField } from '../documents/document-options.ts'
import { HAS_BYTES, HAS_FIELDS, HAS_RECORDS, type ListFormat, SELECTED } from '../documents/file-format.ts'
import { type ImageUrl, type ImageUrls, isCounted } from '../documents/image-url.ts'
import { listsText } from '../documents/names.ts'
import { atPosition, type SourcePosition } from '../documents/source-position.ts'
import { say } from '../messages/say.ts'
import { AbsentFields, unlessFieldless } from './absent-fields.ts'
import { EmptyLists, emptyAnswer } from './empty-lists.ts'
import { isUrlText, readUrlText, readValues } from './inline.ts'
import { InputCoverage, ListCoverage } from './list-coverage.ts'
import type { DocumentNotes, SourceOptions } from './source-options.ts'
import { isJson, pathsOf } from './text-fields.ts'
import { noImageSentence } from './web-list.ts'

const MAX_SELECT_MS = 10_000

function selectTime({ selectMs = MAX_SELECT_MS, deadlineMs, ...options }: SourceOptions): TimeBudget {
  const { cpuTime = () => performance.now() } = options
  if (deadlineMs === undefined) return new TimeBudget(selectMs, { cpuTime })
  return new TimeBudget(Math.min(selectMs, deadlineMs), { cpuTime, wallMs: deadlineMs })
}

/** All lists of a run, and how the settings match them. */
export class Lists {
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
  /** Fetched lists without the field of URLs. */
  readonly #fieldless: ListDocument[] = []
  /** Files without the field of URLs: they have failed if another list has an image, and no list has the field. */
  readonly #fieldlessFiles: ListDocument[] = []
  /** Arrays among them: their records are no positions, and they have failed whatever field another list has. */
  readonly #leftOut = new Set<ListDocument>()
  /** Files of JSON that are no list: they have failed if another list has an image. */
  readonly #noLists: ListDocument[] = []
  #count = 0
  /** Positions whose records have a URL. */
  #counted = 0
  #lacking = 0
  /** Both counts where the list that is read began. */
  #before = { count: 0, counted: 0 }
  /** Names of Markdown and HTML files without an image. */
  readonly #emptyPages: string[] = []
  #isExpiryTold = false
  #isImageUrlsTold = false

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

  readInline(): ImageUrls {
    const { urls = '', name = 'urls', takesRelative = false, holdsKeys } = this.#options
    // Only a program can give a `Uint8Array`: text holds JSON.
    const takesBytes = typeof urls !== 'string' && !holdsKeys
    const options = {
      ...withoutBytes(this.#options),
      ...AS_THEY_ARE,
      takesRelative: () => takesRelative,
      select: [],
      ...(takesBytes && { takesBytes }),
      ...(this.#texts && { texts: this.#texts }),
    }
    if (this.#options.urls !== undefined) this.#options.lists?.read()
    if (isUrlText(urls)) return readUrlText(urls, name, options)
    const coverage = this.#coverage?.add(name, [])
    return this.#absent.observe(readValues(urls, name, options, coverage), name)
  }

  open(file: ListFile): ListDocument {
    const { takesRelative, rewriting, webLists } = this.#options
    this.#before = { count: this.#count, counted: this.#counted }
    const { web, format, piped, size } = file
    // A feed makes its relative URLs absolute itself.
    const isOfAddress = web !== undefined && format !== 'feed'
    const isRead = !piped && rewriting?.writes(file) === true
    const select = SELECTED.has(format) ? this.#select : []
    const texts = HAS_RECORDS.has(format) ? this.#texts : undefined
    const options = {
      ...(HAS_BYTES.has(format) ? this.#options : withoutBytes(this.#options)),
      ...(isRead && rewriting ? rewriting.notesOf(file) : AS_THEY_ARE),
      ...((piped ? false : !isRead || web) && { takesRelative: () => takesRelative === true || isOfAddress }),
      ...(web && { address: web.url, ...defined({ encoding: web.encoding }) }),
      ...(size > SMALL_LIST && defined({ checkTime: webLists?.checkTime })),
      ...(piped && { isPiped: true as const }),
      ...(texts && { texts }),
      select,
      selectTime: this.#selectTime,
    }
    const coverage = this.#coverageOf(file, [...select, ...(isJson(format) ? pathsOf(texts) : [])])
    return new ListDocument(file, options, coverage)
  }

  read(document: ListDocument): ImageUrls {
    const { name, format, piped, supplied } = document.file
    if (!OBSERVED.has(format) || piped) return document.read()
    const images = this.#absent.observe(document.read(), name)
    const { lists, rewriting } = this.#options
    const mayLack = format === 'json' && lists && !supplied && !rewriting?.writes(document.file)
    return mayLack ? unlessFieldless(images, () => this.#leftOut.add(document)) : images
  }

  /** Must be called for each portion. */
  note(images: readonly ImageUrl[]): void {
    for (const image of images) {
      const { where, listedAt, unreadableExpiry: value, hasImageUrls, problem } = image
      this.#count++
      if (isCounted(image)) this.#counted++
      if (image.lacksMember) this.#lacking++
      if (problem === undefined && this.#isInCycle(listedAt)) this.#problems.push(say('records-cycle'))
      if (hasImageUrls && !this.#isImageUrlsTold) {
        this.#isImageUrlsTold = true
        this.#options.notice?.(atPosition(listedAt, say('image-urls-beside', { where })))
      }
      if (value === undefined || this.#isExpiryTold) continue
      this.#isExpiryTold = true
      const { expiresField: field = '', notice } = this.#options
      notice?.(
        atPosition(listedAt, say('expiry-unreadable', { where, field, value: printable(shorten(value)) })),
      )
    }
  }

  #isInCycle(listedAt: SourcePosition | undefined): boolean {
    const { suppliedCycles } = this.#options
    if (!suppliedCycles?.size || !listedAt || !('pointer' in listedAt)) return false
    const steps = (listedAt.pointer ?? '').split('/')
    return steps.some((_, index) => suppliedCycles.has(steps.slice(0, index).join('/')))
  }

  /** Must be called for each document after its last URL. */
  close(document: ListDocument): void {
    const { rewriting, lists } = this.#options
    const { file, endsEarly, problems } = document
    if (document.isNoList && lists && !rewriting?.writes(file)) {
      this.#noLists.push(document)
      return
    }
    this.#problems.push(...problems)
    this.#notices.push(...document.notices)
    this.#emptyLists.add(document)
    if (document.hasSemicolons) this.#withSemicolons.push(file.name)
    const isPage = PAGES.has(file.format)
    if (endsEarly) lists?.failed(file.name, new SettingsError([endsEarly], 'sources'), this.#images)
    else {
      lists?.read()
      if (this.#images === 0 && isPage) this.#emptyPages.push(file.name)
      else if (this.#mayBeFieldless(document)) this.#fieldlessFiles.push(document)
      else if (problems.length === 0) this.#noteEmpty(document)
    }
    // A pipe is not rewritten.
    const isLess = !isPage && (endsEarly !== undefined || this.#images === 0)
    if (!file.piped) rewriting?.noteDocument(document, this.#before.count, isLess)
  }

  #mayBeFieldless(document: ListDocument): boolean {
    const { mayFitNothing, holdsKeys } = this.#options
    const { piped, supplied } = document.file
    return !piped && !supplied && !mayFitNothing && !holdsKeys && this.lacksField(document)
  }

  /** Images of the list that is read. */
  get #images(): number {
    return this.#counted - this.#before.counted
  }

  /** @returns what the list lacks */
  #noteEmpty(document: ListDocument, images = this.#images): Sentence | undefined {
    const { file, leadsOn } = document
    if (leadsOn) this.#options.lists?.goesOn()
    if (images > 0 && !leadsOn) return undefined
    const lack = images > 0 ? say('web-further-page') : noImageSentence(document)
    if (!file.piped && !file.supplied) this.#options.lists?.lacks(file.name, lack, images)
    return lack
  }

  /** Whether no record of a fetched list has the field of URLs: such a list costs its own images. */
  lacksField({ coverage }: ListDocument): boolean {
    return coverage instanceof InputCoverage && !coverage.hasUrl && coverage.otherNames !== undefined
  }

  /**
   * `close` for a fetched document: one that cannot be read ends nothing.
   * @param failure why it cannot be read, or not to its end
   */
  closeWeb(document: ListDocument, failure: PersistError | undefined): void {
    const { lists, notice, rewriting } = this.#options
    const { file } = document
    if (failure) return lists?.failed(file.name, failure, this.#images)
    const empty = emptyAnswer(document, this.#options.minUrls)
    if (empty) return lists?.failed(file.name, new SettingsError([empty], 'sources'), 0)
    if (this.lacksField(document)) {
      this.#fieldless.push(document)
      return
    }
    this.#notices.push(...document.notices)
    this.#emptyLists.add(document)
    lists?.read()
    const lack = this.#noteEmpty(document)
    if (lack) notice?.(faultAt(file.name, lack))
    if (rewriting?.writes(file)) rewriting.noteDocument(document, this.#before.count, this.#images === 0)
  }

  /** @throws SettingsError if a list cannot be read, or if lists without URLs are an error */
  judge(): void {
    this.#options.lists?.lackMember(this.#lacking, this.#options.urlField)
    for (const { file, problems } of this.#noLists)
      if (this.#counted === 0) this.#problems.push(...problems)
      else this.#options.lists?.failed(file.name, new SettingsError(problems, 'sources'), 0)
    const problems = [...this.#problems, ...this.#emptyLists.problems]
    if (problems.length > 0) throw new SettingsError(problems, 'sources')
    const { notice, minUrls, mayFitNothing, supplied } = this.#options
    for (const sentence of this.#absent.sentences()) notice?.(sentence)
    for (const sentence of this.#notices) notice?.(sentence)
    if (this.#withSemicolons.length > 0)
      notice?.(say('csv-semicolons', { lists: listsText(this.#withSemicolons) }))
    if (!this.#coverage) return
    const hasField = this.#coverage.hasField
    if (this.#count > 0 || mayFitNothing)
      for (const document of this.#fieldless) this.#failFieldless(document)
    for (const document of this.#fieldlessFiles)
      if (this.#counted > 0 && (!hasField || this.#leftOut.has(document))) this.#failFieldless(document)
      else this.#noteEmpty(document, 0)
    if (this.#counted === 0)
      for (const name of this.#emptyPages) this.#options.lists?.lacks(name, say('web-no-image'), 0)
    const { sentences, isError: isNowhere } = this.#coverage.judge()
    // A program that names what its own records lack is wrong.
    const isError = isNowhere || (supplied !== undefined && sentences.length > 0)
    const isNothing = this.#counted === 0 && (sentences.length === 0 || this.#emptyLists.hasEmpty)
    const nothing = isNothing ? this.#emptyLists.sentence() : undefined
    const said = nothing ? [...sentences, nothing] : sentences
    if (isError && !mayFitNothing) throw new SettingsError(said, 'sources')
    if (this.#counted === 0 && minUrls === 0) return
    for (const sentence of said) notice?.(sentence)
  }

  #failFieldless({ file, coverage }: ListDocument): void {
    const problems = this.#coverage?.leaveOut(coverage as InputCoverage) ?? []
    this.#options.lists?.failed(file.name, new SettingsError(problems, 'sources'), 0)
  }

  /** All pages share one coverage, because many posts have no cover. */
  #coverageOf({ name, format, piped }: ListFile, paths: readonly PathReader[]): InputCoverage | undefined {
    // A pipe must not be read to its end before a wrong header is reported.
    if (piped ? STREAMED.has(format) : !HAS_FIELDS.has(format)) return undefined
    if (format !== 'markdown') return this.#coverage?.add(name, paths)
    this.#pagesCoverage ??= this.#coverage?.add(name, paths)
    return this.#pagesCoverage
  }
}

/** Only lines of JSON hold bytes as base64. */
function withoutBytes({ bytesField: _, maxLine: __, ...options }: SourceOptions) {
  return options
}

/** Notes for lists that are not rewritten. */
const AS_THEY_ARE: DocumentNotes = {
  mode: 'none',
  storedFields: [],
  takesRelative: () => false,
}

/** Formats whose records may lack any field. */
const OBSERVED: ReadonlySet<ListFormat> = new Set(['json', 'json-lines'])

/** Formats of files that often have no image. */
const PAGES: ReadonlySet<ListFormat> = new Set(['markdown', 'html'])

/** Formats whose header decides how every row is read. */
const STREAMED: ReadonlySet<ListFormat> = new Set(['text', 'csv', 'tsv'])

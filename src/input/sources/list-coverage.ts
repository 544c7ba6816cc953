/**
 * Checks whether `select` and `url-field` match the lists. It looks at all lists of a run together, because any record
 * may lack any member.
 */
import { shorten } from '../../base/messages/quote.ts'
import { faultAt, type Text } from '../../base/sentence.ts'
import type { PathLevel, PathReader } from '../documents/document-options.ts'
import { ImagePaths } from '../documents/json/image-paths.ts'
import { columnMissing, listsText, looksMisread, namesText } from '../documents/names.ts'
import { isRecord, kindOf, type UnknownRecord } from '../documents/record-values.ts'
import type { RecordCoverage } from '../documents/records.ts'
import { say } from '../messages/say.ts'

interface Verdict {
  /** One sentence for each setting that matches nothing: its lists, and what they hold instead. */
  readonly sentences: readonly Text[]
  /** No list gave a URL, and no record at all has something that a path or the field names. */
  readonly isError: boolean
}

export class ListCoverage {
  readonly #urlField: string
  readonly #paths: readonly PathReader[]
  #inputs: readonly InputCoverage[] = []

  constructor(urlField: string, paths: readonly PathReader[]) {
    this.#urlField = urlField
    this.#paths = paths
  }

  /** @param paths those that apply to the list: the first of all paths, or all */
  add(name: string, readers: readonly PathReader[]): InputCoverage {
    const paths = readers.map(path => new PathCoverage(name, path))
    const input = new InputCoverage(name, paths)
    this.#inputs = [...this.#inputs, input]
    return input
  }

  /** Takes a list without the field out. @returns what it has instead */
  leaveOut(list: InputCoverage): readonly Text[] {
    this.#inputs = this.#inputs.filter(input => input !== list)
    return this.#fieldSentences([list])
  }

  judge(): Verdict {
    const nowhere = this.#paths
      .map((_, index) => this.#inputs.flatMap(({ paths }) => paths[index] ?? []))
      .filter(namesWhatIsNowhere)
    const isFieldNowhere = this.#withoutField.length > 0 && !this.hasField
    return {
      isError: (nowhere.length > 0 || isFieldNowhere) && !this.#inputs.some(({ hasUrl }) => hasUrl),
      sentences: [
        ...nowhere.map(coverages => this.#pathSentence(coverages.filter(({ isUnfit }) => isUnfit))),
        // If no path matches anywhere, the sentences above already name these lists.
        ...(nowhere.length < this.#paths.length ? this.#unfitLists() : []),
        ...this.#fieldSentences(this.#withoutField),
      ],
    }
  }

  /** Whether some record of the run has the field. */
  get hasField(): boolean {
    return this.#inputs.some(({ hasField }) => hasField)
  }

  get #withoutField(): readonly InputCoverage[] {
    return this.#inputs.filter(({ otherNames }) => otherNames !== undefined)
  }

  #unfitLists(): Text[] {
    const coverages = this.#inputs.filter(({ isUnfit }) => isUnfit).map(({ paths }) => deepest(paths))
    return coverages.length > 0 ? [this.#pathSentence(coverages)] : []
  }

  /** @param coverages at least one; none of them has a match */
  #pathSentence(coverages: readonly PathCoverage[]): Text {
    const best = deepest(coverages)
    const lists = listsText([...new Set([best, ...coverages].map(({ list }) => list))])
    const sentence = say('select-unfit', {
      input: best.input,
      path: shorten(best.path),
      lists,
      there: best.there,
    })
    const images = this.#inputs.find(({ paths }) => paths.includes(best))?.images
    return images ? faultAt(sentence, images) : sentence
  }

  #fieldSentences(inputs: readonly InputCoverage[]): Text[] {
    const columns = inputs.filter(({ header }) => header !== undefined)
    const records = inputs.filter(({ header }) => header === undefined)
    return [
      ...columns.map(({ name, header = [] }) =>
        withHint(columnMissing(this.#urlField, 'url-field', header, name), name, header),
      ),
      ...(records.length > 0 ? [this.#recordSentence(records)] : []),
    ]
  }

  #recordSentence(inputs: readonly InputCoverage[]): Text {
    const names = [...new Set(inputs.flatMap(({ otherNames = [] }) => otherNames))]
    const about = {
      lists: listsText(inputs.map(({ name }) => name)),
      field: this.#urlField,
      input: 'url-field',
    }
    const sentence =
      names.length === 0
        ? say('field-unfit-empty', about)
        : say('field-unfit', { ...about, names: namesText(names), count: names.length })
    return withHint(sentence, inputs[0]?.name ?? '', names)
  }
}

/** @param coverages one path in all lists */
function namesWhatIsNowhere(coverages: readonly PathCoverage[]): boolean {
  const seen = new Set(coverages.flatMap(coverage => [...coverage.seen]))
  return (
    !coverages.some(({ hasMatch }) => hasMatch) &&
    coverages.some(coverage => [...coverage.lacking].some(name => !seen.has(name)))
  )
}

function deepest(coverages: readonly PathCoverage[]): PathCoverage {
  return coverages.reduce((best, coverage) => (coverage.depth > best.depth ? coverage : best))
}

function withHint(sentence: Text, name: string, names: readonly string[]): Text {
  return names.some(looksMisread) ? say('not-utf8-perhaps', { sentence, name }) : sentence
}

/** What `select` and `url-field` found in one list. */
export class InputCoverage implements RecordCoverage {
  readonly name: string
  /** In the order of `select`; empty if `select` does not apply to the list. */
  readonly paths: readonly PathCoverage[]
  /** Whether a path or a field gave a URL. */
  hasUrl = false
  /** First row of a CSV file that lacks the URL column. */
  header: readonly string[] | undefined
  readonly #images = new ImagePaths()
  #hasField = false
  /** Members of records that lack the field; undefined if there is no such record. */
  #names: Set<string> | undefined

  constructor(name: string, paths: readonly PathCoverage[]) {
    this.name = name
    this.paths = paths
  }

  noteValue(value: unknown): void {
    if (!this.#hasMatch) this.#images.note(value)
  }

  /** Paths to image URLs in the list; undefined if a path of `select` has a match. */
  get images(): Text | undefined {
    return this.#hasMatch ? undefined : this.#images.sentence
  }

  get #hasMatch(): boolean {
    return this.paths.some(({ hasMatch }) => hasMatch)
  }

  noteRecord(record: UnknownRecord, hasField: boolean): void {
    if (hasField) this.#hasField = true
    if (this.#hasField) return
    this.#names ??= new Set()
    for (const name of Object.keys(record)) if (this.#names.size < MAX_COLLECTED) this.#names.add(name)
  }

  get hasField(): boolean {
    return this.#hasField
  }

  /** Members that records have in place of the field; undefined if a record has it or there are no records. */
  get otherNames(): readonly string[] | undefined {
    return this.header ?? (this.#hasField || !this.#names ? undefined : [...this.#names])
  }

  /** Whether `select` found nothing although the list holds values. */
  get isUnfit(): boolean {
    return this.paths.length > 0 && this.paths.every(path => path.isUnfit)
  }
}

/** Most names collected from one list, and at one place of it; messages show far fewer. */
const MAX_COLLECTED = 1000

/** The deepest place that the path reached. */
interface End {
  readonly depth: number
  readonly level: string
  /** Members that the next step names, in the form of `seen`; empty if it names none. */
  readonly members: readonly string[]
  /** Member names of the records at this place. */
  readonly names: Set<string>
  /** Kind of the value at this place if no record is there. */
  readonly kind: Text | undefined
}

/** Whether one path of `select` matches in one list, and if not, how far it leads. */
class PathCoverage {
  readonly list: string
  readonly #reader: PathReader
  /** Members that the path names, with the number of their step: found in a record, or missing there. */
  readonly seen = new Set<string>()
  readonly lacking = new Set<string>()
  hasMatch = false
  #end: End | undefined

  constructor(list: string, reader: PathReader) {
    this.list = list
    this.#reader = reader
  }

  /** The input that names the path. */
  get input(): string {
    return this.#reader.input ?? 'select'
  }

  get path(): string {
    return this.#reader.path
  }

  /** @param matches number of matches in a document of the list */
  note(value: unknown, matches: number): void {
    if (matches > 0) this.hasMatch = true
    if (this.hasMatch) return
    for (const [depth, level] of this.#reader.levels.entries()) {
      const nodes = this.#reader.valuesAt(value, level.path).filter(isSomething)
      if (nodes.length === 0) return
      this.#noteStep(value, nodes, level, depth)
    }
  }

  /** Whether the path found nothing although the list holds values: an empty array is no mistake. */
  get isUnfit(): boolean {
    const members = this.#end?.members ?? []
    const isEmptyElsewhere = members.length > 0 && members.every(member => this.seen.has(member))
    return !this.hasMatch && this.#end !== undefined && !isEmptyElsewhere
  }

  get depth(): number {
    return this.#end?.depth ?? -1
  }

  /** What the list holds at the deepest place that the path reached. */
  get there(): Text {
    const { level, names, kind } = this.#end as End
    if (kind) return say('there-kind', { level, kind })
    if (names.size === 0) return say('there-nothing', { level })
    return say('there-names', { level, names: namesText(names), count: names.size })
  }

  #noteStep(value: unknown, nodes: readonly unknown[], level: PathLevel, depth: number): void {
    const { names, takesAll } = level
    const lacking = names.filter(name => !this.#isThere(value, nodes, level, name))
    for (const name of names) (lacking.includes(name) ? this.lacking : this.seen).add(memberOf(depth, name))
    const leadsNowhere = names.length > 0 ? lacking.length === names.length : takesAll
    if (leadsNowhere && !(takesAll && nodes.some(node => typeof node === 'object' && node !== null)))
      this.#endAt(nodes, level, depth)
  }

  #isThere(value: unknown, nodes: readonly unknown[], { path, isDeep }: PathLevel, name: string): boolean {
    if (isDeep) return this.#reader.valuesAt(value, `${path}..[${JSON.stringify(name)}]`).length > 0
    return nodes.some(node => isRecord(node) && Object.hasOwn(node, name))
  }

  #endAt(nodes: readonly unknown[], level: PathLevel, depth: number): void {
    if (depth < this.depth) return
    const records = nodes.filter(isRecord)
    const kind = records.length > 0 ? undefined : kindOf(nodes[0])
    const names = this.#end?.depth === depth ? this.#end.names : new Set<string>()
    for (const record of records)
      for (const name of Object.keys(record)) if (names.size < MAX_COLLECTED) names.add(name)
    // Names of records are more useful in the message than the kind of another value.
    const members = level.names.map(name => memberOf(depth, name))
    this.#end = { depth, level: shorten(level.path), members, names, kind: names.size > 0 ? undefined : kind }
  }
}

function memberOf(depth: number, name: string): string {
  return `${depth} ${name}`
}

/** Crawlers write null or an empty array if they found nothing. */
function isSomething(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

/** Whether one path of `select` matches in one list, and if not, how far it leads. */
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { PathReader } from '../documents/document-options.ts'
import type { PathLevel } from '../documents/json/path-levels.ts'
import { namesText } from '../documents/names.ts'
import { isRecord, kindOf } from '../documents/record-values.ts'

/** Most names collected at one place; messages show far fewer. */
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

export class PathCoverage {
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
    if (leadsNowhere && !(takesAll && nodes.some(isContainer))) this.#endAt(nodes, level, depth)
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

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

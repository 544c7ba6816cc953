/** Whether one path of `select` fits one list, and where it leads no further if it does not. */
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { PathReader } from '../documents/document-options.ts'
import type { PathLevel } from '../documents/json/path-levels.ts'
import { namesText } from '../documents/names.ts'
import { isRecord, kindOf } from '../documents/records.ts'

/** Collected of one place; what is shown is far less. */
const MAX_COLLECTED = 1000

/** The deepest place that the path did reach. */
interface End {
  readonly depth: number
  readonly level: string
  /** Members that would have led on, as in `seen`; none where the step names none. */
  readonly members: readonly string[]
  /** Of the records there. */
  readonly names: Set<string>
  /** What is there, where there is no record. */
  readonly kind: Text | undefined
}

export class PathCoverage {
  readonly list: string
  readonly #reader: PathReader
  /** Members that the path names, by their step, which records of the list have; and which records lack. */
  readonly seen = new Set<string>()
  readonly lacking = new Set<string>()
  hasMatch = false
  #end: End | undefined

  constructor(list: string, reader: PathReader) {
    this.list = list
    this.#reader = reader
  }

  get path(): string {
    return this.#reader.path
  }

  /** @param matches what the path found in a document of the list */
  note(value: unknown, matches: number): void {
    if (matches > 0) this.hasMatch = true
    if (this.hasMatch) return
    for (const [depth, level] of this.#reader.levels.entries()) {
      const nodes = this.#reader.valuesAt(value, level.path).filter(isSomething)
      if (nodes.length === 0) return
      this.#noteStep(value, nodes, level, depth)
    }
  }

  /** It led to nothing, and not because there was nothing: an empty array is no mistake. */
  get isUnfit(): boolean {
    const members = this.#end?.members ?? []
    const isEmptyElsewhere = members.length > 0 && members.every(member => this.seen.has(member))
    return !this.hasMatch && this.#end !== undefined && !isEmptyElsewhere
  }

  get depth(): number {
    return this.#end?.depth ?? -1
  }

  /** What is there instead, at the deepest level that did fit. */
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
    // Once a record was there, it says more than what else may be.
    const members = level.names.map(name => memberOf(depth, name))
    this.#end = { depth, level: shorten(level.path), members, names, kind: names.size > 0 ? undefined : kind }
  }
}

function memberOf(depth: number, name: string): string {
  return `${depth} ${name}`
}

/** A crawler that found nothing writes one of these. */
function isSomething(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

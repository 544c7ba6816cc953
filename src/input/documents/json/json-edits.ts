/** Notes where a writer changes a JSON text: the strings that hold URLs, or members beside them. */
import { printable } from '../../../base/messages/printable.ts'
import { faultAt, listed, type Text } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import {
  type Edit,
  type MemberEdit,
  type Quoting,
  type RemovalEdit,
  type Shape,
  STORED_FIELDS,
  STORED_SUFFIX,
} from '../edit.ts'
import type { Reading } from '../reading.ts'
import { isRecord, valueAt } from '../record-values.ts'
import type { FoundUrl } from '../records.ts'
import { type KeyPath, pointerOf } from '../source-position.ts'
import { findWanted, newWanted, type WantedValue, want } from './json-scan.ts'

const QUOTING: Quoting = { kind: 'json' }

export interface JsonText {
  /** Absent for a value that is in no file. */
  readonly text?: string
  readonly value: unknown
  /** Offset of the text in the document. */
  readonly offset: number
  /** File and line, for sentences. */
  readonly where: Text
}

/**
 * Yields the same URLs, and notes their places after the last one.
 * @param found the next URLs of the document, in their order
 */
export function* noteEdits(
  { text = '', value, offset, where }: JsonText,
  found: Iterable<FoundUrl>,
  reading: Reading,
): Generator<FoundUrl> {
  const { mode } = reading.options
  const placed: PlacedUrl[] = []
  for (const one of found) {
    const url = reading.urlCount++
    if (mode !== 'none' && one.image.problem === undefined) placed.push({ path: one.path, url })
    yield one
  }
  if (placed.length === 0) return
  const note = (edit: Edit) => reading.edits.push(edit)
  const refuse = (path: KeyPath, problem: Text) =>
    reading.problems.push(faultAt(listed(where, pointerOf(path) || '/'), problem))
  if (mode === 'replace') noteReplacements(text, placed, offset, note)
  else noteMembers({ text, value, offset }, placed, note, refuse)
}

/**
 * Removes a member of the outermost object, with one comma beside it.
 * @param text an object that has the member
 * @param offset offset of the text in the document
 */
export function memberRemoval(text: string, name: string, offset: number): RemovalEdit {
  const root = newWanted()
  const member = want(root, [name])
  findWanted(text, root)
  const { nameSpace, to } = member
  const isFirst = text[nameSpace - 1] !== ','
  const comma = isFirst ? (/^\s*,/.exec(text.slice(to))?.[0].length ?? 0) : 0
  const from = isFirst ? nameSpace : nameSpace - 1
  return { kind: 'removal', from: offset + from, to: offset + to + comma }
}

interface PlacedUrl {
  readonly path: KeyPath
  /** Index among the URLs of the document. */
  readonly url: number
}

/** @param offset offset of the text in the document */
function noteReplacements(
  text: string,
  urls: readonly PlacedUrl[],
  offset: number,
  note: (edit: Edit) => void,
): void {
  const root = newWanted()
  const nodes = urls.map(({ path }) => want(root, path))
  findWanted(text, root)
  for (const [index, { from, to }] of nodes.entries()) {
    const { url } = urls[index] as PlacedUrl
    // A long integer was read as text, but is no string that could hold a URL.
    if (text[from] === '"')
      note({ kind: 'replace', from: offset + from + 1, to: offset + to - 1, quoting: QUOTING, url })
  }
}

interface Member {
  readonly holder: KeyPath
  readonly name: string
  readonly leaves: { readonly path: KeyPath; readonly url: number }[]
}

function noteMembers(
  { text, value, offset }: { readonly text: string; readonly value: unknown; readonly offset: number },
  urls: readonly PlacedUrl[],
  note: (edit: Edit) => void,
  refuse: (path: KeyPath, problem: Text) => void,
): void {
  const members = new Map<string, Member>()
  for (const { path, url } of urls) {
    const at = path.findLastIndex(key => typeof key === 'string')
    if (at < 0) {
      refuse(path, say('rewrite-no-member'))
      continue
    }
    const pointer = pointerOf(path.slice(0, at + 1))
    const member = members.get(pointer) ?? { holder: path.slice(0, at), name: String(path[at]), leaves: [] }
    members.set(pointer, member)
    member.leaves.push({ path: path.slice(at + 1), url })
  }

  const root = newWanted()
  const wanted = [...members.values()].map(member => {
    const parent = want(root, member.holder)
    return {
      member,
      parent,
      named: want(parent, [member.name]),
      stored: want(parent, [member.name + STORED_SUFFIX]),
    }
  })
  findWanted(text, root)

  for (const { member, parent, named, stored } of wanted) {
    const { holder, name, leaves } = member
    const shape = shapeOf(valueAt(value, [...holder, name]), leaves)
    // The member is missing (-1), or belongs to an earlier duplicate of the parent, which does not count.
    if (stored.from < parent.from) {
      note(newMember(text, named, name + STORED_SUFFIX, shape, offset))
      continue
    }
    const old: unknown = valueAt(value, [...holder, name + STORED_SUFFIX])
    const [from, to] = [offset + stored.from, offset + stored.to]
    if (isStoredValue(old)) note({ kind: 'member', from, to, before: '', shape, stored: old })
    else refuse([...holder, name], say('rewrite-foreign-member', { member: printable(name + STORED_SUFFIX) }))
  }
}

function newMember(text: string, named: WantedValue, name: string, shape: Shape, offset: number): MemberEdit {
  const space = text.slice(named.nameSpace, named.nameStart)
  const lead = /(?:\r\n|\n|\r)[^\r\n]*$/.exec(space)?.[0] ?? ' '
  const before = `,${lead}${JSON.stringify(name)}: `
  const at = offset + named.to
  return { kind: 'member', from: at, to: at, before, shape }
}

function shapeOf(value: unknown, leaves: Member['leaves']): Shape {
  const own = leaves.find(({ path }) => path.length === 0)
  if (own) return own.url
  if (!Array.isArray(value)) return null
  const byIndex = Map.groupBy(leaves, ({ path }) => path[0])
  return value.map((item: unknown, index) => {
    const below = byIndex.get(index)
    return below
      ? shapeOf(
          item,
          below.map(({ path, url }) => ({ path: path.slice(1), url })),
        )
      : null
  })
}

/** Whether a run may have written the value: `null`, an object for one image, or an array of these. */
function isStoredValue(value: unknown): boolean {
  if (value === null) return true
  if (Array.isArray(value)) return value.every(isStoredValue)
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    Object.entries(value).every(([name, inner]) =>
      name === 'variants' ? isVariants(inner) : STORED_FIELDS.some(field => field === name),
    )
  )
}

function isVariants(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(link => typeof link === 'string')
}

/** Whether a path leads to NAME_stored beside NAME, or below it. */
export function isBelowStored(value: unknown, path: KeyPath): boolean {
  let inner = value
  for (const key of path) {
    const holder = inner as Readonly<Record<string | number, unknown>>
    if (typeof key === 'string' && key.length > STORED_SUFFIX.length && key.endsWith(STORED_SUFFIX)) {
      if (Object.hasOwn(holder, key.slice(0, -STORED_SUFFIX.length))) return true
    }
    inner = holder[key]
  }
  return false
}

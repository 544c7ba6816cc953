/** Reads TOML front matter. */

import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import { messageOf } from '../../../../base/errors.ts'
import { say } from '../../../messages/say.ts'
import { type KeyPath, pointerOf } from '../../source-position.ts'
import { PageError } from '../page-error.ts'
import type { MatterSpan, MatterValues } from './front-matter.ts'

type Members = Record<string, unknown>

/** @throws PageError if the text is not TOML */
export function readToml(text: string): MatterValues {
  const places = new Map<string, MatterSpan>()
  const value = newMembers()
  for (const entry of topOf(text)) {
    if (entry.type === 'TOMLKeyValue') addMember(value, [], entry, places)
    else {
      const table = openTable(value, entry.resolvedKey)
      for (const member of entry.body) addMember(table, entry.resolvedKey, member, places)
    }
  }
  return { value, spansOf: paths => paths.map(path => places.get(pointerOf(path))) }
}

function topOf(text: string) {
  try {
    // A lone CR is no line end in TOML.
    return parseTOML(text.replace(/\r(?!\n)/g, '\n')).body[0].body
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    throw new PageError(say('matter-broken', { kind: 'TOML', code: messageOf(error) }), error.index)
  }
}

/** Without a prototype, a member called `__proto__` is ordinary data. */
function newMembers(): Members {
  return Object.create(null) as Members
}

function openTable(top: Members, path: KeyPath): Members {
  let inner: Members | unknown[] = top
  for (const [index, key] of path.entries()) {
    const members = inner as Members
    members[key] ??= typeof path[index + 1] === 'number' ? [] : newMembers()
    inner = members[key] as Members
  }
  return inner as Members
}

function addMember(
  table: Members,
  path: KeyPath,
  { key, value }: AST.TOMLKeyValue,
  places: Map<string, MatterSpan>,
): void {
  const names = key.keys.map(part => (part.type === 'TOMLBare' ? part.name : part.value))
  const last = names.pop() ?? ''
  openTable(table, names)[last] = jsValueOf(value, [...path, ...names, last], places)
}

function jsValueOf(node: AST.TOMLContentNode, path: KeyPath, places: Map<string, MatterSpan>): unknown {
  switch (node.type) {
    case 'TOMLArray':
      return node.elements.map((element, index) => jsValueOf(element, [...path, index], places))
    case 'TOMLInlineTable': {
      const table = newMembers()
      for (const member of node.body) addMember(table, path, member, places)
      return table
    }
    case 'TOMLValue':
      if (node.kind === 'string') {
        const [from, to] = node.range
        const quoting = { kind: 'toml', style: node.style } as const
        if (!node.multiline) places.set(pointerOf(path), { from, to, quoting })
        return node.value
      }
      if (node.kind === 'integer') return Number.isSafeInteger(node.value) ? node.value : node.number
      return node.kind === 'float' || node.kind === 'boolean' ? node.value : node.datetime
  }
}

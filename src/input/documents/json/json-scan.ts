/**
 * Finds where wanted values stand in a JSON text. It follows a tree of the wanted paths and skips all else. It builds
 * no tree of the text, and its explicit stack takes any depth.
 */

import type { KeyPath } from '../source-position.ts'
import { stringEnd } from './exact-json.ts'

/** A wanted value, or a step on the way to one. */
export interface WantedValue {
  children: Map<string | number, WantedValue> | undefined
  /** Range of the value; -1 until it is found. */
  from: number
  to: number
  /** For a member: start of the white space before its name, and of the name. */
  nameSpace: number
  nameStart: number
}

export function newWanted(): WantedValue {
  return { children: undefined, from: -1, to: -1, nameSpace: -1, nameStart: -1 }
}

/** @returns the node of a path; added if it is missing */
export function want(root: WantedValue, path: KeyPath): WantedValue {
  let node = root
  for (const key of path) {
    node.children ??= new Map()
    const child = node.children.get(key) ?? newWanted()
    node.children.set(key, child)
    node = child
  }
  return node
}

interface Frame {
  readonly node: WantedValue
  readonly children: Map<string | number, WantedValue>
  readonly isArray: boolean
  index: number
  /** Offset after the bracket or comma. */
  itemStart: number
}

/**
 * The last of several members with one name counts, as for `JSON.parse`. A value found below an earlier one is
 * recognised by its offset: it lies before the start of the last one.
 * @param text valid JSON
 * @param from offset of the value, or of white space before it
 */
export function findWanted(text: string, root: WantedValue, from = 0): void {
  const open: Frame[] = []
  let at = enter(text, spaceEnd(text, from), root, open)
  while (open.length > 0) {
    const frame = open[open.length - 1] as Frame
    at = spaceEnd(text, at)
    const code = text.charCodeAt(at)
    if (code === COMMA) {
      frame.index++
      at++
      frame.itemStart = at
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      at++
      frame.node.to = at
      open.pop()
    } else if (frame.isArray) {
      at = enter(text, at, frame.children.get(frame.index), open)
    } else {
      const nameEnd = stringEnd(text, at)
      const child = frame.children.get(memberName(text, at, nameEnd))
      if (child) {
        child.nameSpace = frame.itemStart
        child.nameStart = at
      }
      at = enter(text, spaceEnd(text, spaceEnd(text, nameEnd) + 1), child, open)
    }
  }
}

/** @returns the offset to continue at: after the value, or inside it if it was opened */
function enter(text: string, at: number, node: WantedValue | undefined, open: Frame[]): number {
  if (!node) return valueEnd(text, at)
  node.from = at
  const code = text.charCodeAt(at)
  const isArray = code === OPEN_BRACKET
  if (!node.children || (!isArray && code !== OPEN_BRACE)) {
    node.to = valueEnd(text, at)
    return node.to
  }
  open.push({ node, children: node.children, isArray, index: 0, itemStart: at + 1 })
  return at + 1
}

function memberName(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1)
  return raw.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : raw
}

/** Returns the offset after a value of any kind. */
function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first === QUOTE) return stringEnd(text, start)
  const isOpen = first === OPEN_BRACE || first === OPEN_BRACKET
  return isOpen ? containerEnd(text, start) : scalarEnd(text, start)
}

function containerEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = stringEnd(text, at) - 1
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++
    else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && --depth === 0) return at + 1
  }
  return text.length
}

function scalarEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= SPACE || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET) return at
  }
  return text.length
}

function spaceEnd(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) <= SPACE) at++
  return at
}

const SPACE = 32
const QUOTE = 34
const COMMA = 44
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

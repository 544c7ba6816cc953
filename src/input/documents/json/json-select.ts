/** JSONPath (RFC 9535). The parser is loaded only if `select` is used. */
import type { JsonValue } from 'jsonpath-rfc9535'
import { messageOf } from '../../../base/errors.ts'
import { printable } from '../../../base/messages/printable.ts'
import { shorten } from '../../../base/messages/quote.ts'
import type { Text } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import type { JsonMatch, PathLevel, PathReader } from '../document-options.ts'

/** What a Chinese keyboard types for the marks of a path. */
const FULL_WIDTH = /[。，：＊＄．＠？（）［］【】‘’“”]/

/** @returns a problem for each invalid path */
export async function checkSelect(select: readonly string[] = [], input = 'select'): Promise<Text[]> {
  if (select.length === 0) return []
  const { default: parse } = await import('jsonpath-rfc9535/parser')
  const faultOf = (path: string) => {
    try {
      parse(path)
      return undefined
    } catch (error) {
      return messageOf(error)
    }
  }
  return select.flatMap(written => {
    const fault = faultOf(written)
    if (fault === undefined) return []
    const path = printable(shorten(written))
    const mark = FULL_WIDTH.exec(written)?.[0]
    if (mark !== undefined) return [say('select-wide', { input, path, mark })]
    const meant = jqAsPath(written)
    return faultOf(meant) === undefined
      ? [say('select-jq', { input, path, meant: printable(shorten(meant)) })]
      : [say('select-invalid', { input, path, fault })]
  })
}

/** What a filter of jq means, such as `.posts[].images[]`. Other texts stay no path. */
function jqAsPath(text: string): string {
  return text.startsWith('.') ? `$${text.replaceAll('[]', '[*]').replace(/^\.(?=\[|$)/, '')}` : text
}

/** @param select paths that `checkSelect` found valid */
export async function pathReaders(select: readonly string[] = []): Promise<PathReader[]> {
  if (select.length === 0) return []
  const { exec, query } = await import('jsonpath-rfc9535')
  return Promise.all(
    select.map(async path => ({
      path,
      levels: await pathLevels(path),
      find(value: unknown) {
        const matches: JsonMatch[] = []
        exec(value as JsonValue, path, (found, steps) => {
          const keys = [...steps]
          matches.push({ value: found, path: keys.map(step).join('').replace(/^\./, '') || '$', keys })
        })
        return matches
      },
      valuesAt: (value: unknown, other: string) => query(value as JsonValue, other),
    })),
  )
}

function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? `.${key}` : `['${key}']`
}

/**
 * Finds out how far a path leads into a document.
 * @param path a valid JSONPath
 */
async function pathLevels(path: string): Promise<PathLevel[]> {
  const { default: parse } = await import('jsonpath-rfc9535/parser')
  const steps = stepsOf(path)
  return parse(path).segments.map(({ type, node }, index) => {
    const selectors = node.type === 'BracketedSelection' ? node.selectors : [node]
    return {
      path: `$${steps.slice(0, index).join('')}`,
      names: selectors.flatMap(one => ('value' in one && typeof one.value === 'string' ? [one.value] : [])),
      takesAll: selectors.some(one => one.type === 'WildcardSelector'),
      isDeep: type === 'DescendantSegment',
    }
  })
}

/** Returns the steps as written: `.posts`, `[*]`, `..['a']`. */
function stepsOf(path: string): string[] {
  const steps: string[] = []
  let depth = 0
  for (const [token] of path
    .trim()
    .slice(1)
    .matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\.\.\s*\[|\.\.|./gs)) {
    const opens = token.endsWith('[')
    if (depth === 0 && (opens || token.startsWith('.'))) steps.push(token)
    else steps.push((steps.pop() ?? '') + token)
    if (opens) depth++
    else if (token === ']') depth--
  }
  return steps.map(step => step.trim())
}

/** JSONPath, RFC 9535. Its parser is loaded only where `select` is used. */
import type { JsonValue } from 'jsonpath-rfc9535'
import { messageOf } from '../../base/errors.ts'

export interface JsonMatch {
  readonly value: unknown
  /** `posts[4].images[0]`, `[4].url`; `$` is the whole document. */
  readonly path: string
  /** The same as member names and indexes, from the top. */
  readonly keys: readonly (string | number)[]
}

/** @returns the problem, if there is one */
export async function checkSelect(select: string | undefined): Promise<string[]> {
  if (select === undefined) return []
  const { default: parse } = await import('jsonpath-rfc9535/parser')
  try {
    parse(select)
    return []
  } catch (error) {
    const shown = select.length > 120 ? `${select.slice(0, 120)}…` : select
    return [`select: '${shown}' is not a JSONPath (RFC 9535): ${messageOf(error)}`]
  }
}

/** @param value a document as `JSON.parse` made it */
export async function selectFrom(value: unknown, select: string): Promise<JsonMatch[]> {
  const { exec } = await import('jsonpath-rfc9535')
  const matches: JsonMatch[] = []
  exec(value as JsonValue, select, (found, path) => {
    const keys = [...path]
    matches.push({ value: found, path: keys.map(step).join('').replace(/^\./, '') || '$', keys })
  })
  return matches
}

function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? `.${key}` : `['${key}']`
}

/** `.json` documents: the URLs that `select` finds, or those of an array of URLs or records. */
import { SettingsError } from '../../base/errors.ts'
import { arrayIn, parseJson } from '../sources/json.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import type { DocumentUrl } from './document-url.ts'
import { memberEdits, type PlacedUrl, replaceEdits } from './json-edits.ts'
import { type JsonUrl, selectedUrls, urlsOfArray } from './json-urls.ts'
import { type KeyPath, pointerOf } from './place.ts'
import { isBelowStored } from './stored-member.ts'

/** Problems go to `facts`. */
export async function readJsonDocument(
  text: string,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Promise<DocumentUrl[]> {
  if (text.trim() === '') return []
  try {
    const value = parseJson(text, file)
    const { select } = options
    const urls = select
      ? await selectedUrls(value, select, file, options, takenFrom(value, options), facts.selected)
      : [...urlsOfArray(arrayIn(value, file, options), [], `${file}, `, options)]
    noteEdits({ text, value, offset: 0, urls, where: file }, options, facts)
    return urls.map(({ image, path }) => ({ ...image, place: { file, pointer: pointerOf(path) } }))
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    facts.problems.push(...error.problems)
    return []
  }
}

/** With `add`, what an earlier run wrote is none of the list. */
export function takenFrom(value: unknown, { mode, suffix }: DocumentOptions): (path: KeyPath) => boolean {
  return mode === 'add' ? path => !isBelowStored(value, path, suffix) : () => true
}

export interface JsonText {
  readonly text: string
  readonly value: unknown
  /** Of the text in the document. */
  readonly offset: number
  /** In the order of the document's URLs, of which they are the next. */
  readonly urls: readonly JsonUrl[]
  /** File and line, for sentences. */
  readonly where: string
}

export function noteEdits(
  { text, value, offset, urls, where }: JsonText,
  { mode, suffix }: DocumentOptions,
  facts: DocumentFacts,
): void {
  const first = facts.urlCount
  facts.urlCount += urls.length
  const placed = urls.flatMap(({ image, path }, index): PlacedUrl[] =>
    image.problem === undefined ? [{ path, url: first + index }] : [],
  )
  if (mode === 'none' || placed.length === 0) return
  if (mode === 'replace') {
    for (const edit of replaceEdits(text, placed, offset)) facts.edits.push(edit)
    return
  }
  const { edits, problems } = memberEdits(text, value, placed, suffix, offset)
  for (const edit of edits) facts.edits.push(edit)
  for (const { pointer, problem } of problems) facts.problems.push(`${where}, ${pointer || '/'}: ${problem}`)
}

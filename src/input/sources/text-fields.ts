/** Checks and prepares `html-fields` and `markdown-fields`: JSONPaths for JSON, titles of columns for CSV and TSV. */
import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import type { ListFile } from '../documents/document.ts'
import type { PathReader, TextField } from '../documents/document-options.ts'
import { isJsonArray, type ListFormat } from '../documents/file-format.ts'
import { checkSelect, pathReaders } from '../documents/json/json-select.ts'
import { say } from '../messages/say.ts'

export interface TextFieldNames {
  /** Fields that hold HTML. */
  readonly htmlFields?: readonly string[]
  /** Fields that hold Markdown. */
  readonly markdownFields?: readonly string[]
}

export const TEXT_INPUTS = [
  { input: 'html-fields', option: 'htmlFields', kind: 'html' },
  { input: 'markdown-fields', option: 'markdownFields', kind: 'markdown' },
] as const

export function isJson(format: ListFormat): boolean {
  return format === 'json' || format === 'json-lines' || format === 'mixed'
}

/** Whether `urls` may hold records: JSON, or the values of a caller. */
export function hasRecords(urls: unknown): boolean {
  return typeof urls === 'string' ? isJsonArray(urls) : urls !== undefined
}

/**
 * @param lists those of `urls-from` may have any format until they are fetched
 * @returns a sentence for each invalid path, and for each entry that no list of the run can have
 */
export async function textProblems(
  lists: TextFieldNames & {
    readonly urls?: unknown
    readonly urlsFrom?: readonly string[]
    readonly webLists?: { readonly files: readonly Pick<ListFile, 'web'>[] }
  },
  files: readonly { readonly format: ListFormat }[],
): Promise<Text[]> {
  // The sitemaps of one index have one address.
  const fetched = new Set(lists.webLists?.files.map(({ web }) => web?.address))
  const hasAny = (lists.urlsFrom?.length ?? 0) > fetched.size
  const hasJson = hasAny || files.some(({ format }) => isJson(format)) || hasRecords(lists.urls)
  const hasTables = hasAny || files.some(({ format }) => format === 'csv' || format === 'tsv')
  const problems: Text[] = []
  for (const { input, option } of TEXT_INPUTS) {
    const entries = lists[option] ?? []
    problems.push(...(await checkSelect(entries.filter(isPath), input)))
    for (const entry of entries) {
      const field = printable(shorten(entry))
      if (isPath(entry) && hasTables && !hasJson) problems.push(say('text-no-column', { input, field }))
      if (!isPath(entry) && hasJson && !hasTables)
        problems.push(say('text-no-path', { input, field, path: printable(shorten(pathTo(entry))) }))
    }
  }
  return problems
}

/** A path begins with `$`, and hardly a column does. */
function isPath(entry: string): boolean {
  return entry.startsWith('$')
}

function pathTo(name: string): string {
  const isPlain = name.split('.').every(part => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))
  return isPlain ? `$.${name}` : `$[${JSON.stringify(name)}]`
}

/** @returns undefined if no entry is set */
export async function textFields(names: TextFieldNames): Promise<readonly TextField[] | undefined> {
  const fields: TextField[] = []
  for (const { input, option, kind } of TEXT_INPUTS) {
    for (const name of names[option] ?? []) {
      const [reader] = isPath(name) ? await pathReaders([name]) : []
      fields.push({ kind, input, name, ...(reader && { reader: { ...reader, input } }) })
    }
  }
  return fields.length > 0 ? fields : undefined
}

export function pathsOf(texts: readonly TextField[] = []): readonly PathReader[] {
  return texts.flatMap(({ reader }) => reader ?? [])
}

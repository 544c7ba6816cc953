/** Names the fields of records that hold documents. What checks and reads them is loaded only where one is set. */
import type { Text } from '../../base/sentence.ts'
import type { PathReader, TextField } from '../documents/document-options.ts'
import type { ListFormat } from '../documents/file-format.ts'
import { isJsonArray } from '../documents/json/json-array.ts'
import type { TextFieldNames } from './text-checks.ts'

export type { TextFieldNames } from './text-checks.ts'

export function isJson(format: ListFormat): boolean {
  return format === 'json' || format === 'json-lines' || format === 'mixed'
}

/** Whether `urls` may hold records: JSON, or the values of a caller. */
export function hasRecords(urls: unknown): boolean {
  return typeof urls === 'string' ? isJsonArray(urls) : urls !== undefined
}

function hasTexts({ htmlFields, markdownFields }: TextFieldNames): boolean {
  return htmlFields !== undefined || markdownFields !== undefined
}

/** @returns a sentence for each invalid path, and for each entry that no list of the run can have */
export async function textProblems(
  lists: TextFieldNames & { readonly urls?: unknown },
  files: readonly { readonly format: ListFormat }[],
): Promise<Text[]> {
  if (!hasTexts(lists)) return []
  const { problemsOfTexts } = await import('./text-checks.ts')
  return problemsOfTexts(lists, {
    json: files.some(({ format }) => isJson(format)) || hasRecords(lists.urls),
    tables: files.some(({ format }) => format === 'csv' || format === 'tsv'),
  })
}

/** @returns undefined if no entry is set */
export async function textFields(names: TextFieldNames): Promise<readonly TextField[] | undefined> {
  return hasTexts(names) ? (await import('./text-checks.ts')).fieldsOfTexts(names) : undefined
}

export function pathsOf(texts: readonly TextField[] = []): readonly PathReader[] {
  return texts.flatMap(({ reader }) => reader ?? [])
}

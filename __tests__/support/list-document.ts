/** Documents as a run reads and writes them, in a folder of the test's own. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { textIn } from '../../src/base/sentence.ts'
import { ListDocument } from '../../src/input/documents/document.ts'
import type { DocumentOptions } from '../../src/input/documents/document-options.ts'
import { formatOf } from '../../src/input/documents/file-format.ts'
import type { ImageUrl } from '../../src/input/documents/image-url.ts'
import { pathReaders } from '../../src/input/documents/json/json-select.ts'
import type { PlaceOutcome } from '../../src/output/rewrite/new-link.ts'
import { rewriteDocument } from '../../src/output/rewrite/rewrite-document.ts'
import { collect, listFolder } from './list-files.ts'

export const READ_OPTIONS: DocumentOptions = {
  urlField: 'url',
  select: [],
  mode: 'replace',
  storedFields: ['key', 'url', 'width', 'height'],
  takesRelative: () => false,
}

/** `select` as people write it. */
export type AskedOptions = Partial<Omit<DocumentOptions, 'select'>> & { readonly select?: readonly string[] }

export async function openDocument(
  name: string,
  path: string,
  options: AskedOptions = {},
): Promise<ListDocument> {
  const select = await pathReaders(options.select)
  return new ListDocument(
    { name, path, format: formatOf(name) ?? 'text', size: (await stat(path)).size },
    { ...READ_OPTIONS, ...options, select },
  )
}

export interface ReadDocument {
  readonly document: ListDocument
  readonly urls: readonly ImageUrl[]
  readonly path: string
}

export async function readDocument(
  name: string,
  content: string | Uint8Array,
  options: AskedOptions = {},
): Promise<ReadDocument> {
  const path = join(await listFolder({ [name]: content }), name)
  const document = await openDocument(name, path, options)
  return { document, urls: (await collect(document.read())).flat(), path }
}

/** Says what became of a URL, as the document spelled it. */
export type Verdict = (url: string, index: number) => PlaceOutcome

/** The bytes after a rewrite in place. */
export async function rewriteInPlace(
  { document, urls, path }: ReadDocument,
  verdict: Verdict,
): Promise<Buffer> {
  await rewriteDocument(document, index => verdict(urls[index]?.url ?? '', index), path)
  return readFile(path)
}

/** From text to text; problems are thrown. */
export async function rewritten(
  name: string,
  content: string,
  verdict: Verdict,
  options: AskedOptions = {},
): Promise<string> {
  const read = await readDocument(name, content, options)
  if (read.document.problems.length > 0)
    throw new Error(read.document.problems.map(problem => textIn('en', problem)).join('\n'))
  return (await rewriteInPlace(read, verdict)).toString()
}

/** Problems of a document, in English. */
export function problemsOf({ document }: ReadDocument): readonly string[] {
  return document.problems.map(problem => textIn('en', problem))
}

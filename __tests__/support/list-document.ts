/** Documents as a run reads and writes them, in a folder of the test's own. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ListDocument } from '../../src/input/documents/document.ts'
import type { DocumentOptions } from '../../src/input/documents/document-options.ts'
import type { DocumentUrl } from '../../src/input/documents/document-url.ts'
import { rewriteDocument } from '../../src/output/rewrite/rewrite-document.ts'
import type { PlaceOutcome } from '../../src/output/rewrite/stored-link.ts'
import { collect, listFolder } from './list-files.ts'

export const READ_OPTIONS: DocumentOptions = {
  urlField: 'url',
  mode: 'replace',
  suffix: '_stored',
  storedFields: ['key', 'url', 'width', 'height'],
  takesRelative: () => false,
}

export interface ReadDocument {
  readonly document: ListDocument
  readonly urls: readonly DocumentUrl[]
  readonly path: string
}

export async function readDocument(
  name: string,
  content: string | Uint8Array,
  options: Partial<DocumentOptions> = {},
): Promise<ReadDocument> {
  const path = join(await listFolder({ [name]: content }), name)
  const document = new ListDocument({ name, path }, { ...READ_OPTIONS, ...options })
  return { document, urls: await collect(document.read()), path }
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
  options: Partial<DocumentOptions> = {},
): Promise<string> {
  const read = await readDocument(name, content, options)
  if (read.document.problems.length > 0) throw new Error(read.document.problems.join('\n'))
  return (await rewriteInPlace(read, verdict)).toString()
}

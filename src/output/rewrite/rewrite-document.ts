/** One document written anew, in place or elsewhere: whole or not at all. */
import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { access, constants, mkdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { ifCode, PersistError } from '../../base/errors.ts'
import { replaceFile } from '../../base/files/atomic-file.ts'
import { toFileError } from '../../base/files/file-errors.ts'
import type { ListDocument } from '../../input/documents/document.ts'
import { newTextFacts, readDocumentText } from '../../input/documents/read-text.ts'
import { isGzipped } from '../../input/sources/file-format.ts'
import { rewriteText } from './rewrite-text.ts'
import type { Splice } from './splice.ts'
import type { OutcomeOf } from './stored-link.ts'
import { unifiedDiff } from './unified-diff.ts'

export interface RewrittenDocument {
  /** The text differs from its source. */
  readonly isChanged: boolean
  /** The target's bytes were written: they were others, or none. */
  readonly isWritten: boolean
}

/**
 * Reads the source again, and refuses it where it is another by now.
 * @param target absolute; the document's own path is in place. Of a link the file it leads to is written
 * @throws PersistError in one sentence; the target is then as it was
 */
export async function rewriteDocument(
  document: ListDocument,
  outcomeOf: OutcomeOf,
  target: string,
): Promise<RewrittenDocument> {
  try {
    const path = await realpath(target).catch(ifCode('ENOENT'))
    const isInPlace = path === document.file.path
    if (isInPlace && !mayChange(document, outcomeOf)) return { isChanged: false, isWritten: false }
    const isChanged = (await splicesOf(document, outcomeOf)).count > 0
    if (isInPlace && !isChanged) return { isChanged, isWritten: false }
    const existing = path === undefined ? undefined : await writableStats(path)
    const bytes = () =>
      isChanged ? rewrittenBytes(document, outcomeOf) : createReadStream(document.file.path)
    if (
      path !== undefined &&
      !isInPlace &&
      (await digestOf(createReadStream(path))) === (await digestOf(bytes()))
    )
      return { isChanged, isWritten: false }
    if (path === undefined) await mkdir(dirname(target), { recursive: true })
    await replaceFile(path ?? target, bytes(), existing ?? (await stat(document.file.path)))
    return { isChanged, isWritten: true }
  } catch (error) {
    throw toFileError(error, dirname(target), basename(target))
  }
}

/** @returns the change as a unified diff of files called `path`; '' where there is none */
export async function diffDocument(
  document: ListDocument,
  outcomeOf: OutcomeOf,
  path: string,
): Promise<string> {
  if (!mayChange(document, outcomeOf)) return ''
  const { splices, text } = await splicesOf(document, outcomeOf, true)
  const mark = document.text.hasMark ? '\ufeff' : ''
  const moved = splices.map(splice => ({ ...splice, offset: splice.offset + mark.length }))
  return unifiedDiff(path, mark + text, moved)
}

/** A look at the edits alone; most documents of a site have nothing new. */
function mayChange({ edits }: ListDocument, outcomeOf: OutcomeOf): boolean {
  return edits.some(edit => edit.kind !== 'replace' || typeof outcomeOf(edit.url) !== 'string')
}

/** @param keep collects text and splices; else they are only counted */
async function splicesOf(
  document: ListDocument,
  outcomeOf: OutcomeOf,
  keep = false,
): Promise<{ readonly count: number; readonly splices: readonly Splice[]; readonly text: string }> {
  const facts = newTextFacts()
  const splices: Splice[] = []
  const parts: string[] = []
  let count = 0
  const source = readDocumentText(document.file, facts)
  const rewritten = rewriteText(
    keep ? collected(source, parts) : source,
    document.edits,
    outcomeOf,
    splice => {
      count++
      if (keep) splices.push(splice)
    },
  )
  for await (const _ of rewritten);
  if (facts.sha256 !== document.text.sha256)
    throw new PersistError(
      'sources',
      'path-refused',
      `${document.file.name} has changed since it was read.`,
      {
        advice: 'Run again.',
      },
    )
  return { count, splices, text: parts.join('') }
}

async function* collected(chunks: AsyncIterable<string>, parts: string[]): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    parts.push(chunk)
    yield chunk
  }
}

function rewrittenBytes(document: ListDocument, outcomeOf: OutcomeOf): AsyncIterable<Uint8Array> {
  const text = rewriteText(readDocumentText(document.file, newTextFacts()), document.edits, outcomeOf)
  const bytes = encoded(text, document.text.hasMark)
  if (!isGzipped(document.file.name)) return bytes
  const zipped = createGzip()
  // The error reaches whoever reads `zipped`: pipeline destroys it with that error.
  pipeline(Readable.from(bytes), zipped, () => {})
  return zipped
}

async function* encoded(chunks: AsyncIterable<string>, hasMark: boolean): AsyncGenerator<Uint8Array> {
  if (hasMark) yield Buffer.from('\ufeff')
  for await (const chunk of chunks) if (chunk !== '') yield Buffer.from(chunk)
}

/** @throws PersistError where nobody is to write to the file: a rename would, all the same */
async function writableStats(path: string): Promise<Stats> {
  const stats = await stat(path)
  if (!stats.isFile())
    throw new PersistError('sources', 'path-refused', `${path} is not a regular file.`, {
      advice: 'Name another.',
    })
  if ((stats.mode & 0o222) === 0)
    throw new PersistError('sources', 'path-refused', `${path} is read-only.`, {
      advice: 'Give its owner the right to write to it, or name another.',
    })
  await access(path, constants.W_OK)
  return stats
}

async function digestOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of bytes) digest.update(chunk)
  return digest.digest('hex')
}

/** Rewrites one document, in place or elsewhere: as a whole or not at all. */
import { createHash, hash } from 'node:crypto'
import { accessSync, constants, createReadStream, type Stats, statSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { ifCode, PersistError } from '../../base/errors.ts'
import { replaceFile } from '../../base/files/atomic-file.ts'
import { toFileError } from '../../base/files/file-errors.ts'
import { makeDirectory } from '../../base/files/make-directory.ts'
import type { ListDocument } from '../../input/documents/document.ts'
import { isGzipped } from '../../input/documents/file-format.ts'
import { newTextFacts, readDocumentText } from '../../input/documents/text.ts'
import { say } from '../messages/say.ts'
import type { OutcomeOf } from './new-link.ts'
import { rewriteText } from './rewrite-text.ts'

interface RewrittenDocument {
  /** Whether the text differs from its source. */
  readonly isChanged: boolean
  /** Whether the target was written, since its bytes differed or it did not exist. */
  readonly isWritten: boolean
}

/**
 * Reads the source again, and refuses it if it has changed since.
 * @param target absolute; the document's own path means in place. A link is followed, and its file written
 * @throws PersistError in one sentence; the target then stays as it was
 */
export async function rewriteDocument(
  document: ListDocument,
  outcomeOf: OutcomeOf,
  target: string,
): Promise<RewrittenDocument> {
  try {
    const isInPlace = target === document.file.path
    const path = isInPlace ? target : await realpath(target).catch(ifCode('ENOENT'))
    const may = mayChange(document, outcomeOf)
    if (isInPlace && !may) return { isChanged: false, isWritten: false }
    fileStats(document.file.path)
    // A text without an edit is copied, also one that was too long to be read.
    const { isChanged, text = undefined } = may ? await lookInto(document, outcomeOf) : { isChanged: false }
    if (isInPlace && !isChanged) return { isChanged, isWritten: false }
    const existing = path === undefined ? undefined : writableStats(path)
    const bytes = () =>
      isChanged ? rewrittenBytes(document, outcomeOf, text) : createReadStream(document.file.path)
    if (
      path !== undefined &&
      !isInPlace &&
      (await digestOf(createReadStream(path))) === (await digestOf(bytes()))
    )
      return { isChanged, isWritten: false }
    if (path === undefined) await makeDirectory(dirname(target))
    await replaceFile(path ?? target, bytes(), existing ?? (await stat(document.file.path)))
    return { isChanged, isWritten: true }
  } catch (error) {
    throw toFileError(error, dirname(target), basename(target))
  }
}

/** Returns the new text of a list in memory. */
export async function rewrittenText(document: ListDocument, outcomeOf: OutcomeOf): Promise<string> {
  const parts: string[] = []
  for await (const part of rewriteText(sourceOf(document), document.edits, outcomeOf)) parts.push(part)
  return parts.join('')
}

/** Counts the places of the text that would change. */
export async function countChanges(document: ListDocument, outcomeOf: OutcomeOf): Promise<number> {
  if (!mayChange(document, outcomeOf)) return 0
  let count = 0
  const rewritten = rewriteText(sourceOf(document), document.edits, outcomeOf, () => {
    count++
  })
  for await (const _ of rewritten);
  return count
}

/** The first new link in changed cells. For other kinds of edits `newLink` finds it without reading the text. */
export async function newLinkInCells(
  document: ListDocument,
  outcomeOf: OutcomeOf,
): Promise<string | undefined> {
  if (!document.edits.some(edit => edit.kind === 'cells' && !edit.isNew)) return undefined
  /** The last link that was requested. */
  let last: string | undefined
  const observed: OutcomeOf = index => {
    const outcome = outcomeOf(index)
    last = typeof outcome === 'string' ? undefined : outcome.url
    return outcome
  }
  let found: string | undefined
  const rewritten = rewriteText(sourceOf(document), document.edits, observed, ({ text }) => {
    if (last !== undefined && text.includes(last)) found ??= last
  })
  for await (const _ of rewritten) if (found !== undefined) break
  return found
}

/** Looks at the edits alone, without reading the text: most pages of a site have nothing new. */
function mayChange({ edits }: ListDocument, outcomeOf: OutcomeOf): boolean {
  return edits.some(edit => edit.kind !== 'replace' || typeof outcomeOf(edit.url) !== 'string')
}

/** Characters of a text to keep during rewriting, so that it is read only once. */
const MAX_KEPT = 1_048_576

/** @returns the new text if it is short; a longer text is read up to the first change */
async function lookInto(
  document: ListDocument,
  outcomeOf: OutcomeOf,
): Promise<{ readonly isChanged: boolean; readonly text?: string }> {
  let isChanged = false
  const parts: string[] = []
  let length = 0
  const rewritten = rewriteText(sourceOf(document), document.edits, outcomeOf, () => {
    isChanged = true
  })
  for await (const part of rewritten) {
    length += part.length
    if (length <= MAX_KEPT) parts.push(part)
    else if (isChanged) break
  }
  return length <= MAX_KEPT ? { isChanged, text: parts.join('') } : { isChanged }
}

/** @throws PersistError at the end of the text if the edits belong to a different text */
async function* sourceOf({ file, text }: ListDocument): AsyncGenerator<string> {
  const facts = newTextFacts()
  yield* readDocumentText(file, facts)
  if (facts.sha256 === text.sha256) return
  throw new PersistError('sources', 'path-refused', say('rewrite-changed', { name: file.name }), {
    advice: say('rewrite-changed-fix'),
  })
}

/** @param text the new text, if it was kept */
function rewrittenBytes(
  document: ListDocument,
  outcomeOf: OutcomeOf,
  text: string | undefined,
): Uint8Array | AsyncIterable<Uint8Array> {
  const { hasMark } = document.text
  const isZipped = !document.file.isUnpacked && isGzipped(document.file.name)
  if (text !== undefined && !isZipped) return Buffer.from(hasMark ? `\ufeff${text}` : text)
  const chunks = text === undefined ? rewriteText(sourceOf(document), document.edits, outcomeOf) : [text]
  const bytes = encoded(chunks, hasMark)
  if (!isZipped) return bytes
  const zipped = createGzip()
  // The reader of `zipped` gets the error: pipeline destroys the stream with it.
  pipeline(Readable.from(bytes), zipped, () => {})
  return zipped
}

async function* encoded(
  chunks: AsyncIterable<string> | Iterable<string>,
  hasMark: boolean,
): AsyncGenerator<Uint8Array> {
  if (hasMark) yield Buffer.from('\ufeff')
  for await (const chunk of chunks) if (chunk !== '') yield Buffer.from(chunk)
}

/** @throws PersistError for a FIFO, where reading and writing would wait for ever */
function fileStats(path: string): Stats {
  const stats = statSync(path)
  if (stats.isFile()) return stats
  throw new PersistError('sources', 'path-refused', say('rewrite-no-file', { path }), {
    advice: say('rewrite-no-file-fix'),
  })
}

/** @throws PersistError for a read-only file: the later rename would replace it in spite of that */
function writableStats(path: string): Stats {
  const stats = fileStats(path)
  if ((stats.mode & 0o222) === 0)
    throw new PersistError('sources', 'path-refused', say('rewrite-read-only', { path }), {
      advice: say('rewrite-read-only-fix'),
    })
  accessSync(path, constants.W_OK)
  return stats
}

async function digestOf(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<string> {
  if (bytes instanceof Uint8Array) return hash('sha256', bytes)
  const digest = createHash('sha256')
  for await (const chunk of bytes) digest.update(chunk)
  return digest.digest('hex')
}

/** Where an export goes: which place may be written to, and how a file is made whole. */
import { createWriteStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { messageOf, PersistError } from '../../base/errors.ts'
import { writeWhole } from '../../base/files/atomic-file.ts'
import { removeLeftovers } from '../../base/files/leftovers.ts'
import { makeDirectory } from '../../base/files/make-directory.ts'
import { quote } from '../../base/messages/quote.ts'
import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { ExportFormat } from './export-fields.ts'
import type { Rows } from './manifest-rows.ts'
import { HUGGING_FACE_START } from './text-rows.ts'

/**
 * Makes the file whole, and its folder if there is none.
 * @param path absolute
 * @param write gets the name to write to
 */
export async function writeOutput<T>(path: string, write: (path: string) => Promise<T>): Promise<T> {
  await makeDirectory(dirname(path))
  await removeLeftovers(dirname(path))
  return await writeWhole(path, write)
}

/** Runs a step on the disk. @throws PersistError that names the output */
export async function onDisk<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof PersistError) throw error
    const facts = { path: quote(path), cause: messageOf(error) }
    throw new PersistError('options', 'unexpected', say('export-unwritable', facts), { cause: error })
  }
}

/** @returns the number of rows; empty rows are left out */
export async function writeLines(path: string, rows: Rows, head?: string): Promise<number> {
  let count = 0
  async function* text() {
    if (head !== undefined) yield `${head}\n`
    for await (const some of rows) {
      const lines = some.filter(row => row !== '')
      count += lines.length
      if (lines.length > 0) yield `${lines.join('\n')}\n`
    }
  }
  await pipeline(Readable.from(text()), createWriteStream(path))
  return count
}

export const METADATA = 'metadata.jsonl'

/**
 * @param output as typed
 * @param path the same, absolute
 * @returns why the format cannot be written there
 */
export async function outputProblem(
  format: ExportFormat,
  output: string,
  path: string,
): Promise<Sentence | undefined> {
  const found = await stat(path).catch(() => undefined)
  const shown = quote(output)
  if (format !== 'hf') {
    const isFolder = found?.isDirectory() || output.endsWith('/') || output.endsWith(sep)
    return isFolder ? say('export-needs-file', { format, output: shown }) : undefined
  }
  if (!found) return undefined
  if (!found.isDirectory()) return say('export-needs-folder', { output: shown })
  const head = await readFile(join(path, METADATA), 'utf8').catch(() => '')
  return head === '' || HUGGING_FACE_START.test(head)
    ? undefined
    : say('export-foreign-metadata', { output: shown, file: METADATA })
}

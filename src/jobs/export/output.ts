/** Writes the file of an export. */
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
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

/**
 * Makes the file whole, and its folder if there is none.
 * @param path absolute
 * @throws PersistError that names the output
 */
export async function writeOutput(path: string, text: Iterable<string>): Promise<void> {
  try {
    await makeDirectory(dirname(path))
    await removeLeftovers(dirname(path))
    await writeWhole(path, part => pipeline(Readable.from(text), createWriteStream(part)))
  } catch (error) {
    if (error instanceof PersistError) throw error
    const facts = { path: quote(path), cause: messageOf(error) }
    throw new PersistError('options', 'unexpected', say('export-unwritable', facts), { cause: error })
  }
}

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
  const isFolder = found?.isDirectory() || output.endsWith('/') || output.endsWith(sep)
  return isFolder ? say('export-needs-file', { format, output: quote(output) }) : undefined
}

/** Writes the file of an export. */
import { createWriteStream } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { messageOf, PersistError } from '../../base/errors.ts'
import { removeLeftovers } from '../../base/files/leftovers.ts'
import { makeDirectory } from '../../base/files/make-directory.ts'
import { writeWhole } from '../../base/files/whole-file.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Rows } from './stored-rows.ts'

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

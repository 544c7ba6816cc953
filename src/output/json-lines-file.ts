import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { messageOf, PersistError } from '../base/errors.ts'
import { keepFresh, removeIfEmpty, replaceableAt, temporaryFor } from '../base/files/atomic-file.ts'
import { recordJson } from '../input/documents/record-values.ts'
import { say } from './messages/say.ts'

/** A file that grows by lines. Errors are PersistErrors that name its setting. */
export interface JsonLinesFile {
  readonly path: string
  /**
   * Writes records, one a line, in one piece.
   * @returns a promise to wait for before the next write if the disk is slower than the caller
   */
  write(...records: readonly unknown[]): Promise<unknown> | undefined
  /** Resolves when the file is complete. */
  end(): Promise<void>
  /** Closes an incomplete file. Resolves when the lines so far are written, or cannot be. */
  close(): Promise<void>
}

export function openJsonLines(path: string): JsonLinesFile {
  return openLines(path, 'results-file', recordJson)
}

/** @param lineOf makes the line of a record, without its end */
export function openLines(path: string, setting: string, lineOf: (record: unknown) => string): JsonLinesFile {
  const stream = createWriteStream(path)
  const done = finished(stream).catch(error => {
    const sentence = say('results-unwritable', { setting, cause: messageOf(error) })
    throw new PersistError('options', 'unexpected', sentence, { cause: error })
  })
  // The next `write` or `end` awaits it; until then its rejection must not count as unhandled.
  done.catch(() => {})
  const end = () => {
    stream.end()
    return done
  }
  return {
    path,
    write(...records) {
      if (stream.write(records.map(record => `${lineOf(record)}\n`).join(''))) return undefined
      return Promise.race([once(stream, 'drain').catch(() => done), done])
    },
    end,
    close: () => end().catch(() => {}),
  }
}

/**
 * Opens a file that appears under its name when it is complete: until then an older file stays, and no part of the new
 * one is seen. A device or a pipe is written directly.
 */
export async function openWholeJsonLines(path: string): Promise<JsonLinesFile> {
  const { path: target, isReplaceable } = await replaceableAt(path)
  if (!isReplaceable) return openJsonLines(target)
  const file = openJsonLines(temporaryFor(target))
  const endTouching = keepFresh(file.path)
  let isWhole = false
  return {
    path,
    write: file.write,
    async end() {
      await file.end()
      await rename(file.path, target)
      isWhole = true
    },
    async close() {
      endTouching()
      await file.close()
      if (isWhole) return
      await rm(file.path, { force: true })
      // The check before the first request made an empty file, which would pass for results.
      await removeIfEmpty(target)
    },
  }
}

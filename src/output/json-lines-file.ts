import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { messageOf, PersistError } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'

/** A file that grows one JSON line at a time. Errors are PersistErrors that name the setting `results-file`. */
export interface JsonLinesFile {
  readonly path: string
  /** @returns a promise to wait for before the next write if the disk is slower than the caller */
  write(record: unknown): Promise<unknown> | undefined
  /** Resolves when the file is complete. */
  end(): Promise<void>
  /** Closes an incomplete file. Resolves when the lines so far are written, or cannot be. */
  close(): Promise<void>
}

export function openJsonLines(path: string): JsonLinesFile {
  const stream = createWriteStream(path)
  const done = finished(stream).catch(error => {
    throw new PersistError('options', 'unexpected', say('results-unwritable', { cause: messageOf(error) }), {
      cause: error,
    })
  })
  // The next `write` or `end` awaits it; until then its rejection must not count as unhandled.
  done.catch(() => {})
  const end = () => {
    stream.end()
    return done
  }
  return {
    path,
    write(record) {
      if (stream.write(`${JSON.stringify(record)}\n`)) return undefined
      return Promise.race([once(stream, 'drain').catch(() => done), done])
    },
    end,
    close: () => end().catch(() => {}),
  }
}

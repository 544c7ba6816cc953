/** Images that the run's deadline cut: what their results say, and the notice of files that never fit. */
import { PersistError } from '../../../base/errors.ts'
import { formatDuration } from '../../../base/messages/duration.ts'
import type { Sentence, Text } from '../../../base/sentence.ts'
import { say } from '../messages/say.ts'

/** Bytes of a body that went to a file, and its length where that is announced. */
export interface ReceivedBody {
  readonly bytes: number
  readonly length: number | undefined
}

export type UnfinishedBodies = ReturnType<typeof unfinishedBodies>

export function unfinishedBodies(deadlineMs: number) {
  const deadline = formatDuration(deadlineMs)
  let tooLong = 0
  let example: { readonly host: string; readonly size: Text; readonly elapsed: string } | undefined
  return {
    /**
     * Counts an image, and returns the error that says how far it came.
     * @param elapsedMs since its first attempt
     * @param body undefined for a body in memory: `timeout` ends it sooner than most deadlines
     */
    cut(host: string, elapsedMs: number, body: ReceivedBody | undefined): PersistError {
      const reached = say('cut-deadline', { time: deadline })
      if (!body) return cutError(reached)
      const { bytes, length = 0 } = body
      const [size, elapsed] = [sizeOf(body), wholeSeconds(elapsedMs)]
      const rate = mebibytes((bytes * 1000) / Math.max(elapsedMs, 1))
      const far = say('cut-deadline-far', { reached, size, elapsed, rate })
      const isCutShort = length > bytes
      // An end that is not known, or an upload that is left, is taken for as long again.
      const neededMs = elapsedMs * (isCutShort ? length / bytes : 2)
      const sentence = isCutShort ? say('cut-deadline-need', { far, time: wholeSeconds(neededMs) }) : far
      if (neededMs <= deadlineMs) return cutError(sentence)
      tooLong++
      example ??= { host, size, elapsed }
      return cutError(say('cut-deadline-fix', { problem: sentence }))
    },
    /** Returns the notice at the end of the run; undefined if every file may fit next time. */
    notice(): Sentence | undefined {
      if (!example) return undefined
      const problem = say('cut-deadline-files', { count: tooLong, time: deadline, ...example })
      return say('cut-deadline-fix', { problem })
    },
  }
}

/** The stage of the run's deadline is `plan`, as for an image that was not tried. */
function cutError(sentence: Sentence): PersistError {
  return new PersistError('plan', 'deadline', sentence)
}

function sizeOf({ bytes, length }: ReceivedBody): Text {
  const done = mebibytes(bytes)
  return length === undefined
    ? say('cut-size', { done })
    : say('cut-size-of', { done, total: mebibytes(length) })
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1)
}

function wholeSeconds(ms: number): string {
  return formatDuration(Math.max(1, Math.round(ms / 1000)) * 1000)
}

/** Reads a results file in chunks, so that it is never in memory as a whole. */
import { closeSync, openSync, readSync } from 'node:fs'
import type { Result } from './result.ts'

const CHUNK = 256 * 1024
const NEWLINE = 0x0a

/** @param path of a file written by this process, so that every line is complete */
export function* readResults(path: string): Generator<Result> {
  const file = openSync(path, 'r')
  try {
    let rest: Buffer = Buffer.alloc(0)
    const chunk = Buffer.allocUnsafeSlow(CHUNK)
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)])
      let start = 0
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
        yield JSON.parse(bytes.toString('utf8', start, end)) as Result
        start = end + 1
      }
      rest = bytes.subarray(start)
    }
  } finally {
    closeSync(file)
  }
}

/** Reads a document's bytes as text, with the facts a writer needs to write the same bytes again. */
import { createHash } from 'node:crypto'
import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { bytesOf, decodeText, type TextFile } from './text.ts'

/** Complete after the text is read. */
export interface TextFacts {
  hasMark: boolean
  /** Digest of the unpacked bytes; a writer compares it to see whether the file has changed. */
  sha256: string
}

export function newTextFacts(): TextFacts {
  return { hasMark: false, sha256: '' }
}

/** @throws SettingsError if the bytes are not gzip, not UTF-8, or cannot be read */
export function readDocumentText(file: TextFile, facts: TextFacts): AsyncGenerator<string> {
  return decodeText(observed(bytesOf(file), file.name, facts), file.name)
}

async function* observed(
  bytes: AsyncIterable<Buffer>,
  name: string,
  facts: TextFacts,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  let start: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of bytes) {
    digest.update(chunk)
    const next: Buffer = start ? Buffer.concat([start, chunk]) : chunk
    start = start && next.length < UTF_8_MARK.length ? next : noteMark(start && next, name, facts)
    if (!start) yield next
  }
  if (start) {
    noteMark(start, name, facts)
    yield start
  }
  facts.sha256 = digest.digest('hex')
}

/** @param start the first bytes; undefined after they were checked */
function noteMark(start: Buffer | undefined, name: string, facts: TextFacts): undefined {
  if (!start) return
  if (UTF_16_MARKS.some(mark => start.subarray(0, 2).equals(mark)))
    throw new SettingsError([say('rewrite-utf16', { name })], 'sources')
  facts.hasMark = start.subarray(0, 3).equals(UTF_8_MARK)
}

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]

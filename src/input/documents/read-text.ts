/** A document's bytes as text, with what a writer needs to give the same bytes back. */
import { createHash } from 'node:crypto'
import { SettingsError } from '../../base/errors.ts'
import type { ListFile } from '../sources/list-file.ts'
import { bytesOf, decodeText } from '../sources/text.ts'

export type TextFile = Pick<ListFile, 'name' | 'path'>

/** Known once the text is read. */
export interface TextFacts {
  hasMark: boolean
  /** Of the bytes, unzipped: whether a writer finds the text that the reader saw. */
  sha256: string
}

export function newTextFacts(): TextFacts {
  return { hasMark: false, sha256: '' }
}

/** @throws SettingsError where the bytes are not gzip, not UTF-8, or cannot be read */
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

/** @param start undefined once it was looked at */
function noteMark(start: Buffer | undefined, name: string, facts: TextFacts): undefined {
  if (!start) return
  if (UTF_16_MARKS.some(mark => start.subarray(0, 2).equals(mark)))
    throw new SettingsError([`${name} is UTF-16, which is not rewritten; save it as UTF-8`], 'sources')
  facts.hasMark = start.subarray(0, 3).equals(UTF_8_MARK)
}

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]

/** @throws SettingsError where it is longer than `maxCharacters` */
export async function wholeDocument(
  file: TextFile,
  facts: TextFacts,
  maxCharacters: number,
): Promise<string> {
  const chunks: string[] = []
  let length = 0
  for await (const chunk of readDocumentText(file, facts)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxCharacters)
      throw new SettingsError(
        [`${file.name} is longer than the ${maxCharacters} characters that are read`],
        'sources',
      )
  }
  return chunks.join('')
}

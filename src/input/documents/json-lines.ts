/** Reads `.jsonl` and `.ndjson`: a record or a quoted URL a line. A bad line costs only its own position. */

import type { Sentence, Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { FAILED_MEMBER, hasFailedMember, isFailedList, withoutFailedMember } from './failed-member.ts'
import { type ImageUrl, lineOf } from './image-url.ts'
import { findJsonError, JsonShapeError, parseJsonExactly } from './json/exact-json.ts'
import { memberRemoval, noteEdits } from './json/json-edits.ts'
import { findInTime, selectedUrls, selectProblem } from './json/selected-urls.ts'
import { lineLimit, readLines, type TextLine } from './lines.ts'
import { withPythonHint } from './python-text.ts'
import type { Reading } from './reading.ts'
import { type FoundUrl, imageUrlsOf } from './records.ts'
import { pointerOf } from './source-position.ts'

/** Loaded only if a setting names texts. */
type RecordTexts = typeof import('./texts/record-texts.ts')

/** @yields the URLs that each chunk completed */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  reading: Reading,
): AsyncGenerator<Iterable<ImageUrl>> {
  const texts = reading.options.texts && (await import('./texts/record-texts.ts'))
  for await (const lines of readLines(text, lineLimit(reading.options)))
    yield urlsInLines(lines, reading, texts)
}

/** Reads lines that are each a document. */
export function urlsInLines(
  lines: readonly TextLine[],
  reading: Reading,
  texts: RecordTexts | undefined,
): Iterable<ImageUrl> {
  const read = () => fromLines(lines, reading, texts)
  if (reading.options.select.length === 0 && !texts) return read()
  const characters = lines.reduce((sum, line) => sum + line.text.length, 0)
  return findInTime(read, characters, reading)
}

function* fromLines(
  lines: readonly TextLine[],
  reading: Reading,
  texts: RecordTexts | undefined,
): Generator<ImageUrl> {
  const { name: file, options } = reading
  for (const line of lines) {
    if (!line.fault && line.text.trim() === '') continue
    const where = lineOf(file, line.number)
    for (const { image, path, inText } of fromLine(line, where, reading, texts)) {
      const listedAt = { file, line: line.number, pointer: pointerOf(path), ...inText }
      yield {
        ...image,
        listedAt,
        ...(options.isPiped && !reading.hasOwnRecords && { again: 'kept' as const }),
      }
    }
  }
}

function* fromLine(
  { text, offset, fault }: TextLine,
  where: Text,
  reading: Reading,
  texts: RecordTexts | undefined,
): Generator<FoundUrl> {
  const { options, coverage } = reading
  let problem = fault
  let written: unknown
  try {
    if (!fault) written = parseJsonExactly(text)
  } catch (error) {
    problem = error instanceof JsonShapeError ? error.sentence : notJson(text)
  }
  if (isFailedList(written)) return
  const isKept = hasFailedMember(written)
  if (!problem && !isKept) reading.hasOwnRecords = true
  const value = withoutFailedMember(written)
  problem ??= selectProblem(value, options)
  if (problem) {
    reading.urlCount++
    yield { image: { url: '', where, problem }, path: [] }
    return
  }
  const json = { text, offset, value, where }
  const find = (rest: unknown) =>
    options.select.length > 0
      ? selectedUrls(rest, where, reading)
      : imageUrlsOf(rest, { path: [], where, joint: ', ' }, options, coverage)
  yield* texts?.urlsWithTexts(json, find, reading) ?? noteEdits(json, find(value), reading)
  if (options.mode !== 'none' && isKept) reading.edits.push(memberRemoval(text, FAILED_MEMBER, offset))
}

function notJson(text: string): Sentence {
  const { column, index } = findJsonError(text)
  return withPythonHint(say('line-not-json', { column }), text, index)
}

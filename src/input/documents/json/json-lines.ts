/** Reads `.jsonl` and `.ndjson`: a record or a quoted URL a line. A bad line costs only its own position. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence, Text } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { type ImageUrl, lineOf } from '../image-url.ts'
import { MAX_LINE_CHARACTERS, readLines, type TextLine, tooLong } from '../lines.ts'
import { pointerOf } from '../place.ts'
import { withPythonHint } from '../python-text.ts'
import { type FoundUrl, imageUrlsOf } from '../records.ts'
import { parseJsonExactly } from './exact-json.ts'
import { FAILED_MEMBER, hasFailedMember, withoutFailedMember } from './failed-member.ts'
import { memberRemoval, noteEdits } from './json-edits.ts'
import { findJsonError } from './json-error.ts'
import { findInTime, selectedUrls, selectProblem } from './selected-urls.ts'

/** @yields the URLs that each chunk completed */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<Iterable<ImageUrl>> {
  for await (const lines of readLines(text, options.maxLine)) {
    const read = () => fromLines(lines, file, options, facts)
    const characters = lines.reduce((sum, line) => sum + line.text.length, 0)
    yield options.select.length > 0 ? findInTime(read, characters, file, options, facts) : read()
  }
}

function* fromLines(
  lines: readonly TextLine[],
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Generator<ImageUrl> {
  for (const line of lines) {
    if (!line.tooLong && line.text.trim() === '') continue
    for (const { image, path } of fromLine(line, lineOf(file, line.number), options, facts))
      yield { ...image, place: { file, line: line.number, pointer: pointerOf(path) } }
  }
}

function* fromLine(
  { text, offset, tooLong: isTooLong }: TextLine,
  where: Text,
  options: DocumentOptions,
  facts: DocumentFacts,
): Generator<FoundUrl> {
  let written: unknown
  try {
    if (!isTooLong) written = parseJsonExactly(text)
  } catch {
    facts.urlCount++
    const { column, index } = findJsonError(text)
    yield brokenLine(where, withPythonHint(say('line-not-json', { column }), text, index))
    return
  }
  if (isTooLong) {
    facts.urlCount++
    yield brokenLine(where, tooLong(options.maxLine ?? MAX_LINE_CHARACTERS))
    return
  }
  const value = withoutFailedMember(written)
  const problem = selectProblem(value, options)
  if (problem) {
    facts.urlCount++
    yield brokenLine(where, problem)
    return
  }
  const found =
    options.select.length > 0
      ? selectedUrls(value, where, options, facts)
      : imageUrlsOf(value, [], where, options, ', ', facts.coverage)
  yield* noteEdits({ text, value, offset, found, where }, options, facts)
  if (options.mode !== 'none' && hasFailedMember(written))
    facts.edits.push(memberRemoval(text, FAILED_MEMBER, offset))
}

function brokenLine(where: Text, problem: Sentence): FoundUrl {
  return { image: { url: '', where, problem }, path: [] }
}

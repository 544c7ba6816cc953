/** Reads `.jsonl` and `.ndjson`: a record or a quoted URL a line. A bad line costs only its own position. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence, Text } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { type ImageUrl, lineOf } from '../image-url.ts'
import { MAX_TEXT_LINE, readLines, TEXT_LINE_TOO_LONG, type TextLine, TOO_LONG } from '../lines.ts'
import { pointerOf } from '../place.ts'
import { withPythonHint } from '../python-text.ts'
import { type FoundUrl, imageUrlsOf } from '../records.ts'
import { parseJsonExactly } from './exact-json.ts'
import { FAILED_MEMBER, hasFailedMember, withoutFailedMember } from './failed-member.ts'
import { memberRemoval, noteEdits } from './json-edits.ts'
import { findJsonError } from './json-error.ts'
import { findInTime, selectedUrls, selectProblem } from './selected-urls.ts'

/** Loaded only if a setting names texts. */
type RecordTexts = typeof import('../texts/record-texts.ts')

/** @yields the URLs that each chunk completed */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<Iterable<ImageUrl>> {
  const texts = options.texts && (await import('../texts/record-texts.ts'))
  for await (const lines of readLines(text, texts && MAX_TEXT_LINE)) {
    const read = () => fromLines(lines, file, options, facts, texts)
    const characters = lines.reduce((sum, line) => sum + line.text.length, 0)
    yield findInTime(read, characters, file, options, facts)
  }
}

function* fromLines(
  lines: readonly TextLine[],
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
  texts: RecordTexts | undefined,
): Generator<ImageUrl> {
  for (const line of lines) {
    if (!line.tooLong && line.text.trim() === '') continue
    for (const { image, path, inText } of fromLine(line, lineOf(file, line.number), options, facts, texts))
      yield { ...image, place: { file, line: line.number, pointer: pointerOf(path), ...inText } }
  }
}

function* fromLine(
  { text, offset, tooLong }: TextLine,
  where: Text,
  options: DocumentOptions,
  facts: DocumentFacts,
  texts: RecordTexts | undefined,
): Generator<FoundUrl> {
  let written: unknown
  try {
    if (!tooLong) written = parseJsonExactly(text)
  } catch {
    facts.urlCount++
    const { column, index } = findJsonError(text)
    yield brokenLine(where, withPythonHint(say('line-not-json', { column }), text, index))
    return
  }
  if (tooLong) {
    facts.urlCount++
    yield brokenLine(where, texts ? TEXT_LINE_TOO_LONG : TOO_LONG)
    return
  }
  const value = withoutFailedMember(written)
  const problem = selectProblem(value, options)
  if (problem) {
    facts.urlCount++
    yield brokenLine(where, problem)
    return
  }
  const { held, rest } = texts?.splitTexts(value, options, facts) ?? { held: [], rest: value }
  const found =
    options.select.length > 0
      ? selectedUrls(rest, where, options, facts)
      : imageUrlsOf(rest, [], where, options, ', ', facts.coverage)
  yield* noteEdits({ text, value: rest, offset, found, where }, options, facts)
  if (texts) yield* texts.imagesInTexts(held, { text, offset, value, rest, where }, options, facts)
  if (options.mode !== 'none' && hasFailedMember(written))
    facts.edits.push(memberRemoval(text, FAILED_MEMBER, offset))
}

function brokenLine(where: Text, problem: Sentence): FoundUrl {
  return { image: { url: '', where, problem }, path: [] }
}

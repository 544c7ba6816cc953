/** Reads `.jsonl` and `.ndjson`: a record or a quoted URL a line. A bad line costs only its own position. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence, Text } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { FAILED_MEMBER, hasFailedMember, withoutFailedMember } from '../failed-member.ts'
import { type ImageUrl, lineOf } from '../image-url.ts'
import { lineLimit, readLines, type TextLine } from '../lines.ts'
import { withPythonHint } from '../python-text.ts'
import { type FoundUrl, imageUrlsOf } from '../records.ts'
import { pointerOf } from '../source-position.ts'
import { findJsonError, JsonShapeError, parseJsonExactly } from './exact-json.ts'
import { memberRemoval, noteEdits } from './json-edits.ts'
import { findInTime, selectedUrls, selectProblem } from './selected-urls.ts'

/** Loaded only if a setting names texts. */
export type RecordTexts = typeof import('../texts/record-texts.ts')

/** @yields the URLs that each chunk completed */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<Iterable<ImageUrl>> {
  const texts = options.texts && (await import('../texts/record-texts.ts'))
  for await (const lines of readLines(text, lineLimit(options)))
    yield urlsInLines(lines, file, options, facts, texts)
}

/** Reads lines that are each a document. */
export function urlsInLines(
  lines: readonly TextLine[],
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
  texts: RecordTexts | undefined,
): Iterable<ImageUrl> {
  const read = () => fromLines(lines, file, options, facts, texts)
  if (options.select.length === 0 && !texts) return read()
  const characters = lines.reduce((sum, line) => sum + line.text.length, 0)
  return findInTime(read, characters, file, options, facts)
}

function* fromLines(
  lines: readonly TextLine[],
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
  texts: RecordTexts | undefined,
): Generator<ImageUrl> {
  for (const line of lines) {
    if (!line.fault && line.text.trim() === '') continue
    const where = lineOf(file, line.number)
    for (const { image, path, inText } of fromLine(line, where, options, facts, texts)) {
      const place = { file, line: line.number, pointer: pointerOf(path), ...inText }
      yield { ...image, place, ...(options.isPiped && !facts.hasOwnRecords && { again: 'kept' as const }) }
    }
  }
}

function* fromLine(
  { text, offset, fault }: TextLine,
  where: Text,
  options: DocumentOptions,
  facts: DocumentFacts,
  texts: RecordTexts | undefined,
): Generator<FoundUrl> {
  let written: unknown
  try {
    if (!fault) written = parseJsonExactly(text)
  } catch (error) {
    facts.urlCount++
    yield brokenLine(where, error instanceof JsonShapeError ? error.sentence : notJson(text))
    return
  }
  if (fault) {
    facts.urlCount++
    yield brokenLine(where, fault)
    return
  }
  if (!hasFailedMember(written)) facts.hasOwnRecords = true
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

function notJson(text: string): Sentence {
  const { column, index } = findJsonError(text)
  return withPythonHint(say('line-not-json', { column }), text, index)
}

function brokenLine(where: Text, problem: Sentence): FoundUrl {
  return { image: { url: '', where, problem }, path: [] }
}

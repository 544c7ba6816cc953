/** `.txt` lists and the `urls` input: one URL a line; blank lines and lines that begin with `#` are skipped. */
import type { Sentence } from '../../base/sentence.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import { type ImageUrl, LinePosition } from './image-url.ts'
import { readLines, type TextLine } from './lines.ts'
import { headerProblem, listMarkProblem } from './no-url-line.ts'
import { pythonProblem } from './python-text.ts'
import type { Quoting } from './quoting.ts'

const QUOTING: Quoting = { kind: 'line' }

/** @yields the URLs that each chunk completed */
export async function* readUrlList(
  text: AsyncIterable<string>,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<Iterable<ImageUrl>> {
  const reader = new LineReader(file, options, facts)
  for await (const lines of readLines(text)) yield reader.read(lines)
}

export class LineReader {
  readonly #file: string
  readonly #options: DocumentOptions
  readonly #facts: DocumentFacts
  #isFirst = true

  constructor(file: string, options: DocumentOptions, facts: DocumentFacts) {
    this.#file = file
    this.#options = options
    this.#facts = facts
  }

  *read(lines: readonly TextLine[]): Generator<ImageUrl> {
    const { holdsKeys, urlField, mode } = this.#options
    const facts = this.#facts
    for (const line of lines) {
      const url = line.text.trim()
      if (!line.fault && (url === '' || url.startsWith('#'))) continue
      const start = line.text.length - line.text.trimStart().length
      const place = new LinePosition(this.#file, line.number, start + 1)
      const problem = line.fault ?? (holdsKeys ? undefined : problemOf(url, this.#isFirst, urlField))
      if (!line.fault) this.#isFirst = false
      if (mode === 'replace' && problem === undefined) {
        const from = line.offset + start
        facts.edits.push({
          kind: 'replace',
          from,
          to: from + url.length,
          quoting: QUOTING,
          url: facts.urlCount,
        })
      }
      facts.urlCount++
      yield { url: holdsKeys ? line.text : url, where: place, place, ...(problem && { problem }) }
    }
  }
}

function problemOf(line: string, isFirst: boolean, urlField: string): Sentence | undefined {
  return listMarkProblem(line) ?? pythonProblem(line) ?? (isFirst ? headerProblem(line, urlField) : undefined)
}

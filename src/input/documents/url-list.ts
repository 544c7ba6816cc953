/** `.txt` lists and the `urls` input: a URL a line, `#` in front of a comment, blank lines for the eye. */
import type { Sentence } from '../../base/sentence.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import { type ImageUrl, LinePlace } from './image-url.ts'
import { readLines, TOO_LONG } from './lines.ts'
import { headerProblem, listMarkProblem } from './no-url-line.ts'
import type { Quoting } from './quoting.ts'

const QUOTING: Quoting = { kind: 'line' }

export async function* readUrlList(
  text: AsyncIterable<string>,
  file: string,
  { holdsKeys, urlField, mode }: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<ImageUrl> {
  let isFirst = true
  for await (const lines of readLines(text)) {
    for (const line of lines) {
      const url = line.text.trim()
      if (!line.tooLong && (url === '' || url.startsWith('#'))) continue
      const start = line.text.length - line.text.trimStart().length
      const place = new LinePlace(file, line.number, start + 1)
      const problem = line.tooLong ? TOO_LONG : holdsKeys ? undefined : problemOf(url, isFirst, urlField)
      if (!line.tooLong) isFirst = false
      if (mode === 'replace' && problem === undefined) {
        const at = { offset: line.offset + start, length: url.length }
        facts.edits.push({ kind: 'replace', ...at, quoting: QUOTING, url: facts.urlCount })
      }
      facts.urlCount++
      yield { url: holdsKeys ? line.text : url, where: place, place, ...(problem && { problem }) }
    }
  }
}

function problemOf(line: string, isFirst: boolean, urlField: string): Sentence | undefined {
  return listMarkProblem(line) ?? (isFirst ? headerProblem(line, urlField) : undefined)
}

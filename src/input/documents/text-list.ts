/** `.txt` documents: a URL a line, as `readUrlList` reads them. */
import { readLines, TOO_LONG } from '../sources/lines.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import type { DocumentUrl } from './document-url.ts'
import type { Quoting } from './quoting.ts'

const QUOTING: Quoting = { kind: 'line' }

export async function* readTextDocument(
  text: AsyncIterable<string>,
  file: string,
  { mode }: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<DocumentUrl> {
  for await (const lines of readLines(text)) {
    for (const line of lines) {
      const url = line.text.trim()
      if (!line.tooLong && (url === '' || url.startsWith('#'))) continue
      const start = line.text.length - line.text.trimStart().length
      const where = `${file}, line ${line.number}`
      const place = { file, line: line.number, column: start + 1 }
      if (line.tooLong) yield { url: '', where, problem: TOO_LONG, place }
      else {
        if (mode === 'replace') {
          const [offset, length] = [line.offset + start, url.length]
          facts.edits.push({ kind: 'replace', offset, length, quoting: QUOTING, url: facts.urlCount })
        }
        yield { url, where, place }
      }
      facts.urlCount++
    }
  }
}

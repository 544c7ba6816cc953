/** `.txt` lists and the `urls` input: a URL a line, `#` in front of a comment, blank lines for the eye. */
import type { Text } from '../../base/sentence.ts'
import { type ImageUrl, lineOf } from './image-url.ts'
import { readLines, TOO_LONG } from './lines.ts'
import { headerProblem, listMarkProblem } from './no-url-line.ts'
import type { FieldNames } from './records.ts'

export async function* readUrlList(
  text: AsyncIterable<string>,
  name: string,
  { holdsKeys, urlField }: FieldNames,
): AsyncGenerator<ImageUrl> {
  let isFirst = true
  for await (const lines of readLines(text)) {
    for (const line of lines) {
      const where = lineOf(name, line.number)
      const url = line.text.trim()
      if (line.tooLong) yield { url: '', where, problem: TOO_LONG }
      else if (url !== '' && !url.startsWith('#')) {
        const problem = holdsKeys ? undefined : problemOf(url, isFirst, urlField)
        isFirst = false
        yield { url: holdsKeys ? line.text : url, where, ...(problem && { problem }) }
      }
    }
  }
}

function problemOf(line: string, isFirst: boolean, urlField: string): Text | undefined {
  return listMarkProblem(line) ?? (isFirst ? headerProblem(line, urlField) : undefined)
}

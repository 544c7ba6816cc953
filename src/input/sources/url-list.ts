/** `.txt` lists and the `urls` input: a URL a line, `#` in front of a comment, blank lines for the eye. */
import type { ImageUrl } from './image-url.ts'
import { readLines, TOO_LONG } from './lines.ts'
import type { FieldNames } from './records.ts'

export async function* readUrlList(
  text: AsyncIterable<string>,
  name: string,
  { holdsKeys }: FieldNames,
): AsyncGenerator<ImageUrl> {
  for await (const lines of readLines(text)) {
    for (const line of lines) {
      const where = `${name}, line ${line.number}`
      const url = line.text.trim()
      if (line.tooLong) yield { url: '', where, problem: TOO_LONG }
      else if (url !== '' && !url.startsWith('#')) yield { url: holdsKeys ? line.text : url, where }
    }
  }
}

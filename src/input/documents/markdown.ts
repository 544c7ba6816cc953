/** `.md` documents: front matter by `select`, then the images of the text. */
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import type { DocumentUrl } from './document-url.ts'
import { findFrontMatter } from './front-matter.ts'
import { readMarkdownUrls } from './markdown-urls.ts'
import { noteUrls } from './page.ts'
import { isListed, type PageUrl } from './page-url.ts'

/** Characters. A page of more is none that somebody wrote. */
export const MAX_MARKDOWN = 16_777_216

/** Quotes and lists that one line may open. The cost of each line grows with the depth. */
const MAX_NESTING = 100

/** Problems go to `facts`. */
export async function readMarkdownDocument(
  text: string,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Promise<DocumentUrl[]> {
  const matter = findFrontMatter(text)
  if (matter.kind === 'unclosed') {
    facts.problems.push(`${file}, line 1: the front matter that begins with '${matter.fence}' has no end`)
    return []
  }
  const deep = tooDeepLine(text)
  if (deep !== undefined) {
    facts.problems.push(`${file}, line ${deep}: more than ${MAX_NESTING} quotes and lists inside one another`)
    return []
  }
  const urls: PageUrl[] = []
  const { select = [] } = options
  if (select.length > 0 && matter.kind === 'yaml') {
    const { readYamlUrls } = await import('./yaml-urls.ts')
    const yaml = text.slice(matter.start, matter.end)
    urls.push(...(await readYamlUrls(yaml, matter.start, file, select, options, facts)))
  } else if (select.length > 0 && matter.kind !== 'none') {
    facts.notices.push(
      `${file}: front matter in ${matter.kind.toUpperCase()} is left as it is; select reads YAML`,
    )
  }
  const { bodyStart } = matter
  for (const url of readMarkdownUrls(text.slice(bodyStart)))
    if (isListed(url.url, options)) urls.push({ ...url, offset: url.offset + bodyStart })
  return noteUrls(urls, text, file, options, facts)
}

const DEEP_LINE = new RegExp(
  `^[ \\t]*(?:(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${MAX_NESTING + 1}}.*`,
  'gm',
)

/** @returns the first line that opens more than `MAX_NESTING`, from 1; a thematic break opens none */
function tooDeepLine(text: string): number | undefined {
  for (const { 0: line, index } of text.matchAll(DEEP_LINE)) {
    if (!/^ {0,3}([-*])(?:[ \t]*\1)*[ \t]*$/.test(line))
      return text.slice(0, index).split(/\r\n|\n|\r/).length
  }
  return undefined
}

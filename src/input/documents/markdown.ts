/** `.md` documents: front matter by `select`, then the images of the text. */
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import type { DocumentUrl } from './document-url.ts'
import { findFrontMatter } from './front-matter.ts'
import { TooDeepError } from './markdown-blocks.ts'
import { readMarkdownUrls } from './markdown-urls.ts'
import { noteUrls } from './page.ts'
import { isListed, type PageUrl } from './page-url.ts'
import { LineCounter } from './place.ts'

/** Characters. A page of more is none that somebody wrote. */
export const MAX_MARKDOWN = 16_777_216

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
  try {
    for (const url of readMarkdownUrls(text.slice(bodyStart)))
      if (isListed(url.url, options)) urls.push({ ...url, offset: url.offset + bodyStart })
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error
    const { line } = new LineCounter(text).placeOf(bodyStart + error.offset)
    facts.problems.push(`${file}, line ${line}: ${error.message}`)
    return []
  }
  return noteUrls(urls, text, file, options, facts)
}

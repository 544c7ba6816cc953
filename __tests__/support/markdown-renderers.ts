/** Markdown renderers that share no code with the source. They return HTML with the marks of `closed-html.ts`. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { BLOCK_END, HTML_START, TEXT_START } from './closed-html.ts'

export const CMARK = '/usr/bin/cmark-gfm'

/** One shell starts all processes: starting each from here would take longer than all other work. */
export function renderedByCmark(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cmark-'))
  try {
    for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.md`), text)
    const loop = `i=0; while [ $i -lt ${texts.length} ]; do ${CMARK} -e footnotes -e table -t xml $i.md >$i.xml; i=$((i+1)); done`
    execFileSync('/bin/sh', ['-c', loop], { cwd: folder })
    return texts.map((_, index) => htmlOfXml(readFileSync(join(folder, `${index}.xml`), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function renderedByMarkdownIt(text: string): string {
  const markdown = new MarkdownIt('default', { html: true })
  markdown.validateLink = () => true
  markdown.normalizeLink = (url: string) => url
  markdown.renderer.rules.html_block = (tokens, index) => `${HTML_START}${tokens[index]?.content}${BLOCK_END}`
  markdown.core.ruler.push('marks', ({ tokens, Token }) => {
    for (const { type, children } of tokens) {
      if (type !== 'inline' || !children) continue
      const [start, end] = [new Token('html_inline', '', 0), new Token('html_inline', '', 0)]
      start.content = TEXT_START
      end.content = BLOCK_END
      children.unshift(start)
      children.push(end)
    }
  })
  return markdown.render(text)
}

const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  heading: 'h1',
  block_quote: 'blockquote',
  list: 'ul',
  item: 'li',
  table: 'table',
  table_header: 'tr',
  table_row: 'tr',
  table_cell: 'td',
  link: 'a',
}

const TEXTS = new Set(['paragraph', 'heading', 'table_cell'])

/** Text and code become `a`: they contain no images. */
function htmlOfXml(xml: string): string {
  const html: string[] = []
  /** Number of open images. Their content is alternative text, and its images are not shown. */
  let images = 0
  for (const { groups = {} } of xml.matchAll(
    /<(?<name>html_block|html_inline|text|code|code_block) xml:space="preserve">(?<literal>[^<]*)<\/\k<name>>|<(?<tag>\/?\w+)(?: [^>]*?destination="(?<destination>[^"]*)")?[^>]*?(?<empty>\/)?>/g,
  )) {
    const { name, literal = '', tag = '', destination = '', empty } = groups
    if (tag === 'image') {
      if (images === 0) html.push(`<img src="${destination}">`)
      if (!empty) images++
    } else if (tag === '/image') images--
    else if (images > 0) continue
    else if (name === 'html_block') html.push(HTML_START, unescaped(literal), BLOCK_END)
    else if (name === 'html_inline') html.push(unescaped(literal))
    else if (name === undefined) {
      const shown = TAGS[tag.replace('/', '')]
      const isText = TEXTS.has(tag.replace('/', ''))
      if (!shown || empty) continue
      if (tag.startsWith('/')) html.push(isText ? BLOCK_END : '', `</${shown}>`)
      else html.push(`<${shown}>`, isText ? TEXT_START : '')
    } else html.push('a')
  }
  return html.join('')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

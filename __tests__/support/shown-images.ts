/** Which images a page shows, by parsers that have nothing in common with those of the source: markdown-it and parse5. */
import parseSrcset from '@prettier/parse-srcset'
import MarkdownIt from 'markdown-it'
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Preset = 'commonmark' | 'default'

/** Those whose host is named, in the order of the page. */
export function imagesInHtml(text: string): string[] {
  return allImagesInHtml(text).filter(url => /^(?:https?:)?\/\//i.test(url))
}

export function imagesInMarkdown(text: string): string[] {
  return imagesInHtml(htmlOfMarkdown(text, 'default'))
}

export function allImagesInMarkdown(text: string, preset: Preset): string[] {
  return allImagesInHtml(htmlOfMarkdown(text, preset))
}

export function allImagesInHtml(text: string): string[] {
  const found: string[] = []
  const visit = (node: Node): void => {
    if ('tagName' in node) found.push(...imagesOf(node))
    if ('content' in node) visit(node.content)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(text, { scriptingEnabled: false }))
  return found.filter(url => url !== '')
}

/** Addresses as they are written: neither encoded nor judged. */
export function htmlOfMarkdown(text: string, preset: Preset): string {
  const markdown = new MarkdownIt(preset, { html: true })
  markdown.validateLink = () => true
  markdown.normalizeLink = (url: string) => url
  return markdown.render(text)
}

function imagesOf({ tagName, attrs, namespaceURI }: DefaultTreeAdapterTypes.Element): string[] {
  const value = (name: string) => attrs.find(attribute => attribute.name === name)?.value ?? ''
  if (namespaceURI !== html.NS.HTML)
    return namespaceURI === html.NS.SVG && tagName === 'image' ? [value('href').trim()] : []
  const srcset = value('srcset')
    .split(/(?<=,)\s+/)
    .flatMap(candidatesOf)
  if (tagName === 'img') return [value('src').trim(), ...srcset]
  if (tagName === 'source') return srcset
  if (tagName === 'video') return [value('poster').trim()]
  if (tagName === 'input' && value('type').toLowerCase() === 'image') return [value('src').trim()]
  return []
}

/** The reference throws at a wrong candidate, which a browser drops alone. */
function candidatesOf(srcset: string): string[] {
  try {
    return parseSrcset(srcset).map(({ source }) => source.value)
  } catch {
    return []
  }
}

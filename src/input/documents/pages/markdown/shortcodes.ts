/**
 * Finds Hugo's shortcodes and Hexo's tags: the literal URLs of images, and all ranges that a template engine replaces
 * before Markdown is read. Linear on hostile text.
 */

import type { Span } from '../../span.ts'
import type { PageUrl } from '../page.ts'

interface Shortcodes {
  readonly urls: readonly PageUrl[]
  /** Shortcodes, tags, expressions and template comments; ranges of code tags contain their code. */
  readonly ranges: readonly Span[]
  /** The shortcodes and tags among them that may show an image: no code, comments, expressions or links. */
  readonly tags: readonly Span[]
}

export type IsOwnLink = (url: string) => boolean

interface TemplateRange extends Span {
  readonly mayShowImage?: boolean
}

interface Parameter {
  readonly name: string | undefined
  readonly start: number
  readonly end: number
  readonly quote: '"' | "'" | '`' | ''
}

/** Matches `figure`, `img`, `lazy-image`, `image_caption`, `inlineImg` and so on. */
const SHOWS_IMAGE =
  /^(?:[a-z]+[-_])*(?:figure|fig|(?:inline)?(?:img|image)|picture|photo|lightbox)(?:[-_][a-z]+)*$/i
/** Tags with commas between their parameters: `{% image URL, width=400px %}`. */
const HAS_COMMAS = /^(?:image|inlineim(?:g|age))$/i
/** Tags whose content is shown as it is, or not at all. */
const HOLDS_CODE = new Set(['highlight', 'codeblock', 'code', 'raw', 'verbatim', 'comment', 'mermaid'])
const SHOWS_LINK = /^(?:a|link|btn|button)$/i
const MARK = /\{\{[<%]?|\{%-?|\{#/g

/**
 * @param isCode whether an offset lies in code or a comment of the page
 * @param isOwnLink whether a relative link leads to a stored image
 */
export function readShortcodes(
  text: string,
  isCode: (offset: number) => boolean,
  isOwnLink: IsOwnLink,
): Shortcodes {
  const urls: PageUrl[] = []
  const ranges: Span[] = []
  const tags: Span[] = []
  const page = new SearchedText(text)
  const mark = new RegExp(MARK)
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const { index, 0: opening } = found
    const range = isCode(index) ? undefined : rangeAt(page, index, opening, urls, isOwnLink)
    if (!range) continue
    ranges.push(range)
    if (range.mayShowImage) tags.push(range)
    mark.lastIndex = range.to
  }
  return { urls, ranges, tags }
}

class SearchedText {
  readonly text: string
  readonly #known = new Map<string, number>()

  constructor(text: string) {
    this.text = text
  }

  /** For ascending offsets: remembers each result, also that a needle does not occur any more. */
  indexOf(needle: string, from: number): number {
    const before = this.#known.get(needle)
    if (before !== undefined && (before < 0 || before >= from)) return before
    const at = this.text.indexOf(needle, from)
    this.#known.set(needle, at)
    return at
  }
}

function rangeAt(
  page: SearchedText,
  from: number,
  opening: string,
  urls: PageUrl[],
  isOwnLink: IsOwnLink,
): TemplateRange | undefined {
  const { text } = page
  const inside = from + opening.length
  if (opening === '{{' || opening === '{#') return onOneLine(page, from, opening === '{{' ? '}}' : '#}')
  const isTag = opening.startsWith('{%')
  const closing = isTag ? '%}' : opening === '{{<' ? '>}}' : '%}}'
  if (!isTag && text.startsWith('/*', inside)) {
    const end = page.indexOf(`*/${closing}`, inside)
    return end < 0 ? undefined : { from, to: end + closing.length + 2 }
  }
  const head = readHead(page, inside, closing)
  if (!head) return undefined
  if (HOLDS_CODE.has(head.name)) {
    const end = codeEnd(page, head.name, isTag, head.end)
    if (end !== undefined) return { from, to: end }
  }
  const url = SHOWS_IMAGE.test(head.name) ? urlOf(text, head, isTag, isOwnLink) : undefined
  if (url) urls.push(url)
  return { from, to: head.end, mayShowImage: !SHOWS_LINK.test(head.name) }
}

function onOneLine(page: SearchedText, from: number, closing: string): Span | undefined {
  const end = page.indexOf(closing, from + 2)
  const lineEnd = page.indexOf('\n', from + 2)
  if (end < 0 || (lineEnd >= 0 && lineEnd < end)) return undefined
  return { from, to: end + closing.length }
}

function codeEnd(page: SearchedText, name: string, isTag: boolean, from: number): number | undefined {
  const needles = isTag
    ? [`{% end${name} %}`, `{%- end${name} -%}`]
    : [`{{< /${name} >}}`, `{{% /${name} %}}`]
  const ends = needles.flatMap(needle => {
    const at = page.indexOf(needle, from)
    return at < 0 ? [] : at + needle.length
  })
  return ends.length > 0 ? Math.min(...ends) : undefined
}

interface Head {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly end: number
}

/** Parameters of one shortcode; later ones are not read. */
const MAX_PARAMETERS = 1000

const WORD = /\s*([\w./-]+=)?("(?:[^"\\]|\\[\s\S])*"|`[^`]*`|'[^'\n]*'|[^\s"`{}][^\s{}]*?(?=\s|>\}\}|%\}|$))/y

/** Reads name and parameters up to `closing`; undefined if it is missing or a brace comes first. */
function readHead(page: SearchedText, inside: number, closing: string): Head | undefined {
  const { text } = page
  if (page.indexOf(closing, inside) < 0) return undefined
  const parameters: Parameter[] = []
  let name: string | undefined
  for (let at = inside; ; ) {
    const space = /\s*(?:-|\/)?/y
    space.lastIndex = at
    space.exec(text)
    if (text.startsWith(closing, space.lastIndex))
      return { name: name ?? '', parameters, end: space.lastIndex + closing.length }
    WORD.lastIndex = at
    const word = WORD.exec(text)
    if (!word?.[2]) return undefined
    at = WORD.lastIndex
    if (name === undefined) name = word[2]
    else if (parameters.length < MAX_PARAMETERS)
      parameters.push(parameterOf(word[1]?.slice(0, -1), word[2], at))
  }
}

function parameterOf(name: string | undefined, written: string, end: number): Parameter {
  const first = written.charAt(0)
  const quote = first === '"' || first === '`' || first === "'" ? first : ''
  const edge = quote.length
  return { name, start: end - written.length + edge, end: end - edge, quote }
}

/** Returns `src` (`href` of a lightbox), else the first URL. A shortcode with named parameters has no such URL. */
function urlOf(
  text: string,
  { name, parameters }: Head,
  isTag: boolean,
  isOwnLink: IsOwnLink,
): PageUrl | undefined {
  const source = /lightbox/i.test(name) ? 'href' : 'src'
  const named = parameters.find(parameter => parameter.name === source)
  const found = named ?? firstUrl(text, parameters, isTag, isOwnLink)
  if (!found) return undefined
  const { start, quote } = found
  const hasCommas = isTag && quote === '' && HAS_COMMAS.test(name)
  const end = hasCommas && text[found.end - 1] === ',' ? found.end - 1 : found.end
  const url = text.slice(start, end)
  // Hugo decodes escapes by rules of its own, so that such a URL is left alone.
  return url.includes('\\')
    ? undefined
    : { url, from: start, to: end, quoting: { kind: 'shortcode', quote, ...(hasCommas && { hasCommas }) } }
}

/** A word without a host is a size or a class, unless it leads to a stored image. */
function firstUrl(
  text: string,
  parameters: readonly Parameter[],
  isTag: boolean,
  isOwnLink: IsOwnLink,
): Parameter | undefined {
  const firstNamed = parameters.findIndex(({ name }) => name !== undefined)
  if (!isTag && firstNamed >= 0) return undefined
  return parameters
    .slice(0, firstNamed < 0 ? undefined : firstNamed)
    .find(
      ({ start, end, quote }) =>
        (quote === '' || !isTag) &&
        (/^(?:https?:)?\/\//i.test(text.slice(start, start + 8)) ||
          isOwnLink(text.slice(start, end).replace(/,$/, ''))),
    )
}

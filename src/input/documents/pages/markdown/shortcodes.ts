/**
 * Hugo's shortcodes and Hexo's tags in a text: the literal URLs of those that show an image, and all that a template
 * engine takes before Markdown is read. Linear on hostile text.
 */
import type { PageUrl, TextRange } from '../page-url.ts'

export interface Shortcodes {
  readonly urls: readonly PageUrl[]
  /** Shortcodes, tags, expressions and template comments; of those that hold code, with what they hold. */
  readonly ranges: readonly TextRange[]
  /** Of these, shortcodes and tags that may show an image: neither code nor comments, expressions or links. */
  readonly tags: readonly TextRange[]
}

interface TemplateRange extends TextRange {
  readonly mayShowImage?: boolean
}

interface Parameter {
  readonly name: string | undefined
  readonly start: number
  readonly end: number
  readonly quote: '"' | "'" | '`' | ''
}

/** `figure`, `img`, `lazy-image`, `image_caption`, `inlineImg` … */
const SHOWS_IMAGE =
  /^(?:[a-z]+[-_])*(?:figure|fig|(?:inline)?(?:img|image)|picture|photo|lightbox)(?:[-_][a-z]+)*$/i
/** Tags with commas between their parameters: `{% image URL, width=400px %}`. */
const HAS_COMMAS = /^(?:image|inlineim(?:g|age))$/i
/** Whatever is between these and their ends is shown as it is. */
const HOLDS_CODE = new Set(['highlight', 'codeblock', 'code', 'raw', 'verbatim', 'comment', 'mermaid'])
const SHOWS_LINK = /^(?:a|link|btn|button)$/i
const MARK = /\{\{[<%]?|\{%-?|\{#/g

/** @param isCode whether what begins at an offset is code or a comment of the page */
export function readShortcodes(text: string, isCode: (offset: number) => boolean): Shortcodes {
  const urls: PageUrl[] = []
  const ranges: TextRange[] = []
  const tags: TextRange[] = []
  const indexOf = firstBehind(text)
  const mark = new RegExp(MARK)
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const { index, 0: opening } = found
    const range = isCode(index) ? undefined : rangeAt(text, index, opening, indexOf, urls)
    if (!range) continue
    ranges.push(range)
    if (range.mayShowImage) tags.push(range)
    mark.lastIndex = range.to
  }
  return { urls, ranges, tags }
}

/** `indexOf` for places that only grow: what was found is remembered, and what does not come any more. */
function firstBehind(text: string): (needle: string, from: number) => number {
  const known = new Map<string, number>()
  return (needle, from) => {
    const before = known.get(needle)
    if (before !== undefined && (before < 0 || before >= from)) return before
    const at = text.indexOf(needle, from)
    known.set(needle, at)
    return at
  }
}

function rangeAt(
  text: string,
  from: number,
  opening: string,
  indexOf: (needle: string, from: number) => number,
  urls: PageUrl[],
): TemplateRange | undefined {
  const inside = from + opening.length
  if (opening === '{{' || opening === '{#') return onOneLine(from, opening === '{{' ? '}}' : '#}', indexOf)
  const isTag = opening.startsWith('{%')
  const closing = isTag ? '%}' : opening === '{{<' ? '>}}' : '%}}'
  if (!isTag && text.startsWith('/*', inside)) {
    const end = indexOf(`*/${closing}`, inside)
    return end < 0 ? undefined : { from, to: end + closing.length + 2 }
  }
  const head = readHead(text, inside, closing, indexOf)
  if (!head) return undefined
  if (HOLDS_CODE.has(head.name)) {
    const end = codeEnd(head.name, isTag, indexOf, head.end)
    if (end !== undefined) return { from, to: end }
  }
  const url = SHOWS_IMAGE.test(head.name) ? urlOf(text, head, isTag) : undefined
  if (url) urls.push(url)
  return { from, to: head.end, mayShowImage: !SHOWS_LINK.test(head.name) }
}

function onOneLine(
  from: number,
  closing: string,
  indexOf: (needle: string, from: number) => number,
): TextRange | undefined {
  const end = indexOf(closing, from + 2)
  const lineEnd = indexOf('\n', from + 2)
  if (end < 0 || (lineEnd >= 0 && lineEnd < end)) return undefined
  return { from, to: end + closing.length }
}

function codeEnd(
  name: string,
  isTag: boolean,
  indexOf: (needle: string, from: number) => number,
  from: number,
): number | undefined {
  const needles = isTag
    ? [`{% end${name} %}`, `{%- end${name} -%}`]
    : [`{{< /${name} >}}`, `{{% /${name} %}}`]
  const ends = needles
    .map(needle => ({ needle, at: indexOf(needle, from) }))
    .filter(({ at }) => at >= 0)
    .map(({ needle, at }) => at + needle.length)
  return ends.length > 0 ? Math.min(...ends) : undefined
}

interface Head {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly end: number
}

const WORD = /\s*([\w./-]+=)?("(?:[^"\\]|\\[\s\S])*"|`[^`]*`|'[^'\n]*'|[^\s"`{}][^\s{}]*?(?=\s|>\}\}|%\}|$))/y

/** The name and the parameters up to `closing`; undefined where it does not come, or a brace comes first. */
function readHead(
  text: string,
  inside: number,
  closing: string,
  indexOf: (needle: string, from: number) => number,
): Head | undefined {
  if (indexOf(closing, inside) < 0) return undefined
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
    else parameters.push(parameterOf(word[1]?.slice(0, -1), word[2], at))
  }
}

function parameterOf(name: string | undefined, written: string, end: number): Parameter {
  const first = written.charAt(0)
  const quote = first === '"' || first === '`' || first === "'" ? first : ''
  const edge = quote.length
  return { name, start: end - written.length + edge, end: end - edge, quote }
}

/** The parameter `src`, or `href` of a lightbox; where none has a name, and in a tag before those, the first URL. */
function urlOf(text: string, { name, parameters }: Head, isTag: boolean): PageUrl | undefined {
  const source = /lightbox/i.test(name) ? 'href' : 'src'
  const named = parameters.find(parameter => parameter.name === source)
  const found = named ?? firstUrl(text, parameters, isTag)
  if (!found) return undefined
  const { start, quote } = found
  const hasCommas = isTag && quote === '' && HAS_COMMAS.test(name)
  const end = hasCommas && text[found.end - 1] === ',' ? found.end - 1 : found.end
  const url = text.slice(start, end)
  // What an escape says is Hugo's to tell.
  return url.includes('\\')
    ? undefined
    : {
        url,
        offset: start,
        length: end - start,
        quoting: { kind: 'shortcode', quote, ...(hasCommas && { hasCommas }) },
      }
}

function firstUrl(text: string, parameters: readonly Parameter[], isTag: boolean): Parameter | undefined {
  const firstNamed = parameters.findIndex(({ name }) => name !== undefined)
  if (!isTag && firstNamed >= 0) return undefined
  return parameters
    .slice(0, firstNamed < 0 ? undefined : firstNamed)
    .find(
      ({ start, quote }) =>
        (quote === '' || !isTag) && /^(?:https?:)?\/\//i.test(text.slice(start, start + 8)),
    )
}

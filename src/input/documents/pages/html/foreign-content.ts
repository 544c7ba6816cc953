/**
 * Which tags of a page are SVG or MathML: other rules hold there than in HTML. Keeps as much of a browser's stack of
 * open elements as that takes.
 */

export type Namespace = 'html' | 'svg' | 'math'

interface OpenElement {
  readonly name: string
  readonly namespace: Namespace
  /** Tags inside it are HTML again. */
  readonly holdsHtml: boolean
}

/** Browsers nest no deeper either. It bounds what an end tag costs. */
const MAX_DEPTH = 512

export class ForeignContent {
  /** From the outermost `svg` or `math` on; empty outside of these. */
  readonly #open: OpenElement[] = []
  /** How many elements of HTML are open around them, by name. */
  readonly #outer = new Map<string, number>()

  /** Whether the next tag is read by the rules of HTML. */
  get readsHtml(): boolean {
    const top = this.#open.at(-1)
    return !top || top.namespace === 'html' || top.holdsHtml
  }

  /**
   * @param attribute the value of an attribute, in lower case; undefined where the tag has none of that name
   * @returns whose element it is
   */
  openTag(name: string, isSelfClosing: boolean, attribute: (name: string) => string | undefined): Namespace {
    if (!this.readsHtml && isHtmlTag(name, attribute)) this.breakOut()
    const namespace = this.#namespaceOf(name)
    if (namespace === 'html') this.#openHtml(name)
    else if (!isSelfClosing) this.#push({ name, namespace, holdsHtml: holdsHtml(name, namespace, attribute) })
    return namespace
  }

  closeTag(name: string): void {
    const open = this.#open
    if (open.length === 0) return this.#closeOuter(name)
    if (!this.readsHtml && (name === 'p' || name === 'br')) return this.breakOut()
    let at = open.length - 1
    let isBlocked = false
    for (; at >= 0 && open[at]?.namespace !== 'html'; at--) {
      if (open[at]?.name === name) {
        open.length = at
        return
      }
      isBlocked ||= SCOPES.has(open[at]?.name ?? '')
    }
    if (isBlocked) return
    if (at >= 0) this.#closeInner(name, at)
    else if ((this.#outer.get(name) ?? 0) > 0) {
      open.length = 0
      this.#closeOuter(name)
    }
  }

  /** A tag of HTML ends the SVG or MathML that it stands in. */
  breakOut(): void {
    while (!this.readsHtml) this.#open.pop()
  }

  #namespaceOf(name: string): Namespace {
    const top = this.#open.at(-1)
    if (this.readsHtml || (name === 'svg' && top?.name === 'annotation-xml'))
      return name === 'svg' || name === 'math' ? name : 'html'
    return top?.namespace ?? 'html'
  }

  #openHtml(name: string): void {
    if (VOID_TAGS.has(name)) return
    if (this.#open.length === 0) this.#outer.set(name, (this.#outer.get(name) ?? 0) + 1)
    else {
      if (ENDS_PARAGRAPH.has(name)) this.#closeInner('p', this.#open.length - 1)
      this.#push({ name, namespace: 'html', holdsHtml: true })
    }
  }

  #push(element: OpenElement): void {
    if (this.#open.length < MAX_DEPTH) this.#open.push(element)
  }

  /** An element of HTML inside SVG or MathML. */
  #closeInner(name: string, from: number): void {
    const open = this.#open
    for (let at = from; open[at]?.namespace === 'html'; at--) {
      if (open[at]?.name !== name) continue
      open.length = at
      return
    }
  }

  #closeOuter(name: string): void {
    const count = this.#outer.get(name)
    if (count) this.#outer.set(name, count - 1)
  }
}

function isHtmlTag(name: string, attribute: (name: string) => string | undefined): boolean {
  return name === 'font' ? FONT_ATTRIBUTES.some(font => attribute(font) !== undefined) : HTML_TAGS.has(name)
}

function holdsHtml(
  name: string,
  namespace: Namespace,
  attribute: (name: string) => string | undefined,
): boolean {
  if (namespace === 'svg') return SVG_WITH_HTML.has(name)
  if (name === 'annotation-xml') return HTML_ENCODINGS.has(attribute('encoding') ?? '')
  return MATH_WITH_TEXT.has(name)
}

const SVG_WITH_HTML = new Set(['foreignobject', 'desc', 'title'])
const MATH_WITH_TEXT = new Set(['mi', 'mo', 'mn', 'ms', 'mtext'])
const HTML_ENCODINGS = new Set(['text/html', 'application/xhtml+xml'])
/** No end tag of HTML reaches across these. */
const SCOPES = new Set([...SVG_WITH_HTML, ...MATH_WITH_TEXT, 'annotation-xml'])

/** In SVG and MathML they end it, as the standard of HTML lists them. */
const HTML_TAGS = new Set(
  'b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h1|h2|h3|h4|h5|h6|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var'.split(
    '|',
  ),
)
const FONT_ATTRIBUTES = ['color', 'face', 'size']

const VOID_TAGS = new Set(
  'area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param|source|track|wbr'.split(
    '|',
  ),
)

const ENDS_PARAGRAPH = new Set(
  'address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hgroup|hr|li|listing|main|menu|nav|ol|p|plaintext|pre|search|section|summary|table|ul|xmp'.split(
    '|',
  ),
)

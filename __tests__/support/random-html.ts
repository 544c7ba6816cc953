/**
 * Random pages of HTML, of the shapes that parsers disagree about. Two shapes are left out, because only a parser that
 * builds the whole tree reads them: an element of HTML that stays open or is closed by another one around or inside of
 * an `svg`, and an `svg` in a `noscript` of the head, which a browser moves to the body.
 */
import type { Draw } from './random-seed.ts'

export interface RandomPage {
  readonly text: string
  /** Addresses as the page spells them, by the number that each holds. */
  readonly spellings: ReadonlyMap<number, string>
}

/** What follows the number in an address. The last ones hold character references. */
const TAILS = [
  'a.png',
  '640?wx_fmt=png',
  'b(1).jpg',
  '图.png',
  '?a=1&b=2',
  '?a=1&amp;b=2',
  '?a&copy',
  '?a=1&copy=2',
]
const BARE_TAILS = ['?a=1&reg_id=3', '&lt/x', '&#38x', '?&notit;', '&amp;amp;', '&#x56fe;']
const TEXTS = ['a', ' 图 ', 'a < b', ' &amp; ', '&copy', '\n', '\r\n', ' > ', ']]>', '&', '<3', '-->', '</>']
const STRAY_ENDS = ['</p>', '</div>', '</g>', '</svg>', '</title>', '<br/>', '<hr>']
const TEXT_ONLY = ['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']

export function randomPage(draw: Draw): RandomPage {
  const text = new PageWriter(draw)
  return { text: text.page(), spellings: text.spellings }
}

class PageWriter {
  readonly spellings = new Map<number, string>()
  readonly #draw: Draw

  constructor(draw: Draw) {
    this.#draw = draw
  }

  page(): string {
    const head = this.#draw.pick([
      '<p>a</p>',
      '<!doctype html>\n<h1>a</h1>\n',
      '<!DOCTYPE html><html><head><title>a</title></head><body>',
    ])
    return this.#draw.pick(['', '\ufeff']) + head + this.#content(0, 1, 6)
  }

  #content(depth: number, least: number, most: number): string {
    return this.#draw.some(least, most, () => this.#piece(depth)).join(this.#draw.pick(['', '', '\n', ' ']))
  }

  #piece(depth: number): string {
    const { below, pick } = this.#draw
    switch (below(depth > 3 ? 9 : 16)) {
      case 0:
        return pick(TEXTS)
      case 1:
      case 2:
        return this.#tag(pick(['img', 'img', 'IMG', 'image']), `src${this.#value()}`)
      case 3:
        return this.#tag('img', `srcset=${this.#srcset()}`)
      case 4:
        return this.#tag('input', `type=${pick(['image', '"IMAGE"', 'text', "''"])} src${this.#value()}`)
      case 5:
        return this.#comment()
      case 6:
        return this.#textOnly()
      case 7:
        return `<![CDATA[${this.#text()}${this.#image()}${pick([']]>', ']]>', '>', ''])}`
      case 8:
        return `<a href${this.#value()}>${this.#image()}</a>`
      case 9:
      case 10:
      case 11:
        return this.#svg(depth + 1)
      case 12:
        return `<video poster${this.#value()}><source src${this.#value()}></video>`
      case 13:
        return `<picture><source srcset=${this.#srcset()}>${this.#image()}</picture>`
      case 14:
        return this.#around(pick(['noscript', 'template', 'span', 'math', 'audio']), depth)
      default:
        return this.#around(pick(['div', 'div', 'section', 'blockquote', 'figure', 'pre']), depth)
    }
  }

  #around(tag: string, depth: number): string {
    return `<${tag}${this.#attribute()}>${this.#content(depth + 1, 0, 4)}</${tag}>`
  }

  #svg(depth: number): string {
    const { happens, pick } = this.#draw
    const end = happens(0.9) ? pick(['</svg>', '</svg>', '</SVG >']) : ''
    if (happens(0.05)) return '<svg/>'
    return `<svg${pick(['', ' viewBox="0 0 1 1"', ' class=a'])}>${this.#svgContent(depth)}${end}`
  }

  #svgContent(depth: number): string {
    return this.#draw.some(0, 5, () => this.#svgPiece(depth)).join(this.#draw.pick(['', '\n']))
  }

  #svgPiece(depth: number): string {
    const { below, pick } = this.#draw
    const tag = pick(['style', 'script', 'title', 'STYLE', 'desc', 'g', 'path', 'textarea', 'iframe'])
    switch (below(depth > 4 ? 8 : 12)) {
      case 0:
      case 1:
        return `<${tag}${pick(['', ' ', ' type="a"', ' id=a '])}/>`
      case 2:
        return `<${tag}>${this.#text()}</${tag}>`
      case 3:
      case 4:
        return this.#tag('image', `${pick(['href', 'xlink:href', 'HREF', 'src'])}${this.#value()}`, [
          '/',
          '/',
          '></image',
        ])
      case 5:
        return `<![CDATA[${this.#text()}${this.#image()} > a ]]>`
      case 6:
        return this.#comment()
      case 7:
        return `<a href${this.#value()}><use href="#a"/></a>`
      case 8:
        return `<g${this.#attribute()}>${this.#svgContent(depth + 1)}</g>`
      case 9:
        return `<style><![CDATA[${this.#text()}${this.#image()}]]></style>`
      case 10:
        return `<foreignObject>${this.#content(depth + 1, 0, 3)}</foreignObject>`
      default:
        return `<title>${this.#image()}</title>`
    }
  }

  #comment(): string {
    const { happens, pick } = this.#draw
    if (happens(0.4))
      return pick(['<!-->', '<!--->', '<!---->', '<?a b?>', '<!a>', '</ a>', '<!-- a --!>', ...STRAY_ENDS])
    return `<!--${pick([' ', '', '[if IE]>'])}${this.#image()}${pick([' -->', '-->', '<![endif]-->', '--->'])}`
  }

  #textOnly(): string {
    const { pick } = this.#draw
    const tag = pick(TEXT_ONLY)
    const text = `${pick(['', ' a ', "'<\\/b>'"])}${this.#image()}${pick(['', '</b>', '<br/>', '\n'])}`
    return `<${tag}${pick(['', '/', this.#attribute()])}>${text}</${pick([tag, tag.toUpperCase(), `${tag} `])}>`
  }

  #image(): string {
    return this.#tag('img', `src${this.#value()}`)
  }

  #tag(name: string, attribute: string, closings: readonly string[] = ['', '', '/']): string {
    const { pick } = this.#draw
    return `<${name}${this.#attribute()} ${attribute}${this.#attribute()} ${pick(closings)}>`
  }

  /** An attribute that shows no image. */
  #attribute(): string {
    const { happens, pick } = this.#draw
    if (happens(0.7)) return ''
    return pick([
      () => ' alt=">"',
      () => ' hidden',
      () => '\n class=a',
      () => " title='a < b \"'",
      () => ' alt="<![CDATA["',
      () => ` data-x='<img src="${this.#address(TAILS)}">'`,
      () => ` title="<!-- ${this.#address(TAILS)}"`,
    ])()
  }

  #text(): string {
    return this.#draw.pick(['', ' a ', '.a{b:c}', '&amp;', '图'])
  }

  #value(): string {
    const { happens, pick } = this.#draw
    const address = this.#address(happens(0.3) ? BARE_TAILS : TAILS)
    const equals = pick(['=', '=', ' = ', '=\n'])
    return equals + pick([`"${address}"`, `'${address}'`, `" ${address}\n"`, address])
  }

  #srcset(): string {
    const { pick, some } = this.#draw
    const good = ['', ' 1x', ' 2.5x', ' 100w', ' 1e1x', ' 100w 50h']
    const bad = [' 2y', ' 1w 2w', ' 0w', ' 1x 2x', ' -1x', ' +1x', ' 1.x', ' 1', ' (2x 1)']
    const quote = pick(['"', "'"])
    const candidates = some(1, 4, () => {
      const descriptor = pick(this.#draw.happens(0.7) ? good : bad)
      return (
        this.#address(['a.png', 'w_1,h_2/b.png', '?a=1&amp;b=2', '图.png']) +
        pick([descriptor, descriptor.replace(' ', '\n ')])
      )
    })
    return `${quote}${pick(['', ' ', ', '])}${candidates.join(pick([', ', ',\n ', ' , ']))}${pick(['', ',', ' '])}${quote}`
  }

  #address(tails: readonly string[]): string {
    const number = this.spellings.size + 1
    const address = `https://o.example/${number}/${this.#draw.pick(tails)}`
    this.spellings.set(number, address)
    return address
  }
}

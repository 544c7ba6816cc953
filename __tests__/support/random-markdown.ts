/**
 * Generates Markdown of the shapes that parsers read differently: HTML blocks, tabs and footnotes in quotes and lists,
 * tables, link definitions, and text tags that nothing closes. Each `U` is replaced by an address of its own.
 */
import { pick } from './random-faults.ts'

/** From 0 up to 1. */
type Random = () => number

/** Images; each `U` is another one. */
const IMAGES = [
  '![x](U)',
  '![x](<U>)',
  '![x](U "a title")',
  "![x]( U 'a title' )",
  '![a *b* `c`](U)',
  '[![x](U)](https://page.example/)',
  '![[a] b](U)',
  '<img src="U">',
  "<img alt='a > b' src='U' />",
  '<img src=U>',
  '<picture><source srcset="U 1x"><img src="U"></picture>',
  '<img srcset="U 1x, U 2x">',
  '<svg><title/><image href="U"/></svg>',
  '<video poster="U"></video>',
  '![a][r1]',
  '![r2][]',
  '![r3]',
  '![R4]',
]

/** Text that looks like an image or breaks one nearby. */
const OTHERS = [
  '`![x](U)`',
  '``<img src="U">``',
  '\\![x](U)',
  '!\\[x](U)',
  '[x](U)',
  '[r1]',
  '<!-- ![x](U) -->',
  '<https://o.example/a>',
  '<a title="![x](U)">',
  '![x](U "a" b)',
  '![x](U b',
  '![x] (U)',
  '![x](a U)',
  '![![x](U)](U)',
  '![r9]',
  '<b\n',
  '<!-- ',
  '[^1]',
  '|',
  '*a*',
  '&copy;',
  '\\\\',
  'a',
  'text',
  '图',
]

/** Tags whose content is text, in prose; some are never closed. */
const TEXT_TAGS = [
  'The <title> of a page',
  'A <textarea> and a <script>',
  'a <title>![x](U) <img src="U"></title> b',
  'a <script>"<img src=\'U\'>"</script> b',
]

/** Blocks of HTML as lines, without the blank line that ends them. */
const HTML_BLOCKS: readonly (readonly string[])[] = [
  ['<br />', '![x](U)'],
  ['<br>'],
  ['</span>', '<img src="U">'],
  ['<div>', '<img src="U">', '![x](U)', '</div>'],
  ['<div>', '', '![x](U)', '', '</div>'],
  ['<p><img src="U"></p> ![x](U)'],
  ['<details><summary>![x](U)</summary>', '', '![x](U)', '</details>'],
  ['<!-- a', '', '![x](U) <img src="U">', '--> ![x](U) <img src="U">'],
  ['<style>', '.a {}', '', '.b { content: "![x](U)" }', '</style>'],
  ['<script>', 'a("<img src=\'U\'>")', '', '![x](U)', '</script> <img src="U">'],
  ['<pre>', '![x](U) <img src="U">', '', '![x](U)', '</pre>'],
  ['<? a', '', '![x](U)', '?>'],
  ['<!A', '![x](U)', '> ![x](U)'],
  ['<a href="x">', '![x](U)', '</a>'],
  ['<a href="x"> b', '![x](U)', '</a>'],
  ['<svg><style/><image href="U"/></svg>', '<img src="U">'],
  ['<img src="U">'],
  ['<img', 'src="U">'],
  ['<table><tr><td>', '![x](U)', '', '![x](U)', '', '</td></tr></table>'],
]

const MARKS = ['- ', '-   ', '-\t', '* ', '+\t', '1. ', '1)\t', '2. ', '10. ', '-     ']
const QUOTES = ['> ', '> ', '>', '>\t', ' > ', '>  ']
const LABELS = ['r1', 'r2', 'r3', 'R4']

/** Returns a document with `U` in place of each address, and never two blank lines in a row. */
export function randomMarkdown(random: Random): string {
  const lines = blocks(random, 0)
  // Documents that the functions below cannot make: a missing line, an extra blank line or tab.
  for (let edits = Math.floor(random() * 3); edits > 0; edits--) disturb(lines, random)
  let notes = 0
  const text = lines.join('\n').replace(/\[\^F\]/g, () => `[^${++notes}]`)
  // Renderers leave out a footnote without a reference.
  const references = Array.from({ length: notes }, (_, index) => `a[^${index + 1}]`).join(' ')
  const isBlank = (line: string | undefined) => /^[\s>]*$/.test(line ?? '')
  const all = `${references}\n\n${text}`.split('\n')
  return `\n${all.filter((line, index) => !isBlank(line) || !isBlank(all[index - 1])).join('\n')}\n`
}

function blocks(random: Random, depth: number, isQuoted = false): string[] {
  const lines: string[] = []
  for (let count = 1 + Math.floor(random() * (depth === 0 ? 5 : 3)); count > 0; count--) {
    lines.push(...block(random, depth, isQuoted))
    const gap = random()
    if (gap < 0.7) lines.push('')
    else if (gap < 0.75) lines.push('  ')
  }
  return lines
}

function block(random: Random, depth: number, isQuoted: boolean): string[] {
  const isDeep = depth >= 3
  const draw = random() * (isDeep ? 11 : 17)
  if (draw < 3) return paragraph(random)
  if (draw < 5) return [...pick(random, HTML_BLOCKS)]
  if (draw < 6) return table(random)
  if (draw < 7) return definitions(random)
  if (draw < 8) return [pick(random, ['---', '***', '# ', '## a ']) + pick(random, ['', inline(random)])]
  if (draw < 9) return [...paragraph(random), pick(random, ['===', '---'])]
  if (draw < 10) return code(random)
  if (draw < 11) return [`${pick(random, ['', 'a ', '<p>'])}${pick(random, TEXT_TAGS)}`, inline(random)]
  if (draw < 13) return quote(random, depth)
  if (draw < 16) return list(random, depth, isQuoted)
  return isQuoted ? paragraph(random) : footnote(random, blocks(random, depth + 1))
}

function inline(random: Random): string {
  const pieces: string[] = []
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--)
    pieces.push(pick(random, random() < 0.6 ? IMAGES : OTHERS))
  return pieces.join(pick(random, [' ', ' ', '']))
}

function paragraph(random: Random): string[] {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, ['', '', '', ' ', '   ', 'a ']).concat(inline(random)),
  )
}

function table(random: Random): string[] {
  const columns = 1 + Math.floor(random() * 3)
  const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`
  const cell = () => pick(random, ['a', '', ...IMAGES, '`![x](U)`'])
  const rows = Array.from({ length: Math.floor(random() * 3) }, () => row(cell))
  const head = row(cell)
  return [head, row(() => pick(random, ['---', ':-:', '-'])), ...rows].map(line =>
    random() < 0.2 ? line.slice(2) : line,
  )
}

function definitions(random: Random): string[] {
  return Array.from({ length: 1 + Math.floor(random() * 2) }, () =>
    pick(random, [
      '[L]: U',
      '[L]: <U> "t"',
      '[L]:\n  U',
      '[L]: U\n"t"',
      '[L]: U "t',
      ' [L]: U',
      '[L]:U x',
      '[L]: <>',
    ])
      .replace('L', pick(random, LABELS))
      .split('\n'),
  )
    .flat()
    .concat('')
}

function code(random: Random): string[] {
  const fence = pick(random, ['```', '~~~~', '```js', '    ', '\t', '   ```'])
  const inside = [inline(random), '', inline(random)]
  if (/^\s+$/.test(fence)) return inside.map(line => fence + line)
  return [fence, ...inside, ...(random() < 0.8 ? [fence.replace('js', '')] : [])]
}

function quote(random: Random, depth: number): string[] {
  const mark = pick(random, QUOTES)
  return blocks(random, depth + 1, true).map(line =>
    random() < 0.08 ? line : random() < 0.5 && line === '' ? '>' : mark + line,
  )
}

function list(random: Random, depth: number, isQuoted: boolean): string[] {
  const mark = pick(random, MARKS)
  const width = mark.endsWith('\t') ? 4 : mark.length > 4 ? 2 : mark.length
  const indent = random() < 0.4 ? '\t' : ' '.repeat(width)
  const items: string[] = []
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const inside = blocks(random, depth + 1, isQuoted)
    if (random() < 0.15) inside.unshift('')
    items.push(
      ...inside.map((line, index) =>
        index === 0 ? (line === '' ? mark.trimEnd() : mark + line) : line === '' ? '' : indent + line,
      ),
    )
  }
  return items
}

function footnote(random: Random, inside: readonly string[]): string[] {
  const indent = pick(random, ['    ', '    ', '\t', '  '])
  return inside.map((line, index) => (index === 0 ? `[^F]: ${line}` : line === '' ? '' : indent + line))
}

function disturb(lines: string[], random: Random): void {
  const at = Math.floor(random() * lines.length)
  const line = lines[at] ?? ''
  const change = random()
  if (change < 0.2) lines.splice(at, 1)
  else if (change < 0.4) lines.splice(at, 0, '')
  else if (change < 0.6) lines[at] = line.replace(/^ +/, '')
  else if (change < 0.8) lines[at] = `${pick(random, [' ', '  ', '    ', '\t'])}${line}`
  else lines[at] = line.replace(/ {4}/, '\t')
}

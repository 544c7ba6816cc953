/**
 * The blocks of a Markdown text, by @lezer/markdown: which parts of it are read as inline text, which are HTML or
 * code, and its link definitions. What is inline is only collected, since lezer's own reading of it is quadratic.
 */
import { normalizeLabel } from './markdown-inline.ts'
import type { TextRange } from './page-url.ts'
import { GFM, parser, type SyntaxNodeRef } from './parsers/markdown.ts'

export interface InlineText {
  /** With blanks in place of the marks of quotes and lists around it: as long as the source. */
  readonly text: string
  readonly offset: number
}

export interface MarkdownBlocks {
  readonly inline: readonly InlineText[]
  /** Blocks of HTML; `quoteMarks` are none of it. */
  readonly html: readonly TextRange[]
  readonly quoteMarks: readonly TextRange[]
  readonly code: readonly TextRange[]
  /** By normalized label; of one label the first counts. `<` and `>` are part of the range. */
  readonly definitions: ReadonlyMap<string, TextRange>
}

/** Blocks inside one another. Each line costs as much as it is deep, blank ones too. */
export const MAX_DEPTH = 64

export class TooDeepError extends Error {
  /** Of the line, in the text. */
  readonly offset: number

  constructor(offset: number) {
    super('blocks too deep')
    this.offset = offset
  }
}

/** Filled while one text is parsed, at one go. */
let inlineTexts: InlineText[] = []

const OWN_INLINE = [
  'Escape',
  'Entity',
  'InlineCode',
  'HTMLTag',
  'Emphasis',
  'HardBreak',
  'Link',
  'Image',
  'LinkEnd',
]

const blockParser = parser.configure([
  GFM,
  {
    remove: [...OWN_INLINE, 'Autolink', 'Strikethrough'],
    parseBlock: [
      {
        name: 'DepthLimit',
        before: 'LinkReference',
        parse(context) {
          // A list is one block, and each of its items another.
          if (context.depth > MAX_DEPTH) throw new TooDeepError(context.lineStart)
          return false
        },
      },
    ],
    parseInline: [
      {
        name: 'InlineText',
        parse(context) {
          inlineTexts.push({ text: context.text, offset: context.offset })
          return context.end
        },
      },
    ],
  },
])

const HTML_BLOCKS = new Set(['HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock'])
const CODE_BLOCKS = new Set(['FencedCode', 'CodeBlock'])

/**
 * @param text with no line end but LF
 * @throws TooDeepError
 */
export function readBlocks(text: string): MarkdownBlocks {
  inlineTexts = []
  const tree = blockParser.parse(text)
  const inline = inlineTexts
  inlineTexts = []
  const html: TextRange[] = []
  const quoteMarks: TextRange[] = []
  const code: TextRange[] = []
  const definitions = new Map<string, TextRange>()
  tree.iterate({
    enter(node) {
      const { name, from, to } = node
      if (HTML_BLOCKS.has(name)) html.push({ from, to })
      else if (name === 'QuoteMark') quoteMarks.push({ from, to })
      else if (CODE_BLOCKS.has(name)) code.push({ from, to })
      else if (name === 'LinkReference') addDefinition(node, text, definitions)
    },
  })
  return { inline, html, quoteMarks, code, definitions }
}

function addDefinition({ node }: SyntaxNodeRef, text: string, definitions: Map<string, TextRange>): void {
  const label = node.getChild('LinkLabel')
  const url = node.getChild('URL')
  if (!label || !url) return
  const pieces: string[] = []
  let from = label.from + 1
  for (const mark of label.getChildren('QuoteMark')) {
    pieces.push(text.slice(from, mark.from))
    from = mark.to
  }
  pieces.push(text.slice(from, label.to - 1))
  const name = normalizeLabel(pieces.join(' '))
  if (!definitions.has(name)) definitions.set(name, { from: url.from, to: url.to })
}

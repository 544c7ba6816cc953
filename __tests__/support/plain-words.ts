/** The rules of plain English that a machine can check, and the sentences it reads: comments, messages, pages. */

export interface Sentence {
  /** Where its paragraph begins, from 1. */
  readonly line: number
  readonly text: string
}

/** A word that hides who does what, and what to write in its place. */
export interface Refused {
  /** As docs/internals/writing.md shows it. */
  readonly word: string
  readonly pattern: RegExp
  readonly instead: string
}

export const REFUSED: readonly Refused[] = [
  { word: '`Of …` at the beginning', pattern: /^Of\b/, instead: 'the noun: `Offset of the line`' },
  { word: '`That of …`', pattern: /^That of\b/, instead: 'the noun again: `The length of the page`' },
  { word: '`Those …`', pattern: /^Those\b/, instead: 'the noun: `Images that …`' },
  {
    word: '`Who …`, `whoever`',
    pattern: /^Who\b|\bwhoever\b/i,
    instead: 'the one who acts: `The caller closes it`',
  },
  { word: '`As it …`', pattern: /^As it\b/, instead: 'the noun: `The URL as the list has it`' },
  { word: '`The same, …`', pattern: /^The same,/, instead: 'the noun again: `A run over one list`' },
  {
    word: '`nobody`, `somebody`',
    pattern: /\b(?:nobody|somebody)\b/i,
    instead: 'the one who is meant: `no run`, `a user`',
  },
  { word: '`told`', pattern: /\btold\b/i, instead: '`says`, `reports`, `prints`' },
  {
    word: '`asked` without `for`',
    pattern: /\basked\b(?! for\b)/i,
    instead: '`requested`, `sends a request to`',
  },
  {
    word: '`behind`, but for a proxy, CDN, NAT or firewall',
    pattern: /\bbehind\b(?! (?:an?|the) (?:proxy|CDN|NAT|firewall)\b)/i,
    instead: '`after`, `later than`',
  },
]

/** Those of `REFUSED` that hide who acts. A title may begin as it likes, since it goes on from its group's. */
export const REFUSED_IN_TITLES: readonly Refused[] = [
  ...REFUSED.filter(({ pattern }) => !pattern.source.startsWith('^')),
  { word: '`whoever`', pattern: /\bwhoever\b/i, instead: 'the one who acts' },
  { word: '`door`', pattern: /\bdoors?\b/i, instead: '`entry point`' },
  { word: '`in hand`', pattern: /\bin hand\b/i, instead: '`supplied`, `in use`' },
]

const TITLE =
  /(?:\b(?:test|describe)(?:\.\w+)*\(|^\s*\](?:\s*as const)?\)\(|\.each\([\w.(), ]+\)\()\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gm

/** Titles of the tests of a file, and of their groups. */
export function titlesOf(source: string): Sentence[] {
  return Array.from(source.matchAll(TITLE), ({ 2: text = '', index }) => ({
    line: source.slice(0, index).split('\n').length,
    text,
  }))
}

/** @returns undefined for a sentence in plain words */
export function refusedIn({ text }: Sentence): Refused | undefined {
  return REFUSED.find(({ pattern }) => pattern.test(text))
}

interface Paragraph {
  readonly line: number
  text: string
}

/** Stands for what is not prose: code, values, URLs. It begins a sentence as a word does. */
const VALUE = 'X'

function sentencesOf(paragraphs: readonly Paragraph[]): Sentence[] {
  return paragraphs.flatMap(({ line, text }) =>
    text
      .replace(/`[^`]*`/g, VALUE)
      .replace(/\{@\w+ [^}]*\}/g, VALUE)
      .replace(/\bhttps?:\/\/\S+/g, VALUE)
      .split(/(?<=[.!?][)"”’*_]*)\s+|\s\|\s|(?<=[a-z]:)\s+(?=[A-Z])/)
      .map(part => ({ line, text: part.replace(/^[\s|>#*_"“(-]+/, '').trim() }))
      .filter(({ text }) => text !== ''),
  )
}

/** Sentences of the comments of a TypeScript file. Indented lines of a comment are code. */
export function commentSentences(lines: readonly string[]): Sentence[] {
  const paragraphs: Paragraph[] = []
  let isBlock = false
  let open: Paragraph | undefined
  lines.forEach((line, index) => {
    const begins = /^\s*\/\*/.test(line)
    const isComment = isBlock || begins || /^\s*\/\//.test(line)
    isBlock = (isBlock || begins) && !line.includes('*/')
    const trailing = / \/\/ (.*)$/.exec(line)?.[1]
    if (!isComment) {
      open = undefined
      if (trailing !== undefined) paragraphs.push({ line: index + 1, text: trailing })
      return
    }
    const text = line.replace(/^\s*(?:\/\*\*?|\*(?!\/)|\/\/)/, '').replace(/\*\/\s*$/, '')
    if (begins || text.trim() === '' || /^\s{4}/.test(text)) open = undefined
    if (/^\s{4}/.test(text)) return
    for (const [place, part] of text.split(/(?=@(?:param|returns|throws|default|see|example)\b)/).entries()) {
      const said = part.replace(/^@param\s+\S+|^@\w+/, '')
      if (place > 0 || part !== said || /^\s*(?:- |\d+\. )/.test(part)) open = undefined
      if (said.trim() === '') continue
      if (open) open.text += ` ${said.trim()}`
      else {
        open = { line: index + 1, text: said.trim() }
        paragraphs.push(open)
      }
    }
  })
  return sentencesOf(paragraphs)
}

/** Sentences of the values of a file of messages: names in braces are values, `{count|one|many}` is its plural. */
export function messageSentences(source: string): Sentence[] {
  const strings = /(?<=:\s+|\(\s*)(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g
  return sentencesOf(
    [...source.matchAll(strings)].map(({ 1: single, 2: double, index }) => ({
      line: source.slice(0, index).split('\n').length,
      text: (single ?? double ?? '')
        .replace(/\\(.)/g, '$1')
        .replace(/\{\w+\|[^|{}]*\|([^|{}]*)\}/g, '$1')
        .replace(/\{\w+\}/g, VALUE),
    })),
  )
}

/** Sentences of a page in Markdown, without its code blocks, links' addresses and HTML. */
export function markdownSentences(page: string): Sentence[] {
  const paragraphs: Paragraph[] = []
  let fence: string | undefined
  let open: Paragraph | undefined
  page.split('\n').forEach((line, index) => {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1]
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined
      open = undefined
      return
    }
    if (fence !== undefined) return
    const text = line
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<[^>]*>/g, '')
      .trim()
    if (text === '' || /^(?:[-*] |\d+\. |#|\||>)/.test(text)) open = undefined
    if (text === '') return
    if (open) open.text += ` ${text}`
    else {
      open = { line: index + 1, text: text.replace(/^(?:[-*] |\d+\. )/, '') }
      paragraphs.push(open)
      if (/^[#|]/.test(text)) open = undefined
    }
  })
  return sentencesOf(paragraphs)
}

/** What stands in front of a page's text: between `---`, `+++`, `;;;`, or a JSON object of its own. */
import { stringEnd } from './exact-json.ts'

export type FrontMatter =
  | {
      readonly kind: 'yaml' | 'toml' | 'json'
      /** Inside the fences. */
      readonly start: number
      readonly end: number
      /** Where the page's text begins. */
      readonly bodyStart: number
    }
  | { readonly kind: 'none'; readonly bodyStart: 0 }
  /** Its first line says front matter, and no line ends it. */
  | { readonly kind: 'unclosed'; readonly fence: string }

const NONE: FrontMatter = { kind: 'none', bodyStart: 0 }

const FENCES = [
  { first: /^---[ \t]*(?:\r\n|\n|\r)/, last: /^(?:---|\.\.\.)[ \t]*$/gm, kind: 'yaml', fence: '---' },
  { first: /^\+\+\+[ \t]*(?:\r\n|\n|\r)/, last: /^\+\+\+[ \t]*$/gm, kind: 'toml', fence: '+++' },
  { first: /^;;;[ \t]*(?:\r\n|\n|\r)/, last: /^;;;[ \t]*$/gm, kind: 'json', fence: ';;;' },
] as const

export function findFrontMatter(text: string): FrontMatter {
  for (const { first, last, kind, fence } of FENCES) {
    const opening = first.exec(text)?.[0]
    if (opening === undefined) continue
    last.lastIndex = opening.length
    const closing = last.exec(text)
    if (!closing) return { kind: 'unclosed', fence }
    const bodyStart = closing.index + closing[0].length
    return { kind, start: opening.length, end: closing.index, bodyStart }
  }
  return /^\{\s*(?:"|\})/.test(text) ? jsonFrontMatter(text) : NONE
}

/** Hugo's: an object, and nothing else on its last line. */
function jsonFrontMatter(text: string): FrontMatter {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = stringEnd(text, at)
      if (end <= at) break
      at = end - 1
    } else if (character === '{') depth++
    else if (character === '}' && --depth === 0) {
      const isAlone = /[ \t]*(?:[\r\n]|$)/y
      isAlone.lastIndex = at + 1
      return isAlone.test(text) ? { kind: 'json', start: 0, end: at + 1, bodyStart: at + 1 } : NONE
    }
  }
  return NONE
}

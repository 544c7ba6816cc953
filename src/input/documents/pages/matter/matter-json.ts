/** Reads JSON front matter: Hugo's object, and Hexo's members without braces. */
import { say } from '../../../messages/say.ts'
import { findJsonError, parseJsonExactly } from '../../json/exact-json.ts'
import { findWanted, newWanted, want } from '../../json/json-scan.ts'
import { PageError } from '../page-error.ts'
import type { MatterValues } from './front-matter.ts'

/** @throws PageError if the text is not JSON */
export function readJsonMatter(text: string): MatterValues {
  const isBare = !/^\s*\{/.test(text)
  const json = isBare ? `{${text}}` : text
  const shift = isBare ? 1 : 0
  return {
    value: parsed(json, shift),
    spansOf(paths) {
      const root = newWanted()
      const wanted = paths.map(path => want(root, path))
      findWanted(json, root)
      return wanted.map(({ from, to }) => {
        if (json[from] !== '"') return undefined
        return { from: from - shift + 1, to: to - shift - 1, quoting: { kind: 'json' } }
      })
    },
  }
}

function parsed(json: string, shift: number): unknown {
  try {
    return parseJsonExactly(json)
  } catch {
    throw new PageError(say('matter-not-json'), findJsonError(json).index - shift)
  }
}

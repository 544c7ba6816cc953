/** Reads JSON front matter: Hugo's object, and Hexo's members without braces. */
import { say } from '../../../../base/messages/say.ts'
import { parseJsonExactly } from '../../json/exact-json.ts'
import { findJsonError } from '../../json/json-error.ts'
import { findWanted, newWanted, want } from '../../json/json-scan.ts'
import { MatterError, type MatterSpan, type MatterValues } from './matter-values.ts'

/** @throws MatterError if the text is not JSON */
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
      return wanted.map(({ start, end }) => {
        const isString = start >= 0 && json[start] === '"'
        return isString ? insideQuotes(start - shift, end - shift) : undefined
      })
    },
  }
}

function insideQuotes(start: number, end: number): MatterSpan {
  return { start: start + 1, end: end - 1, quoting: { kind: 'json' } }
}

function parsed(json: string, shift: number): unknown {
  try {
    return parseJsonExactly(json)
  } catch {
    throw new MatterError(say('matter-not-json'), findJsonError(json).index - shift)
  }
}

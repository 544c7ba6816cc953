/** Parses `name: value` lines whose names keep their case: tags and variants. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { lineList, mustBe, type Parser, pairRecord } from './parsers.ts'

/**
 * @param isGood whether a line follows the rule
 * @param rule says the rule, with the number of the first line that breaks it
 */
export function namedLines(
  most: number,
  isGood: (name: string, value: string) => boolean,
  rule: (line: number) => Text,
): Parser<string | Readonly<Record<string, string>>, Readonly<Record<string, string>>> {
  return given => {
    const entries = entriesOf(given)
    const names = new Set<string>()
    for (const [index, [name, value]] of entries.entries()) {
      if (!isGood(name, value) || names.has(name)) throw mustBe(rule(index + 1))
      names.add(name)
    }
    if (entries.length > most) throw mustBe(say('rule-at-most', { most, count: entries.length }))
    return Object.fromEntries(entries)
  }
}

/** The name of a line ends at its first colon. */
function entriesOf(given: string | Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  if (typeof given !== 'string') return Object.entries(pairRecord(given))
  return lineList(given).map(line => {
    const colon = line.indexOf(':')
    return colon < 0 ? ['', line] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  })
}

/** Says whether a key template can make a name: only such an object can be an orphan of our runs. */

import { either, fits, literal, loop, type Pattern, sequence, step } from '../../base/glob/text-pattern.ts'
import { FILE_TYPES } from '../../origin/inspect/file-types.ts'

/** With fewer digits of digests, names of other tools would look like those of the template. */
const MIN_DIGITS = 8

const DIGITS: Readonly<Record<string, number>> = {
  sha256: 64,
  sha1: 40,
  md5: 32,
  'url.sha256': 64,
  'url.sha1': 40,
  'url.md5': 32,
}

const digit = (character: string) => /^[0-9]$/.test(character)
const hexDigit = step(character => /^[0-9a-f]$/.test(character))
const inSegment = loop(character => character !== '/')
const anything = loop(() => true)
const number = loop(digit)
const [two, four] = [2, 4].map(count => sequence(Array(count).fill(step(digit)))) as [Pattern, Pattern]
const extensions = new Set(Object.values(FILE_TYPES).map(({ extension }) => extension))
const extension = either([...extensions].map(literal))

/** Also of a part of the variable. Any other variable is a part of a segment. */
const VARIABLES: Readonly<Record<string, Pattern>> = {
  date: sequence([four, literal('-'), two, literal('-'), two]),
  yyyy: four,
  mm: two,
  dd: two,
  width: number,
  height: number,
  path: anything,
  'file.dir': anything,
}

/**
 * @param template one that `parseTemplate` accepts
 * @returns undefined if its names hold too few digits of a digest, so that they could be those of any tool
 */
export function nameTest(template: string): ((path: string) => boolean) | undefined {
  const parts: Pattern[] = []
  let digits = 0
  // Odd pieces stood between braces.
  for (const [index, piece] of template.split(/\{([^{}]*)\}/).entries()) {
    const [name = '', from = 0, to = Number.POSITIVE_INFINITY] = piece.split(':')
    const whole = index % 2 === 0 ? undefined : DIGITS[name]
    if (index % 2 === 0) parts.push(literal(piece))
    else if (whole === undefined) parts.push(piece === 'ext' ? extension : (VARIABLES[name] ?? inSegment))
    else {
      const count = Math.max(0, Math.min(Number(to), whole) - Number(from))
      parts.push(...Array(count).fill(hexDigit))
      digits += count
    }
  }
  const whole = sequence(parts)
  return digits < MIN_DIGITS ? undefined : path => fits(whole, path)
}

/** Says whether a key template can make a name: only such an object can be an orphan of our runs. */
import { IMAGE_TYPES } from '../../origin/inspect/image-types.ts'
import { type CharacterTest, Nfa } from '../list/nfa.ts'

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
const DATES: Readonly<Record<string, string>> = { date: '0000-00-00', yyyy: '0000', mm: '00', dd: '00' }

const hexDigit: CharacterTest = character => /^[0-9a-f]$/.test(character)
const digit: CharacterTest = character => /^[0-9]$/.test(character)
const inSegment: CharacterTest = character => character !== '/'

/**
 * @param template one that `parseTemplate` accepts
 * @returns undefined if its names hold too few digits of a digest, so that they could be those of any tool
 */
export function nameTest(template: string): ((path: string) => boolean) | undefined {
  const nfa = new Nfa()
  let digits = 0
  // Odd pieces stood between braces.
  for (const [index, piece] of template.split(/\{([^{}]*)\}/).entries()) {
    if (index % 2 === 1) digits += variable(piece, nfa)
    else for (const character of piece) literal(character, nfa)
  }
  return digits < MIN_DIGITS ? undefined : path => nfa.accepts(path)
}

function literal(character: string, nfa: Nfa): void {
  nfa.step(other => other === character)
}

/** @returns digits of a digest */
function variable(piece: string, nfa: Nfa): number {
  const colon = piece.indexOf(':')
  const name = colon < 0 ? piece : piece.slice(0, colon)
  const date = DATES[name]
  if (date !== undefined) {
    for (const character of date) character === '0' ? nfa.step(digit) : literal(character, nfa)
    return 0
  }
  const whole = DIGITS[name]
  if (whole !== undefined) {
    const [from, to] =
      colon < 0
        ? [0, whole]
        : piece
            .slice(colon + 1)
            .split(':')
            .map(Number)
    const count = Math.max(0, Math.min(to ?? whole, whole) - (from ?? 0))
    for (let at = 0; at < count; at++) nfa.step(hexDigit)
    return count
  }
  if (name === 'ext' && colon < 0) extension(nfa)
  else if (name === 'width' || name === 'height') nfa.loop(digit)
  else if (name === 'path' || name === 'file.dir') nfa.loop(() => true)
  else nfa.loop(inSegment)
  return 0
}

function extension(nfa: Nfa): void {
  const extensions = new Set(Object.values(IMAGE_TYPES).map(({ extension }) => extension))
  nfa.open()
  for (const [index, text] of [...extensions].entries()) {
    if (index > 0) nfa.or()
    for (const character of text) literal(character, nfa)
  }
  nfa.close()
}

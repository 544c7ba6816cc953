/** What the paths of `select` find in one document: a file of JSON, a line of JSON Lines, or front matter. */
import { SettingsError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import { listed, type Sentence, type Text } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions, JsonMatch } from '../document-options.ts'
import { type KeyPath, pointerOf } from '../place.ts'
import { type FoundUrl, imageUrlsInArray, imageUrlsOf } from '../records.ts'
import { isBelowStored } from './stored-member.ts'

/** A path with `..` goes through each level again for all above it: this many take a second. */
const MAX_LEVELS = 10_000

/** Why paths with `..` are not followed into a value; all others lead past what is deep. */
export function selectProblem(value: unknown, { select }: DocumentOptions): Sentence | undefined {
  const looksDeep = select.some(({ levels }) => levels.some(({ isDeep }) => isDeep))
  return looksDeep && hasMoreLevels(value, MAX_LEVELS)
    ? say('record-too-deep', { most: MAX_LEVELS })
    : undefined
}

/** Level by level, which no depth makes overflow. The value itself stands above the first. */
function hasMoreLevels(value: unknown, most: number): boolean {
  let level = [value].filter(isContainer)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap(one => Object.values(one).filter(isContainer))
  }
  return false
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Milliseconds for each character of a document: some ten times what paths take that lead through it once. */
const MS_PER_CHARACTER = 0.002

/**
 * All that `find` gives, in the time that `select` may take.
 * @param characters of the text that it looks through
 * @throws SettingsError where that is over
 */
export function findInTime<T>(
  find: () => Iterable<T>,
  characters: number,
  file: string,
  { selectTime }: DocumentOptions,
  facts: DocumentFacts,
): readonly T[] {
  if (!selectTime) return [...find()]
  // An interrupted try may have noted something: the next one begins where that one did.
  const { urlCount } = facts
  const [edits, problems] = [facts.edits.length, facts.problems.length]
  const fromTheStart = () => {
    facts.urlCount = urlCount
    facts.edits.length = edits
    facts.problems.length = problems
    return [...find()]
  }
  const found = selectTime.run(fromTheStart, characters * MS_PER_CHARACTER)
  if (!found) throw new SettingsError([say('select-too-slow', { name: file })], 'sources')
  return found.value
}

/**
 * Path by path; a place that two of them find is one.
 * @param where of the value, without the path inside it
 */
export function* selectedUrls(
  value: unknown,
  where: Text,
  options: DocumentOptions,
  { coverage }: DocumentFacts,
): Generator<FoundUrl> {
  // One path alone gives a place twice only where it names it twice, which nobody minds but a writer.
  const known = options.select.length > 1 || options.mode !== 'none' ? new Set<string>() : undefined
  const isTaken = takenFrom(value, options)
  for (const [index, path] of options.select.entries()) {
    const matches = path.find(value).filter(({ keys }) => isTaken(keys))
    coverage?.paths[index]?.note(value, matches.length)
    for (const match of matches) {
      for (const found of fromMatch(match, where, options, coverage)) {
        if (!isTaken(found.path) || (known && isKnown(known, pointerOf(found.path)))) continue
        if (coverage && found.image.problem === undefined) coverage.hasUrl = true
        yield found
      }
    }
  }
  coverage?.noteValue(value)
}

function isKnown(known: Set<string>, pointer: string): boolean {
  return known.size === known.add(pointer).size
}

/** With `add`, what an earlier run wrote is none of the list. */
function takenFrom(value: unknown, { mode, suffix }: DocumentOptions): (path: KeyPath) => boolean {
  return mode === 'add' ? path => !isBelowStored(value, path, suffix) : () => true
}

function fromMatch(
  { value, path, keys }: JsonMatch,
  where: Text,
  names: DocumentOptions,
  coverage: DocumentFacts['coverage'],
): Generator<FoundUrl> {
  const place = listed(where, path)
  return Array.isArray(value)
    ? imageUrlsInArray(value, keys, place, names, coverage)
    : imageUrlsOf(value, keys, place, names, '.', coverage)
}

/** Reads what `select` finds in one document: a JSON file, a line of JSON Lines, or front matter. */
import { SettingsError } from '../../../base/errors.ts'
import { listed, type Sentence, type Text } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import type { DocumentOptions, PathReader } from '../document-options.ts'
import type { Reading } from '../reading.ts'
import { type FoundUrl, imageUrlsInArray, imageUrlsOf } from '../records.ts'
import { type KeyPath, pointerOf } from '../source-position.ts'
import { isBelowStored } from './json-edits.ts'

/** Levels of nesting. A path with `..` visits each level again for all above it; this many take a second. */
const MAX_LEVELS = 10_000

/** Refuses a deep value if a path has `..`; other paths never visit all its levels. */
export function selectProblem(value: unknown, options: DocumentOptions): Sentence | undefined {
  const looksDeep = pathsOf(options).some(({ levels }) => levels.some(({ isDeep }) => isDeep))
  return looksDeep && hasMoreLevels(value, MAX_LEVELS)
    ? say('record-too-deep', { most: MAX_LEVELS })
    : undefined
}

/** All paths that search a value: of `select` and of the fields that hold documents. */
function pathsOf({ select, texts = [] }: DocumentOptions): readonly PathReader[] {
  return [...select, ...texts.flatMap(({ reader }) => reader ?? [])]
}

/** Goes level by level, so that no depth overflows the stack. The value itself is above the first level. */
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

/** Milliseconds per character of a document: about ten times what paths take that visit it once. */
const MS_PER_CHARACTER = 0.002

/**
 * Runs `find` within the time that the paths of `select` and of texts may take. Without a path there is no limit.
 * @param characters length of the text that `find` searches
 * @throws SettingsError if the time is over
 */
export function findInTime<T>(find: () => Iterable<T>, characters: number, reading: Reading): Iterable<T> {
  const { name, options, urlCount, edits, problems, notices } = reading
  const paths = pathsOf(options)
  const { selectTime } = options
  if (!selectTime || paths.length === 0) return find()
  // An interrupted try may have left notes; the next try drops them.
  const notes = [edits, problems, notices].map(list => ({ list, length: list.length }))
  const fromTheStart = () => {
    reading.urlCount = urlCount
    for (const { list, length } of notes) list.length = length
    return [...find()]
  }
  const found = selectTime.run(fromTheStart, characters * MS_PER_CHARACTER)
  if (found) return found.value
  throw new SettingsError([say('select-too-slow', { name, input: paths[0]?.input ?? 'select' })], 'sources')
}

/**
 * Yields URLs path by path; a place that two paths find counts once.
 * @param where place of the value, without the path inside it
 */
export function* selectedUrls(
  value: unknown,
  where: Text,
  { options, coverage }: Reading,
): Generator<FoundUrl> {
  // A single path finds a place twice only if it names it twice, which matters only to a writer.
  const known = options.select.length > 1 || options.mode !== 'none' ? new Set<string>() : undefined
  // With `add`, members that an earlier run wrote do not count.
  const isTaken = (path: KeyPath) => options.mode !== 'add' || !isBelowStored(value, path)
  for (const [index, path] of options.select.entries()) {
    const matches = path.find(value).filter(({ keys }) => isTaken(keys))
    coverage?.paths[index]?.note(value, matches.length)
    for (const match of matches) {
      const place = { path: match.keys, where: listed(where, match.path), joint: '.' } as const
      const inMatch = Array.isArray(match.value)
        ? imageUrlsInArray(match.value, place, options, coverage)
        : imageUrlsOf(match.value, place, options, coverage)
      for (const found of inMatch) {
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

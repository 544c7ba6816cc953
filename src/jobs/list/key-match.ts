import { say } from '../../base/messages/say.ts'
import { reservedFolderIn } from '../../storage/key/reserved-folder.ts'
import { invalid } from '../options/parsers.ts'
import { parseGlob } from './glob.ts'

/** Selects keys below the prefix. */
export interface KeyMatch {
  /** Common start of all selected keys below the prefix. It shortens the listing. */
  readonly head: string
  /** Whether the pattern reaches into the reserved folder. */
  readonly includesReserved: boolean
  fits(keyBelowPrefix: string): boolean
}

/** Keys have at most 1,023 bytes, and the time of a match grows with the pattern. */
const MAX_PATTERN = 1000

export const EVERY_KEY: KeyMatch = { head: '', includesReserved: false, fits: () => true }

/** @throws PersistError whose message completes "match …" */
export function parseMatch(pattern: string): KeyMatch {
  if (pattern.length > MAX_PATTERN) throw invalid(say('match-long', { most: MAX_PATTERN }))
  if (pattern.startsWith('/') || pattern.includes('\\')) throw invalid(say('match-slashes'))
  return { ...parseGlob(pattern), includesReserved: reservedFolderIn(pattern) !== undefined }
}

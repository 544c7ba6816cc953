import { say } from '../../base/messages/say.ts'
import { reservedFolderIn } from '../../storage/key/reserved-folder.ts'
import { invalid } from '../options/parsers.ts'
import { parseGlob } from './glob.ts'

/** Which keys below the prefix are wanted. */
export interface KeyMatch {
  /** What every wanted key begins with, below the prefix: less has to be listed. */
  readonly head: string
  /** Whether what is ours is asked for as well. */
  readonly includesReserved: boolean
  fits(keyBelowPrefix: string): boolean
}

/** Keys are at most 1,023 bytes, and the time a match takes grows with the pattern. */
const MAX_PATTERN = 1000

export const EVERY_KEY: KeyMatch = { head: '', includesReserved: false, fits: () => true }

/** @throws PersistError whose message completes "match …" */
export function parseMatch(pattern: string): KeyMatch {
  if (pattern.length > MAX_PATTERN) throw invalid(say('match-long', { most: MAX_PATTERN }))
  if (pattern.startsWith('/') || pattern.includes('\\')) throw invalid(say('match-slashes'))
  return { ...parseGlob(pattern), includesReserved: reservedFolderIn(pattern) !== undefined }
}

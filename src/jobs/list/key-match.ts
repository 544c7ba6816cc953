/** Which keys a glob selects. */
import { type Glob, MAX_PATTERN, parseGlob } from '../../base/glob/glob.ts'
import { reservedFolderIn } from '../../storage/key/reserved-folder.ts'
import { say } from '../messages/say.ts'
import { invalid } from '../options/parsers.ts'

/** Selects keys below the prefix. */
export interface KeyMatch extends Glob {
  /** Whether the pattern reaches into the reserved folder. */
  readonly includesReserved: boolean
}

export const EVERY_KEY: KeyMatch = { head: '', includesReserved: false, fits: () => true }

/** @throws PersistError whose message completes "match …" */
export function parseMatch(pattern: string): KeyMatch {
  if (pattern.length > MAX_PATTERN) throw invalid(say('match-long', { most: MAX_PATTERN }))
  if (pattern.startsWith('/') || pattern.includes('\\')) throw invalid(say('match-slashes'))
  return { ...parseGlob(pattern), includesReserved: reservedFolderIn(pattern) !== undefined }
}

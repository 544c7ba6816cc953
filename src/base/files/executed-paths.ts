/** Paths of files that git or GitHub executes, which must not come from a bucket. Pure. */

import { relative, sep } from 'node:path'
import { say } from '../messages/say.ts'
import type { Text } from '../sentence.ts'
import { contains } from './workspace.ts'

/**
 * Returns what a file at this path would do to a repository, or undefined. On some systems git takes `.GIT`, `.git.`,
 * `git~1` and names with invisible characters for `.git`; such forms of `.github` count as well.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS
 * @param path with '/'
 */
export function executedBy(path: string): Text | undefined {
  // This runs for every path, and most cannot be such a path.
  if (!/git/i.test(path) && !/[^\0-\x7f]/.test(path)) return undefined
  const names = path.split('/').map(normalizedName)
  if (names.includes('.git')) return say('path-runs-git')
  const isWorkflow = names.some((name, at) => name === '.github' && names[at + 1] === 'workflows')
  return isWorkflow ? say('path-runs-workflow') : undefined
}

/** Returns why a stranger must not choose this path: git and GitHub read what has a name that begins with `.git`. */
export function readByGit(path: string): Text | undefined {
  if (!/gi/i.test(path) && !/[^\0-\x7f]/.test(path)) return undefined
  const isRead = path
    .split('/')
    .some(name => /^\.git|^gi(?:t[a-z]{0,3}|[\da-f]{4})~\d/.test(normalizedName(name)))
  return isRead ? say('path-read-by-git') : undefined
}

/**
 * Judges an absolute path, relative to a folder: a user who starts inside .git does so knowingly.
 * @param start absolute
 */
export function judgedAt(path: string, start: string, judge: typeof executedBy): Text | undefined {
  const way = contains(start, path) ? relative(start, path) : path
  return judge(way.replaceAll(sep, '/'))
}

/** Returns one form for all names that a case-insensitive disk takes for the same. */
export function foldCase(text: string): string {
  // Upper case first, because 'ſ' becomes 'S' only that way.
  return text.normalize('NFC').toUpperCase().toLowerCase()
}

/** Short names of FAT (8.3). */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^git~\d$/, '.git'],
  [/^github~\d$/, '.github'],
  [/^workfl~\d$/, 'workflows'],
]

function normalizedName(segment: string): string {
  const visible = foldCase(segment.replace(/\p{Cf}/gu, ''))
  // On NTFS a colon begins the name of a stream.
  const name = withoutTail(visible.split(':', 1)[0] ?? '')
  return SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name
}

/** Windows drops dots and spaces at the end. A loop, because a regular expression takes quadratic time here. */
function withoutTail(name: string): string {
  let end = name.length
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--
  return name.slice(0, end)
}

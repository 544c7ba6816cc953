/** Paths whose files are run by somebody, and so must not come from a bucket. Pure. */

import { relative, sep } from 'node:path'
import { say } from '../messages/say.ts'
import type { Text } from '../sentence.ts'
import { contains } from './workspace.ts'

/**
 * What a file of this path would do to a repository, or undefined. Git takes `.GIT`, `.git.`, `git~1` and names with
 * invisible characters for `.git` on some systems, and those systems take their like for `.github`.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS
 * @param path with '/'
 */
export function executedBy(path: string): Text | undefined {
  // Most paths cannot be meant, and this is asked for every one of them.
  if (!/git/i.test(path) && !/[^\0-\x7f]/.test(path)) return undefined
  const names = path.split('/').map(normalizedName)
  if (names.includes('.git')) return say('path-runs-git')
  const isWorkflow = names.some((name, at) => name === '.github' && names[at + 1] === 'workflows')
  return isWorkflow ? say('path-runs-workflow') : undefined
}

/**
 * The same for an absolute path, seen from a folder: a user who works within .git does so knowingly.
 * @param start absolute
 */
export function executedByAt(path: string, start: string): Text | undefined {
  const way = contains(start, path) ? relative(start, path) : path
  return executedBy(way.replaceAll(sep, '/'))
}

/** What a disk without case takes for the same name. */
export function foldCase(text: string): string {
  // Upper case first: that of 'ſ' is 'S'.
  return text.normalize('NFC').toUpperCase().toLowerCase()
}

/** Names of FAT, eight characters and three. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^git~\d$/, '.git'],
  [/^github~\d$/, '.github'],
  [/^workfl~\d$/, 'workflows'],
]

function normalizedName(segment: string): string {
  const visible = foldCase(segment.replace(/\p{Cf}/gu, ''))
  // Behind a colon stands the name of a stream.
  const name = withoutTail(visible.split(':', 1)[0] ?? '')
  return SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name
}

/** Windows drops dots and spaces at the end. A regular expression would try each of a row of them as the first. */
function withoutTail(name: string): string {
  let end = name.length
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--
  return name.slice(0, end)
}

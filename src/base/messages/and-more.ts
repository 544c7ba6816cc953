import type { Text } from '../sentence.ts'
import { say } from './say.ts'

/** @param more how many names are not shown */
export function andMore(names: Text, more: number): Text {
  return more > 0 ? say('and-more', { names, count: more }) : names
}

/** More problems than these are one mistake, such as another file. */
const MAX_PROBLEMS = 20

/** The first problems, and how many more there are. */
export function firstProblems(problems: readonly Text[]): readonly Text[] {
  const more = problems.length - MAX_PROBLEMS
  return more > 0 ? [...problems.slice(0, MAX_PROBLEMS), say('problems-more', { count: more })] : problems
}

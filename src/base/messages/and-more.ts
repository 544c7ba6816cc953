import type { Text } from '../sentence.ts'
import { say } from './say.ts'

/** @param more how many names are not shown */
export function andMore(names: Text, more: number): Text {
  return more > 0 ? say('and-more', { names, count: more }) : names
}

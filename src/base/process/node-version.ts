import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'

/** As in package.json's `engines`: undici cannot be loaded by an older Node. */
const MIN_VERSION = [22, 19] as const

/** @returns what to say of a Node that is too old; undefined for one that will do */
export function nodeProblem(version = process.versions.node): Sentence | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1])) return undefined
  return say('node-too-old', { least: MIN_VERSION.join('.'), version })
}

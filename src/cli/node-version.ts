import { say } from '../base/messages/say.ts'
import { localeLanguage } from './language.ts'

/** undici cannot even be loaded by an older Node, so this is asked before it is. As in package.json's `engines`. */
const MIN_VERSION = [22, 19] as const

/** Says so and sets the exit status when this Node is too old. */
export function isNodeTooOld(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1])) return false
  const { env, stderr, versions } = process
  const sentence = say('cli-node-too-old', { least: MIN_VERSION.join('.'), version: versions.node })
  stderr.write(`${sentence.in(localeLanguage(env))}\n`)
  process.exitCode = 2
  return true
}

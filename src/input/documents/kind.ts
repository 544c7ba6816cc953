import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'

/** Of what JSON can hold. */
export function kindOf(value: unknown): Text {
  if (value === null) return say('kind-null')
  if (Array.isArray(value)) return say('kind-array')
  const kind = typeof value
  return kind === 'object' || kind === 'number' || kind === 'boolean'
    ? say(`kind-${kind}`)
    : say('kind-string')
}

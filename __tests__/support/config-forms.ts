import { parse } from 'yaml'
import type { Field } from '../../src/jobs/options/field.ts'

/** Each form in which a config may have the text of an input, the richest last. */
export function configForms({ takes }: Field, text: string): unknown[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (takes === 'lines') return [text, lines]
  if (takes === 'pairs')
    return [text, Object.fromEntries(lines.map(line => line.split(/:(.*)/s).slice(0, 2)))]
  return takes === 'maps' ? [text, parse(text, { schema: 'failsafe' })] : [text]
}

/** Why the option stands in no config, or in no file. */
export const reasonOf = ({ secret, notShared }: Field) => (secret ? 'secret' : notShared)

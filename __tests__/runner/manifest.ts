/** The `action.yml` of an action, read as the runner reads it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Value } from './values.ts'

export interface Manifest {
  /** The default of each input; an empty text where it has none. */
  readonly inputs: Readonly<Record<string, Value>>
  readonly main: string
  /** Runs when the job ends. */
  readonly post: string | undefined
}

export function readManifest(folder: string): Manifest {
  const { inputs, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  if (runs.using !== 'node24') throw new Error(`an action that uses ${runs.using} is not played here`)
  const defaults = Object.entries<{ readonly default?: Value } | null>(inputs ?? {}).map(([name, input]) => [
    name,
    input?.default ?? '',
  ])
  return { inputs: Object.fromEntries(defaults), main: runs.main, post: runs.post }
}

/** As the action finds an input in its environment. */
export const inputVariable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

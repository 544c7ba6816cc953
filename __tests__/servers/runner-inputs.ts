/** The inputs of a step as the runner merges them: `with:` first, then every other input of the action.yml. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { JOB_TABLES } from '../../src/jobs/config/tables.ts'

export interface ActionManifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: string } | null>>
  readonly runs: { readonly main?: string }
}

interface StepInputs {
  readonly inputs: Readonly<Record<string, string>>
  /** What the runner itself prints about the step before it starts. */
  readonly warnings: readonly string[]
}

/** @returns the action.yml whose `runs.main` is this script; undefined for a script that belongs to no action */
export async function actionOf(entry: string): Promise<ActionManifest | undefined> {
  const script = resolve(entry)
  const root = dirname(dirname(script))
  const main = await manifestIn(root)
  if (main === undefined) return undefined
  // The actions of a repository share one `dist`.
  const folders = (await readdir(root, { withFileTypes: true })).filter(entry => entry.isDirectory())
  for (const folder of [root, ...folders.map(({ name }) => join(root, name))]) {
    const manifest = folder === root ? main : await manifestIn(folder)
    if (manifest?.runs.main !== undefined && resolve(folder, manifest.runs.main) === script) return manifest
  }
  return undefined
}

async function manifestIn(folder: string): Promise<ActionManifest | undefined> {
  const text = await readFile(join(folder, 'action.yml'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : parse(text)
}

/** The options of every job. */
const OPTIONS = new Set(JOB_TABLES.flatMap(table => Object.keys(table)))

/** `with:` as a workflow writes it: options that are no inputs of the action stand in its `config`. */
export function written(
  { inputs: declared = {} }: ActionManifest,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const isOther = (name: string) => OPTIONS.has(name) && !(name in declared)
  const others = Object.keys(given).filter(isOther)
  if (others.length === 0 || !('config' in declared)) return given
  const lines = others.map(name => `${name}: ${JSON.stringify(given[name])}`)
  const inputs = Object.entries(given).filter(([name]) => !isOther(name))
  return { ...Object.fromEntries(inputs), config: [given.config ?? '', ...lines].join('\n') }
}

/**
 * As in ActionRunner of actions/runner: names are compared in any case, an input that `with:` leaves empty stays
 * empty, and the runner hands over an input that the action does not have but warns about it.
 */
export function stepInputs(
  { inputs: declared = {} }: ActionManifest,
  given: Readonly<Record<string, string>>,
): StepInputs {
  const lower = (name: string) => name.toLowerCase()
  const names = Object.keys(declared)
  const known = new Set(names.map(lower))
  const set = new Set(Object.keys(given).map(lower))
  const merged = Object.entries(declared)
    .filter(([name]) => !set.has(lower(name)))
    .map(([name, input]) => [name, String(input?.default ?? '')])
  const unexpected = Object.keys(given).filter(name => !known.has(lower(name)))
  return {
    inputs: { ...given, ...Object.fromEntries(merged) },
    warnings:
      unexpected.length === 0
        ? []
        : [`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${names.join("', '")}']`],
  }
}

/** What a step hands to its job: the options as `src/action/step.ts` makes them of what the runner set. */
import { parse } from 'yaml'
import { camelCase } from '../../src/jobs/options/field.ts'
import { type ActionManifest, stepInputs } from '../servers/runner-inputs.ts'
import { readRoot } from './source-files.ts'

export const ACTION_FILES = [
  'action.yml',
  'list/action.yml',
  'download/action.yml',
  'check/action.yml',
] as const
export type ActionFile = (typeof ACTION_FILES)[number]

const MANIFESTS = Object.fromEntries(
  ACTION_FILES.map(file => [file, parse(readRoot(file)) as ActionManifest]),
) as Readonly<Record<ActionFile, ActionManifest>>

/** Computed once: the test of the defaults needs each name thousands of times. */
const OPTION_NAMES = new Map(
  ACTION_FILES.flatMap(inputNames).map((name): [string, string] => [name, camelCase(name)]),
)

/** The names of the inputs in the order of the file. */
export function inputNames(file: ActionFile): string[] {
  return Object.keys(MANIFESTS[file].inputs ?? {})
}

/** @param given `with:` of the step; every other input has its default */
export function handedOptions(
  file: ActionFile,
  given: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return optionsOf(stepInputs(MANIFESTS[file], given).inputs)
}

/** An input that is empty counts as not set. */
export function optionsOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const set = Object.entries(inputs).filter(([, value]) => value !== '')
  return Object.fromEntries(set.map(([name, value]) => [OPTION_NAMES.get(name) ?? camelCase(name), value]))
}

/** Checks mistakes that only a program can make: unknown option names, and wrong types of options without a field. */
import { SettingsError } from '../../base/errors.ts'
import { nearestWord } from '../../base/messages/nearest-word.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { camelCase, type Table } from './field.ts'
import { optionInstead } from './option-instead.ts'
import { parseOptions } from './parse.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown) => typeof value === 'string'
const isFunction = (value: unknown) => typeof value === 'function'

/** Options that have no field, with their types. */
const KINDS = {
  cwd: { needed: 'kind-text', is: isText },
  environment: { needed: 'kind-record', is: isObject },
  credentials: { needed: 'kind-function', is: isFunction },
  repository: { needed: 'kind-text', is: isText },
  signal: { needed: 'kind-signal', is: (value: unknown) => isObject(value) && 'aborted' in value },
  watch: { needed: 'kind-record', is: isObject },
  store: {
    needed: 'kind-store',
    is: (value: unknown) =>
      isObject(value) && ['head', 'put', 'get', 'list'].every(name => isFunction(value[name])),
  },
  runId: { needed: 'kind-text', is: isText },
  unordered: { needed: 'rule-true-or-false', is: (value: unknown) => typeof value === 'boolean' },
} as const

type BesideName = keyof typeof KINDS

const OF_EVERY_JOB = ['cwd', 'environment', 'credentials', 'repository', 'signal', 'watch'] as const

/**
 * Call this before any option is used.
 * @param more options without a field that only this job takes
 * @throws SettingsError with these problems and those of the fields
 */
export function checkCallerOptions(table: Table, given: unknown, more: readonly BesideName[] = []): void {
  if (!isObject(given))
    throw new SettingsError([
      say('option-kind', { name: 'options', kind: kindOf(given), needed: say('kind-record') }),
    ])
  const problems = callerProblems(table, given, more)
  if (problems.length > 0) throw new SettingsError([...problems, ...parseOptions(table, given).problems])
}

function callerProblems(table: Table, given: object, more: readonly BesideName[]): Text[] {
  const beside: readonly BesideName[] = [...OF_EVERY_JOB, ...more]
  const known: readonly string[] = [...Object.keys(table).map(camelCase), ...beside]
  return Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (!known.includes(name)) return [optionInstead(name, camelCase, table) ?? unknownOption(name, known)]
    const kind = beside.find(one => one === name)
    if (kind === undefined || KINDS[kind].is(value)) return []
    return [say('option-kind', { name, kind: kindOf(value), needed: say(KINDS[kind].needed) })]
  })
}

/** @param shown the name as it stands in the sentence */
export function unknownOption(name: string, known: readonly string[], shown: Text = name): Sentence {
  const nearest = nearestWord(name, known)
  return nearest
    ? say('option-unknown-near', { name: shown, nearest })
    : say('option-unknown', { name: shown })
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** Checks mistakes that only a program can make: unknown option names, and wrong types of options without a field. */
import { SettingsError } from '../../base/errors.ts'
import { nearestWord } from '../../base/messages/nearest-word.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { camelCase, type Table } from './field.ts'
import { foreignLogin } from './foreign-login.ts'
import { parseOptions } from './parse.ts'

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Options that have no field, with their types. */
const KINDS = {
  cwd: { needed: 'kind-text', is: (value: unknown) => typeof value === 'string' },
  environment: { needed: 'kind-record', is: isObject },
  credentials: { needed: 'kind-function', is: (value: unknown) => typeof value === 'function' },
  repository: { needed: 'kind-text', is: (value: unknown) => typeof value === 'string' },
  signal: {
    needed: 'kind-signal',
    is: (value: unknown) => isObject(value) && 'aborted' in (value as object),
  },
  watch: { needed: 'kind-record', is: isObject },
  store: {
    needed: 'kind-store',
    is: (value: unknown) =>
      isObject(value) &&
      ['head', 'put', 'get', 'list'].every(
        name => typeof (value as Record<string, unknown>)[name] === 'function',
      ),
  },
  runId: { needed: 'kind-text', is: (value: unknown) => typeof value === 'string' },
} as const

export type BesideName = keyof typeof KINDS

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
  const problems = callerProblems(table, given as object, more)
  if (problems.length > 0)
    throw new SettingsError([...problems, ...parseOptions(table, given as object).problems])
}

function callerProblems(table: Table, given: object, more: readonly BesideName[]): Text[] {
  const beside: readonly BesideName[] = [...OF_EVERY_JOB, ...more]
  const known: readonly string[] = [...Object.keys(table).map(camelCase), ...beside]
  return Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (!known.includes(name)) {
      const nearest = nearestWord(name, known)
      const foreign = foreignLogin(name, camelCase)
      if (foreign) return [foreign]
      return [
        nearest === undefined
          ? say('option-unknown', { name })
          : say('option-unknown-near', { name, nearest }),
      ]
    }
    const kind = beside.find(one => one === name)
    if (kind === undefined || KINDS[kind].is(value)) return []
    return [say('option-kind', { name, kind: kindOf(value), needed: say(KINDS[kind].needed) })]
  })
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

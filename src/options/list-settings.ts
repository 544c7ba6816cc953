/** What was asked of a listing, judged as a whole before the first request. */
import { EVERY_KEY, parseMatch } from '../listing/match.ts'
import { readToken } from '../listing/token.ts'
import type { Wanted } from '../listing/walk.ts'
import type { StoreSettings } from '../stores/open.ts'
import type { OptionsIn } from './field.ts'
import { LIST_FIELDS } from './list-fields.ts'
import { parseOptions } from './parse.ts'
import { Problems } from './problems.ts'
import type { Moment } from './scalars.ts'
import { type FoundStore, findStore } from './store-settings.ts'
import type { Surroundings } from './surroundings.ts'

export interface ListSettings {
  readonly store: StoreSettings
  readonly wanted: Wanted
  readonly ifNoneFound: 'warn' | 'error' | 'ignore'
  readonly resultsFile: string | undefined
  readonly notices: readonly string[]
}

/** @throws SettingsError with every problem that can be found without a request */
export function makeListSettings(
  given: OptionsIn<typeof LIST_FIELDS>,
  around: Surroundings,
  say: (sentence: string) => void,
): ListSettings {
  const parsed = parseOptions(LIST_FIELDS, given)
  const { options } = parsed
  const problems = new Problems(parsed.problems)
  const store = findStore(
    { name: 'source', uri: options.source, mayWrite: false },
    options,
    around,
    say,
    problems,
  )
  const { match: pattern, delimiter, limit, startAfter, continuationToken: token } = options
  const match = pattern ? problems.attempt(() => parseMatch(pattern), named('match', pattern)) : EVERY_KEY
  const resumed = token
    ? problems.attempt(() => readToken(token), named('continuation-token', token))
    : undefined
  problems.refuse()
  const { settings, notices } = store as FoundStore
  return {
    store: settings,
    wanted: {
      match: match ?? EVERY_KEY,
      delimiter,
      limit,
      after: later(startAfter, resumed),
      modifiedSince: options.modifiedSince && dateOf(options.modifiedSince, around.clock.now()),
    },
    ifNoneFound: options.ifNoneFound,
    resultsFile: options.resultsFile,
    notices,
  }
}

function named(name: string, value: string): string {
  return `${name} ${JSON.stringify(value.slice(0, 100))}`
}

/** Whichever sorts further on. */
function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b
}

function dateOf(moment: Moment, now: number): Date {
  return 'at' in moment ? moment.at : new Date(now - moment.ageMs)
}

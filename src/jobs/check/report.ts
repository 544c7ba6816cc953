/** The report of a check, as a record, as lines and as a step summary. Pure. */
import type { Reason } from '../../base/errors.ts'
import { markdownCode, printableUrl } from '../../base/messages/printable.ts'
import { listed, type Text } from '../../base/sentence.ts'
import { say as sayOutput } from '../../output/messages/say.ts'
import type { LineText } from '../../output/result-line.ts'
import { say } from '../messages/say.ts'
import type { CheckFailOn } from './check-fields.ts'
import { type CheckResult, OBJECT_STATES, type ObjectState } from './states.ts'

/** Objects by state. */
export type StateCounts = Readonly<Record<ObjectState, number>>

/** Why the manifest did not take what this check found. */
export interface CheckRefusal {
  /** The cause as a word that stays the same between releases. */
  readonly reason: Reason
  /** One sentence about it. */
  readonly message: string
}

/** Report of a check. */
export interface CheckReport {
  /** Number of objects that the manifest names. */
  readonly objects: number
  /** Number of objects by state; the states add up to `objects`. */
  readonly states: StateCounts
  /** Number of files of the manifest that cannot be read. */
  readonly unreadable: number
  /**
   * Number of objects of the source that no line of the manifest names although the template can make their names;
   * undefined if a file of the manifest cannot be read, since nothing shows then what it named.
   */
  readonly orphans: number | undefined
  /** Number of other objects below the prefix of the source. */
  readonly foreign: number
  /** Number of objects whose bytes were read; undefined unless `depth` is `bytes`. */
  readonly read: number | undefined
  /** Whether sizes alone were compared, because the source has no ETags that say something of bytes. */
  readonly sizeAlone: boolean
  /** Requests to the stores. */
  readonly requests: number
  /** Duration of the check, milliseconds. */
  readonly elapsedMs: number
  /** Absolute path of the results; undefined unless they were asked for. */
  readonly resultsFile: string | undefined
  /**
   * Absolute path of the keys that are missing or changed in their bytes, one a line; undefined unless they were asked
   * for.
   */
  readonly damagedFile: string | undefined
  /** The manifest refused the lines of `acceptMissing`. That fails the check. */
  readonly refusal: CheckRefusal | undefined
  /** One sentence if the manifest refused, or if the check fails by `failOn`. */
  readonly failure: string | undefined
}

/** Counts results. What has no result is whole. */
export class CheckCounts {
  readonly #counts = Object.fromEntries(OBJECT_STATES.map(state => [state, 0])) as Record<ObjectState, number>
  unreadable = 0

  take({ state }: Pick<CheckResult, 'state'>): void {
    if (state === 'unreadable') this.unreadable++
    else if (state !== 'orphan') this.#counts[state]++
  }

  /** @param total number of remembered objects */
  states(total: number): StateCounts {
    const others = OBJECT_STATES.reduce(
      (sum, state) => sum + (state === 'whole' ? 0 : this.#counts[state]),
      0,
    )
    return { ...this.#counts, whole: Math.max(0, total - others) }
  }
}

/** States of an object that the source lacks, or may lack: they count for `fail-on`. */
const FAILING = ['missing', 'changed', 'dangling', 'unknown'] as const

/** Whether a user is to be warned of a result. */
export function isDamage({ state }: CheckResult): boolean {
  return state === 'unreadable' || FAILING.some(failing => failing === state)
}

/** Whether the source lacks an object with the remembered bytes, which a copy may have. */
export function hasOtherBytes({ state, why }: CheckResult): boolean {
  return state === 'missing' || state === 'dangling' || (state === 'changed' && why !== 'type')
}

/** Counts of these states that any object has, and of unreadable files. */
function countsOf(
  counted: readonly ObjectState[],
  { states, unreadable }: Pick<CheckReport, 'states' | 'unreadable'>,
): Text[] {
  const counts: Text[] = counted
    .filter(state => states[state] > 0)
    .map(state => say(`check-count-${state}`, { count: states[state] }))
  return unreadable > 0 ? [...counts, say('check-count-unreadable', { count: unreadable })] : counts
}

/** One sentence if the check fails. An unreadable file of the manifest fails it by any rule but `none`. */
export function failureOf(
  report: Pick<CheckReport, 'objects' | 'states' | 'unreadable'>,
  failOn: CheckFailOn,
): Text | undefined {
  const damage = countsOf(FAILING, report)
  if (failOn === 'none' || damage.length === 0) return undefined
  const { objects, states, unreadable } = report
  const count = FAILING.reduce((sum, state) => sum + states[state], 0)
  const share = typeof failOn === 'object' ? failOn.percent : 0
  const isOver = count * 100 > share * objects
  if (!isOver && unreadable === 0) return undefined
  return say('check-failed', { damage: listed(...damage), objects: say('check-objects', { objects }) })
}

/** Result of one object, as a line for the user. */
export function checkLine({ state, why, key, url, message }: CheckResult, shown: LineText): string {
  const parts = [
    why === undefined ? state.padEnd(10) : `${state} (${why})`,
    shown.name(key),
    url === undefined ? '' : shown.url(url),
    message === undefined ? '' : shown.text(message),
  ]
  return parts.filter(Boolean).join('  ')
}

/** What a check came to, one sentence a line. */
export function totalLines(report: CheckReport): Text[] {
  const { objects, read, orphans, foreign, sizeAlone } = report
  const counts = countsOf(OBJECT_STATES, report)
  const others: Text[] = [
    ...(orphans === undefined ? [] : [say('check-orphans', { count: orphans })]),
    ...(foreign > 0 ? [say('check-foreign', { count: foreign })] : []),
  ]
  return [
    say(read === undefined ? 'check-total' : 'check-total-read', {
      objects: say('check-objects', { objects }),
      read: read ?? 0,
      counts: counts.length > 0 ? listed(...counts) : sayOutput('nothing-to-do'),
    }),
    ...(others.length > 0 ? [listed(...others)] : []),
    ...(sizeAlone ? [say('check-size-alone')] : []),
  ]
}

/** Objects in a summary; the results file has all. */
export const MAX_SHOWN = 50

/**
 * @param shown the first results, at most `MAX_SHOWN`
 * @param count number of all results
 */
export function summaryOfCheck(
  report: CheckReport,
  shown: readonly CheckResult[],
  count: number,
  inLanguage: (text: Text) => string,
): string {
  const { failure } = report
  const lines = totalLines(report).map(inLanguage)
  const list = shown.map(
    ({ state, why, key, url }) =>
      `- ${[
        why === undefined ? state : `${state} (${why})`,
        markdownCode(key),
        url === undefined ? '' : markdownCode(printableUrl(url)),
      ]
        .filter(Boolean)
        .join(' ')}`,
  )
  if (count > shown.length) list.push(`- ${inLanguage(say('check-more', { count: count - shown.length }))}`)
  const blocks = [
    failure === undefined ? '' : `**${inLanguage(sayOutput('summary-failed'))}** ${markdownCode(failure)}`,
    lines.join('\n\n'),
    list.join('\n'),
  ]
  return `## persist-images check\n\n${blocks.filter(Boolean).join('\n\n')}\n`
}

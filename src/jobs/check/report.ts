/** The report of a check, as a record, as lines and as a step summary. Pure. */
import type { Reason } from '../../base/errors.ts'
import { markdownCode, printableUrl } from '../../base/messages/printable.ts'
import { say } from '../../base/messages/say.ts'
import { listed, type Text } from '../../base/sentence.ts'
import type { LineText } from '../../output/result-line.ts'
import type { CheckFailOn } from './check-fields.ts'
import { type CheckResult, OBJECT_STATES, type ObjectState } from './states.ts'

/** Objects by state, over the source and its mirrors. */
export type StateCounts = Readonly<Record<ObjectState, number>>

/** A place that refused to be checked to its end, or a memory that refused what this check found. */
export interface CheckRefusal {
  /** What refused. */
  readonly place: 'source' | 'mirror' | 'memory'
  /** Name of the mirror. */
  readonly mirror?: string
  /** The cause as a word that stays the same between releases. */
  readonly reason: Reason
  /** One sentence about it. */
  readonly message: string
}

/** Report of a check. */
export interface CheckReport {
  /** Number of objects that the memory names. */
  readonly objects: number
  /** Number of places: the source and its mirrors. */
  readonly places: number
  /**
   * Number of objects by state, over all places; the states add up to `objects` × `places`. An object of a place that
   * refused is `unknown`.
   */
  readonly states: StateCounts
  /** Number of files of the memory that cannot be read. */
  readonly unreadable: number
  /**
   * Number of objects of the source that no line of the memory names although the template can make their names;
   * undefined if a file of the memory cannot be read, since nothing shows then what it named, or if the source refused.
   */
  readonly orphans: number | undefined
  /** Number of other objects below the prefix of the source. */
  readonly foreign: number
  /** Places where sizes alone were compared: `source`, or the name of a mirror. */
  readonly sizeAlone: readonly string[]
  /** Requests to the stores. */
  readonly requests: number
  /** Duration of the check, milliseconds. */
  readonly elapsedMs: number
  /** Absolute path of the results; undefined unless they were asked for. */
  readonly resultsFile: string | undefined
  /** Absolute path of the keys of orphans; undefined unless they were asked for. */
  readonly orphansFile: string | undefined
  /** Places that refused, while others were checked. Any of them fails the check. */
  readonly refusals: readonly CheckRefusal[]
  /** One sentence if a place refused, or if the check fails by `failOn`. */
  readonly failure: string | undefined
}

/** Counts results. What has no result is whole. */
export class CheckCounts {
  readonly #counts = Object.fromEntries(OBJECT_STATES.map(state => [state, 0])) as Record<ObjectState, number>
  unreadable = 0

  take({ state }: Pick<CheckResult, 'state'>): void {
    if (state === 'unreadable') this.unreadable++
    else this.#counts[state]++
  }

  /**
   * @param total remembered objects times places
   * @param unjudged objects without a result, of places that refused
   */
  states(total: number, unjudged: number): StateCounts {
    const unknown = this.#counts.unknown + unjudged
    const others = OBJECT_STATES.reduce(
      (sum, state) => sum + (state === 'whole' ? 0 : this.#counts[state]),
      0,
    )
    return { ...this.#counts, unknown, whole: Math.max(0, total - others - unjudged) }
  }
}

/** States of an object that a place lacks, or may lack: they count for `fail-on`. */
export const FAILING = ['missing', 'changed', 'dangling', 'unknown'] as const

/** Whether a user is to be warned of a result. */
export function isDamage({ state }: CheckResult): boolean {
  return state === 'unreadable' || FAILING.some(failing => failing === state)
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

/** How many objects in how many places, as a part of a sentence. */
export function objectsOf({ objects, places }: Pick<CheckReport, 'objects' | 'places'>): Text {
  return places > 1 ? say('check-objects-places', { objects, places }) : say('check-objects', { objects })
}

/** One sentence if the check fails. An unreadable file of the memory fails it by any rule but `none`. */
export function failureOf(
  report: Pick<CheckReport, 'objects' | 'places' | 'states' | 'unreadable'>,
  failOn: CheckFailOn,
): Text | undefined {
  const damage = countsOf(FAILING, report)
  if (failOn === 'none' || damage.length === 0) return undefined
  const { objects, states, unreadable } = report
  const count = FAILING.reduce((sum, state) => sum + states[state], 0)
  const share = typeof failOn === 'object' ? failOn.percent : 0
  // Only remembered objects count: a mirror more must not hide what is missing.
  const isOver = count * 100 > share * objects
  if (!isOver && unreadable === 0) return undefined
  return say('check-failed', { damage: listed(...damage), objects: objectsOf(report) })
}

/** Result of one object, as a line for the user. */
export function checkLine({ state, why, key, url, mirror, message }: CheckResult, shown: LineText): string {
  const parts = [
    why === undefined ? state.padEnd(10) : `${state} (${why})`,
    mirror === undefined ? '' : `${shown.name(mirror)}:`,
    shown.name(key),
    url === undefined ? '' : shown.url(url),
    message === undefined ? '' : shown.text(message),
  ]
  return parts.filter(Boolean).join('  ')
}

/** What a check came to, one sentence a line. */
export function totalLines(report: CheckReport): Text[] {
  const { orphans, foreign, sizeAlone } = report
  const counts = countsOf(OBJECT_STATES, report)
  const others: Text[] = [
    ...(orphans === undefined ? [] : [say('check-orphans', { count: orphans })]),
    ...(foreign > 0 ? [say('check-foreign', { count: foreign })] : []),
  ]
  const objects = objectsOf(report)
  return [
    say('check-total', { objects, counts: counts.length > 0 ? listed(...counts) : say('cli-total-nothing') }),
    ...(others.length > 0 ? [listed(...others)] : []),
    ...(sizeAlone.length > 0 ? [say('check-size-alone', { places: sizeAlone.join(', ') })] : []),
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
    ({ state, why, key, url, mirror }) =>
      `- ${[
        why === undefined ? state : `${state} (${why})`,
        markdownCode(mirror === undefined ? key : `${mirror}: ${key}`),
        url === undefined ? '' : markdownCode(printableUrl(url)),
      ]
        .filter(Boolean)
        .join(' ')}`,
  )
  if (count > shown.length) list.push(`- ${inLanguage(say('check-more', { count: count - shown.length }))}`)
  const blocks = [
    failure === undefined ? '' : `**${inLanguage(say('summary-failed'))}** ${markdownCode(failure)}`,
    lines.join('\n\n'),
    list.join('\n'),
  ]
  return `## persist-images check\n\n${blocks.filter(Boolean).join('\n\n')}\n`
}

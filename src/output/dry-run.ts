/** What a run would do, from the results of a dry run: counted by host, and in sentences. Pure. */

import { faultAt, listed, type Text } from '../base/sentence.ts'
import { say } from './messages/say.ts'
import type { Result } from './result.ts'

/** What a run would do with the positions of one host. */
export interface PlannedHost {
  /** Empty for entries without a host. */
  readonly host: string
  /** Images that would be requested. */
  readonly new: number
  /** Images that are in the store. */
  readonly known: number
  /** Images that wait after a failure, or whose loss was accepted. */
  readonly failedBefore: number
  /** Entries that are never requested. */
  readonly refused: number
}

const KINDS = ['new', 'known', 'failedBefore', 'refused'] as const
type Kind = (typeof KINDS)[number]
type Planned = Record<Kind, number>

const none = (): Planned => ({ new: 0, known: 0, failedBefore: 0, refused: 0 })

/** Counts what a dry run has found, at its end. */
export function plannedHosts(results: Iterable<Result>): PlannedHost[] {
  const hosts = new Map<string, Planned>()
  for (const result of results) {
    if (result.reason === 'no-url' || result.reason === 'excluded') continue
    const host = URL.parse(result.url)?.host ?? ''
    const planned = hosts.get(host) ?? none()
    hosts.set(host, planned)
    planned[kindOf(result)]++
  }
  const sum = (planned: Planned) => KINDS.reduce((total, kind) => total + planned[kind], 0)
  return Array.from(hosts, ([host, planned]) => ({ host, ...planned })).sort((a, b) => sum(b) - sum(a))
}

function kindOf({ outcome, reason }: Result): Kind {
  if (outcome === 'refused') return 'refused'
  if (outcome === 'unchanged') return 'known'
  return outcome === 'skipped' && reason === 'dry-run' ? 'new' : 'failedBefore'
}

/** Hosts that are named. */
const MAX_HOSTS = 20

/** @returns one sentence about all positions, and one for each host */
export function dryRunLines(
  hosts: readonly PlannedHost[],
  report: ListEnd,
  shown: (host: string) => Text = host => host,
): readonly [Text, ...Text[]] {
  const all = none()
  for (const host of hosts) for (const kind of KINDS) all[kind] += host[kind]
  const lines = hosts
    .slice(0, MAX_HOSTS)
    .map(planned => faultAt(planned.host ? shown(planned.host) : say('summary-no-host'), countsIn(planned)))
  const rest = hosts.length - lines.length
  if (rest > 0) lines.push(say('summary-hosts-more', { count: rest }))
  const counts = say('dry-run-total', { total: report.total, counts: countsIn(all) })
  return [withListEnd(counts, report), ...lines]
}

/** What is said of the list beside the counts. */
export interface ListEnd {
  readonly total: number
  /** Positions that `exclude` left out; undefined unless it is set. */
  readonly excluded: number | undefined
  /** Whether the run ended before the list did. */
  readonly cut: boolean
}

/** Adds to the counts of a run what the list has beside the counted images. */
export function withListEnd(counts: Text, { total, excluded: count, cut }: ListEnd): Text {
  const all = count === undefined ? counts : say('counts-excluded', { counts, count })
  return cut ? say('counts-cut', { counts: all, total }) : all
}

function countsIn(planned: Planned): Text {
  const counts = KINDS.filter(kind => planned[kind] > 0)
  return counts.length > 0
    ? listed(...counts.map(kind => say(`dry-run-${kind}`, { count: planned[kind] })))
    : say('nothing-to-do')
}

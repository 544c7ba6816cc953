/** What a run would do, from the results of a dry run: counted by host, and in sentences. Pure. */

import { faultAt, listed, type Text } from '../base/sentence.ts'
import { countsSentence, type Group, type Grouping, groupOf } from './groups.ts'
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

/** Groups that a dry run counts by host. */
const KIND_OF: Partial<Record<Group, Kind>> = {
  dryRun: 'new',
  new: 'known',
  known: 'known',
  failedBefore: 'failedBefore',
  accepted: 'failedBefore',
  missing: 'failedBefore',
  notKept: 'refused',
}

const none = (): Planned => ({ new: 0, known: 0, failedBefore: 0, refused: 0 })

/** Counts what a dry run has found, at its end. */
export function plannedHosts(results: Iterable<Result>): PlannedHost[] {
  const hosts = new Map<string, Planned>()
  for (const result of results) {
    const kind = KIND_OF[groupOf(result, false)]
    if (!kind) continue
    const host = URL.parse(result.url)?.host ?? ''
    const planned = hosts.get(host) ?? none()
    hosts.set(host, planned)
    planned[kind]++
  }
  const sum = (planned: Planned) => KINDS.reduce((total, kind) => total + planned[kind], 0)
  return Array.from(hosts, ([host, planned]) => ({ host, ...planned })).sort((a, b) => sum(b) - sum(a))
}

/** Hosts that are named. */
const MAX_HOSTS = 20

/** @returns one sentence about all positions, and one for each host */
export function dryRunLines(
  hosts: readonly PlannedHost[],
  run: Grouping,
  shown: (text: string) => Text = text => text,
): readonly [Text, ...Text[]] {
  const lines = hosts
    .slice(0, MAX_HOSTS)
    .map(planned => faultAt(planned.host ? shown(planned.host) : say('summary-no-host'), countsIn(planned)))
  const rest = hosts.length - lines.length
  if (rest > 0) lines.push(say('summary-hosts-more', { count: rest }))
  return [say('dry-run-total', { counts: countsSentence(run, shown) }), ...lines]
}

function countsIn(planned: Planned): Text {
  const counts = KINDS.filter(kind => planned[kind] > 0)
  return listed(...counts.map(kind => say(`dry-run-${kind}`, { count: planned[kind] })))
}

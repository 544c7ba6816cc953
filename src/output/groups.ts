/** Sorts the positions of a list into groups: each position is in one, so the counts add up to the total. Pure. */
import type { Reason } from '../base/errors.ts'
import { listed, type Sentence, type Text } from '../base/sentence.ts'
import { say } from './messages/say.ts'
import type { Result } from './result.ts'

/** In the order in which a sentence names them. */
export const GROUPS = [
  'dryRun',
  'new',
  'known',
  'notKept',
  'excluded',
  'withoutUrl',
  'accepted',
  'putBack',
  'expired',
  'deadline',
  'maxNew',
  'cancelled',
  'hostPaused',
  'missing',
  'failedBefore',
] as const

/**
 * `new`: the key is new, as `new` says in results. `putBack`: stored, under a key that was named before. `known`: every
 * other image that is in the store. `expired`: its link expired before its turn. `deadline`, `maxNew`, `cancelled`,
 * `hostPaused`, `dryRun`: left for a later run, by cause. `missing`: the store lacks the object of a known image.
 * `failedBefore`: not requested in this run. `notKept`: every other failed or refused image.
 */
export type Group = (typeof GROUPS)[number]

/** Positions by group; they add up to `total`. */
export type GroupCounts = Readonly<Record<Group, number>>

export const noGroups = (): Record<Group, number> =>
  Object.fromEntries(GROUPS.map(group => [group, 0])) as Record<Group, number>

type Grouped = Pick<Result, 'outcome' | 'reason' | 'new' | 'missingKey'>

/** @param isRequested whether this run requested an image that it did not store */
export function groupOf(result: Grouped, isRequested: boolean): Group {
  const { outcome, reason, missingKey } = result
  if (reason === undefined) return result.new ? 'new' : outcome === 'stored' ? 'putBack' : 'known'
  const unkept = missingKey === undefined ? 'notKept' : 'missing'
  if (isStatus(reason)) return unkept
  switch (reason) {
    case 'excluded':
    case 'accepted':
    case 'cancelled':
    case 'missing':
      return reason
    case 'no-url':
      return 'withoutUrl'
    case 'url-expired':
      return 'expired'
    case 'max-new':
      return 'maxNew'
    case 'host-paused':
      return 'hostPaused'
    case 'dry-run':
      return 'dryRun'
    case 'deadline':
      // The deadline of an attempt makes a failure; the deadline of the run leaves the image for the next one.
      return outcome === 'skipped' ? 'deadline' : unkept
    case 'failed-before':
      return missingKey === undefined && !isRequested ? 'failedBefore' : unkept
    case 'options-invalid':
    case 'url-invalid':
    case 'bytes-invalid':
    case 'bytes-differ':
    case 'scheme-not-allowed':
    case 'url-credentials':
    case 'url-too-long':
    case 'port-not-allowed':
    case 'address-refused':
    case 'key-invalid':
    case 'path-refused':
    case 'dns-failed':
    case 'connect-failed':
    case 'connect-timeout':
    case 'tls-failed':
    case 'headers-timeout':
    case 'headers-too-large':
    case 'stalled':
    case 'too-slow':
    case 'truncated':
    case 'too-large':
    case 'too-many-redirects':
    case 'redirect-invalid':
    case 'throttled':
    case 'encoding-invalid':
    case 'protocol-error':
    case 'empty':
    case 'too-small':
    case 'html-instead':
    case 'not-an-image':
    case 'type-not-allowed':
    case 'placeholder':
    case 'opted-out':
    case 'image-incomplete':
    case 'store-auth':
    case 'store-denied':
    case 'store-bucket':
    case 'store-endpoint':
    case 'store-clock':
    case 'store-throttled':
    case 'store-unavailable':
    case 'store-integrity':
    case 'manifest-version':
    case 'key-collision':
    case 'none-found':
    case 'id-conflict':
    case 'disk-full':
    case 'machine-fault':
    case 'unexpected':
      return unkept
  }
}

function isStatus(reason: Reason): reason is `http-${number}` {
  return reason.startsWith('http-')
}

export interface Grouping {
  readonly total: number
  readonly positions: number
  /** The run ended before its lists did. */
  readonly cut: boolean
  readonly groups: GroupCounts
  /** Undefined unless `exclude` is set: then its group is named even if it is empty. */
  readonly excluded: number | undefined
  readonly newKeys: { readonly length: number }
  readonly lacking: { readonly count: number; readonly member: string }
  /** The refusal of the store that ended the run early, if any: it cancels the images that are left. */
  readonly stopped: unknown
}

/**
 * How many URLs came to what: names every group that is not empty.
 * @param shown makes untrusted text safe
 */
export function countsSentence(run: Grouping, shown: (text: string) => Text = text => text): Sentence {
  const { total, positions, groups, excluded, cut } = run
  const named = GROUPS.filter(
    group => groups[group] > 0 || (group === 'excluded' && excluded !== undefined),
  ).map(group => groupText(group, run, shown))
  const counts = say('run-counts', {
    total,
    counts: named.length > 0 ? listed(...named) : say('nothing-to-do'),
  })
  return cut ? say('run-counts-cut', { counts, count: positions }) : counts
}

function groupText(
  group: Group,
  { groups, newKeys, lacking, stopped }: Grouping,
  shown: (text: string) => Text,
): Text {
  const count = groups[group]
  if (group === 'new' && newKeys.length !== count)
    return say('group-new-keys', { count, keys: newKeys.length })
  if (group === 'withoutUrl' && lacking.count > 0)
    return say('group-withoutMember', { count, lacking: lacking.count, member: shown(lacking.member) })
  return say(group === 'cancelled' && stopped ? 'group-stopped' : `group-${group}`, { count })
}

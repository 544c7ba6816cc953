/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */
import { describeError, type PersistError } from '../base/errors.ts'
import { andMore } from '../base/messages/and-more.ts'
import { joined, type Language, type Sentence, type Text, textIn } from '../base/sentence.ts'
import type { Overlooked } from '../input/documents/address-net.ts'
import { lineOf } from '../input/documents/image-url.ts'
import type { ObjectKey } from '../storage/key/object-key.ts'
import type { Counts, Tally } from './counts.ts'
import type { PlannedHost } from './dry-run.ts'
import type { Group, GroupCounts } from './groups.ts'
import type { Ledger } from './ledger.ts'
import { say } from './messages/say.ts'
import type { Result } from './result.ts'

/** Requests of a run, without those for logins. Each attempt and each hop of a redirect counts as one. */
export interface Requests {
  /** Requests for images. */
  readonly origins: number
  /** Requests to the store, for images and the manifest; 0 for a folder and for a store of the caller's own. */
  readonly store: number
}

/** A list that could not be read. The results file has it as a line after those of the images. */
export interface UnreadList {
  /** The path of a file, or an address without the values of its query. */
  readonly list: string
  /** A reason, as in results. */
  readonly reason: string
  /** The cause in one sentence. */
  readonly message: string
}

/** A list that failed, was cut or has no image. */
export interface ListFault extends Omit<UnreadList, 'reason'> {
  /** Number of its images. */
  readonly images: number
}

/** Report of a run: its numbers, and whether it counts as failed. */
export interface Report extends Counts {
  /** Positions by group: each is in one, so they add up to `total`. The sentences of a run name these. */
  readonly groups: GroupCounts
  /**
   * Whether the lists were read whole and have an image, and each of their images in this shard has a key of its own
   * bytes, and no object that this run saw has another size. False for a dry run and where the run counts as failed.
   */
  readonly complete: boolean
  /** Bytes written to the store. */
  readonly bytes: number
  /** Images without a key because their object is missing in the destination. Each image counts once. */
  readonly missing: number
  /** Images whose object was missing, and which this run stored again. */
  readonly restored: number
  /** Known images that stay as they are, because their hosts gave several of them the same new bytes. */
  readonly suspects: number
  /** Requests sent. */
  readonly requests: Requests
  /** Positions of the whole input, with those of other shards; `total` counts only this shard. */
  readonly positions: number
  /** Images not tried because of the deadline, `max-new` or the caller's signal. */
  readonly left: number
  /** Positions that are empty in their list: their records have no URL. */
  readonly withoutUrl: number
  /** Positions without a URL whose records lack the member that `url-field` names. */
  readonly lacking: { readonly count: number; readonly member: string }
  /** Positions that `exclude` left out; undefined unless it is set. */
  readonly excluded: number | undefined
  /** Positions that this run requested or refused. */
  readonly tried: number
  /**
   * Images skipped as `failed-before`: they failed in an earlier run for a lasting reason. Also those whose loss was accepted.
   * `failed` does not count them.
   */
  readonly knownFailures: number
  /** Keys that are new, each once: this run stored them, or an earlier one that did not end well. */
  readonly newKeys: readonly ObjectKey[]
  /** One result per input position of this shard, in input order. */
  readonly results: Iterable<Result>
  /** Returns the group that counts a result of this run. */
  groupOf(result: Result): Group
  /** Absolute path of the results; undefined unless they were asked for. */
  readonly resultsFile: string | undefined
  /** Absolute path of the images to try again; undefined if nothing failed. */
  readonly failedFile: string | undefined
  /** Absolute path of a file with one result for each new key; undefined unless it was asked for. */
  readonly newFile: string | undefined
  /** Absolute path of the gallery; undefined unless it was asked for. */
  readonly galleryFile: string | undefined
  /**
   * Rewritten lists that differ from their sources, as paths with `/` relative to the working directory. Undefined if
   * no list was to be rewritten.
   */
  readonly rewritten: readonly string[] | undefined
  /**
   * The public URL that answered 401, 403 or 404 without credentials, so that no list was rewritten; undefined in
   * every other run.
   */
  readonly unreadableLink: string | undefined
  /** Addresses in Markdown and HTML lists that end like an image and stand where none is read. */
  readonly overlooked: Overlooked
  /** Addresses of `urls-from` that could not be read. */
  readonly failedLists: readonly UnreadList[]
  /**
   * Lists that failed, were cut or have no image. Markdown and HTML files are among them only where no list of the run
   * has an image.
   */
  readonly listFaults: readonly ListFault[]
  /** What a run would do, by host; undefined unless this was a dry run. */
  readonly dryRun: readonly PlannedHost[] | undefined
  /** Known objects whose sizes are not those of the manifest, in one sentence; undefined if the run saw none. */
  readonly otherSizes: string | undefined
  /** What could not be read of the manifest, in one sentence; undefined if nothing was missing. */
  readonly manifestProblem: string | undefined
  /** The refusal of the store that ended the run early, if any. */
  readonly stopped: PersistError | undefined
  /** Whether the run ended before its lists did, by the caller's signal, the deadline or a refusal of the store. */
  readonly cut: boolean
  /** Whether the caller's signal ended the run. */
  readonly cancelled: boolean
  /** One sentence if the run counts as failed, by `fail-on` or because it was stopped or cancelled. */
  readonly failure: string | undefined
  /** Milliseconds. */
  readonly elapsedMs: number
}

/** What is to be said first where more than half of what was requested or refused was not kept. */
export function mostLost({
  tried,
  failed,
  refused,
  dryRun,
}: Pick<Report, 'tried' | 'failed' | 'refused' | 'dryRun'>): Sentence | undefined {
  const lost = failed + refused
  return !dryRun && tried > 1 && lost * 2 > tried ? say('run-most-lost', { lost, tried }) : undefined
}

/** The closing line after what is to be said first. */
export function closingSentence(line: Text, report: Parameters<typeof mostLost>[0]): Text {
  const first = mostLost(report)
  return first ? say('run-most-lost-counts', { first, counts: line }) : line
}

/** Notice for a run with images left. */
export function leftOverSentence({ left, total }: Pick<Report, 'left' | 'total'>): Sentence {
  return say('run-left-over', { left, total })
}

/** Notice for a run with images whose objects are missing. */
export function missingSentence({ missing, total }: Pick<Report, 'missing' | 'total'>): Sentence {
  return say('run-objects-missing', { missing, total })
}

/** What is to be said where addresses were overlooked. */
export function overlookedSentence({ count, places }: Overlooked): Sentence {
  const lines = joined('; ', ...places.map(({ file, line }) => lineOf(file, line)))
  return say('overlooked', { count, places: andMore(lines, count - places.length) })
}

export interface RunEnd {
  readonly tally: Tally
  /** `exclude` is set. */
  readonly hasExclude: boolean
  /** Complete if every image has a key and the run does not count as failed. */
  readonly mayBeComplete: boolean
  readonly dryRun?: readonly PlannedHost[] | undefined
  readonly failedLists: readonly UnreadList[]
  readonly listFaults: readonly ListFault[]
  readonly cut: boolean
  readonly lacking: Report['lacking']
  readonly overlooked: Overlooked
  readonly requests: { read(): Requests }
  readonly resultsFile: string | undefined
  readonly failedFile: string | undefined
  readonly newFile: string | undefined
  readonly galleryFile: string | undefined
  readonly rewritten: readonly string[] | undefined
  readonly unreadableLink: string | undefined
  readonly stopped: PersistError | undefined
  readonly cancelled: boolean
  readonly elapsedMs: number
}

/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
export function makeReport(
  ledger: Ledger,
  failOn: FailOn,
  end: RunEnd,
  problems: readonly Text[] = [],
): Report {
  const { requests, tally, mayBeComplete, hasExclude, ...others } = end
  const { counts, groups, knownFailures, requested } = tally
  const { excluded, withoutUrl, cancelled: notTried } = groups
  // A signal after the last image did not cancel anything.
  const ending = { ...others, cancelled: end.cancelled && (notTried > 0 || end.cut) }
  // A refusal of the store also marks the rest as `cancelled`.
  const left = groups.deadline + groups.maxNew + (ending.cancelled ? notTried : 0)
  const total = counts.total - withoutUrl - excluded
  // A list that was cut has at least one image more.
  const undecided = left + groups.hostPaused + groups.dryRun + Number(end.cut)
  const failure = failureOf(
    { ...counts, total, undecided, notTried },
    failOn,
    ending,
    ledger.language,
    problems,
  )
  const isAllKept = counts.stored + counts.unchanged === total && !ledger.hasDamaged
  let newKeys: readonly ObjectKey[] | undefined
  return {
    ...counts,
    groups,
    groupOf: result => ledger.groupAt(result.position, result),
    dryRun: undefined,
    ...ending,
    positions: ledger.positions().length,
    // The requests of the end mark come after the report.
    get requests() {
      return requests.read()
    },
    left,
    withoutUrl,
    excluded: hasExclude ? excluded : undefined,
    tried: counts.stored + counts.failed + counts.refused + requested,
    knownFailures,
    bytes: ledger.bytesStored,
    missing: ledger.missing,
    restored: ledger.restored,
    otherSizes: ledger.otherSizes && textIn(ledger.language, ledger.otherSizes),
    suspects: ledger.suspects,
    manifestProblem: ledger.manifestProblem && textIn(ledger.language, ledger.manifestProblem),
    // Made on demand, since a run may have stored a million.
    get newKeys() {
      newKeys ??= [...ledger.newKeys]
      return newKeys
    },
    results: { [Symbol.iterator]: () => ledger.results() },
    failure,
    complete: mayBeComplete && !end.cut && failure === undefined && isAllKept,
  }
}

function failureOf(
  counts: LossCounts & { readonly notTried: number },
  failOn: FailOn,
  { stopped, cancelled, failedLists }: Pick<RunEnd, 'stopped' | 'cancelled' | 'failedLists'>,
  language: Language,
  problems: readonly Text[],
): string | undefined {
  if (stopped) return describeError(stopped, language)
  if (problems.length > 0) return textIn(language, joined(' ', ...problems))
  const { total } = counts
  if (cancelled && counts.notTried > 0)
    return textIn(language, say('run-cancelled', { count: counts.notTried, total }))
  if (cancelled && failedLists.length > 0)
    return textIn(language, say('lists-unread', { count: failedLists.length }))
  if (cancelled) return textIn(language, say('run-cut'))
  return lossFailure(counts, failOn, language)
}

interface LossCounts extends Counts {
  /** Positions whose records have a URL. */
  readonly total: number
  /** Skipped images that a later run may store: left by a deadline, a signal, a host's pause or a dry run. */
  readonly undecided: number
}

/** One sentence if the run counts as failed because of missing images. */
function lossFailure(counts: LossCounts, failOn: FailOn, language: Language): string | undefined {
  const { total } = counts
  const lost = counts.failed + counts.refused
  const failed = (rule: string, what: Sentence = say('run-failed', { count: lost, total })) =>
    textIn(language, say('run-lost-and-failed', { lost: what, rule }))
  if (failOn === 'none') return undefined
  if (failOn === 'any') return lost > 0 ? failed('any') : undefined
  const rule = failOn === 'all' ? failOn : `${failOn.percent}%`
  // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
  const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0
  if (isNothingKept) return failed(rule, say('run-nothing-kept', { total }))
  return failOn !== 'all' && lost * 100 > failOn.percent * total ? failed(rule) : undefined
}

/** `percent`: the run fails if more than this share of the images failed or was refused. */
export type FailOn = 'any' | 'all' | 'none' | { readonly percent: number }

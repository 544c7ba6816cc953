/** A whole run in numbers, and whether it counts as failed. Pure. */
import { describeError, type PersistError } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'
import { joined, type Language, type Sentence, type Text, textIn } from '../base/sentence.ts'
import { lineOf } from '../input/documents/image-url.ts'
import type { Overlooked } from '../input/documents/pages/address-net.ts'
import type { ObjectKey } from '../storage/key/object-key.ts'
import type { Counts, Ledger } from './ledger.ts'
import type { Result } from './result.ts'

/** What a run has sent: each attempt and each hop of a redirect is one. Without those of a login. */
export interface Requests {
  /** For images. */
  readonly origins: number
  /** To the store, for images and for the manifest; 0 where that is a folder, or the caller's own. */
  readonly store: number
}

/** A whole run in numbers, and whether it counts as failed. */
export interface Report extends Counts {
  /** Bytes written to the store. */
  readonly bytes: number
  /** How many were sent. */
  readonly requests: Requests
  /** Of the whole input, those of other shards among them; `total` counts only this one's. */
  readonly positions: number
  /** Images not tried because the deadline came, or the caller's signal. */
  readonly left: number
  /** Skipped as `dead`: images that failed in an earlier run as well. Those that `failed` did not, or not lastingly. */
  readonly knownFailures: number
  /** Keys first stored by this run, each once. */
  readonly newKeys: readonly ObjectKey[]
  /** One per input position of this shard, in input order. */
  readonly results: Iterable<Result>
  /** Absolute path of the results, where they were asked for. */
  readonly resultsFile: string | undefined
  /** Absolute path of what is to be tried again; undefined when nothing failed. */
  readonly failedFile: string | undefined
  /** A JSON line for each new key, the result of its first position; undefined where nobody asked for it. */
  readonly newFile: string | undefined
  /** Undefined where none was asked for. */
  readonly galleryFile: string | undefined
  /**
   * Lists that were written with what was stored, and differ from their sources: relative to the working directory,
   * with `/`. Undefined where nothing was to be rewritten.
   */
  readonly rewritten: readonly string[] | undefined
  /**
   * The public URL that answered 401, 403 or 404 to a reader without credentials, so that no list was rewritten;
   * undefined in every other run.
   */
  readonly unreadableLink: string | undefined
  /** Addresses in Markdown and HTML lists that end like an image and stand where none is read. */
  readonly overlooked: Overlooked
  /** What ended the run before its end: a store that refuses, or nothing. */
  readonly stopped: PersistError | undefined
  /** The caller's signal ended the run. */
  readonly cancelled: boolean
  /** One sentence when the run counts as failed, by `fail-on` or because it was stopped or cancelled. */
  readonly failure: string | undefined
  /** Milliseconds. */
  readonly elapsedMs: number
}

/** What is to be said where `left` is not zero. */
export function leftOverSentence({ left, total }: Pick<Report, 'left' | 'total'>): Sentence {
  return say('run-left-over', { left, total })
}

/** What is to be said where addresses were overlooked. */
export function overlookedSentence({ count, places }: Overlooked): Sentence {
  const lines = joined('; ', ...places.map(({ file, line }) => lineOf(file, line)))
  const rest = count - places.length
  return say('overlooked', {
    count,
    places: rest > 0 ? say('and-more', { names: lines, count: rest }) : lines,
  })
}

export interface RunEnd {
  readonly overlooked: Overlooked
  readonly requests: Requests
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

/** @param problems of what came behind the images, one sentence each: a run with any counts as failed */
export function makeReport(
  ledger: Ledger,
  failOn: FailOn,
  end: RunEnd,
  problems: readonly Text[] = [],
): Report {
  const counts = ledger.counts()
  const notTried = ledger.skippedFor('cancelled')
  // A signal that came after the last image ended nothing.
  const ending = { ...end, cancelled: end.cancelled && notTried > 0 }
  // A store that refuses makes the rest `cancelled`, too.
  const left = ledger.skippedFor('deadline', ...(ending.cancelled ? (['cancelled'] as const) : []))
  const undecided = left + ledger.skippedFor('host-paused', 'dry-run')
  const stored = [...ledger.outcomes()].filter(({ outcome }) => outcome === 'stored')
  return {
    ...counts,
    ...ending,
    positions: ledger.positions().length,
    left,
    knownFailures: ledger.skippedFor('dead'),
    bytes: ledger.bytesStored(),
    newKeys: [...new Set(stored.flatMap(({ key }) => key ?? []))],
    results: { [Symbol.iterator]: () => ledger.results() },
    failure: failureOf({ ...counts, undecided, notTried }, failOn, ending, ledger.language, problems),
  }
}

function failureOf(
  counts: LossCounts & { readonly notTried: number },
  failOn: FailOn,
  { stopped, cancelled }: RunEnd,
  language: Language,
  problems: readonly Text[],
): string | undefined {
  if (stopped) return describeError(stopped, language)
  if (problems.length > 0) return textIn(language, joined(' ', ...problems))
  const { total } = counts
  if (cancelled) return textIn(language, say('run-cancelled', { count: counts.notTried, total }))
  return lossFailure(counts, failOn, language)
}

export interface LossCounts extends Counts {
  /** Skipped images that a next run may store: left by a deadline, a signal, a host's pause or a dry run. */
  readonly undecided: number
}

/** One sentence where so many images were lost that the run counts as failed. */
export function lossFailure(counts: LossCounts, failOn: FailOn, language: Language): string | undefined {
  const { total } = counts
  const lost = counts.failed + counts.refused
  const failed = (rule: string, count = lost) =>
    textIn(language, say('run-lost-and-failed', { lost: say('run-lost', { count, total }), rule }))
  if (failOn === 'none') return undefined
  if (failOn === 'all') {
    // Images that rest after an earlier failure are not in the store either.
    const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0
    return isNothingKept ? failed('all', total) : undefined
  }
  if (lost === 0) return undefined
  if (failOn === 'any') return failed('any')
  return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined
}

/** `percent`: the run fails when more than this part of the images failed or was refused. */
export type FailOn = 'any' | 'all' | 'none' | { readonly percent: number }

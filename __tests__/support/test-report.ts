/** A report as a run makes it, from URLs and the outcomes they came to. */
import type { ImageUrl } from '../../src/input/documents/image-url.ts'
import { Refusal } from '../../src/input/positions/position.ts'
import type { Shard } from '../../src/input/positions/shard.ts'
import { Ledger } from '../../src/output/ledger.ts'
import { StepOutputs } from '../../src/output/output-lists.ts'
import type { FailOn } from '../../src/output/report.ts'
import { makeReport, type Report, type RunEnd } from '../../src/output/report.ts'
import type {
  KeptFacts,
  KeptOutcome,
  Outcome,
  Result,
  UnkeptFacts,
  UnkeptOutcome,
} from '../../src/output/result.ts'
import { Summary, type SummaryOptions } from '../../src/output/summary.ts'
import { mintKey, mintPrefix } from '../../src/storage/key/object-key.ts'
import { wholePlanOf } from './test-plan.ts'

export type Came = Partial<ImageUrl> & { readonly to: Outcome; readonly isRequested?: boolean }

export const keyed = (key: string) => mintKey(mintPrefix(''), key)

export const stored = (key: string, more: Partial<KeptFacts> = {}): KeptOutcome => ({
  outcome: 'stored',
  key: keyed(key),
  publicUrl: `https://img.test/${key}`,
  bytes: 10,
  ...more,
})

export const failed = (more: Partial<UnkeptFacts> = {}): UnkeptOutcome => ({
  outcome: 'failed',
  reason: 'http-404',
  message: 'h.test answered 404',
  ...more,
})

export async function ledgerOf(images: readonly Came[], shard?: Shard): Promise<Ledger> {
  const found = images.map(({ to: _, isRequested: __, ...image }) => image)
  const plan = await wholePlanOf(found, [], shard)
  const ledger = new Ledger(plan, 'en')
  for (let index = 0; index < plan.positions.length; index++) {
    const position = plan.positions.at(index)
    const outcome = images[index]?.to
    if (position && outcome && !(position.targetOrRefusal instanceof Refusal))
      // What a run stores is new.
      ledger.settle({
        target: position.targetOrRefusal,
        outcome: outcome.outcome === 'stored' ? { ...outcome, new: true } : outcome,
        attempts: images[index]?.isRequested ? 1 : 0,
      })
  }
  return ledger
}

export async function reported(
  images: readonly Came[],
  failOn: FailOn = 'all',
  ending: Partial<RunEnd> = {},
  shard?: Shard,
): Promise<Report> {
  const ledger = await ledgerOf(images, shard)
  return makeReport(ledger, failOn, {
    tally: ledger.tally(),
    hasExclude: false,
    mayBeComplete: true,
    resultsFile: undefined,
    failedFile: undefined,
    newFile: undefined,
    galleryFile: undefined,
    rewritten: undefined,
    unreadableLink: undefined,
    failedLists: [],
    listFaults: [],
    lacking: { count: 0, member: 'url' },
    overlooked: { count: 0, places: [] },
    stopped: undefined,
    cancelled: false,
    cut: false,
    elapsedMs: 1,
    requests: { read: () => ({ origins: 7, store: 1 }) },
    ...ending,
  })
}

/** @returns the reader, which has read all results */
export function readBy<Reader extends { add(result: Result): void }>(
  { results }: Pick<Report, 'results'>,
  reader: Reader,
): Reader {
  for (const result of results) reader.add(result)
  return reader
}

export const summaryOf = (report: Report, options: SummaryOptions) =>
  readBy(report, new Summary(report, options)).text()

export const stepOutputs = (report: Report) => readBy(report, new StepOutputs()).end(report)

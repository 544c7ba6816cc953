/** A run on its road from the list to the report, and the points of the road where more than a plain run has attaches. */
import type { Text } from '../../base/sentence.ts'
import type { ImageUrls } from '../../input/documents/image-url.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import type { ImageList } from '../../input/positions/image-list.ts'
import type { Ledger } from '../../output/ledger.ts'
import type { RunEnd } from '../../output/report.ts'
import type { OpenedManifest } from './known/opened-manifest.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import type { Stop } from './stop.ts'

export interface PersistRun extends RunContext {
  readonly settings: PersistSettings
  readonly list: ImageList
  readonly ledger: Ledger
  readonly stop: Stop
  /** The jobs of a list that is still being read. */
  readonly arriving?: AsyncIterable<ImageJob>
  readonly attached: Attached
}

/** The caller that opens a run attaches it here. */
export interface Attached {
  /** What happens with the lists themselves. */
  readonly lists: ListWork
  /** Gives every target its outcome, in place of storing the images. */
  readonly settle?: (run: PersistRun) => Promise<void>
}

export interface ListWork {
  /** Whether the lists are read to their end before the first image. */
  readonly needsWhole: boolean
  /** Marks the URLs that need no image. */
  mark(images: ImageUrls): ImageUrls
  /** Called before the known images are settled. @returns jobs beside those of the list */
  beforeKnown(run: PersistRun, opened: OpenedManifest): Promise<readonly ImageJob[]>
  /** Called when the files of the report are written. */
  finish(run: PersistRun): Promise<ListsEnd>
}

export interface ListsEnd extends Pick<RunEnd, 'rewritten' | 'unreadableLink'> {
  /** One sentence each. */
  readonly problems: readonly Text[]
}

/** Lists that are only read. */
export const READ_ONLY_LISTS: ListWork = {
  needsWhole: false,
  mark: images => images,
  beforeKnown: async () => [],
  finish: async () => ({ rewritten: undefined, unreadableLink: undefined, problems: [] }),
}

/** The images that the manifest does not settle. */
export interface ImagesToDo {
  /** Jobs with work left; those of a list that is still arriving come later. */
  readonly open: readonly ImageJob[]
  /** Jobs that are looked up in the store and rest if it has nothing. */
  readonly resting: readonly ImageJob[]
  /** Jobs that are read ahead of the finished ones, at most. */
  readonly ahead: number
  /** @param lookUp looks for a resting image in the store; never rejects @returns the jobs to try */
  jobs(lookUp: (job: ImageJob) => Promise<void>): Promise<AsyncIterable<ImageJob> | readonly ImageJob[]>
}

/** Opens the memory for a run, and settles the images of its list that need no request. */
import { setImmediate as turn } from 'node:timers/promises'
import { TextTable } from '../../../base/buffers/text-table.ts'
import { SettingsError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { type ImageList, WholeList } from '../../../input/positions/image-list.ts'
import { KNOWN_AT_ONCE, type Ledger, type RecalledOutcome } from '../../../output/ledger.ts'
import type { Outcome } from '../../../output/result.ts'
import { imageLinks } from '../../../storage/key/image-links.ts'
import {
  type Manifest,
  type ManifestMode,
  NO_MANIFEST,
  openManifest,
} from '../../../storage/manifest/manifest.ts'
import { BUCKET_KINDS } from '../../../storage/stores/kinds.ts'
import { openStore } from '../../../storage/stores/open.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { Mirrors } from '../mirrors/mirrors.ts'
import type { RunContext } from '../options/context.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { Stop } from '../stop.ts'
import { KnownImages } from './known-images.ts'
import { KnownLook } from './known-look.ts'
import type { LinksOf } from './known-outcomes.ts'
import { memoryUrls } from './memory-names.ts'
import { ObjectLook } from './object-look.ts'
import { ownKeys } from './own-links.ts'
import { verdictSettings } from './verdict-settings.ts'

/** What a run needs from the memory. */
export interface WantedOfMemory {
  /** This run's names in the memory; undefined while the list is still arriving: keep every entry. */
  readonly urls: TextTable | undefined
  /** Keys of links that may lead to stored images. */
  readonly keys?: ReadonlySet<string>
}

export function wantedOf(list: ImageList): WantedOfMemory {
  if (!(list instanceof WholeList)) return { urls: undefined }
  return { urls: memoryUrls(list), keys: ownKeys(list) }
}

export interface OpenedManifest {
  /** Removes the leftovers of killed runs, both of images and of the memory. Never throws. */
  removeLeftovers(): Promise<unknown>
  readonly manifest: Manifest
  /** The memory's place has listed its files, if there are any. */
  readonly isMemoryRead: boolean
  readonly knownImages: KnownImages
  readonly objects: ObjectLook
  readonly look: KnownLook
  readonly linksOf: LinksOf
  /** Reads what the memory knows of the URLs that lost images came from. */
  readSources(urls: readonly string[]): Promise<void>
  /** Settles the targets that the memory knows to be in the store. */
  settleKnown(job: ImageJob, ledger: Ledger): JobState
  /** Settles a resting job. */
  settleResting(job: ImageJob, ledger: Ledger): void
  /** Whether to look in the store before a resting job is settled. */
  isToLookUp(job: ImageJob): boolean
  /** Undefined without mirrors, and in a run that writes no memory. */
  readonly mirrors: Mirrors | undefined
}

/** `open`: work is left. `resting`: the image failed in an earlier run, and the job is not settled yet. */
export type JobState = 'open' | 'settled' | 'resting'

/** Opens the memory. A store that is unreachable, or refuses for a reason other than missing rights, stops the run. */
export async function openKnownImages(
  settings: PersistSettings,
  mode: ManifestMode,
  store: Store,
  { urls, keys }: WantedOfMemory,
  stop: Stop,
  context: RunContext,
): Promise<OpenedManifest> {
  const { clock, watch, runId, requests, partition, round } = context
  const { publicUrls, template, language } = settings
  const { notice } = watch
  const elsewhere =
    settings.manifest.store && (await openStore(settings.manifest.store, notice, requests.toStore))
  // Beside the memory, whose requests take as long.
  const opening =
    mode === 'on' ? openMirrorsOfRun(settings, store, elsewhere ?? store, stop, context) : undefined
  // Awaited after the memory; until then a rejection must not count as unhandled.
  opening?.catch(() => {})
  const opened = await openManifest(
    { store: elsewhere ?? store, mode, runId, clock, notice, partition, ...(keys && { keys }) },
    urls,
    stop.stopping,
  ).catch((error): Manifest => {
    if (!stop.stopping.aborted) stop.failStore(asPersistError(error, 'store'))
    return NO_MANIFEST
  })
  // An answer from the memory's own folder says nothing about the destination of the images.
  const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened
  const linksOf = imageLinks(publicUrls.base ?? store.publicBase, publicUrls)
  const mirrors = await opening
  if (partition && mirrors)
    await mirrors.learn(partition.name).catch(error => {
      if (!stop.stopping.aborted) stop.failStore(asPersistError(error, 'store'))
    })
  const knownImages = new KnownImages({
    manifest,
    rules: settings.manifest,
    clock,
    store,
    keyFields: template.fields,
    linksOf,
    settingsFor: verdictSettings(settings),
    language,
    mirrors,
    round,
  })
  const { losses } = knownImages.lookups
  const directory = 'directory' in settings.store ? settings.store.directory : undefined
  const mayNameRight = 'location' in settings.store && BUCKET_KINDS[settings.store.kind].policy === 'aws'
  const objects = new ObjectLook({ store, losses, clock, stop, notice, mayNameRight })
  const look = new KnownLook({
    store,
    directory,
    objects,
    knownImages,
    manifest,
    notice,
    stop,
    ofWorker: context.look,
  })
  const recalled: RecalledOutcome = {
    outcome: 'unchanged',
    recall: (job, target) => knownImages.recall(job, target) as Outcome,
  }
  const { stopping } = stop
  const settleResting: OpenedManifest['settleResting'] = (job, ledger) => {
    for (const target of job.targets) {
      const outcome = ledger.isSettled(target) ? undefined : knownImages.recall(job, target)
      if (!outcome) continue
      ledger.settle(target, outcome)
      watch.settled(outcome, job.url)
    }
  }
  const mayLookUp = (job: ImageJob) =>
    settings.onCollision !== 'overwrite' &&
    job.targets.some(({ key }) => key !== undefined || !template.needsBytes)
  return {
    removeLeftovers: () =>
      Promise.all([store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stopping))),
    manifest,
    isMemoryRead: opened.storeAnswered,
    knownImages,
    objects,
    look,
    linksOf,
    mirrors,
    async readSources(urls) {
      const quiet = { store: elsewhere ?? store, runId, clock, notice() {} }
      const memory = openManifest({ ...quiet, mode: 'read-only' }, new TextTable(urls), stopping)
      // Without it the sources are requested.
      knownImages.lookups.readSources(await memory.catch(() => NO_MANIFEST))
    },
    settleKnown(job, ledger) {
      let isOpen = false
      let isResting = false
      for (const target of job.targets) {
        const outcome = knownImages.outcomeOf(job, target)
        if (!outcome) isOpen = true
        else if (outcome.key === undefined) isResting = true
        else {
          if (outcome.outcome === 'stored') ledger.settle(target, outcome)
          else ledger.settleKnown(target, outcome, recalled)
          watch.settled(outcome, job.url)
        }
      }
      if (!isOpen) return isResting ? 'resting' : 'settled'
      // An image at rest with an open target has an invalid key there: that target reports it later.
      if (isResting) settleResting(job, ledger)
      return 'open'
    },
    settleResting,
    isToLookUp: job =>
      (mayLookUp(job) || job.targets.some(target => knownImages.lookups.lossOf(job, target) !== undefined)) &&
      knownImages.isToLookUp(job),
  }
}

/** A refusal of the memory's place stops the run, as when the memory itself is opened. */
async function openMirrorsOfRun(
  settings: PersistSettings,
  store: Store,
  memory: Store,
  stop: Stop,
  context: RunContext,
): Promise<Mirrors | undefined> {
  if (settings.mirrors.length === 0 || context.mirrors) return context.mirrors
  // Runs without mirrors need not load the code.
  const { mirrorsOfRun } = await import('../mirrors/mirrors-of-run.ts')
  return await mirrorsOfRun(settings, store, memory, true, stop.stopping, context).catch(error => {
    if (error instanceof SettingsError) throw error
    if (!stop.stopping.aborted) stop.failStore(asPersistError(error, 'store'))
    return undefined
  })
}

/** The jobs of a list that are left after the known images are settled. */
export interface OpenJobs {
  readonly open: readonly ImageJob[]
  /** Resting images whose verdict may still change in this run. */
  readonly resting: readonly ImageJob[]
}

/** Settles the known images in batches, so that the results of each batch are delivered before the next. */
export async function openOfList(
  jobs: Iterable<ImageJob>,
  { settleKnown, settleResting, isToLookUp, knownImages }: OpenedManifest,
  ledger: Ledger,
): Promise<OpenJobs> {
  const open: ImageJob[] = []
  const resting: ImageJob[] = []
  let settled = 0
  for (const job of jobs) {
    const state = settleKnown(job, ledger)
    if (state === 'open') open.push(job)
    else if (state === 'resting' && (isToLookUp(job) || knownImages.isRefused(job))) resting.push(job)
    else {
      if (state === 'resting') settleResting(job, ledger)
      if (++settled % KNOWN_AT_ONCE === 0) await turn()
    }
  }
  return { open, resting }
}

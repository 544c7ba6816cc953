/** Opens what the images of a run need on their way, and closes it. */

import { setImmediate as turn } from 'node:timers/promises'
import { BodyMemory } from '../../base/buffers/body-memory.ts'
import type { TextTable } from '../../base/buffers/text-table.ts'
import { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import { Places } from '../../base/concurrency/places.ts'
import { UploadSlots } from '../../base/concurrency/upload-slots.ts'
import { openFileLimit } from '../../base/files/open-file-limit.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Job } from '../../input/plan/job.ts'
import { type Plan, WholePlan } from '../../input/plan/plan.ts'
import { expiryOf } from '../../input/plan/spellings.ts'
import { openAgent } from '../../origin/fetch/agent.ts'
import { ORIGIN_LIMITS, openFetcher } from '../../origin/fetch/fetcher.ts'
import { Connections } from '../../origin/hosts/connections.ts'
import { HostGate } from '../../origin/hosts/gate.ts'
import { detectFormat } from '../../origin/inspect/formats/formats.ts'
import { KNOWN_AT_ONCE, type Ledger, type RecalledOutcome } from '../../output/ledger.ts'
import type { Outcome } from '../../output/result.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import { publicUrl } from '../../storage/key/public-url.ts'
import {
  type CloseMode,
  type Manifest,
  type ManifestMode,
  NO_MANIFEST,
  openManifest,
} from '../../storage/manifest/manifest.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { RunContext, SharedResources } from './context.ts'
import { KnownImages } from './known/known-images.ts'
import { memoryUrls } from './known/memory-names.ts'
import { verdictSettings } from './known/verdict-settings.ts'
import { persistImages } from './pipeline.ts'
import { decideOwnLinks, ownKeys } from './rewriting/own-links.ts'
import type { PersistSettings } from './settings.ts'
import { RepeatedImageWatch } from './steps/repeated-image.ts'
import { uploader } from './steps/upload-image.ts'
import type { Stop } from './stop.ts'
import { expiredLinks } from './watching/expired-links.ts'
import { failingHosts } from './watching/failing-hosts.ts'
import { tellingHeld } from './watching/held-hosts.ts'

/** Bytes held between origins and the store, over all images under way. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024

/** @param concurrency images fetched at once */
export function sharedResources(concurrency: number): SharedResources {
  return {
    places: new Places(concurrency),
    uploadSlots: new UploadSlots(concurrency),
    budget: new ByteBudget(BYTES_IN_FLIGHT),
    memory: new BodyMemory(),
  }
}

/**
 * One run's images, from the plan to the ledger.
 * @param arriving the jobs one by one, where the list is still coming
 */
export async function runImages(
  settings: PersistSettings,
  plan: Plan,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
  arriving?: AsyncIterable<Job>,
): Promise<void> {
  const store =
    context.store ?? (await openStore(settings.store, context.watch.notice, context.requests.toStore))
  const opened = await openKnownImages(settings, settings.manifest.mode, store, wantedOf(plan), stop, context)
  const cleaned = opened.removeLeftovers()
  // Where something unforeseen ends it, nothing is merged first.
  let mode: CloseMode = 'early'
  try {
    const parts = { ...opened, store, ledger, stop }
    if (plan instanceof WholePlan && plan.ownLinks.length > 0) {
      await decideOwnLinks(plan, opened, store, ledger, stop)
      context.watch.planned(plan.ownCount, plan.jobs.length, plan.objectCount)
    }
    if (arriving) await runPipeline(settings, plan, openOfArriving(arriving, opened, ledger), parts, context)
    else {
      const open = await openOfPlan(plan.jobs, opened, ledger)
      if (open.length > 0) await runPipeline(settings, plan, open, parts, context)
    }
    const { imageCounts } = opened.manifest
    if (imageCounts.size > 0)
      for (const sentence of failingHosts(ledger.ownResults(), imageCounts)) context.watch.notice(sentence)
    const expired = expiredLinks(ledger, settings.sources)
    if (expired) context.watch.notice(expired)
    mode = closeMode(stop)
  } finally {
    await opened.manifest.close(mode, stop)
    await cleaned
    if (!context.store) await store.close()
  }
}

/** A deadline leaves time to write what was done; a runner that cancels, or a store that is gone, does not. */
function closeMode({ stopping, cancelled, error }: Stop): CloseMode {
  if (cancelled || error) return 'hurried'
  return stopping.aborted ? 'early' : 'whole'
}

/** What the steps of the images share. */
interface OpenedParts extends Pick<OpenedManifest, 'manifest' | 'knownImages' | 'publicUrlOf'> {
  readonly store: Store
  readonly ledger: Ledger
  readonly stop: Stop
}

async function runPipeline(
  settings: PersistSettings,
  { jobs, hasChosenKeys }: Pick<Plan, 'jobs' | 'hasChosenKeys'>,
  open: readonly Job[] | AsyncIterable<Job>,
  { manifest, knownImages, publicUrlOf, store, ledger, stop }: OpenedParts,
  context: RunContext,
): Promise<void> {
  const { clock, watch, lookup, requests, mayAsk } = context
  const { places, uploadSlots, budget, memory } = context.shared ?? sharedResources(settings.gate.concurrency)
  const { stopping, aborting } = stop
  const connections = new Connections(await openFileLimit())
  const agent = openAgent({
    open: connections,
    policy: settings.addresses,
    connections: settings.connections,
    maxBytes: settings.fetch.maxBytes,
    routes: settings.originProxy.routes,
    ...(lookup && { resolve: lookup }),
  })
  try {
    const gate = new HostGate<Job>(
      settings.gate,
      clock,
      host => settings.hosts.ruleFor(new URL(`http://${host}`).hostname),
      expiryOf,
      tellingHeld(connections, watch),
      places,
    )
    const fetcher = openFetcher(
      {
        ...settings.fetch,
        memory,
        proxy: settings.originProxy,
        rules: settings.hosts,
        limits: ORIGIN_LIMITS,
        isImage: bytes => detectFormat(bytes) !== undefined,
      },
      {
        agent,
        connections,
        gate,
        budget,
        clock,
        onSend: () => {
          mayAsk?.()
          requests.toOrigin()
        },
        notice: watch.notice,
        profiles: manifest.profiles,
        stopping,
        aborting,
      },
    )
    const { mayHaveStored } = manifest
    const known = { jobs, hasChosenKeys, open: Symbol.asyncIterator in open ? [] : open }
    const upload = uploader(settings, store, context, { ...known, mayHaveStored, publicUrlOf })
    await persistImages(open, jobs, {
      gate,
      fetcher,
      rules: settings.inspect,
      digests: [...new Set(['sha256' as const, ...settings.template.digests])],
      maxBytes: settings.fetch.maxBytes,
      budget,
      memory,
      uploadSlots,
      uploader: upload,
      store,
      repeatedImages: new RepeatedImageWatch(watch.notice),
      manifest,
      knownImages,
      clock,
      ledger,
      stop,
      watch,
      excuse: (job, target, error) => knownImages.outcomeOfFailure(job, target, error),
    })
  } finally {
    await agent.destroy()
  }
}

/** What the memory is asked about. */
export interface WantedOfMemory {
  /** Canonical, of this run; where they are not known yet, the whole memory is held. */
  readonly urls: TextTable | undefined
  /** Of links of our own. */
  readonly keys?: ReadonlySet<string>
}

export function wantedOf(plan: Plan): WantedOfMemory {
  if (!(plan instanceof WholePlan)) return { urls: undefined }
  return { urls: memoryUrls(plan), keys: ownKeys(plan) }
}

export interface OpenedManifest {
  /** Of runs that were killed, of images and of the memory. Never throws. */
  removeLeftovers(): Promise<unknown>
  readonly manifest: Manifest
  readonly knownImages: KnownImages
  readonly publicUrlOf: (key: ObjectKey) => string
  /** @returns whether something of the job is left to do */
  settleFromManifest(job: Job, ledger: Ledger): 'open' | 'settled'
}

/**
 * A store that cannot be reached, or refuses for another reason than missing rights, stops the run.
 */
export async function openKnownImages(
  settings: PersistSettings,
  mode: ManifestMode,
  store: Store,
  { urls, keys }: WantedOfMemory,
  stop: Stop,
  { clock, watch, runId, requests, partition }: RunContext,
): Promise<OpenedManifest> {
  const { publicUrls, template, language } = settings
  const { notice } = watch
  const elsewhere =
    settings.manifest.store && (await openStore(settings.manifest.store, notice, requests.toStore))
  const opened = await openManifest(
    { store: elsewhere ?? store, mode, runId, clock, notice, partition, ...(keys && { keys }) },
    urls,
    stop.stopping,
  ).catch((error): Manifest => {
    if (!stop.stopping.aborted) stop.failStore(asPersistError(error, 'store'))
    return NO_MANIFEST
  })
  // What holds the memory alone says nothing of where the images go.
  const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened
  const publicUrlOf: OpenedManifest['publicUrlOf'] = key =>
    publicUrl(publicUrls.base ?? store.publicBase, key, publicUrls.suffix)
  const knownImages = new KnownImages({
    manifest,
    rules: settings.manifest,
    clock,
    store,
    keyFields: template.fields,
    publicUrlOf,
    settingsFor: verdictSettings(settings),
    language,
  })
  const recalled: RecalledOutcome = {
    outcome: 'unchanged',
    recall: (job, target) => knownImages.recall(job, target) as Outcome,
  }
  const { stopping } = stop
  return {
    removeLeftovers: () =>
      Promise.all([store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stopping))),
    manifest,
    knownImages,
    publicUrlOf,
    settleFromManifest(job, ledger) {
      for (const target of job.targets) {
        const outcome = knownImages.outcomeOf(job, target)
        if (!outcome) continue
        if (outcome.outcome === 'unchanged') ledger.settleKnown(target, outcome, recalled)
        else ledger.settle(target, outcome)
        watch.settled(outcome, job.url)
      }
      return job.targets.some(target => !ledger.isSettled(target)) ? 'open' : 'settled'
    },
  }
}

/** In portions, so that the results of each are handed on before the next. */
async function openOfPlan(
  jobs: Iterable<Job>,
  { settleFromManifest }: OpenedManifest,
  ledger: Ledger,
): Promise<readonly Job[]> {
  const open: Job[] = []
  let settled = 0
  for (const job of jobs) {
    if (settleFromManifest(job, ledger) === 'open') open.push(job)
    else if (++settled % KNOWN_AT_ONCE === 0) await turn()
  }
  return open
}

async function* openOfArriving(
  jobs: AsyncIterable<Job>,
  { settleFromManifest }: OpenedManifest,
  ledger: Ledger,
): AsyncGenerator<Job> {
  for await (const job of jobs) if (settleFromManifest(job, ledger) === 'open') yield job
}

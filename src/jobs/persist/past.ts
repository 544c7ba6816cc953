/** The past of a run's images: the memory opened, what it knows without a request settled. */
import { asPersistError } from '../../base/errors.ts'
import type { Job, Plan } from '../../input/plan/plan.ts'
import type { Ledger } from '../../output/ledger.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import { publicUrl } from '../../storage/key/public-url.ts'
import {
  type Manifest,
  type ManifestMode,
  NO_MANIFEST,
  openManifest,
} from '../../storage/manifest/manifest.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { RunContext } from './context.ts'
import { KnownImages } from './known-images.ts'
import type { PersistSettings } from './settings.ts'
import type { Stop } from './stop.ts'

export interface OpenedManifest {
  readonly manifest: Manifest
  readonly knownImages: KnownImages
  readonly publicUrlOf: (key: ObjectKey) => string
  /** @returns the jobs that are left to do */
  settleFromManifest(jobs: readonly Job[], ledger: Ledger): readonly Job[]
}

/** A store that cannot be reached, or refuses for another reason than missing rights, stops the run. */
export async function openKnownImages(
  { manifest: memory, publicUrls, template }: PersistSettings,
  mode: ManifestMode,
  store: Store,
  plan: Plan,
  stop: Stop,
  { clock, watch, runId }: RunContext,
): Promise<OpenedManifest> {
  const urls = new Set(plan.jobs.map(({ url }) => url))
  const { notice } = watch
  const manifest = await openManifest({ store, mode, runId, clock, notice }, urls, stop.stopping).catch(
    (error): Manifest => {
      if (!stop.stopping.aborted) stop.failStore(asPersistError(error, 'store'))
      return NO_MANIFEST
    },
  )
  const publicUrlOf: OpenedManifest['publicUrlOf'] = key =>
    publicUrl(publicUrls.base ?? store.publicBase, key, publicUrls.suffix)
  const keyFields = template.fields
  const knownImages = new KnownImages({ manifest, rules: memory, clock, store, keyFields, publicUrlOf })
  return {
    manifest,
    knownImages,
    publicUrlOf,
    settleFromManifest: (jobs, ledger) =>
      jobs.filter(job => {
        for (const target of job.targets) {
          const outcome = knownImages.outcomeOf(job, target)
          if (!outcome) continue
          ledger.settle(target, outcome)
          watch.settled(outcome, job.url)
        }
        return job.targets.some(target => !ledger.isSettled(target))
      }),
  }
}

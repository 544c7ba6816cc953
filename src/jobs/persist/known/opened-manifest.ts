/** What a run has of the manifest. */
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { OtherOwner } from './key-owners.ts'
import type { KnownImages } from './known-images.ts'
import type { KnownJobs } from './known-jobs.ts'
import type { KnownLook } from './known-look.ts'
import type { NewKeys } from './new-keys.ts'
import type { ObjectLook } from './object-look.ts'
import type { Refreshes } from './refreshes.ts'
import type { LinksOf } from './stored-entry.ts'

export interface OpenedManifest {
  /** The destination. */
  readonly store: Store
  readonly manifest: Manifest
  /** The manifest's place has listed its files, if there are any. */
  readonly isManifestRead: boolean
  readonly knownImages: KnownImages
  /** Undefined if no known image is requested again. */
  readonly refreshes: Refreshes | undefined
  readonly objects: ObjectLook
  readonly knownJobs: KnownJobs
  readonly look: KnownLook
  readonly linksOf: LinksOf
  readonly newKeys: NewKeys
  /**
   * Writes the remaining lines of a run that was not broken off by an error.
   * @param hasEndedWell what it has stored is named by now
   */
  end(hasEndedWell: boolean): Promise<void>
  /** Reads what the manifest knows of the URLs that missing images came from. */
  readSources(urls: readonly string[]): Promise<void>
  /** The URL that the object of a key belongs to, if it is not the job's. */
  readonly otherOwner: OtherOwner
  /**
   * Removes the leftovers of killed runs, both of images and of the manifest, beside the run.
   * @param others which the end of the run waits for, too
   */
  removeLeftovers(others: Promise<void> | undefined): void
}

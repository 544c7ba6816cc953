/** Turns a store as typed into one that can be opened, or returns every problem, without any request. Pure. */
import { resolve } from 'node:path'
import { defined } from '../../base/defined.ts'
import { saysIdle, type Text } from '../../base/sentence.ts'
import type { KeyPrefix } from '../key/object-key.ts'
import { say } from '../messages/say.ts'
import type { Destination } from './destination.ts'
import { BUCKET_KINDS, type BucketKind } from './kinds.ts'
import type { BucketPlace, Location } from './location.ts'
import { namesOfUploadOptions, type ObjectOptions, objectOptionProblems } from './object-options.ts'

/** Values as typed. */
export interface StoreAddress extends ObjectOptions, Omit<BucketPlace, 'bucket'> {
  readonly destination: Destination
  /** Absolute path that a relative `file:` destination is resolved against. */
  readonly directory: string
}

export interface LocatedFolder {
  readonly kind: 'file'
  /** Absolute. */
  readonly directory: string
}

export interface LocatedBucket extends ObjectOptions {
  readonly kind: BucketKind
  readonly bucket: string
  readonly prefix: KeyPrefix
  readonly location: Location
}

/** @returns all problems at once, one sentence each; `chooseCredentials` judges the login */
export function locateStore(
  address: StoreAddress,
): { readonly store: LocatedFolder | LocatedBucket } | { readonly problems: readonly Text[] } {
  const { destination, directory } = address
  if (destination.kind === 'file') {
    const names = namesOfUploadOptions(address)
    if (names !== '')
      return { problems: [saysIdle(names.split(', '), say('upload-options-folder', { names }))] }
    return { store: { kind: 'file', directory: resolve(directory, destination.directory) } }
  }
  const { kind, bucket, prefix } = destination
  const { storageClass, acl, encryption, tags } = address
  const found = BUCKET_KINDS[kind].locate({ ...address, bucket })
  // Without a location the vendor is unknown: the words of the kind itself count.
  const hasRules = 'problems' in found || BUCKET_KINDS[kind].hasRulesAt(found.location)
  const problems = objectOptionProblems(BUCKET_KINDS[kind], hasRules, address)
  if ('problems' in found) return { problems: [...found.problems, ...problems] }
  if (problems.length > 0) return { problems }
  const options = { storageClass, acl, ...defined({ encryption, tags }) }
  return { store: { kind, bucket, prefix, ...options, location: found.location } }
}

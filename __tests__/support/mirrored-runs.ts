/** Repeated runs into a bucket of OSS, with a bucket of S3 as their mirror. */

import { type S3Double, startS3 } from '../servers/s3.ts'
import type { StoreRequest } from '../servers/store-request.ts'
import { linesOf, type WrittenLine } from './manifest-contents.ts'
import { type MemoryRun, type OpenedMemory, openMemory } from './repeated-runs.ts'
import type { StoredObjects } from './snapshots.ts'
import { restore } from './snapshots.ts'
import type { PersistInput } from './start-job.ts'

export interface MirroredRun extends MemoryRun {
  /** Requests to the mirror. */
  readonly mirror: readonly StoreRequest[]
}

export interface Mirrored extends Omit<OpenedMemory, 'run'> {
  readonly s3: S3Double
  /** What `mirrors` and the environment say. */
  readonly mirrored: PersistInput
  run(options: PersistInput): Promise<MirroredRun>
  /** Paths of the memory's files about the mirror. */
  files(): string[]
  /** Lines of the debts that are not paid. */
  debts(): WrittenLine[]
  /** Paths of the images below each prefix. */
  images(): { readonly first: string[]; readonly copies: string[] }
  /** Puts both buckets back to where they were. */
  restore(first: StoredObjects, copies: StoredObjects): void
}

const FOLDER = 'pre/.persist/mirrors/b/'

export async function openMirrored(): Promise<Mirrored> {
  const [opened, s3] = await Promise.all([openMemory(), startS3({ bucket: 'copies' })])
  const { accessKeyId, accessKeySecret } = s3.account
  const mirrored: PersistInput = {
    mirrors: `b=s3://copies/m/ region=us-east-1 endpoint=${s3.endpoint} endpoint-style=path`,
    environment: { MIRROR_B_ACCESS_KEY_ID: accessKeyId, MIRROR_B_SECRET: accessKeySecret },
  }
  const files = () =>
    [...opened.oss.bucket.objects.keys()]
      .filter(key => key.startsWith(FOLDER))
      .map(key => key.slice(FOLDER.length))
  return {
    ...opened,
    s3,
    mirrored,
    files,
    async run(options) {
      const before = s3.requests.length
      const run = await opened.run({ ...mirrored, ...options })
      return { ...run, mirror: s3.requests.slice(before) }
    },
    debts: () =>
      files()
        .filter(path => path.startsWith('debts/') && !files().includes(path.replace('debts/', 'paid/')))
        .flatMap(path => linesOf(opened.oss.bucket, FOLDER + path)),
    images: () => ({
      first: pathsIn(opened.oss.bucket.objects, 'pre/'),
      copies: pathsIn(s3.bucket.objects, 'm/'),
    }),
    restore(first, copies) {
      restore(opened.oss.bucket, first)
      restore(s3.bucket, copies)
    },
    async close() {
      await Promise.all([opened.close(), s3.close()])
    },
  }
}

function pathsIn(objects: StoredObjects, prefix: string): string[] {
  return [...objects.keys()]
    .filter(key => !key.includes('.persist/'))
    .map(key => key.slice(prefix.length))
    .toSorted()
}

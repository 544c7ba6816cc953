/** What buckets hold after each change: what a process that is killed right then leaves. */
import type { Bucket, KeptObject } from '../servers/bucket.ts'

export type StoredObjects = ReadonlyMap<string, KeptObject>

/** @returns ends the watch, and gives what all buckets held after each change of one of them */
export function watchChanges(...buckets: readonly Bucket[]): () => StoredObjects[][] {
  const seen: StoredObjects[][] = []
  const snap = () => void seen.push(buckets.map(({ objects }) => new Map(objects)))
  snap()
  const undo = buckets.map(bucket => {
    const { put, remove } = bucket
    bucket.put = (...given) => {
      const isKept = put.call(bucket, ...given)
      if (isKept) snap()
      return isKept
    }
    bucket.remove = key => {
      remove.call(bucket, key)
      snap()
    }
    return () => Object.assign(bucket, { put, remove })
  })
  return () => {
    for (const end of undo) end()
    return seen
  }
}

export function restore(bucket: Bucket, objects: StoredObjects): void {
  for (const key of [...bucket.objects.keys()]) bucket.remove(key)
  for (const [key, object] of objects) bucket.put(key, object.bytes, object)
}

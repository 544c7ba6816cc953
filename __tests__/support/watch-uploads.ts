/** Counts how often a store double took each key, and lets a test act at any one of its uploads. */
import type { Bucket, PutExtras } from '../servers/bucket.ts'
import type { OssDouble } from '../servers/oss.ts'

/** What a test does about an upload that has come in whole. @returns false to keep nothing of it */
export type OnPut = (key: string, store: () => boolean) => boolean

export interface Uploads {
  /** Keys in the order in which something was kept under them, an overwritten one again. */
  readonly kept: readonly string[]
  /** Asked of every upload; `undefined` for none. */
  onPut: OnPut | undefined
  /** Keys kept since `from` that hold images. */
  images(from?: number): string[]
  /** Keys under which something was kept more than once. */
  twice(): string[]
}

/** Whether a key is one of memory's own. */
export const isMemory = (key: string): boolean => key.includes('/.persist/')

/** @param now the date that objects get */
export function watchUploads({ bucket }: OssDouble, now: () => number = Date.now): Uploads {
  const kept: string[] = []
  const put: Bucket['put'] = bucket.put.bind(bucket)
  const uploads: Uploads = {
    kept,
    onPut: undefined,
    images: (from = 0) => kept.slice(from).filter(key => !isMemory(key)),
    twice: () => kept.filter((key, at) => kept.indexOf(key) !== at),
  }
  bucket.put = (key: string, bytes: Uint8Array | string, extras?: PutExtras) => {
    const store = () => {
      if (!put(key, bytes, extras)) return false
      kept.push(key)
      Object.assign(bucket.head(key) ?? {}, { lastModified: new Date(now()) })
      return true
    }
    return uploads.onPut ? uploads.onPut(key, store) : store()
  }
  return uploads
}

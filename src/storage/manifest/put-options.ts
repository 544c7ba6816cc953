import { digestsOf } from '../../base/digests/digests.ts'
import type { PutOptions, Store } from '../stores/store.ts'

/** How every file of the memory is stored: once, under a name of its own, readable for nobody but the bucket's. */
export function putOptions({ requiredDigests }: Store, body: Uint8Array): PutOptions {
  return {
    contentType: 'application/gzip',
    digests: digestsOf(body, requiredDigests),
    mode: 'keep-existing',
    isInternal: true,
  }
}

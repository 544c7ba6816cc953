import type { PutOptions } from '../stores/store.ts'

/** How every file of the memory is stored: once, under a name of its own, readable for nobody but the bucket's. */
export const PUT_OPTIONS: PutOptions = {
  contentType: 'application/gzip',
  mode: 'keep-existing',
  isInternal: true,
}

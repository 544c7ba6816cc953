/** Limits and buffers for all images in progress. */
import { BodyMemory } from '../../base/buffers/body-memory.ts'
import { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import { UploadSlots } from '../../base/concurrency/slots.ts'

/** Bytes in memory between the origins and the store, over all images in progress. */
export const BYTES_IN_FLIGHT = 128 * 1024 * 1024

/** Uploads of large bodies at once: each may fill the line alone. */
const LARGE_UPLOADS = 4

export type Resources = ReturnType<typeof openResources>

/** @param concurrency number of images fetched at once */
export function openResources(concurrency: number) {
  return {
    uploadSlots: new UploadSlots(concurrency),
    /** For bodies that lie in files: they take long, and images must not wait for them. */
    largeUploadSlots: new UploadSlots(Math.min(concurrency, LARGE_UPLOADS)),
    budget: new ByteBudget(BYTES_IN_FLIGHT),
    memory: new BodyMemory(),
  }
}

/** The other side of `digester.ts`: a body in, its digests and the body itself out. Runs as a thread. */
import { parentPort, workerData } from 'node:worker_threads'
import { type DigestName, type Digests, digestsOf } from './digests.ts'

/** Memory moves with both, and is never in two threads. */
export interface DigestRequest {
  readonly id: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface DigestReply extends DigestRequest {
  readonly digests: Digests
}

const names: readonly DigestName[] = workerData

parentPort?.on('message', ({ id, bytes }: DigestRequest) => {
  const reply: DigestReply = { id, bytes, digests: digestsOf(bytes, names) }
  parentPort?.postMessage(reply, [bytes.buffer])
})

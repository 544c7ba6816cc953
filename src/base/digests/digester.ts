/**
 * Digests of whole bodies, in threads of their own where there is much to do: SHA-256, MD5 and CRC-64 of an image take
 * as long as fetching and storing it, and all else waits for the thread that does those.
 */
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type DigestName, type Digests, digestsOf } from './digests.ts'
import type { DigestReply, DigestRequest } from './thread.ts'

export interface Digested {
  readonly bytes: Buffer
  readonly digests: Digests
}

export interface Digester {
  /**
   * @param bytes with their memory to themselves, which is handed over: only what comes back holds it
   * @throws Error where a thread died with them
   */
  digest(bytes: Buffer): Promise<Digested>
  close(): Promise<void>
}

export interface DigesterLimits {
  /** Threads at most. */
  readonly threads: number
  /** Bytes of a body below which handing it over and back (28 µs) costs what it saves. */
  readonly minBytes: number
  /** Bytes digested here before the first thread is started, which takes 30 ms of CPU: a small run needs none. */
  readonly minBytesBeforeThreads: number
  /** With so many bytes before it a thread gets no more: another one is started, or they are digested here. */
  readonly maxBytesWaiting: number
}

const LIMITS: DigesterLimits = {
  // One core is left to the thread that fetches and stores; beside four, it would have to be faster than it is.
  threads: Math.min(3, availableParallelism() - 1),
  // Shorter ones may lie in memory that Node shares out (`Buffer.poolSize`), which cannot move.
  minBytes: Math.max(16 * 1024, Buffer.poolSize / 2),
  minBytesBeforeThreads: 8 * 1024 * 1024,
  maxBytesWaiting: 4 * 1024 * 1024,
}

export function openDigester(names: readonly DigestName[], limits: DigesterLimits = LIMITS): Digester {
  let threads: DigestThread[] = []
  let digestedHere = 0
  let canStart = true

  const start = () => {
    try {
      const thread = new DigestThread(names, () => {
        threads = threads.filter(other => other !== thread)
        canStart = false
      })
      threads.push(thread)
    } catch {
      // Node may be told to start none (`--permission`); then all is digested here.
      canStart = false
    }
  }

  const freeThread = (): DigestThread | undefined => {
    if (digestedHere < limits.minBytesBeforeThreads) return undefined
    const thread = threads.find(({ isReady, waiting }) => isReady && waiting < limits.maxBytesWaiting)
    const isShort = !thread && threads.every(({ isReady }) => isReady)
    if (isShort && canStart && threads.length < limits.threads) start()
    return thread
  }

  return {
    async digest(bytes) {
      const thread = bytes.length < limits.minBytes ? undefined : freeThread()
      if (thread) return await thread.digest(bytes)
      digestedHere += bytes.length
      return { bytes, digests: digestsOf(bytes, names) }
    },
    async close() {
      canStart = false
      await Promise.all(threads.map(thread => thread.close()))
    },
  }
}

class DigestThread {
  readonly #worker: Worker
  readonly #asked = new Map<number, PromiseWithResolvers<Digested>>()
  #questions = 0
  /** Bytes it has been given and not brought back. */
  waiting = 0
  /** Started, and listening. */
  isReady = false

  /** @param gone told once, when it ends for whatever reason */
  constructor(names: readonly DigestName[], gone: () => void) {
    // Beside this file as it is run: as TypeScript, compiled, or in the bundle.
    this.#worker = new Worker(new URL(`./thread${extname(import.meta.url)}`, import.meta.url), {
      workerData: names,
    })
    this.#worker.on('online', () => {
      this.isReady = true
    })
    this.#worker.on('message', (reply: DigestReply) => this.#take(reply))
    let reason = new Error('a thread that digests ended')
    this.#worker.on('error', error => {
      reason = error
    })
    this.#worker.on('exit', () => {
      gone()
      for (const { reject } of this.#asked.values()) reject(reason)
    })
  }

  digest({ buffer, byteOffset, length }: Buffer): Promise<Digested> {
    const id = this.#questions++
    const answer = Promise.withResolvers<Digested>()
    this.#asked.set(id, answer)
    this.waiting += length
    const bytes = new Uint8Array(buffer as ArrayBuffer, byteOffset, length)
    this.#worker.postMessage({ id, bytes } satisfies DigestRequest, [bytes.buffer])
    return answer.promise
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #take({ id, bytes: { buffer, byteOffset, length }, digests }: DigestReply): void {
    this.waiting -= length
    this.#asked.get(id)?.resolve({ bytes: Buffer.from(buffer, byteOffset, length), digests })
    this.#asked.delete(id)
  }
}

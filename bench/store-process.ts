/**
 * A bucket of S3 in a process of its own, near and far: one server's work must not delay the answers of another. Its
 * program is this file: `store-process.ts BUCKET FAR_MS`.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { type S3Double, startS3 } from '../__tests__/servers/s3.ts'
import { startFar } from './far.ts'

const FILE = fileURLToPath(import.meta.url)

interface Opened {
  readonly endpoint: string
  /** The same bucket, further away. */
  readonly farEndpoint: string
  readonly account: S3Double['account']
}

export interface StoreProcess extends Opened {
  /** Counts the objects, and forgets them. */
  empty(): Promise<number>
  close(): Promise<void>
}

export async function startStoreProcess(bucket: string, farMs: number): Promise<StoreProcess> {
  const child = fork(FILE, [bucket, `${farMs}`])
  const [opened]: Opened[] = await once(child, 'message')
  return {
    ...(opened as Opened),
    async empty() {
      child.send('empty')
      const [count] = await once(child, 'message')
      return count
    },
    async close() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

async function serve(bucket: string, farMs: number): Promise<void> {
  const s3 = await startS3({ bucket })
  const far = await startFar(s3.endpoint, farMs)
  process.on('message', () => {
    const keys = [...s3.bucket.objects.keys()]
    for (const key of keys) s3.bucket.remove(key)
    process.send?.(keys.length)
  })
  process.on('disconnect', () => void Promise.all([far.close(), s3.close()]))
  const opened: Opened = { endpoint: s3.endpoint, farEndpoint: far.endpoint, account: s3.account }
  process.send?.(opened)
}

if (argv[1] === FILE) await serve(argv[2] ?? '', Number(argv[3]))

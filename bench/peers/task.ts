/** What every peer in Node is told, and the pool most of them work in. */
import { readFileSync } from 'node:fs'

export function readTask(): { urls: string[]; store: string; inFlight: number } {
  const [list = '', store = '', inFlight = '32'] = process.argv.slice(2)
  return { urls: readFileSync(list, 'utf8').trim().split('\n'), store, inFlight: Number(inFlight) }
}

export async function inPool(
  urls: readonly string[],
  size: number,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const queue = urls.values()
  await Promise.all(
    Array.from({ length: size }, async () => {
      for (const url of queue) await work(url)
    }),
  )
}

export function fileOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1)
}

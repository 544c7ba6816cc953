/** What a results file says of each URL, against what the URL shows. */
import { hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pictureBytes, type World } from './world.ts'

export interface ResultCounts {
  /** URLs that have a line. */
  readonly urls: number
  /** Lines with another key than that of the picture. */
  readonly wrong: number
  /** Keys that the run stored. */
  readonly stored: ReadonlySet<string>
}

export async function countResults(file: string, { urls, pictureOf }: World): Promise<ResultCounts> {
  const seen = new Uint8Array(urls)
  const stored = new Set<string>()
  let wrong = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { url, key, outcome } = JSON.parse(line)
    const number = Number(/(\d+)\.png$/.exec(url)?.[1])
    seen[number] = 1
    if (outcome === 'stored') stored.add(key)
    if (key === undefined) continue
    if (key !== `${hash('sha256', pictureBytes(pictureOf(number)))}.png`) wrong++
  }
  return { urls: seen.reduce((sum, one) => sum + one, 0), wrong, stored }
}

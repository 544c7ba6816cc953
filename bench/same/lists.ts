/** Images that the scenes ask for, and the places they go to. */
import { readFileSync } from 'node:fs'
import { badImages, type Expected, goodImage } from '../../__tests__/support/mixed-list.ts'
import type { Inputs, Stage } from './world.ts'

const GOOD = 60

export const PATIENCE = {
  key: '{sha256:0:16}.{ext}',
  'max-bytes': '64KiB',
  retries: '1',
  timeout: '3s',
  'per-host-concurrency': '16',
}

/** Every eleventh resets its connection: whether that counts as an attempt depends on who used it before. */
export function good({ origin }: Stage, count: number): Expected[] {
  return Array.from({ length: count }, (_, n) => n + Math.floor((n + 4) / 10)).map(n => goodImage(origin, n))
}

/** Answers are used up, so that each run has to be served anew. */
export function crawl(stage: Stage): Expected[] {
  stage.origin.serve('/bad/loop', { status: 302, headers: { Location: '/bad/loop' } })
  const bad = badImages(stage.origin, stage)
  return good(stage, GOOD).flatMap((one, n) => [one, ...bad.slice(n, n + 1), ...(n % 10 === 9 ? [one] : [])])
}

export function jsonLines(list: readonly Expected[]): string {
  return list.map(({ url, key }) => `${JSON.stringify({ url, ...(key && { key }), page: 7 })}\n`).join('')
}

export function storeOf({ oss }: Stage): Inputs {
  return { region: oss.account.region, endpoint: oss.endpoint }
}

export function ossOf(stage: Stage): Inputs {
  return {
    ...storeOf(stage),
    destination: 'oss://memes/pre/',
    'allow-addresses': '127.0.0.1',
  }
}

/** A list has to lie in the workspace. */
export function copied(stage: Stage, path = ''): string {
  stage.write('failed.jsonl', readFileSync(path))
  return 'failed.jsonl'
}

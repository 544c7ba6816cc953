/** Mistakes of those who set up a plan: rights, keys, room, and a plan too many. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONCURRENCY, type Fault, PART_IMAGES, URLS } from './fault.ts'

const STARTS = 20
/** What a worker requests before an upload of it was answered. */
const FIRST_IMAGES = 6
/** Of a trouble that ends when it is told to. */
const HOURS = 3_600_000 * 5

export const MISTAKES: Readonly<Record<string, Fault>> = {
  rights: {
    what: '20 starts without the right to upload',
    endsNone: true,
    async before({ store, origin, worker }) {
      store.tell({ refuse: HOURS, status: 403, isOfImages: true })
      const ends: unknown[] = []
      while (ends.length < STARTS)
        ends.push(...(await Promise.all(Array.from({ length: 4 }, () => worker(CONCURRENCY).ended))))
      store.tell({ refuse: 0 })
      const { requests } = await origin.counts()
      return [
        { what: 'rights: starts that ended otherwise', value: ends.filter(end => end !== 3).length, must: 0 },
        { what: 'rights: requests to origins for nothing', value: requests, most: STARTS * FIRST_IMAGES },
      ]
    },
    trouble: nothing,
  },
  keys: {
    what: 'a worker with keys that the store does not know',
    endsNone: true,
    async before({ origin, worker }) {
      const stranger = worker(CONCURRENCY, [], { AWS_ACCESS_KEY_ID: 'of-nobody' })
      const end = Number(await stranger.ended)
      return [
        { what: 'keys: exit status', value: end, must: 3 },
        {
          what: 'keys: sentences',
          value: stranger.said.split('does not know this access key id').length - 1,
          least: 1,
        },
        { what: 'keys: requests to origins', value: (await origin.counts()).requests, must: 0 },
      ]
    },
    trouble: nothing,
  },
  temporary: {
    what: 'a temporary folder without room at one worker, `plan` and `status`',
    endsNone: true,
    env: worker => (worker === 0 ? { TMPDIR: fullFolder() } : {}),
    async before({ list, command }) {
      const full = { TMPDIR: fullFolder() }
      const file = `${list}.results`
      const planning = command(['plan', list, '--plan', 'other'], full)
      const telling = command(['status', '--results-file', file], full)
      const ends = [await planning.ended, await telling.ended]
      const isSaid = planning.said.includes('There is no room left in the temporary folder')
      return [
        { what: 'temporary: exit status of `plan`', value: Number(ends[0]), least: 1 },
        { what: 'temporary: sentences of `plan`', value: Number(isSaid), must: 1 },
        // It may need no room; a cut file would be there after a failure.
        { what: 'temporary: cut files', value: Number(ends[1] === 3 && existsSync(file)), must: 0 },
      ]
    },
    trouble: nothing,
  },
  plans: {
    what: 'a second plan of the same list in the same place',
    beside: 'second',
    again: URLS,
    tooMany: URLS,
    async before(scene) {
      await scene.plan(PART_IMAGES, '--plan', 'second')
      return []
    },
    async trouble({ scene }) {
      const end = await scene.worker(CONCURRENCY, ['--plan', 'second']).ended
      if (end !== 0) throw new Error(`the worker of the second plan ended with ${end}`)
      return 0
    },
  },
}

async function nothing(): Promise<number> {
  return 0
}

let full: string | undefined
/** @returns a folder in which no byte has room; needs root */
function fullFolder(): string {
  if (full !== undefined) return full
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-full-'))
  full = folder
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder])
  process.on('exit', () => {
    execFileSync('umount', ['--lazy', folder])
    rmdirSync(folder)
  })
  writeFileSync(join(folder, 'all'), Buffer.alloc(4096))
  return folder
}

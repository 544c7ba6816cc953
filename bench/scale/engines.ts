/** What hands out the lists of a night, as docs/scale.md and examples/scale have it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Queue } from 'bullmq'
import { startQueue } from '../../__tests__/servers/redis.ts'
import { startSlurm } from '../../__tests__/servers/slurm.ts'
import {
  exampleFile,
  openScalePlace,
  type ScalePlace,
  sampleWith,
} from '../../__tests__/support/scale-place.ts'
import { COMMAND, KEYS } from './processes.ts'
import type { Scene } from './scene.ts'

export interface Engine {
  /** Hands out each list, and again until its run has ended well. */
  night(): Promise<void>
  /** Process ids of the runs under way. */
  running(): readonly number[]
  /** Files of new images that are there, of runs that ended well. */
  newFiles(): readonly string[]
  /** Kills what the engine itself needs, and starts it again. */
  shake?(): Promise<void>
  close(): Promise<void>
}

/** Lists at a time. */
const AT_ONCE = 3
const env = { ...process.env, ...KEYS }
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const ENGINES: Readonly<Record<string, (scene: Scene, lists: number) => Promise<Engine>>> = {
  async shell(scene, lists) {
    const script = sampleWith('xargs')
      .replace('0 63', `0 ${lists - 1}`)
      .replace('-P 8', `-P ${AT_ONCE}`)
      // Tries follow within a second here, and each has a file of its own.
      .replace('sleep 30', 'sleep 0.2')
      .replace('date +%s', 'date +%s%N')
    return {
      async night() {
        const stdio = 'ignore'
        const [status] = await once(spawn('bash', ['-c', script], { cwd: scene.folder, env, stdio }), 'close')
        if (status !== 0) throw new Error(`the shell ended with ${status}`)
      },
      ...ofPlace(scene.folder, placeIn(scene)),
      close: async () => {},
    }
  },

  async slurm(scene, lists) {
    const place = placeIn(scene)
    const script = exampleFile('slurm.sh').replace('0-63%8', `0-${lists - 1}%${AT_ONCE}`)
    writeFileSync(join(scene.folder, 'slurm.sh'), script)
    const slurm = await startSlurm()
    return {
      night: async () => void (await slurm.run('slurm.sh', scene.folder, env as Record<string, string>)),
      ...ofPlace(scene.folder, place),
      close: slurm.stop,
    }
  },

  async bullmq(scene, lists) {
    placeIn(scene)
    const server = await startQueue()
    const queue = new Queue('lists', { connection: { url: server.url } })
    // It is killed, and connects again.
    queue.on('error', () => {})
    const [, endpoint = ''] = scene.words
    const workers = new Set<ChildProcess>()
    const start = (...words: readonly string[]) => {
      const child = spawn(
        process.execPath,
        [
          '--import',
          here('../../__tests__/examples/soon-stalled.js'),
          here('../../examples/scale/bullmq/worker.js'),
          ...words,
        ],
        {
          cwd: scene.folder,
          env: {
            ...env,
            REDIS_URL: server.url,
            DESTINATION: 's3://bench/',
            REGION: scene.region,
            ENDPOINT: endpoint,
            ALLOW_ADDRESSES: '127.0.0.0/8',
          },
          stdio: 'ignore',
        },
      )
      return { child, ended: once(child, 'close') }
    }
    const isOpen = async () => {
      const {
        waiting = 0,
        active = 0,
        delayed = 0,
      } = await queue.getJobCounts('waiting', 'active', 'delayed')
      return waiting + active + delayed > 0
    }
    return {
      async night() {
        await start(`${lists}`).ended
        let isOver = false
        const worker = async () => {
          while (!isOver) {
            const { child, ended } = start()
            workers.add(child)
            await ended
            workers.delete(child)
          }
        }
        const all = Array.from({ length: AT_ONCE }, worker)
        while (await isOpen()) await sleep(100)
        isOver = true
        for (const child of workers) child.kill()
        await Promise.all(all)
      },
      running: () => [...workers].flatMap(({ pid }) => pid ?? []),
      // A job does not say which of its runs ended well.
      newFiles: () => readdirSync(join(scene.folder, 'new')).map(file => `new/${file}`),
      async shake() {
        await server.kill()
        await server.restart()
      },
      async close() {
        await queue.close()
        await server.stop()
      },
    }
  },
}

function placeIn({ folder, region, words }: Scene): ScalePlace {
  return openScalePlace(folder, { command: COMMAND, destination: 's3://bench/', region, words })
}

const ofPlace = (folder: string, { running, ends }: ScalePlace) => ({
  running: () => running(),
  newFiles: () =>
    ends().flatMap(({ status, newFile }) =>
      status === 0 && existsSync(join(folder, newFile)) ? newFile : [],
    ),
})

/** Many slow large bodies beside quick images. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { persistImages } from './clients.ts'
import { type Delayed, startDelayed } from './delayed.ts'
import { filmOf, TYPES, withFlags } from './film.ts'
import { median } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { table } from './table.ts'

const ROUNDS = 3

const SLOW = { count: 40, hosts: 10 }
const QUICK = { count: 60, hosts: 20 }

/** Faster than what a large body must be, and far from its end when the images are stored. */
function slowFilm(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': 100_000_000 })
  response.write(filmOf(64 * 1024))
  const timer = setInterval(() => response.write(Buffer.alloc(12_000)), 100)
  response.on('close', () => clearInterval(timer))
}

export async function slowFilms(stage: Stage): Promise<Section> {
  const seconds: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    seconds[0].push(await secondsOfQuick(stage, 0))
    seconds[1].push(await secondsOfQuick(stage, SLOW.count))
  }
  const [alone, beside] = [median(seconds[0]), median(seconds[1])]
  const what = `${SLOW.count} slow films: ${QUICK.count} images / their own time`
  return {
    title: `${SLOW.count} films at 120 KB/s from ${SLOW.hosts} hosts: seconds until ${QUICK.count} quick images are stored`,
    table: table(['alone', 'beside them', 'ratio'], [[alone, beside, beside / alone]]),
    findings: [{ what, value: beside / alone, must: 1.2, better: 'less' }],
  }
}

async function secondsOfQuick(stage: Stage, slow: number): Promise<number> {
  const hosts = slow === 0 ? 0 : SLOW.hosts
  const servers = await startDelayed(
    { hosts: hosts + QUICK.hosts, originMs: 100, storeMs: 0, sick: slowFilm, sickHosts: hosts },
    path => stage.image('small', Number(/\d+/.exec(path)?.[0])),
  )
  const urls = Array.from({ length: slow + QUICK.count }, (_, at) => {
    const host = at < slow ? at % hosts : hosts + (at % QUICK.hosts)
    return `${servers.origins[host]}/${at}.png`
  })
  try {
    return await untilStored(servers, stage.list(urls))
  } finally {
    await servers.close()
  }
}

async function untilStored(servers: Delayed, list: string): Promise<number> {
  const task = { ...NO_NAMES, list, count: QUICK.count, store: servers.store, inFlight: 16 }
  const { program, words, env } = withFlags(persistImages(task, { perHost: 6 }), TYPES)
  const startedAt = performance.now()
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: 'ignore' })
  const ended = once(child, 'exit')
  while (servers.puts() < QUICK.count && child.exitCode === null) await sleep(5)
  const seconds = (performance.now() - startedAt) / 1000
  const stored = servers.puts()
  child.kill('SIGKILL')
  await ended
  if (stored < QUICK.count) throw new Error(`only ${stored} of ${QUICK.count} images were stored`)
  return seconds
}

const NO_NAMES = { names: '', digests: [], origin: '', folder: '' } as const

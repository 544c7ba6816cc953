/** Twenty hosts, one of them slow, dead or limited: how long until everything of the other nineteen is stored. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { persistImages } from './clients.ts'
import { type Delayed, startDelayed } from './delayed.ts'
import { median } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { table } from './table.ts'

const HOSTS = 20
const URLS = 1000
const ROUNDS = 3
const ORIGIN_MS = 50
const SLOW_MS = 5000
/** Our default. */
const PER_HOST = 6

const SICK: Readonly<Record<string, (response: ServerResponse) => void>> = {
  slow: response => void setTimeout(() => response.end('late'), SLOW_MS),
  dead: () => {},
  limited: response => void response.writeHead(429, { 'retry-after': '2' }).end(),
}

export async function faults(stage: Stage): Promise<Section> {
  const seconds: Record<string, number[]> = { none: [], slow: [], dead: [], limited: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, times] of Object.entries(seconds))
      times.push(await untilRestIsStored(stage, SICK[name]))
  }
  const medians = Object.entries(seconds).map(([name, times]) => [name, median(times)] as const)
  const well = median(seconds.none ?? [])
  return {
    title: `One sick host of ${HOSTS}: seconds until all ${(URLS * (HOSTS - 1)) / HOSTS} images of the others are stored, 32 in flight`,
    table: table(
      ['sick host', 'seconds', '/ without it'],
      medians.map(([name, value]) => [name, value, value / well]),
    ),
    findings: medians
      .filter(([name]) => name !== 'none')
      .map(([name, value]) => ({
        what: `one ${name} host of ${HOSTS}: the rest / without it`,
        value: value / well,
        must: 1.2,
        excellent: 1.1,
        better: 'less' as const,
      })),
  }
}

/** Without a sick host its URLs are left out of the list, too. */
async function untilRestIsStored(
  stage: Stage,
  sick: ((response: ServerResponse) => void) | undefined,
): Promise<number> {
  const servers = await startDelayed(
    { hosts: HOSTS, originMs: ORIGIN_MS, storeMs: 0, ...(sick && { sick }) },
    path => stage.image('small', Number(/\d+/.exec(path)?.[0])),
  )
  const files = stage.set('small').files
  const all = Array.from({ length: URLS }, (_, index) => ({ host: index % HOSTS, file: files[index] }))
  const asked = sick ? all : all.filter(({ host }) => host > 0)
  const list = stage.list(asked.map(({ host, file }) => `${servers.origins[host]}/${file}`))
  const healthy = all.filter(({ host }) => host > 0).length
  try {
    return await secondsUntilStored(servers, list, healthy, 32)
  } finally {
    await servers.close()
  }
}

/** Runs the list until so many images are stored, and ends it then. */
export async function secondsUntilStored(
  servers: Delayed,
  list: string,
  count: number,
  inFlight: number,
  cli?: string,
): Promise<number> {
  const task = { list, names: '', digests: [], count, origin: '', folder: '', store: servers.store, inFlight }
  const { program, words, env } = persistImages(task, { perHost: PER_HOST, ...(cli && { cli }) })
  const startedAt = performance.now()
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: 'ignore' })
  const ended = once(child, 'exit')
  while (servers.puts() < count && child.exitCode === null) await sleep(5)
  const seconds = (performance.now() - startedAt) / 1000
  const stored = servers.puts()
  child.kill('SIGKILL')
  await ended
  if (stored < count) throw new Error(`only ${stored} of ${count} images were stored`)
  return seconds
}

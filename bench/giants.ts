/**
 * Large bodies: twenty hosts that announce 50 MB and send 2 KB a second beside good ones, and what memory many good
 * bodies of 40 MiB take.
 */
import type { ServerResponse } from 'node:http'
import { BEFORE, missing, persistImages } from './clients.ts'
import { type Delayed, startDelayed } from './delayed.ts'
import { secondsUntilStored } from './faults.ts'
import { similarPngs } from './images.ts'
import { measure, median } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { type Finding, table } from './table.ts'

const GIANTS = 20
const ROUNDS = 3
const ORIGIN_MS = 100
/** Our default. */
const IN_FLIGHT = 16
const MIB = 1024 * 1024

/** What the good hosts have. */
const SMALL = { what: '200 small images of 20 hosts', hosts: 20, count: 200, bytes: 0 }
const LARGE = { what: '12 images of 20 MiB of 12 hosts', hosts: 12, count: 12, bytes: 20 * MIB }

/** Too small for a giant to end in the time of the row, and far below the speed that keeps a slot. */
function trickle(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': 50_000_000 })
  const timer = setInterval(() => response.write(Buffer.alloc(200)), 100)
  response.on('close', () => clearInterval(timer))
}

export async function giants(stage: Stage): Promise<Section> {
  const rows: (readonly (string | number)[])[] = []
  const findings: Finding[] = []
  for (const scene of [SMALL, LARGE]) {
    const versions = missing('before') === undefined ? ['', `${BEFORE}/dist/cli.js`] : ['']
    for (const cli of versions) {
      const [alone, beside] = await bothWays(stage, scene, cli)
      rows.push([scene.what + (cli && ' (before)'), alone, beside, beside / alone])
      const what = `${GIANTS} slow giants: ${scene.what} / their own time`
      if (!cli) findings.push({ what, value: beside / alone, must: 1.2, excellent: 1.1, better: 'less' })
    }
  }
  return {
    title: `${GIANTS} hosts that announce 50 MB and send 2 KB a second: seconds until the good images are stored, ${IN_FLIGHT} in flight`,
    table: table(['good images', 'alone', 'beside them', 'ratio'], rows),
    findings,
  }
}

/** @returns medians of seconds, without and beside the giants */
async function bothWays(stage: Stage, scene: typeof SMALL, cli: string): Promise<readonly [number, number]> {
  const seconds: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    seconds[0].push(await secondsFor(stage, scene, 0, cli))
    seconds[1].push(await secondsFor(stage, scene, GIANTS, cli))
  }
  return [median(seconds[0]), median(seconds[1])]
}

async function secondsFor(
  stage: Stage,
  { hosts, count, bytes }: typeof SMALL,
  slow: number,
  cli: string,
): Promise<number> {
  const large = bytes > 0 ? similarPngs(bytes) : undefined
  const servers = await startDelayed(
    { hosts: slow + hosts, originMs: ORIGIN_MS, storeMs: 0, sick: trickle, sickHosts: slow },
    path => {
      const index = Number(/\d+/.exec(path)?.[0])
      return large?.(index) ?? stage.image('small', index)
    },
  )
  const urls = Array.from({ length: slow + count }, (_, i) => {
    const host = i < slow ? i : slow + (i % hosts)
    return `${servers.origins[host]}/${i}.png`
  })
  try {
    return await secondsUntilStored(servers, stage.list(urls), count, IN_FLIGHT, cli)
  } finally {
    await servers.close()
  }
}

const PNGS = { count: 36, hosts: 12, bytes: 40 * MIB, peakMb: 330 }

export async function peak(stage: Stage): Promise<Section> {
  const rows: (readonly (string | number)[])[] = []
  const findings: Finding[] = []
  for (const announced of [true, false]) {
    const servers = await startDelayed(
      { hosts: PNGS.hosts, originMs: 0, storeMs: 0, announced },
      numbered(similarPngs(PNGS.bytes)),
    )
    const length = announced ? 'announced' : 'not announced'
    try {
      rows.push([length, ...(await peakOf(stage, servers, ''))])
      if (missing('before') === undefined)
        rows.push([`${length} (before)`, ...(await peakOf(stage, servers, `${BEFORE}/dist/cli.js`))])
    } finally {
      await servers.close()
    }
    const value = Number(rows.find(([what]) => what === length)?.[1])
    const what = `${PNGS.count} PNGs of 40 MiB, length ${length}: peak MB`
    findings.push({ what, value, must: PNGS.peakMb, excellent: 260, better: 'less' })
  }
  return {
    title: `${PNGS.count} PNGs of 40 MiB from ${PNGS.hosts} hosts, ${IN_FLIGHT} in flight`,
    table: table(['length', 'peak MB', 'seconds'], rows),
    findings,
  }
}

function numbered(image: (index: number) => Buffer): (path: string) => Buffer {
  return path => image(Number(/\d+/.exec(path)?.[0]))
}

/** @returns medians of the peak and of the seconds */
async function peakOf(stage: Stage, servers: Delayed, cli: string): Promise<readonly [number, number]> {
  const { origins, store } = servers
  const urls = Array.from({ length: PNGS.count }, (_, i) => `${origins[i % PNGS.hosts]}/${i}.png`)
  const list = stage.list(urls)
  const task = {
    list,
    names: '',
    digests: [],
    count: PNGS.count,
    origin: '',
    folder: '',
    store,
    inFlight: IN_FLIGHT,
  }
  const usages = []
  for (let round = 0; round < ROUNDS; round++) {
    servers.clear()
    usages.push(await measure(persistImages(task, { perHost: 6, ...(cli && { cli }) })))
    if (servers.puts() !== PNGS.count) throw new Error(`only ${servers.puts()} images were stored`)
  }
  return [median(usages.map(({ peakMb }) => peakMb)), median(usages.map(({ seconds }) => seconds))]
}

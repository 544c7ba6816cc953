/** Large bodies of media: a film of 600 MB beside curl, and many slow ones beside quick images. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { persistImages, type Variant } from './clients.ts'
import { type Delayed, startDelayed } from './delayed.ts'
import { type Command, interleave, measure, median } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { type Finding, table } from './table.ts'

const FILM_BYTES = 600_000_000
const ROUNDS = 3
const TYPES = ['--allow-types', 'image,video']

/** An MP4 of this size whose bytes do not repeat within a block. */
function filmOf(size: number): Buffer {
  const film = Buffer.alloc(size)
  for (let at = 0; at + 4 <= size; at += 4) film.writeUInt32LE((at * 2_654_435_761) >>> 0, at)
  film.write('\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x08moov', 'latin1')
  film.writeUInt32BE(size - 24, 24)
  film.write('mdat', 28)
  return film
}

/** The film to a store and to a folder, in turn with what a shell does. */
export async function film(stage: Stage): Promise<Section> {
  const body = filmOf(FILM_BYTES)
  const sha256 = createHash('sha256').update(body).digest('hex')
  const servers = await startDelayed({ hosts: 1, originMs: 0, storeMs: 0 }, () => body)
  const url = `${servers.origins[0]}/film.mp4`
  const folder = join(stage.folder, 'films')
  const copy = join(stage.folder, 'copy.mp4')
  const task = { ...NO_NAMES, list: stage.list([url]), count: 1, store: servers.store, inFlight: 16 }
  const rows: (readonly (string | number)[])[] = []
  const findings: Finding[] = []
  const play = async (what: string, ours: Command, theirs: string, check: () => Promise<void>) => {
    const run = (command: Command) => async () => {
      servers.clear()
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
      const usage = await measure(command)
      if (command === ours) await check()
      return usage
    }
    const shell: Command = { program: 'sh', words: ['-ec', theirs] }
    const usages = await interleave({ ours: run(ours), shell: run(shell) }, ROUNDS)
    const seconds = (name: 'ours' | 'shell') => median(usages[name].map(usage => usage.seconds))
    const peakMb = median(usages.ours.map(usage => usage.peakMb))
    const ratio = median(usages.ours.map((usage, at) => (usages.shell[at]?.seconds ?? NaN) / usage.seconds))
    rows.push([what, seconds('ours'), seconds('shell'), ratio, peakMb])
    findings.push({ what: `film to ${what}: speed / curl`, value: ratio, must: 0.85, better: 'more' })
    findings.push({ what: `film to ${what}: peak MB`, value: peakMb, must: 200, better: 'less' })
  }
  const fetched = `curl -sf -o ${copy} ${url} && sha256sum ${copy}`
  const isStored = async () => {
    if (servers.puts() < 1) throw new Error('the film is not in the store')
  }
  const isWhole = async () => {
    const [file] = readdirSync(folder)
    if (file !== `${sha256}.mp4` || (await digestOf(join(folder, file))) !== sha256)
      throw new Error('the film in the folder is another one')
  }
  const toStore = (kind: Variant['kind']) => withFlags(persistImages(task, kind ? { kind } : {}), TYPES)
  const put = `${fetched} && curl -sf -T ${copy} ${servers.store}/bench/film.mp4`
  const toFolder = { ...toStore('s3'), words: [...toStore('s3').words] }
  toFolder.words.splice(toFolder.words.indexOf('--destination'), 2)
  for (const flag of ['--region', '--endpoint', '--endpoint-style'])
    toFolder.words.splice(toFolder.words.indexOf(flag), 2)
  try {
    await play('S3', toStore('s3'), put, isStored)
    await play('OSS', toStore('oss'), put, isStored)
    const command = { ...toFolder, words: [...toFolder.words, '--destination', `file:${folder}`] }
    await play('a folder', command, `${fetched} && cp ${copy} ${folder}/film.mp4`, isWhole)
  } finally {
    await servers.close()
  }
  return {
    title: `An MP4 of ${FILM_BYTES / 1e6} MB, in turn with curl -o, sha256sum and curl -T (or cp): seconds`,
    table: table(['to', 'persist-images', 'shell', 'speed / shell', 'peak MB'], rows),
    findings,
  }
}

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

function withFlags(command: Command, flags: readonly string[]): Command & { words: string[] } {
  return { ...command, words: [...command.words, ...flags] }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** An MP4 of 600 MB to every kind of place, in turn with what a shell does: curl, sha256sum, and curl or cp. */
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { motoMissing, startMoto } from '../__tests__/servers/moto.ts'
import { radosgwMissing, startRadosgw } from '../__tests__/servers/radosgw.ts'
import type { RealStore } from '../__tests__/servers/real-store.ts'
import { BEFORE, OURS, persistImages, type Task } from './clients.ts'
import { type Delayed, startDelayed } from './delayed.ts'
import { type Command, interleave, measure, median, type Usage } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { type Finding, table } from './table.ts'

export const TYPES = ['--allow-types', 'image,video']

const FILM_BYTES = 600_000_000
/** moto and Ceph keep films in memory. */
const REAL_BYTES = 300_000_000
const ROUNDS = 3

/** An MP4 of this size whose bytes do not repeat within a block. */
export function filmOf(size: number): Buffer {
  const film = Buffer.alloc(size)
  for (let at = 0; at + 4 <= size; at += 4) film.writeUInt32LE((at * 2_654_435_761) >>> 0, at)
  film.write('\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x08moov', 'latin1')
  film.writeUInt32BE(size - 24, 24)
  film.write('mdat', 28)
  return film
}

/** Where a film goes. */
interface Place {
  readonly name: string
  /** @param cli the built command */
  ours(cli: string): Command
  /** A line of the shell that keeps the film, too. */
  shell(): string
  clear(): void | Promise<void>
  isStored(): boolean | Promise<boolean>
}

interface Film {
  readonly url: string
  readonly sha256: string
  readonly task: Task
  /** The shell's copy of the film, and a folder for results. */
  readonly copy: string
  readonly folder: string
  readonly servers: Delayed
}

/** To stores in this process, to a folder, and to a caller's own store with `putFile`. */
export function film(stage: Stage): Promise<Section> {
  return withFilm(stage, FILM_BYTES, shown => [
    bucket('S3', shown, 's3'),
    bucket('OSS', shown, 'oss'),
    toFolder(shown),
    toOwn(shown),
  ])
}

/** To stores that others wrote. */
export async function filmReal(stage: Stage): Promise<Section> {
  const opened: RealStore[] = []
  const open = async (missing: string | undefined, start: () => Promise<RealStore>) => {
    if (missing !== undefined) return []
    const real = await start()
    opened.push(real)
    return [real]
  }
  try {
    const moto = await open(motoMissing(), startMoto)
    const ceph = await open(radosgwMissing(), startRadosgw)
    return await withFilm(stage, REAL_BYTES, shown => [
      ...moto.map(real => toReal('moto', shown, real)),
      ...ceph.map(real => toReal('Ceph', shown, real)),
    ])
  } finally {
    for (const real of opened) await real.stop()
  }
}

async function withFilm(
  stage: Stage,
  bytes: number,
  placesOf: (shown: Film) => readonly Place[],
): Promise<Section> {
  const body = filmOf(bytes)
  const sha256 = createHash('sha256').update(body).digest('hex')
  const servers = await startDelayed({ hosts: 1, originMs: 0, storeMs: 0 }, () => body)
  const url = `${servers.origins[0]}/film.mp4`
  const task: Task = {
    ...{ names: '', digests: [], origin: '', folder: '' },
    list: stage.list([url]),
    count: 1,
    store: servers.store,
    inFlight: 16,
  }
  const folder = join(stage.folder, 'films')
  const rows: (readonly (string | number)[])[] = []
  const findings: Finding[] = []
  try {
    for (const place of placesOf({
      url,
      sha256,
      task,
      copy: join(stage.folder, 'copy.mp4'),
      folder,
      servers,
    })) {
      const { ours, shell, before } = await playAt(place)
      const seconds = (usages: readonly Usage[]) => median(usages.map(usage => usage.seconds))
      const speed = (usages: readonly Usage[]) =>
        median(usages.map((usage, at) => (shell[at]?.seconds ?? NaN) / usage.seconds))
      const cpu = median(ours.map(usage => usage.cpuSeconds))
      const peakMb = median(ours.map(usage => usage.peakMb))
      const { name } = place
      rows.push([name, seconds(ours), seconds(shell), speed(ours), speed(before), cpu, peakMb])
      findings.push({ what: `film to ${name}: speed / curl`, value: speed(ours), must: 0.85, better: 'more' })
      findings.push({ what: `film to ${name}: peak MB`, value: peakMb, must: 200, better: 'less' })
    }
  } finally {
    await servers.close()
  }
  const head = ['to', 'persist-images', 'shell', 'speed / shell', 'before / shell', 'CPU', 'peak MB']
  return {
    title: `An MP4 of ${bytes / 1e6} MB, in turn with curl -o, sha256sum and curl -T (or cp): seconds`,
    table: table(head, rows),
    findings,
  }
}

async function playAt(place: Place): Promise<Record<'ours' | 'shell' | 'before', Usage[]>> {
  const run = (commandOf: () => Command, isOurs: boolean) => async () => {
    await place.clear()
    const usage = await measure(commandOf())
    if (isOurs && !(await place.isStored())) throw new Error(`the film is not in ${place.name}`)
    return usage
  }
  const ours = run(() => place.ours(OURS), true)
  const shell = run(() => ({ program: 'sh', words: ['-ec', place.shell()] }), false)
  if (!BEFORE) return { before: [], ...(await interleave({ ours, shell }, ROUNDS)) }
  const before = run(() => place.ours(`${BEFORE}/dist/cli.js`), true)
  return await interleave({ ours, shell, before }, ROUNDS)
}

const fetched = ({ copy, url }: Film) => `curl -sf -o ${copy} ${url} && sha256sum ${copy}`

function bucket(name: string, shown: Film, kind: 's3' | 'oss'): Place {
  const { task, copy, servers } = shown
  return {
    name,
    ours: cli => withFlags(persistImages(task, { kind, cli }), TYPES),
    shell: () => `${fetched(shown)} && curl -sf -T ${copy} ${servers.store}/bench/film.mp4`,
    clear: servers.clear,
    isStored: () => servers.puts() > 0,
  }
}

function toFolder(shown: Film): Place {
  const { task, copy, folder } = shown
  const words = (cli: string) => [cli, '--urls-file', task.list, '--destination', `file:${folder}`]
  const flags = ['--manifest', 'off', '--allow-addresses', '127.0.0.1', ...TYPES]
  return {
    name: 'a folder',
    ours: cli => ({ program: process.execPath, words: [...words(cli), ...flags] }),
    shell: () => `${fetched(shown)} && cp ${copy} ${folder}/film.mp4`,
    ...emptied(shown),
  }
}

/** Through the library as built, which has no older one beside it. */
function toOwn(shown: Film): Place {
  const { url, copy, folder } = shown
  const script = fileURLToPath(new URL('peers/own-store.ts', import.meta.url))
  return {
    name: 'an own store',
    ours: () => ({ program: process.execPath, words: ['--no-warnings', script, url, folder] }),
    shell: () => `${fetched(shown)} && cp ${copy} ${folder}/film.mp4`,
    ...emptied(shown),
  }
}

function emptied({ folder, sha256 }: Film): Pick<Place, 'clear' | 'isStored'> {
  return {
    clear() {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
    },
    async isStored() {
      const [file = ''] = readdirSync(folder)
      return file === `${sha256}.mp4` && (await digestOf(join(folder, file))) === sha256
    },
  }
}

/** Each time with a bucket of its own. The shell signs the hash of the film, too, so that both give the store the same work. */
function toReal(name: string, shown: Film, real: RealStore): Place {
  const { url, task, copy, sha256 } = shown
  const { accessKeyId, accessKeySecret, endpoint } = real
  const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: accessKeySecret }
  const signed = `--aws-sigv4 aws:amz:us-east-1:s3 --user ${accessKeyId}:${accessKeySecret} -H x-amz-content-sha256:$hash`
  let number = 0
  const current = () => `films-${number}`
  return {
    name,
    ours(cli) {
      const { program, words } = persistImages({ ...task, store: endpoint }, { cli })
      const to = words.with(words.indexOf('--destination') + 1, `s3://${current()}/`)
      return { program, words: [...to, ...TYPES], env: keys }
    },
    shell: () =>
      `curl -sf -o ${copy} ${url} && hash=$(sha256sum ${copy} | cut -c1-64) && curl -sf ${signed} -T ${copy} ${endpoint}/${current()}/film.mp4`,
    async clear() {
      number++
      await real.makeBucket(current())
    },
    isStored: async () => (await real.names(current())).includes(`${sha256}.mp4`),
  }
}

export function withFlags(command: Command, flags: readonly string[]): Command {
  return { ...command, words: [...command.words, ...flags] }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

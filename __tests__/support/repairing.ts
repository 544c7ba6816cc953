/** Repairs of single objects: an origin, a source on OSS's double, a copy in a folder. */
import { hash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textIn } from '../../src/base/sentence.ts'
import type { CheckOptions } from '../../src/jobs/check/check-fields.ts'
import { makeCheckSettings } from '../../src/jobs/check/check-settings.ts'
import { ObjectRepairer, type OpenPlace } from '../../src/jobs/check/repair/repairer.ts'
import type { DamagedObject } from '../../src/jobs/check/states.ts'
import { runContext } from '../../src/jobs/persist/options/context.ts'
import { mintKey, type ObjectKey } from '../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../src/storage/manifest/entries/entry.ts'
import { openFolder } from '../../src/storage/stores/folder/folder.ts'
import { openStore } from '../../src/storage/stores/open.ts'
import type { Store } from '../../src/storage/stores/store.ts'
import { type ImageName, image } from '../images/images.ts'
import { type Answer, type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, type OssOptions, startOss } from '../servers/oss.ts'
import { quickClock } from './clocks.ts'
import { collecting } from './collecting-sink.ts'
import { never, putting } from './store-suite.ts'

export const sha256 = (bytes: Uint8Array) => hash('sha256', bytes)

/** What a test says of a damaged object; the rest is as a run would have remembered it. */
export interface Damage {
  readonly bytes: Buffer
  /** Below the prefix; by default `SHA256.png`. */
  readonly path?: string
  /** Of the lines, the latest first; one line with `url` unless said. */
  readonly lines?: readonly Partial<ImageEntry>[]
  readonly url?: string
  readonly state?: DamagedObject['state']
  readonly why?: DamagedObject['why']
}

/** The message is in English. */
export interface Ending {
  readonly state: string
  readonly message?: string
}

export interface Repairing {
  readonly origin: Origin
  readonly oss: OssDouble
  readonly source: Store
  /** The place of `repair-from` that is tried before the origin. */
  readonly copy: Store
  /** The line of `repair-from` for the copy. */
  readonly copyLine: string
  /** Scripts a path of the origin. @returns its URL */
  serve(path: string, ...answers: readonly Answer[]): string
  keyAt(place: Store, path: string): ObjectKey
  put(place: Store, path: string, bytes: Buffer): Promise<void>
  /** The bytes under a path; undefined if there is none. */
  read(place: Store, path: string): Promise<Buffer | undefined>
  /** Names of files for large bodies. */
  bodies(): Promise<string[]>
  /** Repairs as one check would, several objects at once. */
  repair(options: Partial<CheckOptions>, ...damages: readonly Damage[]): Promise<Ending[]>
  /** The same, until the double has been asked so often: from then on no request has an answer. @returns whether it ended */
  repairKilled(
    requests: number,
    options: Partial<CheckOptions>,
    ...damages: readonly Damage[]
  ): Promise<boolean>
  /** The same, one object after the other. */
  repairInTurn(options: Partial<CheckOptions>, ...damages: readonly Damage[]): Promise<Ending[]>
  close(): Promise<void>
}

export const pathOf = ({ bytes, path = `${sha256(bytes)}.png` }: Damage) => path

/** @param at the source, if it is not on the double; `read` then reads through the store */
export async function openRepairing(ossOptions: OssOptions = {}, at?: Store): Promise<Repairing> {
  const [origin, oss, directory, temporaryFolder] = await Promise.all([
    startOrigin(),
    startOss(ossOptions),
    mkdtemp(join(tmpdir(), 'copy-')),
    mkdtemp(join(tmpdir(), 'bodies-')),
  ])
  const clock = quickClock()
  const { accessKeyId, accessKeySecret, region } = oss.account
  const given = {
    source: 'oss://memes/scraped/',
    ...{ region, endpoint: oss.endpoint, accessKeyId, accessKeySecret },
    allowAddresses: ['127.0.0.1'],
    repair: true,
    repairFrom: [`file:${directory}`, 'origin'],
  }
  const context = runContext({}, { clock, runId: '77-1', repository: 'me/site', temporaryFolder })
  const settingsOf = (options: Partial<CheckOptions>) =>
    makeCheckSettings({ ...given, ...options }, context, () => {})
  const source = at ?? (await openStore((await settingsOf({})).store))
  const copies = join(directory, 'scraped')
  const copy = openFolder(copies)
  const keyAt = (store: Store, path: string) => mintKey(store.prefix, path)

  const objectOf = async (damage: Damage): Promise<DamagedObject> => {
    const { bytes, url = `${origin.url}/gone.png`, state = 'missing', why, lines = [{}] } = damage
    const path = pathOf(damage)
    const at = new Date(clock.now()).toISOString()
    const entries = lines.map(
      (line): ImageEntry => ({
        url,
        key: keyAt(source, path),
        sha256: sha256(bytes),
        bytes: bytes.length,
        contentType: 'image/png',
        firstSeen: at,
        at,
        ...line,
      }),
    )
    const found = state === 'changed' ? await source.head(keyAt(source, path), never) : undefined
    const { size, etag } = found ?? {}
    return {
      key: keyAt(source, path),
      state,
      why: state === 'changed' ? (why ?? 'size') : undefined,
      entries: entries as [ImageEntry, ...ImageEntry[]],
      found: found && {
        ...(size !== undefined && { bytes: size }),
        ...(etag !== undefined && { etag }),
      },
      isSuperseded: false,
    }
  }

  /** Requests that the double still answers. */
  let left = Number.POSITIVE_INFINITY
  let killed = () => {}
  const isSilent = () => {
    if (left-- > 0) return false
    killed()
    return true
  }
  oss.fault(isSilent, { stall: true, times: Number.POSITIVE_INFINITY })

  const withRepairer = async (
    options: Partial<CheckOptions>,
    damages: readonly Damage[],
    each: (objects: DamagedObject[], one: (object: DamagedObject) => Promise<Ending>) => Promise<Ending[]>,
    signal = never,
  ) => {
    const settings = await settingsOf(options)
    const objects = await Promise.all(damages.map(objectOf))
    const from = await Promise.all(
      settings.repairFrom.map(
        async (place): Promise<'origin' | OpenPlace> =>
          place === 'origin' ? place : { ...place, store: await openStore(place.store) },
      ),
    )
    const repairer = new ObjectRepairer(settings, source, from, context, signal)
    try {
      return await each(objects, async object => {
        const { state, message } = await repairer.repair(object, signal)
        return { state, ...(message !== undefined && { message: textIn('en', message) }) }
      })
    } finally {
      await repairer.close()
    }
  }

  return {
    origin,
    oss,
    source,
    copy,
    copyLine: given.repairFrom[0] ?? '',
    keyAt,
    serve: (path, ...answers) => origin.serve(path, ...answers),
    async put(store, path, bytes) {
      await store.put(mintKey(store.prefix, path), bytes, putting(bytes, { mode: 'overwrite' }), never)
    },
    async read(place, path) {
      if (place === copy) return await readFile(join(copies, path)).catch(() => undefined)
      if (!at) return oss.bucket.head(keyAt(source, path))?.bytes
      const sink = collecting()
      return await at.get(keyAt(source, path), sink, never).then(
        () => sink.bytes(),
        () => undefined,
      )
    },
    bodies: () => readdir(temporaryFolder),
    repair: (options, ...damages) =>
      withRepairer(options, damages, (objects, one) => Promise.all(objects.map(one))),
    async repairKilled(requests, options, ...damages) {
      const killing = new AbortController()
      killed = () => killing.abort(new Error('killed'))
      const all = (objects: DamagedObject[], one: (object: DamagedObject) => Promise<Ending>) => {
        left = requests
        return Promise.all(objects.map(one))
      }
      try {
        await withRepairer(options, damages, all, killing.signal)
        return true
      } catch {
        return false
      } finally {
        left = Number.POSITIVE_INFINITY
      }
    },
    repairInTurn: (options, ...damages) =>
      withRepairer(options, damages, async (objects, one) => {
        const ends: Ending[] = []
        for (const object of objects) ends.push(await one(object))
        return ends
      }),
    async close() {
      if (!at) await source.close()
      await Promise.all([origin.close(), oss.close()])
      for (const folder of [directory, temporaryFolder]) await rm(folder, { recursive: true, force: true })
    },
  }
}

export const picture = (name: ImageName = 'plain.png') => image(name)

/** Reading back from Ceph's S3 gateway: a listing of 50,000 keys, a download of 5,000 objects. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { radosgwMissing, startRadosgw } from '../__tests__/servers/radosgw.ts'
import type { RealStore } from '../__tests__/servers/real-store.ts'
import { openTyped } from '../__tests__/support/typed-store.ts'
import { systemClock } from '../src/base/clock.ts'
import { fixedCredentials } from '../src/storage/credentials/credentials.ts'
import { mintKey } from '../src/storage/key/object-key.ts'
import { parseDestination } from '../src/storage/stores/destination.ts'
import { mixedSize } from './images.ts'
import { type Command, interleave, measure, median, type Usage } from './measure.ts'
import type { Section } from './section.ts'
import { type Finding, table } from './table.ts'

const KEYS = 50_000
const OBJECTS = 5000
const IN_FLIGHT = 16
const ROUNDS = 3
const BUCKET = 'bench'

const CLIENTS = ['persist-images', 'rclone', 's3cmd'] as const
type Client = (typeof CLIENTS)[number]

export async function reading(): Promise<Section> {
  const title = `Listing ${KEYS} keys and downloading ${OBJECTS} objects (median 60 KB), ${IN_FLIGHT} at once, from radosgw`
  const missing = radosgwMissing() ?? missingClient()
  if (missing) return { title, table: `Left out: ${missing}.`, findings: [] }
  const gateway = await startRadosgw()
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-reading-'))
  try {
    await gateway.makeBucket(BUCKET)
    await fill(gateway, 'many', KEYS, () => 10)
    await fill(gateway, 'images', OBJECTS, mixedSize)
    const listed = await compare(CLIENTS, client => measure(listing(client, gateway)))
    const downloaded = {
      ...(await compare(['persist-images', 'rclone'], client => downloading(client, gateway, folder))),
      // One object after the other, which takes minutes.
      s3cmd: [await downloading('s3cmd', gateway, folder)],
    }
    return {
      title,
      table: table(
        ['client', 'list: seconds', 'CPU seconds', 'peak MB', 'download: seconds', 'CPU seconds', 'peak MB'],
        CLIENTS.map(client => [client, ...figures(listed[client]), ...figures(downloaded[client])]),
      ),
      findings: [...ahead('list', listed), ...ahead('download', downloaded)],
    }
  } finally {
    await gateway.stop()
    rmSync(folder, { recursive: true })
  }
}

function compare<Name extends Client>(
  clients: readonly Name[],
  run: (client: Client) => Promise<Usage>,
): Promise<Record<Name, Usage[]>> {
  const commands = Object.fromEntries(clients.map(client => [client, () => run(client)]))
  return interleave(commands as Record<Name, () => Promise<Usage>>, ROUNDS)
}

async function downloading(client: Client, gateway: RealStore, folder: string): Promise<Usage> {
  const target = join(folder, client)
  rmSync(target, { recursive: true, force: true })
  const usage = await measure(download(client, gateway, target))
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  if (files.length !== OBJECTS) throw new Error(`${client} downloaded ${files.length} objects`)
  return usage
}

function listing(client: Client, gateway: RealStore): Command {
  switch (client) {
    case 'persist-images':
      return ours(gateway, 'list', `s3://${BUCKET}/many/`)
    case 'rclone':
      return rclone(gateway, 'lsf', '-R', '--files-only', '--fast-list', `:s3:${BUCKET}/many/`)
    case 's3cmd':
      return s3cmd(gateway, 'ls', '-r', `s3://${BUCKET}/many/`)
  }
}

function download(client: Client, gateway: RealStore, target: string): Command {
  switch (client) {
    case 'persist-images':
      return ours(
        gateway,
        ...['download', `s3://${BUCKET}/images/`, '--directory', target, '--concurrency', `${IN_FLIGHT}`],
      )
    case 'rclone':
      return rclone(
        gateway,
        ...['copy', `:s3:${BUCKET}/images/`, target, '--fast-list'],
        ...['--transfers', `${IN_FLIGHT}`, '--checkers', `${IN_FLIGHT}`],
      )
    case 's3cmd':
      // It wants a folder that ends in a slash and is there.
      spawnSync('mkdir', ['-p', target])
      return s3cmd(gateway, 'get', '-r', '--no-progress', `s3://${BUCKET}/images/`, `${target}/`)
  }
}

function ours(gateway: RealStore, ...words: string[]): Command {
  return {
    program: process.execPath,
    words: [
      fileURLToPath(new URL('../dist/cli.js', import.meta.url)),
      ...words,
      ...['--region', 'us-east-1', '--endpoint', gateway.endpoint],
    ],
    env: { AWS_ACCESS_KEY_ID: gateway.accessKeyId, AWS_SECRET_ACCESS_KEY: gateway.accessKeySecret },
  }
}

function rclone(gateway: RealStore, ...words: string[]): Command {
  return {
    program: 'rclone',
    words: [
      ...words,
      ...['--config', '/dev/null', '--s3-provider', 'Ceph', '--s3-endpoint', gateway.endpoint],
      ...['--s3-region', 'us-east-1', '--s3-force-path-style'],
      ...['--s3-access-key-id', gateway.accessKeyId, '--s3-secret-access-key', gateway.accessKeySecret],
    ],
    // Its S3 client fails where the environment names certificates.
    env: { AWS_CA_BUNDLE: '' },
  }
}

function s3cmd(gateway: RealStore, ...words: string[]): Command {
  const { host } = new URL(gateway.endpoint)
  return {
    program: 's3cmd',
    words: [
      ...words,
      ...['--config', '/dev/null', '--no-ssl', '--host', host, '--host-bucket', host],
      ...['--access_key', gateway.accessKeyId, '--secret_key', gateway.accessKeySecret],
    ],
  }
}

async function fill(
  gateway: RealStore,
  prefix: string,
  count: number,
  sizeOf: (index: number) => number,
): Promise<void> {
  const { accessKeyId, accessKeySecret } = gateway
  const store = await openTyped({
    destination: parseDestination(`s3://${BUCKET}/${prefix}/`),
    directory: '/',
    region: 'us-east-1',
    endpoint: gateway.endpoint,
    allowInsecureEndpoint: false,
    language: 'en',
    clock: systemClock,
    credentials: fixedCredentials({ accessKeyId, accessKeySecret }),
  })
  const { signal } = new AbortController()
  let next = 0
  const putter = async () => {
    while (next < count) {
      const index = next++
      const bytes = Buffer.alloc(sizeOf(index), `${index},`)
      const digests = {
        md5: createHash('md5').update(bytes).digest('hex'),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }
      const options = { contentType: 'image/png', digests, mode: 'overwrite' } as const
      await store.put(mintKey(store.prefix, `${index % 100}/${index}.png`), bytes, options, signal)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, putter))
  await store.close()
}

function figures(usages: readonly Usage[]): number[] {
  const of = (read: (usage: Usage) => number) => median(usages.map(read))
  return [of(usage => usage.seconds), of(usage => usage.cpuSeconds), of(usage => usage.peakMb)]
}

/** How many times as long, and as much CPU, the peers take; at least as much is asked for. */
function ahead(what: string, usages: Readonly<Record<Client, Usage[]>>): Finding[] {
  return CLIENTS.slice(1).flatMap(peer =>
    (['seconds', 'cpuSeconds'] as const).map(figure => ({
      what: `${what}: ${figure === 'seconds' ? 'wall' : 'client CPU'} of ${peer} / ours`,
      value: median(
        usages[peer].map(
          (usage, round) => usage[figure] / (usages['persist-images'][round]?.[figure] ?? NaN),
        ),
      ),
      must: 1,
      better: 'more' as const,
    })),
  )
}

function missingClient(): string | undefined {
  const lost = (['rclone', 's3cmd'] as const).find(name => spawnSync(name, ['--version']).status !== 0)
  return lost && `${lost} is not installed`
}

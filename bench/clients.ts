/** Who is measured: ourselves as built, and every peer as a command that does the same task. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Command } from './measure.ts'
import { BUCKET } from './nginx.ts'

/** Some URLs to bring to the store. */
export interface Task {
  /** URLs, one a line. */
  readonly list: string
  readonly count: number
  readonly origin: string
  /** The folder below the origin, file names without it in `names`; for those that walk a folder. */
  readonly folder: string
  readonly names: string
  /** SHA-256 of each image. */
  readonly digests: readonly string[]
  readonly store: string
  readonly inFlight: number
}

export type ClientName =
  | 'raw'
  | 'persist-images'
  | 'persist-images OSS'
  | 'before'
  | 'before OSS'
  | 'ali-oss'
  | 'naive'
  | 'rclone'
  | 'rclone, unchecked'
  | 'Scrapy'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** Debian's, which sees Debian's packages. */
const PYTHON = '/usr/bin/python3'

const KEYS = {
  OSS_ACCESS_KEY_ID: 'bench',
  OSS_ACCESS_KEY_SECRET: 'bench',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
}

/** An older checkout that has its `dist`, to be measured beside this one. */
export const BEFORE = process.env.BENCH_BEFORE
export const OURS = here('../dist/cli.js')

export const command: Readonly<Record<ClientName, (task: Task) => Command>> = {
  raw: task => inNode('raw', task),
  'persist-images': task => persistImages(task),
  'persist-images OSS': task => persistImages(task, { kind: 'oss' }),
  before: task => persistImages(task, { cli: `${BEFORE}/dist/cli.js` }),
  'before OSS': task => persistImages(task, { kind: 'oss', cli: `${BEFORE}/dist/cli.js` }),
  'ali-oss': task => inNode('ali-oss', task),
  naive: task => inNode('naive', task),
  // As it comes it asks for the head of each object that it has stored.
  rclone: task => rclone(task),
  'rclone, unchecked': task => rclone(task, '--s3-no-head'),
  Scrapy: ({ list, store, inFlight }) => ({
    program: PYTHON,
    words: [here('./peers/scrapy_files.py'), list, store, `${inFlight}`],
  }),
}

export interface Variant {
  readonly kind?: 's3' | 'oss'
  /** The built command. */
  readonly cli?: string
  /** Requests at once to one host. */
  readonly perHost?: number
}

export function persistImages(
  { list, store, inFlight }: Task,
  { kind = 's3', cli = OURS, perHost = Math.min(32, inFlight) }: Variant = {},
): Command {
  return {
    program: process.execPath,
    words: [
      ...[cli, '--urls-file', list, '--destination', `${kind}://${BUCKET}/`],
      ...['--region', kind === 's3' ? 'us-east-1' : 'cn-hangzhou', '--endpoint', store],
      ...['--allow-addresses', '127.0.0.1'],
      // This store lists nothing, and no peer has a manifest; ours has a row of its own.
      ...['--manifest', 'off'],
      ...['--concurrency', `${inFlight}`, '--per-host-concurrency', `${perHost}`],
    ],
    env: KEYS,
  }
}

function rclone({ origin, folder, names, store, inFlight }: Task, ...more: readonly string[]): Command {
  return {
    program: 'rclone',
    words: [
      ...['copy', ':http:', `:s3:${BUCKET}`, '--config', '/dev/null', '--http-url', `${origin}/${folder}/`],
      ...['--s3-provider', 'Other', '--s3-endpoint', store, '--s3-region', 'cn-hangzhou'],
      ...['--s3-force-path-style', '--s3-no-check-bucket'],
      ...['--s3-access-key-id', 'bench', '--s3-secret-access-key', 'bench'],
      ...['--files-from', names, '--no-traverse', '--retries', '1'],
      ...['--transfers', `${inFlight}`, '--checkers', `${inFlight}`],
      ...more,
    ],
    // Its S3 client fails where the environment names certificates.
    env: { AWS_CA_BUNDLE: '' },
  }
}

/** Why a client cannot take part here. */
export function missing(name: ClientName): string | undefined {
  if (name.startsWith('before')) return BEFORE ? undefined : 'BENCH_BEFORE names no checkout'
  if (name.startsWith('rclone')) return runs('rclone', 'version') ? undefined : 'rclone is not installed'
  if (name === 'Scrapy') {
    return runs(PYTHON, '-c', 'import scrapy, botocore')
      ? undefined
      : 'python3-scrapy and python3-botocore are not installed'
  }
  return undefined
}

function inNode(peer: string, { list, store, inFlight }: Task): Command {
  return {
    program: process.execPath,
    words: ['--no-warnings', here(`./peers/${peer}.ts`), list, store, `${inFlight}`],
  }
}

function runs(program: string, ...words: string[]): boolean {
  return spawnSync(program, words).status === 0
}

/** Plays workflows in a network namespace and returns what their jobs did. */
import { existsSync } from 'node:fs'
import { selfSigned } from '../servers/certificate.ts'
import { motoMissing } from '../servers/moto.ts'
import { inNamespace, namespaceMissing } from '../servers/netns.ts'
import { sayIfOlder } from '../support/built.ts'
import { startOf } from '../support/starts.ts'
import type { Shown } from './documents.ts'
import { HOSTS } from './hosts.ts'
import type { JobRecord } from './runs.ts'
import type { Texts } from './templates.ts'

export interface Played {
  readonly place: string
  readonly runs: readonly PlayedRun[]
}

export interface PlayedRun {
  readonly jobs: readonly JobRecord[]
  /** Requests to the origin. */
  readonly requests: number
  readonly complaints: readonly string[]
  /** Other workflows that its jobs started. */
  readonly started: readonly string[]
}

/** What the environment of the workflow holds, and the hosts of its buckets. */
export interface SetUp {
  readonly secrets: Texts
  readonly vars: Texts
  readonly buckets: readonly string[]
}

export interface PlayedStores {
  readonly jobs: readonly JobRecord[]
  /** Keys of all objects, by the host of their bucket. */
  readonly keys: Readonly<Record<string, readonly string[]>>
  readonly complaints: readonly string[]
}

const PROGRAMS = {
  '/usr/bin/curl': 'curl',
  '/usr/bin/git': 'git',
  '/usr/bin/jq': 'jq',
  '/usr/bin/moto_server': 'python3-moto',
  '/usr/bin/python3': 'python3',
  '/usr/bin/redis-server': 'redis-server',
}

/** @returns a sentence where no workflow can be played, undefined where it can */
export function runnerMissing(): string | undefined {
  const packages = Object.entries(PROGRAMS).flatMap(([path, name]) => (existsSync(path) ? [] : [name]))
  if (packages.length > 0)
    return `not installed: apt-get install --no-install-recommends ${packages.join(' ')}`
  return motoMissing() ?? namespaceMissing()
}

export async function playDocuments(shown: readonly Shown[]): Promise<Played[]> {
  return (await inWorld('runner-documents', shown)) as Played[]
}

export async function playEndToEnd(): Promise<JobRecord[]> {
  return (await inWorld('runner-end-to-end', {})) as JobRecord[]
}

/** @returns what became of the workflow of real stores in an environment that is set up so */
export async function playRealStores(setUp: SetUp): Promise<PlayedStores> {
  return (await inWorld('runner-real-stores', setUp)) as PlayedStores
}

async function inWorld(start: Parameters<typeof startOf>[0], input: unknown): Promise<unknown> {
  sayIfOlder()
  const certificate = selfSigned({ names: HOSTS })
  const files = { 'certificate.json': JSON.stringify(certificate), 'ca.pem': certificate.cert }
  return await inNamespace(startOf(start), input, {}, files)
}

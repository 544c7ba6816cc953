/** A check of a million objects at depth `list`: requests, CPU and memory. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CHANGED, MISSING, ORPHANS } from './check-store.ts'
import { measure } from './measure.ts'
import type { Section } from './section.ts'
import { type Finding, table } from './table.ts'

const OBJECTS = 1_000_000
const SOME = 100_000

interface Case {
  readonly objects: number
  readonly delayMs: number
  readonly cpuSeconds?: number
  readonly peakMb?: number
  readonly seconds?: number
}

const CASES: readonly Case[] = [
  { objects: SOME, delayMs: 0, peakMb: 350 },
  { objects: OBJECTS, delayMs: 0, cpuSeconds: 22, peakMb: 1200 },
  { objects: OBJECTS, delayMs: 50, seconds: 25 },
]

/** @param cases some of them, for a quick look */
export async function check(_: unknown, cases = CASES): Promise<Section> {
  const rows: (string | number)[][] = []
  const findings: Finding[] = []
  for (const each of cases) {
    const { objects, delayMs, cpuSeconds, peakMb, seconds } = each
    const name = `${objects / 1e6} M, ${delayMs} ms`
    const found = await checked(each)
    rows.push([
      name,
      found.requests,
      found.usage.seconds,
      found.usage.cpuSeconds,
      found.usage.peakMb,
      found.damage,
    ])
    findings.push({
      what: `check ${name}: requests`,
      value: found.requests,
      // The objects that are looked at once more come on top.
      must: Math.ceil(objects / 1000) + 2 * found.files + 20 + MISSING + 2 * CHANGED,
      better: 'less',
    })
    for (const [what, value, must] of [
      ['CPU seconds', found.usage.cpuSeconds, cpuSeconds],
      ['peak MB', found.usage.peakMb, peakMb],
      ['seconds', found.usage.seconds, seconds],
    ] as const)
      if (must !== undefined) findings.push({ what: `check ${name}: ${what}`, value, must, better: 'less' })
  }
  return {
    title: 'A check at depth list, on a bucket of digests on loopback',
    table: table(['case', 'requests', 'seconds', 'CPU seconds', 'peak MB', 'named'], rows),
    findings,
  }
}

async function checked({ objects, delayMs }: Case) {
  const folder = mkdtempSync(join(tmpdir(), 'persist-images-check-'))
  const program = fileURLToPath(new URL('./check-store.ts', import.meta.url))
  const words = [
    '--disable-warning=ExperimentalWarning',
    '--max-old-space-size=8000',
    program,
    String(objects),
    String(delayMs),
  ]
  const store = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [said] = await once(store.stdout, 'data')
    const [port, files] = String(said).trim().split(' ').map(Number)
    const results = join(folder, 'results.jsonl')
    const usage = await measure({
      program: process.execPath,
      words: [
        fileURLToPath(new URL('../dist/cli.js', import.meta.url)),
        ...['check', 'oss://bench/images/', '--region', 'cn-hangzhou', '--quiet'],
        ...[`--endpoint=http://127.0.0.1:${port}`, '--fail-on=none'],
        ...[`--results-file=${results}`],
      ],
      env: { OSS_ACCESS_KEY_ID: 'LTAI5tBenchKeyId', OSS_ACCESS_KEY_SECRET: 'a-secret' },
    })
    const requests = Number(await (await fetch(`http://127.0.0.1:${port}/requests`)).text())
    const states = readFileSync(results, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).state as string)
    const count = (state: string) => states.filter(each => each === state).length
    const damage = `${count('missing')} of ${MISSING} missing, ${count('changed')} of ${CHANGED} changed, ${count('orphan')} of ${ORPHANS} orphans`
    return {
      usage,
      requests,
      files: files ?? 0,
      damage: states.length === MISSING + CHANGED + ORPHANS ? damage : `${damage}, ${states.length} in all`,
    }
  } finally {
    store.kill()
    rmSync(folder, { recursive: true })
  }
}

/** A list that comes through a pipe: memory that a million lines take, and the time from a line to its request. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { image } from '../__tests__/images/images.ts'
import { median } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { table } from './table.ts'

/** Other numbers of lines by these variables: a million images take a quarter of an hour. */
const DRY = Number(process.env.PIPE_DRY ?? 1_000_000)
const REAL = Number(process.env.PIPE_REAL ?? 200_000)
/** Lines at the end that repeat the first ones. */
const REPEATED = 1000
const ROUNDS = 21
/** A kilobyte for each line, beside what a run takes without any. */
const mustMb = (lines: number) => 300 + lines / 1000
const MUST_MS = 200

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

interface Origin {
  readonly url: string
  readonly server: Server
  requests: number
  /** Called at each request. */
  asked: () => void
}

export async function pipe({ folder }: Pick<Stage, 'folder'>): Promise<Section> {
  const origin = await startOrigin()
  try {
    const rows = [
      await throughPipe(`dry run, ${DRY} lines`, DRY, ['--dry-run'], folder, origin),
      await throughPipe(`into a folder, ${REAL} lines`, REAL, ['--results-file', 'r.jsonl'], folder, origin),
    ]
    const first = await timeToRequest(folder, origin)
    return {
      title: 'A list through a pipe, `persist-images - --json`',
      table: table(
        ['run', 'lines a second', 'peak MB', 'requests'],
        rows.map(({ what, rate, peakMb, requests }) => [what, rate, peakMb, requests]),
      ),
      findings: [
        ...rows.map(({ what, lines, peakMb }) => ({
          what: `${what}: peak MB`,
          value: peakMb,
          must: mustMb(lines),
          better: 'less' as const,
        })),
        {
          what: `from a line to its request, the pipe kept open (median of ${ROUNDS}): ms`,
          value: first,
          must: MUST_MS,
          better: 'less',
        },
      ],
    }
  } finally {
    origin.server.close()
    origin.server.closeAllConnections()
  }
}

async function startOrigin(): Promise<Origin> {
  const png = image('plain.png')
  const server = createServer((request, response) => {
    origin.requests++
    origin.asked()
    response.setHeader('content-type', 'image/png')
    response.end(Buffer.concat([png, Buffer.from(request.url ?? '')]))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin: Origin = { url: `http://127.0.0.1:${port}`, server, requests: 0, asked: () => {} }
  return origin
}

interface Passed {
  readonly what: string
  readonly lines: number
  readonly rate: number
  readonly peakMb: number
  readonly requests: number
}

async function throughPipe(
  what: string,
  lines: number,
  words: readonly string[],
  folder: string,
  origin: Origin,
): Promise<Passed> {
  const before = origin.requests
  const startedAt = performance.now()
  const usage = join(folder, 'usage')
  const child = begin(['-o', usage, '-f', '%M'], words, folder)
  const keys: (string | undefined)[] = []
  const reading = readResults(child, lines, keys)
  for (let index = 0; index < lines; index++) {
    const which = index < lines - REPEATED ? index : index - (lines - REPEATED)
    if (!child.stdin?.write(`${origin.url}/posts/${which % 1000}/picture-${which}.png\n`))
      await once(child.stdin as NonNullable<typeof child.stdin>, 'drain')
  }
  child.stdin?.end()
  await reading
  const seconds = (performance.now() - startedAt) / 1000
  const requests = origin.requests - before
  const isDry = words.includes('--dry-run')
  if (requests !== (isDry ? 0 : lines - REPEATED)) throw new Error(`${what}: ${requests} requests`)
  const first = keys.slice(0, REPEATED)
  const last = keys.slice(-REPEATED)
  if (!isDry && (first.includes(undefined) || first.join() !== last.join()))
    throw new Error(`${what}: a repeated line has another result`)
  const peakMb = Number(readFileSync(usage, 'utf8').trim().split('\n').at(-1)) / 1024
  return { what, lines, rate: lines / seconds, peakMb, requests }
}

function begin(time: readonly string[], words: readonly string[], folder: string): ChildProcess {
  const command = [process.execPath, CLI, '-', '--json', '--allow-addresses', '127.0.0.1', ...words]
  const own = ['--per-host-concurrency', '32', '--concurrency', '32', '--fail-on', 'none']
  const [program = '', ...rest] = time.length > 0 ? ['/usr/bin/time', ...time, ...command] : command
  return spawn(program, [...rest, ...own], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
}

/** Notes the keys of the first and the last lines; all others would fill memory of this process. */
async function readResults(child: ChildProcess, lines: number, keys: (string | undefined)[]): Promise<void> {
  let count = 0
  for await (const line of createInterface({ input: child.stdout as NonNullable<typeof child.stdout> })) {
    if (count < REPEATED || count >= lines - REPEATED) {
      const { position, key } = JSON.parse(line)
      if (position !== count) throw new Error(`line ${count} is that of position ${position}`)
      keys.push(key)
    }
    count++
  }
  if (count !== lines) throw new Error(`${count} results of ${lines}`)
}

async function timeToRequest(folder: string, origin: Origin): Promise<number> {
  const child = begin([], ['--manifest', 'on'], folder)
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const asked = new Promise<void>(resolve => {
      origin.asked = resolve
    })
    const writtenAt = performance.now()
    child.stdin?.write(`${origin.url}/first/${process.pid}-${round}.png\n`)
    await asked
    // The first one waits for the start of the process and for memory.
    if (round > 0) times.push(performance.now() - writtenAt)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  child.stdin?.end()
  child.stdout?.resume()
  await once(child, 'close')
  origin.asked = () => {}
  return median(times)
}

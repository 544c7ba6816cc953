import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { writePlain } from '../servers/answer.ts'
import { LOOPBACK } from '../support/cli-command.ts'
import { startOf } from '../support/starts.ts'
import { cellsOf } from '../support/test-length.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'
import { hasTerminal, openTmux, PERSIST_IMAGES, type Tmux } from '../support/tmux.ts'

const inTerminal = hasTerminal() ? describe : describe.skip

let opened: OpenedRun
let tmux: Tmux | undefined
beforeEach(async () => {
  opened = await openRun()
})
afterEach(async () => {
  await tmux?.close()
  tmux = undefined
  await opened.close()
})

/** Of the images that fail there is one in so many. */
const FAILING = 20

/** URLs that the origin answers a little late, as the web does, and every twentieth with 404. */
async function writeList(count: number): Promise<void> {
  const body = image('plain.png')
  const { origin, directory } = opened
  origin.serve('/image', async (socket, request, write) => {
    const isGone = Number(/n=(\d+)/.exec(request.path)?.[1]) % FAILING === 1
    await writePlain(
      socket,
      isGone ? { status: 404, body: 'gone' } : { body, delayMs: count > 1000 ? 0 : 50 },
      request.method,
      write,
    )
  })
  const urls = Array.from({ length: count }, (_, n) => `${origin.url}/image?n=${n}`)
  await writeFile(join(directory, 'urls.txt'), urls.join('\n'))
}

const FLAGS = `${LOOPBACK.join(' ')} --manifest off --per-host-concurrency 16`
// The folder is a store: a busy machine may show the wait for its first answer.
const NUMBERS = String.raw` *\d+/\d+(  [\d.]+/s)?  ([\d.]+ MiB|waiting for the store)(  [\dhms]+ left)?`
const BARS = {
  40: new RegExp(String.raw`^${NUMBERS}(  slowest: \S+ [\d.]+s)?$`),
  80: new RegExp(String.raw`^\[[=> ]{10}\]  ${NUMBERS}(  \d+ failed)?(  slowest: \S+ [\d.]+s)?$`),
  160: new RegExp(String.raw`^\[[=> ]{30}\]  ${NUMBERS}(  \d+ failed)?(  slowest: 127.0.0.1:\d+ [\d.]+s)?$`),
} as const
const hasBar = (rows: readonly string[]) => / *\d+\/\d+ {2}/.test(rows.at(-1) ?? '')
const isOver = (rows: readonly string[]) => rows.some(row => / URLs: /.test(row))

/** Each width, and a list that is over at once, one that takes a while and one that comes as quickly as it can. */
const SIZES = [
  [40, cellsOf([300], [3, 5000])],
  [80, cellsOf([3, 2000], [300, 5000])],
  [160, cellsOf([300], [3, 5000])],
] as const

inTerminal.each(SIZES)('a terminal of %d columns', (columns, counts) => {
  test.each(counts)('%d images: a steady bar, failures in one row each, the counts', async count => {
    await writeList(count)
    tmux = await openTmux(`${PERSIST_IMAGES} urls.txt ${FLAGS}`, { columns, cwd: opened.directory })
    const samples: (readonly string[])[] = []
    let rows = await tmux.rows()
    // The runs of three images may be over before the bar is due.
    while (!isOver(rows)) {
      samples.push(rows)
      await sleep(20)
      rows = await tmux.rows()
    }
    const first = samples.findIndex(hasBar)
    const drawn = first < 0 ? [] : samples.slice(first)
    expect(drawn.length).toBeGreaterThan(count === 3 ? -1 : 10)
    const shown = drawn.slice(0, drawn.findLastIndex(hasBar) + 1)
    expect(shown.filter(sample => !hasBar(sample))).toEqual([])
    // The bar goes before the counts come, a fraction of a second later on a busy machine.
    expect(drawn.length - shown.length).toBeLessThan(10)
    for (const sample of drawn.filter(hasBar)) expect(sample.at(-1)).toMatch(BARS[columns])
    const lines = await tmux.lines()
    const failures = lines.filter(line => line.startsWith('failed'))
    expect(failures).toHaveLength(Math.ceil((count - 1) / FAILING))
    for (const failure of failures) {
      expect(failure).toMatch(/^failed {4}http-404 {2}http:/)
      expect(failure.length).toBeLessThan(columns)
    }
    expect(lines.join('\n')).not.toMatch(/stored {3}|\d+\/\d+ /)
    const gone = failures.length
    expect(lines.at(-1)).toMatch(
      new RegExp(`^${count} URLs: ${count - gone} new \\(1 key\\), ${gone} not kept; \\d+ bytes written`),
    )
    expect(await tmux.status()).toBe(0)
  })
})

inTerminal('beside the bar', () => {
  const open = async (command: string, env: Record<string, string> = {}) => {
    tmux = await openTmux(command, { columns: 80, cwd: opened.directory, env })
    return tmux
  }

  test('standard output that is piped has a line an image, and the bar stays', async () => {
    await writeList(60)
    const terminal = await open(`${PERSIST_IMAGES} urls.txt ${FLAGS} | cat > lines.txt`)
    await terminal.until(hasBar)
    await terminal.until(isOver)
    const lines = String(await opened.read('lines.txt'))
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(60)
    expect(lines[0]).toMatch(/^stored {4}[0-9a-f]{64}\.png {2}http:/)
    expect(lines[1]).toMatch(/^failed {4}http-404: .* answered 404 {2}http:/)
    expect((await terminal.rows()).filter(row => row.startsWith('failed'))).toEqual([])
  })

  test('--verbose brings every image; with --quiet there is no bar and no count', async () => {
    await writeList(30)
    const loud = await open(`${PERSIST_IMAGES} urls.txt ${FLAGS} --verbose`)
    await loud.until(isOver)
    const lines = await loud.lines()
    expect(lines.filter(line => /^(stored|unchanged|failed)/.test(line))).toHaveLength(30)
    await loud.close()
    const quiet = await open(`${PERSIST_IMAGES} urls.txt ${FLAGS} --quiet`)
    expect(await quiet.status()).toBe(0)
    // One line for both failures, which have one cause; it wraps.
    const rows = await quiet.rows()
    expect(rows[0]).toMatch(/^failed {4}http-404 × 2: /)
    expect(rows.filter(row => row.startsWith('failed'))).toHaveLength(1)
  })

  test.each([
    [{}, true],
    [{ NO_COLOR: '1' }, false],
  ])('with %j there are colours: %s', async (env, isColoured) => {
    await writeList(3)
    const terminal = await open(`${PERSIST_IMAGES} urls.txt ${FLAGS}`, env)
    await terminal.until(isOver)
    const failed = (await terminal.styledRows()).find(row => row.includes('failed   ')) ?? ''
    expect(failed.startsWith('\u001b[31mfailed')).toBe(isColoured)
    expect(failed.includes('\u001b')).toBe(isColoured)
  })

  test('the help is as wide as the terminal, and its headings are bold', async () => {
    // The help says how the command was called; the path of this project may be longer than a row.
    await symlink(startOf('cli-start'), join(opened.directory, 'persist-images'))
    const node = `"${process.execPath}" --disable-warning=ExperimentalWarning`
    const terminal = await open(`${node} persist-images help`)
    expect(await terminal.status()).toBe(0)
    const lines = await terminal.lines()
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
    expect((await terminal.styledRows()).join('\n')).toContain('\u001b[1mExamples')
  })
})

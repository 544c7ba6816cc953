/** Commands that are killed while they write files: the next run over the same folder leaves nothing of them. */
import { randomUUID } from 'node:crypto'
import { existsSync, lutimesSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { begin, command, LOOPBACK } from '../../support/cli-command.ts'
import { seeded } from '../../support/random-faults.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import { lengthOf, seedOf } from '../../support/test-length.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const KILLS = lengthOf(2, 60)
const IMAGES = 200
const HOUR = 3600

let opened: OpenedRun
let random: () => number
beforeAll(async () => {
  opened = await openRun()
  random = seeded(seedOf('killed files'))
  const urls = Array.from({ length: IMAGES }, (_, n) =>
    opened.origin.serve(`/${n}.png`, { body: imageOf(`${n}`) }),
  )
  await opened.run({ urls, manifest: 'on' })
  mkdirSync(join(opened.directory, 'lists'))
  for (const [n, url] of urls.entries())
    writeFileSync(join(opened.directory, 'lists', `${n}.md`), `![a](${url})\n`)
})
afterAll(() => opened.close())

/** Temporary files and folders anywhere below, by their names. */
const leftIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
        /(?:^|[/\\])\.[\da-f-]{36}\.part/.test(name),
      )
    : []

const out = (name: string) => join(opened.directory, name)

/** Files of the user, with names that are nearly temporary. */
const OWN = ['.mine.part', 'notes.part']
const namesIn = (folder: string) =>
  readdirSync(out(folder))
    .filter(name => !OWN.includes(name))
    .toSorted()

/** A command, the folder that it writes to, and what is there when it is over. */
interface Job {
  readonly argv: readonly string[]
  readonly folder: string
  readonly whole: () => void
}

const JOBS: Readonly<Record<string, Job>> = {
  check: {
    argv: ['check', 'file:./images', '--results-file', 'checked/r.jsonl'],
    folder: 'checked',
    whole: () => expect(namesIn('checked')).toEqual(['r.jsonl']),
  },
  'export of a file': {
    argv: ['export', 'file:./images', '--format', 'csv', '--output', 'exported/all.csv'],
    folder: 'exported',
    whole: () =>
      expect(readFileSync(out('exported/all.csv'), 'utf8').trim().split('\n')).toHaveLength(IMAGES + 1),
  },
  download: {
    argv: ['download', 'file:./images', '--match', '*.png', '--directory', 'fetched'],
    folder: 'fetched',
    whole: () => expect(namesIn('fetched')).toHaveLength(IMAGES),
  },
  rewriting: {
    argv: [
      '--urls-file',
      'lists/*.md',
      '--destination',
      'file:./images',
      '--rewrite-to',
      'rewritten/',
      '--rewrite-link',
      'path',
      ...LOOPBACK,
    ],
    folder: 'rewritten/lists',
    whole: () => {
      expect(namesIn('rewritten/lists')).toHaveLength(IMAGES)
      expect(readFileSync(out('rewritten/lists/0.md'), 'utf8')).toMatch(
        /^!\[a\]\(\.\.\/\.\.\/images\/[\da-f]{64}\.png\)\n$/,
      )
    },
  },
}

test.each(Object.entries(JOBS))(
  `%s, killed ${KILLS} times: nothing is left after the next run`,
  async (_, { argv, folder, whole }) => {
    const around = { cwd: opened.directory }
    mkdirSync(out(folder), { recursive: true })
    for (let kill = 0; kill < KILLS; kill++) {
      const running = begin(argv, around)
      // Half of them die as soon as a name appears in the folder, the others a little later.
      const delay = kill % 2 === 0 ? 0 : Math.floor(random() * 30)
      const watching = watch(out(folder), { recursive: true }, () => {
        watching.close()
        setTimeout(() => running.child.kill('SIGKILL'), delay)
      })
      await running.ended
      watching.close()
    }
    // One is there for certain.
    for (const name of [`.${randomUUID()}.part`, ...OWN]) writeFileSync(join(out(folder), name), '')
    const old = Date.now() / 1000 - 2 * HOUR
    for (const name of readdirSync(out(folder), { recursive: true, encoding: 'utf8' }).toReversed())
      lutimesSync(join(out(folder), name), old, old)
    const { code, stderr } = await command(argv, around)
    expect([code, stderr.includes('unexpected')]).toEqual([0, false])
    expect(leftIn(out(folder))).toEqual([])
    whole()
    expect(OWN.map(name => existsSync(join(out(folder), name)))).toEqual([true, true])
  },
  600_000,
)

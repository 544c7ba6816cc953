/** How often a step makes the results of its run: that takes seconds of a million. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { persistAction } from '../../src/action/persist.ts'
import { Ledger } from '../../src/output/ledger.ts'
import { image } from '../images/images.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'

const COUNT = 200
const env = { ...process.env }
let directory: string
let origin: Origin
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'reads-'))
  origin = await startOrigin()
})
afterEach(async () => {
  jest.restoreAllMocks()
  process.env = { ...env }
  await origin.close()
  await rm(directory, { recursive: true, force: true })
})

/** @returns how many results the step has made for its files, how often it has made all others, and its outputs */
async function step(): Promise<{ made: number; walks: number; outputs: string }> {
  const files = join(directory, 'files')
  await mkdir(files, { recursive: true })
  for (const name of ['output', 'summary']) await writeFile(join(files, name), '')
  Object.assign(process.env, {
    GITHUB_WORKSPACE: directory,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: join(directory, 'temp'),
    INPUT_URLS: Array.from({ length: COUNT }, (_, n) => origin.serve(`/${n}.png`, picture(n))).join('\n'),
    INPUT_DESTINATION: 'file:./images',
    'INPUT_PUBLIC-URL-BASE': 'https://img.example/',
    INPUT_CONFIG: 'allow-addresses: 127.0.0.1\nper-host-delay: 0s',
  })
  const resultAt = jest.spyOn(Ledger.prototype, 'resultAt')
  const results = jest.spyOn(Ledger.prototype, 'results')
  await persistAction()
  const made = resultAt.mock.results.filter(({ value }) => typeof value === 'object').length
  const walks = results.mock.calls.filter(words => words.length === 0).length
  // Standard output stays a double: once it has taken the last line, a step ends its process, here a worker of Jest.
  resultAt.mockRestore()
  results.mockRestore()
  return { made, walks, outputs: await readFile(join(files, 'output'), 'utf8') }
}

const picture = (n: number) => ({ body: Buffer.concat([image('plain.png'), Buffer.from(String(n))]) })

test('twice at most: once for the files, and once for log, annotations, outputs and summary', async () => {
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
  for (const [name, value] of [
    ['stored', COUNT],
    ['unchanged', COUNT],
  ] as const) {
    const { made, walks, outputs } = await step()
    expect(outputs).toMatch(new RegExp(`^${name}<<(\\S+)\\n${value}\\n\\1$`, 'm'))
    expect([made, walks]).toEqual([COUNT, 1])
  }
})

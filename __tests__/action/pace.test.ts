import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openStage, type Stage } from '../support/test-action.ts'

let directory: string
let stage: Stage
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pace-'))
  stage = await openStage(directory)
})
afterEach(async () => {
  await stage.close()
  await rm(directory, { recursive: true, force: true })
})

test('the last line names the limit that a list of one host waited for', async () => {
  const urls = Array.from({ length: 160 }, (_, n) => stage.origin.serve(`/${n}.png`, { status: 404 }))
  const inputs = { urls: urls.join('\n'), 'per-host-concurrency': '2', 'fail-on': 'none' }
  const { host } = new URL(stage.origin.url)
  const end = `per-host-concurrency (2 at once) set the pace at ${host}: raise it where the host allows more`
  const { output } = await stage.run(inputs)
  expect(output).toMatch(/persist-images: 160 URLs: .* in \d+\.\d s; per-host-concurrency/)
  expect(output).toContain(end)
  const other = await stage.run({ ...inputs, concurrency: '2', manifest: 'off' })
  expect(other.output).not.toContain('set the pace')
})

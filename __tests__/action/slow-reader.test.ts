/** A runner that reads slowly gets all that a step prints. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { annotations, ENTRY, openStage, type Stage } from '../support/test-action.ts'

const folder = mkdtempSync(join(tmpdir(), 'slow-reader-'))
/** Lines of 300 bytes: more than pipe and reader hold. */
const COUNT = 3000
let stage: Stage
beforeAll(async () => {
  stage = await openStage(folder)
})
afterAll(async () => {
  await stage.close()
  rmSync(folder, { recursive: true })
})

test('the last lines of a step reach a runner that begins to read late', async () => {
  const urls = Array.from({ length: COUNT }, (_, number) => `ftp://h.test/${'x'.repeat(200)}/${number}.png`)
  const workspace = await stage.workspace({ 'list.txt': urls.join('\n') })
  const step = { entry: ENTRY, workspace, env: { RUNNER_DEBUG: '1' }, readsAfterMs: 1900 }
  const run = await stage.run({ 'urls-file': 'list.txt' }, step)
  expect(run.code).toBe(1)
  expect(annotations(run.commands, 'debug')).toHaveLength(COUNT)
  expect(annotations(run.commands, 'error')).toEqual([expect.stringContaining(`${COUNT}`)])
})

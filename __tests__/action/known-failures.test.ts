import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { annotations, openStage, type Stage } from '../support/test-action.ts'

let directory: string
let stage: Stage
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'known-'))
  stage = await openStage(directory)
})
afterEach(async () => {
  await stage.close()
  await rm(directory, { recursive: true, force: true })
})

test('what failed in an earlier run is counted, and not annotated again', async () => {
  const bad = Array.from({ length: 5 }, (_, n) => stage.origin.serve(`/${n}.png`, { status: 403 }))
  const first = await stage.run({ urls: bad.join('\n'), 'fail-on': 'none' })
  expect([first.outputs.failed, annotations(first.commands, 'warning')]).toEqual([
    '5',
    [expect.stringContaining('http-403: 5 images')],
  ])
  const fresh = stage.origin.serve('/login.png', { body: '<html><title>Log in</title></html>' })
  const second = await stage.run({ urls: [...bad, fresh].join('\n'), 'fail-on': 'none' })
  expect([second.outputs.failed, second.outputs.skipped]).toEqual(['1', '5'])
  expect(annotations(second.commands, 'warning')).toEqual([expect.stringContaining('html-instead')])
})

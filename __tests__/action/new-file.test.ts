import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { linesOf, openStage, type Stage } from '../support/test-action.ts'

const folder = mkdtempSync(join(tmpdir(), 'new-file-'))
let stage: Stage
beforeAll(async () => {
  stage = await openStage(folder)
})
afterAll(async () => {
  await stage.close()
  rmSync(folder, { recursive: true })
})

test('new-file has a line for each new key, its first position, and nothing of what was known', async () => {
  const [one, two] = ['/one.png', '/two.gif'].map((path, n) =>
    stage.origin.serve(path, { body: image(n === 0 ? 'plain.png' : 'still.gif') }),
  )
  const first = await stage.run({ urls: [one, one, `${one}?again`].join('\n') })
  const [line, ...more] = linesOf(first.outputs['new-file'] ?? '') as Record<string, unknown>[]
  expect(more).toEqual([])
  expect(line).toMatchObject({ position: 0, url: one, outcome: 'stored' })
  expect(Array(3).fill(line?.key)).toEqual(JSON.parse(first.outputs.keys ?? ''))
  const second = await stage.run({ urls: [one, 'nonsense', two].join('\n') })
  expect(linesOf(second.outputs['new-file'] ?? '')).toMatchObject([{ position: 2, url: two }])
  const third = await stage.run({ urls: [one, two].join('\n') })
  expect(readFileSync(third.outputs['new-file'] ?? '', 'utf8')).toBe('')
  for (const run of [first, second, third]) await run.remove()
})

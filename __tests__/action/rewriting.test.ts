import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { openStage, type Stage } from '../support/test-action.ts'

const directory = mkdtempSync(join(tmpdir(), 'action-rewriting-'))
let stage: Stage
beforeAll(async () => {
  stage = await openStage(directory)
})
afterAll(async () => {
  await stage.close()
  await rm(directory, { recursive: true })
})

const BASE = 'https://img.example.com/'

test('posts change, the output names them, and the summary what still comes from elsewhere', async () => {
  const url = stage.origin.serve('/a.png', { body: image('plain.png') })
  const gone = stage.origin.serve('/gone.png', { status: 404 })
  const cwd = await stage.workspace({
    'content/a.md': `![a](${url})\n\n![b](${gone})\n`,
    'content/b.md': 'no image\n',
  })
  const inputs = { 'urls-file': 'content/**/*.md', 'rewrite-to': 'in-place', 'public-url-base': BASE }
  const run = await stage.run(inputs, { workspace: cwd })
  expect(run.code).toBe(0)
  expect(run.outputs).toMatchObject({ rewritten: '["content/a.md"]', stored: '1', failed: '1' })
  expect(readFileSync(join(cwd, 'content/a.md'), 'utf8')).toContain(`![a](${BASE}pre/`)
  expect(run.summary).toContain('### Lists rewritten')
  expect(run.summary).toMatch(/line 3: <code>http&#58;\/\/[^<]*gone&#46;png<\/code> \(http-404\)/)

  const again = await stage.run(inputs, { workspace: cwd })
  expect(again.outputs).toMatchObject({ rewritten: '[]', unchanged: '1' })
})

test('a dry run names each list with its count, and shows nothing that stands in it', async () => {
  const url = stage.origin.serve('/b.png', { body: image('plain.png') })
  const cwd = await stage.workspace({ 'a.md': `::error::no\n![a](${url})\n`, 'b.md': '' })
  const inputs = { 'urls-file': 'a.md', 'public-url-base': BASE }
  await stage.run(inputs, { workspace: cwd })
  const other = stage.origin.serve('/other.png', { body: image('plain.png') })
  writeFileSync(join(cwd, 'b.md'), `![b](${other})\n`)
  const { output, commands, summary } = await stage.run(
    { ...inputs, 'urls-file': '*.md', 'rewrite-to': 'in-place', 'dry-run': 'true' },
    { workspace: cwd },
  )
  expect(commands.filter(({ name }) => name === 'error')).toEqual([])
  expect(output).toContain('a.md would change in 1 place\n')
  expect(output).not.toMatch(/!\[a\]|rewritten/)
  expect(summary).not.toContain('unchanged in the lists')
})

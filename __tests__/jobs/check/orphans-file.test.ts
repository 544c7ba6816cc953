import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { OrphansFile } from '../../../src/jobs/check/orphans.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orphans-'))
})
afterEach(() => rm(folder, { recursive: true }))

const keys = (count: number) => Array.from({ length: count }, (_, number) => `memes/${number}-图.png`)

// Few keys are read within the time in which the file is opened.
test.each([0, 1, 40, 20_000])('of %d keys every second one stays, every time', async count => {
  const expected = keys(count).filter((_, number) => number % 2 === 1)
  for (let time = 0; time < (count > 1000 ? 1 : 100); time++) {
    const file = new OrphansFile(join(folder, `${time}.txt`))
    for (const key of keys(count)) await file.add(key)
    const left = new Set(expected)
    await file.end(key => left.delete(key))
    await file.close()
    const text = await readFile(file.path, 'utf8')
    expect([left.size, text]).toEqual([0, expected.map(key => `${key}\n`).join('')])
  }
})

test('a file of candidates that cannot be read again ends the check', async () => {
  const file = new OrphansFile(join(folder, 'orphans.txt'))
  await file.add('memes/a.png')
  while ((await readdir(folder)).length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  for (const name of await readdir(folder)) await rm(join(folder, name))
  await expect(file.end(() => true)).rejects.toMatchObject({ code: 'ENOENT' })
  await file.close()
})

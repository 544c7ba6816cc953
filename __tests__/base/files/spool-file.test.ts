import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { BodyFiles } from '../../../src/base/files/body-files.ts'
import { SpoolFile } from '../../../src/base/files/spool-file.ts'

test('bodies of any size come back in any order, between others that come', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spool-'))
  const files = new BodyFiles(folder)
  const spool = new SpoolFile(files)
  const bodies = [0, 1, 300_000, 5, 600_000].map((length, fill) => Buffer.alloc(length, fill))
  const places = await Promise.all(bodies.map(body => spool.put(body)))
  expect(await readdir(folder)).toHaveLength(1)
  for (const at of [4, 0, 2]) {
    expect(await spool.get(places[at] ?? -1, bodies[at]?.length ?? 0)).toEqual(bodies[at])
    places.push(await spool.put(Buffer.from('later')))
  }
  expect(await spool.get(places[6] ?? -1, 5)).toEqual(Buffer.from('later'))
  expect(await spool.get(places[7] ?? -1, 6)).toBeUndefined()
  spool.clear()
  await files.close()
  expect(await readdir(folder)).toEqual([])
  await rm(folder, { recursive: true })
})

test('a disk that refuses costs the bytes and throws nothing', async () => {
  const spool = new SpoolFile(new BodyFiles('/dev/null/none'))
  expect(await spool.put(Buffer.from('bytes'))).toBeUndefined()
})

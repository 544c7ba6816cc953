/** A reader of README who wants the library: its lines, in a clone and in an empty folder. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Registry, startRegistry } from '../servers/registry.ts'
import { fences } from '../support/documents.ts'
import { openReleaseClone, type ReleaseClone } from '../support/release-clone.ts'
import { ROOT } from '../support/source-files.ts'

const MINUTES = 60_000

let registry: Registry
let clone: ReleaseClone
beforeAll(async () => {
  registry = await startRegistry(ROOT, 'of-nobody')
  clone = await openReleaseClone({ registry: registry.url })
}, 2 * MINUTES)
afterAll(async () => {
  await registry?.close()
  await clone?.close()
})

test(
  'the lines make and install the package, and the sample runs',
  async () => {
    const lines =
      fences('sh', ['README.md'])
        .find(({ text }) => text.startsWith('npm pack\n'))
        ?.text.split('\n') ?? []
    expect(lines).toHaveLength(2)
    const folder = join(clone.home, 'program')
    await mkdir(folder)
    for (const [line, place] of [
      [lines[0] ?? '', clone.folder],
      // The clone has another name here.
      [lines[1]?.replace('/persist-images/', '/clone/') ?? '', folder],
    ] as const) {
      const [command = '', ...words] = line.split(' ')
      const { code, stderr } = await clone.run(command, words, place)
      expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, ''])
    }
    const bytes = await readFile(join(ROOT, '__tests__/images/plain.png'))
    const [sample] = fences('js', ['README.md'])
    const reachable = sample?.text.replace(/https:[^']+/, `data:image/png;base64,${bytes.toString('base64')}`)
    await writeFile(join(folder, 'keep.mjs'), String(reachable))
    const { code, stdout, stderr } = await clone.run(process.execPath, ['keep.mjs'], folder)
    expect([code, stdout, stderr]).toEqual([0, '1 0\n', ''])
    expect(await readdir(join(folder, 'images'))).toContainEqual(expect.stringMatching(/^[\da-f]{64}\.png$/))
  },
  12 * MINUTES,
)

/** A reader of docs/library.md: its lines, in a clone and in an empty folder. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { fences } from './documents.ts'
import type { ReleaseClone } from './release-clone.ts'
import { ROOT } from './source-files.ts'

/** The lines make and install the package, and the sample runs. */
export async function playLibrarySample(clone: ReleaseClone, version: string): Promise<void> {
  const lines =
    fences('sh', ['docs/library.md'])
      .find(({ text }) => text.startsWith('npm pack\n'))
      ?.text.split('\n') ?? []
  expect(lines).toHaveLength(2)
  const folder = join(clone.home, 'program')
  await mkdir(folder)
  for (const [line, place] of [
    [lines[0] ?? '', clone.folder],
    // The clone has another name here, and another version.
    [lines[1]?.replace('/persist-images/', '/clone/').replace('-0.1.0.', `-${version}.`) ?? '', folder],
  ] as const) {
    const [command = '', ...words] = line.split(' ')
    const { code, stderr } = await clone.run(command, words, place)
    expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, ''])
  }
  const bytes = await readFile(join(ROOT, '__tests__/images/plain.png'))
  const [sample] = fences('js', ['docs/library.md'])
  const reachable = sample?.text.replace(/https:[^']+/, `data:image/png;base64,${bytes.toString('base64')}`)
  await writeFile(join(folder, 'keep.mjs'), String(reachable))
  const { code, stdout, stderr } = await clone.run(process.execPath, ['keep.mjs'], folder)
  expect([code, stdout, stderr]).toEqual([0, '1 0\n', ''])
  expect(await readdir(join(folder, 'images'))).toContainEqual(expect.stringMatching(/^[\da-f]{64}\.png$/))
}

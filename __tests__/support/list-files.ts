import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'
import { SettingsError } from '../../src/base/errors.ts'
import { textIn } from '../../src/base/sentence.ts'
import type { ImageUrl } from '../../src/input/documents/image-url.ts'
import { readSources, type SourceOptions } from '../../src/input/sources/read.ts'

const made: string[] = []
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** A folder of list files that is gone after the test. */
export async function listFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lists-')))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** As `ImageUrl`, its sentences in English; without the place, which has tests of its own. */
export interface Found extends Omit<ImageUrl, 'where' | 'problem' | 'listedAt'> {
  readonly where: string
  readonly problem?: string
}

/** All positions of some sources; `directory` matters only where files are named. */
export async function positions(options: Partial<SourceOptions>): Promise<Found[]> {
  const images = (await collect(readSources({ urlField: 'url', directory: '/', ...options }))).flat()
  return images.map(({ where, problem, listedAt: _, ...image }) => ({
    ...image,
    where: textIn('en', where),
    ...(problem !== undefined && { problem: textIn('en', problem) }),
  }))
}

export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

/** All positions of one file. */
export async function positionsIn(
  name: string,
  content: string | Uint8Array,
  options: Partial<SourceOptions> = {},
): Promise<Found[]> {
  return positions({ directory: await listFolder({ [name]: content }), urlsFile: [name], ...options })
}

export function urlsOf(found: readonly Found[]): string[] {
  return found.map(({ url }) => url)
}

/** The sentences of the SettingsError that reading ends in. */
export async function problemsOf(reading: Promise<unknown>): Promise<readonly string[]> {
  try {
    await reading
  } catch (error) {
    if (error instanceof SettingsError && error.stage === 'sources') return error.problems
    throw error
  }
  throw new Error('reading was expected to fail')
}

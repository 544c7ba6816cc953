import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isTemporary } from '../../../../src/base/files/atomic-file.ts'
import { bodyOf } from '../../../support/numbered-body.ts'

const ENDLESS = fileURLToPath(new URL('../../../support/endless-puts.ts', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('kill -9 at any moment leaves whole files, and others only under names that are removed one day', async () => {
  for (let round = 0; round < 5; round++) {
    const target = join(folder, String(round))
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ENDLESS, target])
    while (!existsSync(join(target, '1', '1'))) await sleep(1)
    await sleep(7 * round)
    child.kill('SIGKILL')
    await once(child, 'exit')

    const entries = await readdir(target, { recursive: true, withFileTypes: true })
    const files = entries.filter(entry => entry.isFile() && !isTemporary(entry.name))
    const broken: string[] = []
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name)
      if (!(await readFile(path)).equals(bodyOf(Number(basename(path))))) broken.push(path)
    }
    expect(broken).toEqual([])
    expect(files.length).toBeGreaterThan(0)
  }
})

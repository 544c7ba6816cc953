import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFolder } from '../../../../src/storage/stores/folder/folder.ts'
import { describeStore } from '../../../support/store-suite.ts'

describeStore('a folder', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'folder-store-'))
  return {
    store: openFolder(join(directory, 'images')),
    read: key => readFile(join(directory, 'images', key)).catch(() => undefined),
    names: async () => {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true })
      return entries.filter(entry => entry.isFile()).map(entry => entry.name)
    },
    close: () => rm(directory, { recursive: true }),
  }
})

/** Keeps one URL through the library in a caller's own store with `putFile`: `own-store.ts URL FOLDER`. */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '../../src/entry/index.ts'

const library = '../../lib/entry/index.js'
const { persist } = (await import(library)) as typeof import('../../src/entry/index.ts')

const [url = '', folder = ''] = process.argv.slice(2)

const store: Store = {
  head: async () => undefined,
  put: async () => ({ stored: true }),
  async putFile(key, path) {
    await copyFile(path, join(folder, key))
    return { stored: true }
  },
  get: async () => undefined,
  async *list() {},
}

const { stored } = await persist({
  urls: [url],
  store,
  allowTypes: 'image,video',
  allowAddresses: ['127.0.0.1'],
  manifest: 'off',
})
if (stored !== 1) process.exitCode = 1

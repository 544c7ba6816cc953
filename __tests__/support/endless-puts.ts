/** Puts objects into the folder it is given, several at once, until it is killed: each filled with its own number. */
import { mintKey, mintPrefix } from '../../src/storage/key/object-key.ts'
import { openFolder } from '../../src/storage/stores/folder/folder.ts'
import { bodyOf } from './numbered-body.ts'

const store = openFolder(process.argv[2] as string)
const { signal } = new AbortController()
let next = 0

async function put(): Promise<never> {
  for (;;) {
    const number = next++
    const key = mintKey(mintPrefix(''), `${number % 7}/${number}`)
    await store.put(key, bodyOf(number), { contentType: 'image/png', mode: 'keep-existing' }, signal)
  }
}

await Promise.all(Array.from({ length: 8 }, put))

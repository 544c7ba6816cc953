/** How every store must take its objects away. */
import { expect, test } from '@jest/globals'
import { NASTY_KEYS, never, putting, type Subject } from './store-suite.ts'

export function describeRemoving(subject: Subject): void {
  const { key } = subject
  const bytes = Buffer.from('some image')
  const put = (path: string, content: Uint8Array = bytes) =>
    subject.store.put(key(path), content, putting(content), never)
  const remove = (path: string) => subject.store.remove(key(path), never)

  test('one is gone for everybody, and its neighbours are not', async () => {
    for (const path of ['a/b', 'a/b.png', 'a/c.png']) await put(path)
    expect(await remove('a/b')).toBeUndefined()
    expect(await subject.under.read(key('a/b'))).toBeUndefined()
    expect(await subject.store.head(key('a/b'), never)).toBeUndefined()
    expect(await subject.under.read(key('a/b.png'))).toEqual(bytes)
    expect(await subject.under.names()).toHaveLength(2)
  })

  test('one that is not there is no error, nor one that was taken away before', async () => {
    await put('a.png')
    for (const path of ['absent.png', 'no/folder/absent.png', 'a.png/absent.png']) await remove(path)
    await remove('a.png')
    await remove('a.png')
    expect(await subject.under.names()).toEqual([])
  })

  test('a key that others go on from takes none of them along', async () => {
    await put('a/b.png')
    await remove('a')
    expect(await subject.under.read(key('a/b.png'))).toEqual(bytes)
  })

  test('other bytes may come under its key', async () => {
    await put('a/b.png')
    await remove('a/b.png')
    const others = Buffer.from('other bytes')
    expect((await put('a/b.png', others)).outcome).toBe('stored')
    expect(await subject.under.read(key('a/b.png'))).toEqual(others)
  })

  test('a key with spaces, signs, Chinese or emoji is exactly the one that is taken away', async () => {
    for (const path of NASTY_KEYS) await put(path)
    let left = NASTY_KEYS.length
    for (const path of NASTY_KEYS) {
      await remove(path)
      expect(await subject.under.read(key(path))).toBeUndefined()
      expect(await subject.under.names()).toHaveLength(--left)
    }
  })

  test('many at once, each of them twice', async () => {
    const paths = Array.from({ length: 20 }, (_, i) => `${i % 3}/${i}.png`)
    await Promise.all(paths.map(path => put(path)))
    await Promise.all([...paths, ...paths].map(remove))
    expect(await subject.under.names()).toEqual([])
  })

  test('an aborted signal takes nothing away, and its reason comes out', async () => {
    await put('a.png')
    const reason = new Error('enough')
    await expect(subject.store.remove(key('a.png'), AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(await subject.under.read(key('a.png'))).toEqual(bytes)
  })
}

/** How every store must keep what it is given. */
import { expect, test } from '@jest/globals'
import { NASTY_KEYS, never, putting, type Shortcomings, type Subject } from './store-suite.ts'

export function describePutting(subject: Subject, { overwrites = false, races = false }: Shortcomings): void {
  const { key } = subject
  const bytes = Buffer.from('some image')
  const others = Buffer.from('same sizE!')

  test('keeps what it is given, byte for byte', async () => {
    const result = await subject.store.put(key('a/b.png'), bytes, putting(bytes), never)
    expect(result.outcome).toBe('stored')
    expect(await subject.under.read(key('a/b.png'))).toEqual(bytes)
    expect(await subject.store.head(key('a/b.png'), never)).toMatchObject({ size: bytes.length })
  })

  test('says that nothing is there when nothing is', async () => {
    expect(await subject.store.head(key('absent.png'), never)).toBeUndefined()
    expect(await subject.store.head(key('no/folder/absent.png'), never)).toBeUndefined()
  })

  test('knows equal bytes again and does not write them twice', async () => {
    await subject.store.put(key('a.png'), bytes, putting(bytes), never)
    const again = await subject.store.put(key('a.png'), bytes, putting(bytes), never)
    expect(again.outcome).toBe('already-stored')
  })

  test('refuses other bytes under a key that is taken, and leaves the first untouched', async () => {
    await subject.store.put(key('a.png'), bytes, putting(bytes), never)
    await expect(subject.store.put(key('a.png'), others, putting(others), never)).rejects.toMatchObject({
      stage: 'store',
      reason: 'key-collision',
      details: { advice: expect.stringContaining('on-collision') },
    })
    await expect(
      subject.store.put(key('a.png'), Buffer.from('x'), putting(Buffer.from('x')), never),
    ).rejects.toThrow('A different file is already stored under this key.')
    expect(await subject.under.read(key('a.png'))).toEqual(bytes)
  })

  test('replaces other bytes when overwriting is requested', async () => {
    await subject.store.put(key('a.png'), bytes, putting(bytes), never)
    const options = putting(others, { mode: 'overwrite' })
    expect((await subject.store.put(key('a.png'), others, options, never)).outcome).toBe('stored')
    expect(await subject.under.read(key('a.png'))).toEqual(others)
  })

  test('keeps an empty object and a large one', async () => {
    const large = Buffer.alloc(200_003, 'abc')
    for (const [path, content] of Object.entries({ empty: Buffer.alloc(0), large })) {
      expect((await subject.store.put(key(path), content, putting(content), never)).outcome).toBe('stored')
      expect((await subject.under.read(key(path)))?.equals(content)).toBe(true)
      expect(await subject.store.head(key(path), never)).toMatchObject({ size: content.length })
    }
  })

  test('a key with spaces, signs, Chinese or emoji is kept under exactly that name', async () => {
    for (const path of NASTY_KEYS) {
      const content = Buffer.from(path)
      expect((await subject.store.put(key(path), content, putting(content), never)).outcome).toBe('stored')
      expect(await subject.under.read(key(path))).toEqual(content)
      expect(await subject.store.head(key(path), never)).toMatchObject({ size: content.length })
    }
  })

  if (!overwrites && !races) {
    test('many puts of one key at once store it once', async () => {
      const puts = Array.from({ length: 8 }, () =>
        subject.store.put(key('a.png'), bytes, putting(bytes), never),
      )
      const outcomes = (await Promise.all(puts)).map(result => result.outcome).sort()
      expect(outcomes).toEqual([...Array(7).fill('already-stored'), 'stored'])
    })

    test('of many different bytes for one key at once exactly one is kept, whole', async () => {
      const contents = Array.from({ length: 8 }, (_, i) => Buffer.alloc(10_000, String(i)))
      const puts = contents.map(content => subject.store.put(key('a.png'), content, putting(content), never))
      const settled = await Promise.allSettled(puts)
      const winner = settled.findIndex(one => one.status === 'fulfilled')
      expect(settled.filter(one => one.status === 'fulfilled')).toHaveLength(1)
      expect(await subject.under.read(key('a.png'))).toEqual(contents[winner])
    })
  }

  test('an aborted signal ends a put with its reason and leaves nothing', async () => {
    const reason = new Error('enough')
    await expect(
      subject.store.put(key('a.png'), bytes, putting(bytes), AbortSignal.abort(reason)),
    ).rejects.toBe(reason)
    expect(await subject.under.names()).toEqual([])
  })

  test('its public base is a URL that a key can be appended to', () => {
    expect(subject.store.publicBase).toMatch(/^(https?|file):\/\/.*\/$/)
  })

  test('may be closed twice', async () => {
    await subject.store.put(key('a.png'), bytes, putting(bytes), never)
    await subject.store.close()
    await subject.store.close()
  })
}

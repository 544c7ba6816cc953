import { hash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { KeyLocks, type KeyState } from '../../../../src/jobs/persist/steps/key-locks.ts'
import { mintKey, mintPrefix } from '../../../../src/storage/key/object-key.ts'

const keyOf = (path: string) => mintKey(mintPrefix(''), path)
const key = keyOf('a.png')
const STORED = { isNew: false }
type Stored = typeof STORED
const sha256 = (text: string) => hash('sha256', text)

function recorder() {
  const keyLocks = new KeyLocks()
  const seen: string[] = []
  const lock = (sha: string, put: (content: KeyState) => Promise<Stored | undefined> = async () => STORED) =>
    keyLocks.withKey(key, sha256(sha), content => {
      seen.push(`${sha} ${content}`)
      return put(content)
    })
  return { claims: keyLocks, seen, lock }
}

test('who comes later waits for the first and learns whether it holds the same bytes', async () => {
  const { seen, lock } = recorder()
  const first = Promise.withResolvers<Stored>()
  const all = [lock('A', () => first.promise), lock('A'), lock('B', async () => undefined)]
  await new Promise(setImmediate)
  expect(seen).toEqual(['A nothing'])
  first.resolve(STORED)
  await Promise.all(all)
  expect(seen).toEqual(['A nothing', 'A same', 'B other'])
})

test('a failure leaves the key free for the next', async () => {
  const { seen, lock } = recorder()
  const failed = lock('A', async () => {
    throw new Error('refused')
  })
  await expect(failed).rejects.toThrow('refused')
  await lock('B')
  expect(seen).toEqual(['A nothing', 'B nothing'])
})

test('after a failure no image waits for the key', async () => {
  const { seen, lock } = recorder()
  const failed = lock('A', () => Promise.reject(new Error('refused')))
  await expect(failed).rejects.toThrow('refused')
  const next = lock('B')
  expect(seen).toEqual(['A nothing', 'B nothing'])
  await next
})

test('who leaves the key as it was changes nothing for the next', async () => {
  const { seen, lock } = recorder()
  await lock('A')
  await lock('B', async () => undefined)
  await lock('A')
  expect(seen).toEqual(['A nothing', 'B other', 'A same'])
})

test('after an overwrite the key holds the later bytes', async () => {
  const { seen, lock } = recorder()
  await Promise.all([lock('A'), lock('B'), lock('A'), lock('A')])
  expect(seen).toEqual(['A nothing', 'B other', 'A other', 'A same'])
})

test('a key is claimed from the moment its first image begins', () => {
  const { claims: keyLocks, lock } = recorder()
  expect(keyLocks.has(key)).toBe(false)
  const locked = lock('A')
  expect(keyLocks.has(key)).toBe(true)
  return locked
})

test('a put that throws leaves the key free', async () => {
  const { claims: keyLocks, lock } = recorder()
  const throws = () => {
    throw new Error('broken')
  }
  await expect(keyLocks.withKey(key, sha256('A'), throws)).rejects.toThrow('broken')
  const first = Promise.withResolvers<Stored>()
  const locked = lock('A', () => first.promise)
  const second = keyLocks.withKey(key, sha256('A'), throws)
  first.resolve(STORED)
  await locked
  await expect(second).rejects.toThrow('broken')
  expect(keyLocks.has(key)).toBe(true)
})

test('who comes later learns whether the key is new, also where an image in between was not', async () => {
  const keyLocks = new KeyLocks()
  const told: boolean[] = []
  for (const isNew of [false, true, false, false])
    await keyLocks.withKey(key, sha256('A'), async (_, wasNew) => {
      told.push(wasNew)
      return { isNew }
    })
  expect(told).toEqual([false, false, true, true])
})

describe('keys that hold digests', () => {
  const [a, b] = [sha256('A'), sha256('B')] as const

  /** Puts one after the other, and returns what each found. */
  async function states(...puts: readonly (readonly [path: string, sha256: string])[]): Promise<KeyState[]> {
    const keyLocks = new KeyLocks()
    const seen: KeyState[] = []
    for (const [path, sha] of puts)
      await keyLocks.withKey(keyOf(path), sha, async content => {
        seen.push(content)
        return STORED
      })
    return seen
  }

  test('two keys that hold one digest are two keys', async () => {
    const puts = ['x', 'y', 'x', 'y'].map(host => [`${host}/${a}.png`, a] as const)
    expect(await states(...puts, [`${a}.png`, a], [`x/${a}.jpg`, a])).toEqual([
      ...['nothing', 'nothing', 'same', 'same', 'nothing', 'nothing'],
    ])
  })

  test('a digest at another place makes another key', async () => {
    const puts = [`x/${a}y.png`, `x${a}/y.png`].map(path => [path, a] as const)
    expect(await states(...puts, ...puts)).toEqual(['nothing', 'nothing', 'same', 'same'])
  })

  test.each([
    ['the digest of its first image', a, b],
    ['the digest of its second image', b, a],
  ])('a key that holds %s is one key for both', async (_, first, second) => {
    const path = `x/${a}.png`
    expect(await states([path, first], [path, second], [path, first], [path, first])).toEqual([
      ...['nothing', 'other', 'other', 'same'],
    ])
  })

  test('a key with 64 digits that are no digest is distinguished from others', async () => {
    const digits = (end: string) => `${end.padStart(64, '0')}.png`
    expect(await states([digits('1'), a], [digits('2'), b], [digits('1'), b], [digits('2'), b])).toEqual([
      ...['nothing', 'nothing', 'other', 'same'],
    ])
  })

  test('a key is known by its name alone', async () => {
    const keyLocks = new KeyLocks()
    const put = (path: string, sha: string) => keyLocks.withKey(keyOf(path), sha, async () => STORED)
    await Promise.all([put(`x/${a}.png`, a), put(`x/${b}.png`, a), put('c.png', a)])
    const paths = [`x/${a}.png`, `x/${b}.png`, 'c.png', `y/${a}.png`, `x/${a}.jpg`, 'd.png']
    expect(paths.map(path => keyLocks.has(keyOf(path)))).toEqual([true, true, true, false, false, false])
  })

  test('a key that begins like the digest of an image is another key', async () => {
    const crafted = `${a.slice(0, 32)}${'0'.repeat(32)}`
    expect(await states([`x/${a}.png`, a], [`x/${crafted}.png`, b])).toEqual(['nothing', 'nothing'])
  })
})

describe('with many keys', () => {
  const MANY = 33_000
  const [a, b] = [sha256('A'), sha256('B')] as const

  async function full(): Promise<KeyLocks> {
    const keyLocks = new KeyLocks()
    for (let index = 0; index < MANY; index++)
      await keyLocks.withKey(keyOf(`${index}.png`), a, async () => ({ isNew: index === 1 }))
    return keyLocks
  }

  test('the first and the last are known all the same, with their contents', async () => {
    const keyLocks = await full()
    const paths = ['0.png', `${MANY - 1}.png`, `${MANY}.png`, `x/${a}.png`, `y/${a}.png`, `x/${b}.png`]
    const has = () => paths.map(path => keyLocks.has(keyOf(path)))
    expect(has()).toEqual([true, true, false, false, false, false])
    const states = (sha: string) =>
      Promise.all(
        paths.map(
          async path =>
            (await keyLocks.withKey(keyOf(path), sha, async content => ({ ...STORED, content })))?.content,
        ),
      )
    expect(await states(a)).toEqual(['same', 'same', 'nothing', 'nothing', 'nothing', 'nothing'])
    expect(await states(a)).toEqual(paths.map(() => 'same'))
    expect(await states(b)).toEqual(paths.map(() => 'other'))
    expect(await states(b)).toEqual(paths.map(() => 'same'))
    expect(has()).toEqual(paths.map(() => true))
  })

  test('each is new if it was', async () => {
    const keyLocks = await full()
    const told: boolean[] = []
    for (const index of [0, 1, 2])
      await keyLocks.withKey(keyOf(`${index}.png`), a, async (_, isNew) => {
        told.push(isNew)
        return STORED
      })
    expect(told).toEqual([false, true, false])
  })

  test('a key that is left as it was keeps its content, and a failure leaves none', async () => {
    const keyLocks = await full()
    const key = keyOf('further.png')
    const put = (sha: string, work: () => Promise<Stored | undefined>) =>
      new Promise<KeyState>(resolve => {
        void keyLocks
          .withKey(key, sha, content => {
            resolve(content)
            return work()
          })
          .catch(() => {})
      })
    const fails = () => Promise.reject(new Error('refused'))
    expect([await put(a, fails), await put(a, async () => STORED)]).toEqual(['nothing', 'nothing'])
    expect(await put(b, async () => undefined)).toBe('other')
    expect([await put(b, fails), await put(a, async () => STORED)]).toEqual(['other', 'same'])
  })

  test('the third image of a key waits for the second, though the first has ended', async () => {
    const keyLocks = await full()
    const seen: KeyState[] = []
    const put = (sha: string, work: Promise<Stored>) =>
      keyLocks.withKey(keyOf('further.png'), sha, content => {
        seen.push(content)
        return work
      })
    const second = Promise.withResolvers<Stored>()
    const first = put(a, Promise.resolve(STORED))
    const others = [put(b, second.promise)]
    await first
    others.push(put(b, Promise.resolve(STORED)))
    await new Promise(setImmediate)
    expect(seen).toEqual(['nothing', 'other'])
    second.resolve(STORED)
    await Promise.all(others)
    expect(seen).toEqual(['nothing', 'other', 'same'])
  })
})

import { expect, test } from '@jest/globals'
import { KeyLocks, type KeyState } from '../../../../src/jobs/persist/steps/key-locks.ts'
import { mintKey, mintPrefix } from '../../../../src/storage/key/object-key.ts'

const key = mintKey(mintPrefix(''), 'a.png')

function recorder() {
  const keyLocks = new KeyLocks()
  const seen: string[] = []
  const hold = (sha: string, put: (held: KeyState) => Promise<string | undefined> = async () => 'stored') =>
    keyLocks.withKey(key, sha, held => {
      seen.push(`${sha} ${held}`)
      return put(held)
    })
  return { claims: keyLocks, seen, hold }
}

test('who comes later waits for the first and is told whether it holds the same bytes', async () => {
  const { seen, hold } = recorder()
  const first = Promise.withResolvers<string>()
  const all = [hold('A', () => first.promise), hold('A'), hold('B', async () => undefined)]
  await new Promise(setImmediate)
  expect(seen).toEqual(['A nothing'])
  first.resolve('stored')
  await Promise.all(all)
  expect(seen).toEqual(['A nothing', 'A same', 'B other'])
})

test('a failure leaves the key free for the next', async () => {
  const { seen, hold } = recorder()
  const failed = hold('A', async () => {
    throw new Error('refused')
  })
  await expect(failed).rejects.toThrow('refused')
  await hold('B')
  expect(seen).toEqual(['A nothing', 'B nothing'])
})

test('who leaves the key as it was changes nothing for the next', async () => {
  const { seen, hold } = recorder()
  await hold('A')
  await hold('B', async () => undefined)
  await hold('A')
  expect(seen).toEqual(['A nothing', 'B other', 'A same'])
})

test('after an overwrite the key holds the later bytes', async () => {
  const { seen, hold } = recorder()
  await Promise.all([hold('A'), hold('B'), hold('A'), hold('A')])
  expect(seen).toEqual(['A nothing', 'B other', 'A other', 'A same'])
})

test('a key is claimed from the moment its first image begins', () => {
  const { claims: keyLocks, hold } = recorder()
  expect(keyLocks.has(key)).toBe(false)
  const holding = hold('A')
  expect(keyLocks.has(key)).toBe(true)
  return holding
})

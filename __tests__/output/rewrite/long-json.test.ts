import { expect, test } from '@jest/globals'
import type { StoredLink } from '../../../src/output/rewrite/new-link.ts'
import { fewestCpuSeconds } from '../../support/cpu-time.ts'
import { type ReadDocument, readDocument, rewriteInPlace, type Verdict } from '../../support/list-document.ts'

const RECORDS = 10_000
const CDN = 'https://cdn.example/'

/** As each of many writers spells a URL, and what else a record may hold. */
const SPELLINGS: readonly ((n: number) => string)[] = [
  n => `"https://a.example/${n}.png"`,
  n => `"https:\\/\\/a.example\\/${n}.png"`,
  n => `"https://a.example/\\u4e2d/${n}.png"`,
  n => `"https://a.example/?a=1&amp;n=${n}.png#top"`,
  n => `"HTTPS://A.EXAMPLE/${n}.png"`,
  n => `"//a.example/${n}.png"`,
  n => `" https://a.example/${n}.png\\t"`,
]
const OTHERS = [
  '"id": 1234567890123456789012',
  '"r":1.0',
  '"big" : 1e400',
  '"t": "\\u00e9\\/ \\"q\\""',
  '"x": {"cover": 1}',
]

const spelled = (n: number) => SPELLINGS[n % SPELLINGS.length]?.(n) ?? ''
const record = (n: number, cover: string) =>
  `\t{${OTHERS[n % OTHERS.length]},\r\n\t\t"tags" : [ ], "cover" :${cover} ,"cover2": null }`
const document = (coverOf: (n: number) => string) =>
  `\ufeff{"posts":\r\n[\r\n${Array.from({ length: RECORDS }, (_, n) => record(n, coverOf(n))).join(',\r\n')}]\t}`

const source = document(spelled)
const numberOf = (url: string) => Number(/(\d+)\.png/.exec(url)?.[1])
const stored: Verdict = (url): StoredLink => ({
  key: `k/${numberOf(url)}.png`,
  url: `${CDN}${numberOf(url)}.png`,
})

test('replace: of ten thousand records the selected strings alone change', async () => {
  const read = await readDocument('a.json', source, { select: ['$.posts[*].cover'] })
  expect(read.urls).toHaveLength(RECORDS)
  const after = (await rewriteInPlace(read, stored)).toString()
  expect(after === document(n => spelled(n).replace(/^"\s*.*?(?:\\t)?"$/, `"${CDN}${n}.png"`))).toBe(true)
})

test('add: only insertions, and a second run writes the same', async () => {
  const options = { select: ['$.posts[*].cover'], mode: 'add' } as const
  const read = await readDocument('a.json', source, options)
  const once = (await rewriteInPlace(read, stored)).toString()
  const member = (n: number) => `, "cover_stored": {"key": "k/${n}.png", "url": "${CDN}${n}.png"}`
  expect(once === document(n => spelled(n) + member(n))).toBe(true)
  const again = await readDocument('a.json', once, options)
  expect((await rewriteInPlace(again, stored)).toString() === once).toBe(true)
})

test('it takes at most half a second above reading', async () => {
  const read = () => readDocument('a.json', source, { select: ['$.posts[*].cover'] })
  // Each is rewritten once.
  const all = [await read(), await read(), await read()]
  const rewriting = () => rewriteInPlace(all.pop() as ReadDocument, stored)
  expect(await fewestCpuSeconds(0.5, rewriting)).toBeLessThan(0.5)
})

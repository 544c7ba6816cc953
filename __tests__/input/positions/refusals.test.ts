import { expect, test } from '@jest/globals'
import { printable } from '../../../src/base/messages/printable.ts'
import { asSaid } from '../../../src/base/sentence.ts'
import { jobsOf, planOf, refusalIn, refusalOf } from '../../support/test-plan.ts'

test('a protocol-relative URL gets https', async () => {
  expect(await jobsOf('//host.test/a.png')).toEqual(['https://host.test/a.png'])
})

test.each([
  'img/a.png',
  '?x',
  '/a.png',
  'http://',
  'http:///a',
  'http:a',
  'http:/a',
  'http://[::1',
  'http://h.test:65536/a',
  'http://h.test:+80/a',
  'http://a b.test/x',
  '///h.test/a.png',
  'http://h.test/a\nb.png',
  'http://h.test/a\tb.png',
])('%j is `url-invalid`', async url => {
  expect(await refusalOf(url)).toMatchObject({ stage: 'plan', reason: 'url-invalid' })
})

test('what holds no URL keeps its position, with the reason its source gave', async () => {
  const good = 'http://h.test/a.png'
  const { positions, jobs } = await planOf([good, { url: '', problem: asSaid('is empty') }, good])
  expect(positions.map(position => refusalIn(position)?.message ?? 'due')).toEqual([
    'due',
    'line 2: is empty',
    'due',
  ])
  expect(jobs).toHaveLength(1)
})

test.each([
  'ftp://h.test/a.png',
  'file:///etc/passwd',
  'blob:http://h.test/1',
  'javascript:alert(1)',
  'about:blank',
  'ws://h.test/',
  'gopher://h.test/',
  'mailto:a@h.test',
  'FILE:///etc/passwd',
])('%s is `scheme-not-allowed`', async url => {
  expect(await refusalOf(url)).toMatchObject({ stage: 'plan', reason: 'scheme-not-allowed' })
})

test('8,192 characters are allowed, 8,193 are too long, and the message stays short', async () => {
  const url = (length: number) => 'http://h.test/'.padEnd(length, 'a')
  expect(await jobsOf(url(8192))).toHaveLength(1)
  const refusal = await refusalOf(url(8193))
  expect(refusal.reason).toBe('url-too-long')
  expect(refusal.message).toContain('8193 characters')
  expect(refusal.message.length).toBeLessThanOrEqual(300)
})

test('what is too long only once it is encoded is refused, too', async () => {
  expect((await refusalOf('http://h.test/'.padEnd(4000, '猫'))).reason).toBe('url-too-long')
})

test.each(['http://u:p4ss@h.test/', 'http://u@h.test/', 'http://good.test@127.0.0.1/'])(
  'a URL with a user is refused without saying who: %s',
  async url => {
    const refusal = await refusalOf(url)
    expect(refusal.reason).toBe('url-credentials')
    expect(printable(refusal.message)).not.toMatch(/p4ss|good/)
  },
)

test.each([0, 22, 25, 6000, 6667, 10080])('port %d is `port-not-allowed`', async port => {
  expect((await refusalOf(`http://h.test:${port}/a.png`)).reason).toBe('port-not-allowed')
})

test('a scheme of any length gives a short message', async () => {
  expect((await refusalOf(`${'x'.repeat(5000)}:y`)).message.length).toBeLessThan(100)
})

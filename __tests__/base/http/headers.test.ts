import { expect, test } from '@jest/globals'
import { isHeaderText } from '../../../src/base/http/headers.ts'
import { readHostRules } from '../../../src/jobs/persist/options/host-rules.ts'
import { headerValue, originHeaders } from '../../../src/jobs/persist/options/parsers.ts'
import { conditionalHeaders } from '../../../src/origin/fetch/validators.ts'

const isTaken = (take: () => unknown): boolean => {
  try {
    take()
    return true
  } catch {
    return false
  }
}

test.each([
  ['Mozilla/5.0 (compatible; a)', true],
  ['café', true],
  ['a\xffb', true],
  ['a\tb', false],
  ['a\r\nb', false],
  ['a\0b', false],
  ['a\x7fb', false],
  ['爬虫/1.0', false],
])('whether %j can be sent is judged alike wherever it comes from: %s', async (text, isSendable) => {
  expect(isHeaderText(text)).toBe(isSendable)
  expect(isTaken(() => headerValue(text))).toBe(isSendable)
  expect(isTaken(() => originHeaders({ 'X-Name': text }))).toBe(isSendable)
  const { problems } = await readHostRules({ 'host.example': { userAgent: text } })
  expect(problems.length === 0).toBe(isSendable)
  expect(conditionalHeaders({ etag: text }) !== undefined).toBe(isSendable)
})

test('nothing is no value', () => {
  expect(isHeaderText('')).toBe(false)
})

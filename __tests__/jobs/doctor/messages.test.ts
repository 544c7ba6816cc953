import { describe, expect, test } from '@jest/globals'
import { findingLines } from '../../../src/jobs/doctor/finding.ts'
import { ENGLISH as en } from '../../../src/jobs/messages/en.ts'
import { CHINESE as zh } from '../../../src/jobs/messages/zh.ts'
import { askedOf, findingsOf } from '../../support/doctor-findings.ts'
import { openOn } from '../../support/oss-store.ts'
import { holdsStandIn, isPending } from '../../support/pending.ts'

const IDS = (Object.keys(en) as (keyof typeof en)[]).filter(id => id.startsWith('doctor-'))
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

describe('every remark in every language', () => {
  test('the same ones', () => {
    expect(Object.keys(zh).filter(id => id.startsWith('doctor-'))).toEqual(IDS)
  })

  test.each(IDS)('%s', id => {
    expect(en[id]).not.toMatch(/\p{Script=Han}/u)
    if (isPending(zh[id])) return
    expect(placeholders(zh[id])).toEqual(placeholders(en[id]))
    expect(zh[id]).toMatch(/\p{Script=Han}/u)
  })
})

test.each([true, false])('a whole examination in Chinese (everything allowed: %s)', async isAllowed => {
  const opened = await openOn({}, { language: 'zh' })
  if (!isAllowed) opened.oss.fault(() => true, { status: 403, code: 'AccessDenied', times: Infinity })
  const findings = await findingsOf(askedOf(opened, { language: 'zh' }))
  await opened.close()
  for (const { sentence, advice } of findings) {
    for (const text of [sentence, advice ?? '。'].filter(text => !holdsStandIn(text))) {
      expect(text).toMatch(/\p{Script=Han}|^。$/u)
      expect(text).not.toMatch(/[{}]|(?:\b[A-Za-z']+ ){3}/)
    }
  }
  // No blank after a full-width stop, and brackets as wide as the characters around them.
  expect(findings.flatMap(findingLines).filter(line => /。 |[^）] \(|\)$/.test(line))).toEqual([])
  const list = findings.find(({ check }) => check === 'list')
  expect(list?.sentence).toBe(
    isAllowed
      ? '可以列举对象。'
      : '当前凭证没有列举 memes/scraped/* 的权限。没有这项权限也能上传，但读不到以前的运行记录，每次都会从头下载。',
  )
})

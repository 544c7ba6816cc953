import { describe, expect, test } from '@jest/globals'
import { ENGLISH } from '../../../src/storage/service-errors/messages/en.ts'
import { CHINESE } from '../../../src/storage/service-errors/messages/zh.ts'
import { OSS_RULES } from '../../../src/storage/service-errors/rules/oss.ts'
import { toServiceError } from '../../../src/storage/service-errors/service-error.ts'
import { exampleOf, PAGE_IDS } from '../../support/errors-page.ts'
import { isPending } from '../../support/pending.ts'

const IDS = (Object.keys(ENGLISH) as (keyof typeof ENGLISH)[]).filter(id => id.startsWith('refusal-'))

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
const ofBoth = (id: (typeof IDS)[number]) => [ENGLISH[id], CHINESE[id]] as const

/** Four words of Latin letters with nothing but spaces between: no name of an input or a product is as long. */
const ENGLISH_SENTENCE = /(?:\b[A-Za-z']+ ){3}[A-Za-z']+\b/

describe('every advice in every language', () => {
  test('the same ones, in the same order, each with what to do', () => {
    expect(Object.keys(CHINESE)).toEqual(Object.keys(ENGLISH))
    const findings = IDS.filter(id => !id.endsWith('-fix'))
    expect(findings.filter(id => !Object.hasOwn(ENGLISH, `${id}-fix`))).toEqual([])
    expect(findings).toHaveLength(IDS.length / 2)
  })

  test.each(IDS)('%s says the same things about the same values', id => {
    const [english, chinese] = ofBoth(id)
    if (isPending(chinese)) return
    expect(placeholders(chinese)).toEqual(placeholders(english))
  })

  test.each(IDS)('%s is Chinese in Chinese and English in English', id => {
    const [english, chinese] = ofBoth(id)
    if (isPending(chinese)) return
    expect(chinese).toMatch(/\p{Script=Han}/u)
    expect(chinese).not.toMatch(ENGLISH_SENTENCE)
    expect(chinese).toMatch(/。$/)
    expect(english).not.toMatch(/\p{Script=Han}/u)
    expect(english).toMatch(/\.$/)
  })
})

test.each(['en', 'zh'] as const)('no placeholder is left in what OSS users read in %s', language => {
  const left = PAGE_IDS.map(id => exampleOf(id, language))
    .map(({ message, details }) => `${message} ${details.advice}`)
    .filter(text => /[{}]/.test(text))
  expect(left).toEqual([])
})

test.each([
  [
    'other-region',
    { status: 403, code: 'AccessDenied', message: 'must be addressed using the specified endpoint' },
  ],
  ['clock', { status: 403, code: 'RequestTimeTooSkewed' }],
  ['refused', {}],
] as const)('%s has words of its language where the service left something out', (id, refusal) => {
  const scene = {
    operation: 'put',
    service: 'OSS',
    host: 'h',
    region: 'cn-hangzhou',
    now: 0,
    rules: OSS_RULES,
    names: { bucket: 'memes', target: 'memes/*', action: 'oss:PutObject' },
  } as const
  const chinese = toServiceError({ ...scene, language: 'zh' }, refusal)
  expect(chinese.id).toBe(id)
  expect(`${chinese.message}${chinese.details.advice}`).not.toMatch(/[{}]|undefined|without|did not|another/)
})

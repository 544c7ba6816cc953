import { describe, expect, test } from '@jest/globals'
import { describeError, PersistError } from '../../../src/base/errors.ts'
import { codesOf, exampleOf, PAGE_IDS, pageRows, SHADOWED } from '../../support/errors-page.ts'
import { holdsStandIn, PENDING_PAGES } from '../../support/pending.ts'
import { readRoot } from '../../support/source-files.ts'

const PAGES = [['en', 'docs/store-errors.md'] as const, ['zh', 'docs/store-errors.zh-CN.md'] as const].filter(
  ([, path]) => !PENDING_PAGES.includes(path),
)

describe.each(PAGES)('the page of errors in %s', (language, path) => {
  const page = readRoot(path)

  test('has a row for each advice about OSS that has a code, in the words that a run uses', () => {
    const rows = page.split('\n').filter(line => line.startsWith('| ') && !line.startsWith('|---'))
    const expected = pageRows(language)
    const isOwn = (_: string, index: number) => language === 'en' || !holdsStandIn(expected[index] ?? '')
    expect(rows.slice(1).filter(isOwn)).toEqual(expected.filter(isOwn))
  })

  test('shows a whole refusal as a run prints it', () => {
    const { reason, sentence, advice, details } = exampleOf('wrong-secret', language)
    const requestId = 'EDCFDFF7C5CC2F8DC9074A0E'
    const refusal = new PersistError('store', reason, sentence, {
      ...details,
      advice,
      ec: '0002-00000201',
      requestId,
    })
    if (language === 'en' || !holdsStandIn(describeError(refusal, language)))
      expect(page).toContain(`\`\`\`text\n${describeError(refusal, language)}\n\`\`\``)
  })
})

test('every code on the page is explained as its row says', () => {
  const wrong = PAGE_IDS.flatMap(id =>
    [...codesOf(id), undefined]
      .map(code => [id, code, exampleOf(id, 'en', code ?? codesOf(id)[0]).id] as const)
      .filter(([, , found]) => found !== id),
  )
  expect(wrong).toEqual([])
})

test('what the page leaves out never explains a refusal of OSS', () => {
  expect([...SHADOWED].map(id => exampleOf(id, 'en').id)).not.toContain('no-host')
  expect(exampleOf('no-oss-host', 'en').id).toBe('no-oss-host')
})

import { describe, expect, test } from '@jest/globals'
import { readHostRules } from '../../../src/jobs/persist/options/host-rules.ts'
import { challengeRows, placeholderRows, presetRows, signedRows } from '../../support/hosts-page.ts'
import { PENDING_PAGES } from '../../support/pending.ts'
import { readRoot } from '../../support/source-files.ts'

describe.each(
  [['docs/hosts.md', 'every host', 'en'] as const, ['docs/hosts.zh-CN.md', '所有域名', 'zh'] as const].filter(
    ([path]) => !PENDING_PAGES.includes(path),
  ),
)('%s', (path, everywhere, language) => {
  const page = readRoot(path)

  /** Rows of a table between its marks, without its head. */
  const rowsOf = (mark: string) =>
    (new RegExp(`<!-- ${mark} -->\n(.*?)<!-- /${mark} -->`, 's').exec(page)?.[1] ?? '')
      .trim()
      .split('\n')
      .slice(2)

  test.each([
    ['presets', presetRows(language)],
    ['signed', signedRows(everywhere)],
    ['placeholders', placeholderRows()],
    ['challenges', challengeRows()],
  ])('has the table "%s" as a run uses it, with its sources', (mark, rows) => {
    expect(rowsOf(mark)).toEqual(rows)
  })

  test('shows rules that are read without a problem', async () => {
    const examples = [...page.matchAll(/```(?:yaml|json)\n(.*?)```/gs)].map(([, text = '']) => text)
    expect(examples.length).toBeGreaterThan(1)
    for (const text of examples) {
      const { rules, problems } = await readHostRules(text)
      expect(problems).toEqual([])
      expect(rules.length).toBeGreaterThan(0)
    }
  })
})

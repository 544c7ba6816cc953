import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

describe('no URLs', () => {
  test.each(['', '\n  \n# only a comment\n'])('%j warns and ends well with zero counts', async urls => {
    const notices: string[] = []
    const { report } = await opened.run({ urls, watch: { notice: sentence => notices.push(sentence) } })
    expect(notices).toEqual(['there are no image URLs in `urls` or `urls-file`'])
    expect(report).toMatchObject({ total: 0, stored: 0, failed: 0, bytes: 0, failure: undefined })
  })

  test('`ignore` says nothing, `error` fails', async () => {
    const notices: string[] = []
    const watch = { notice: (sentence: string) => notices.push(sentence) }
    await opened.run({ ifNoUrls: 'ignore', watch })
    expect(notices).toEqual([])
    await expect(opened.start({ ifNoUrls: 'error' })).rejects.toMatchObject({
      reason: 'options-invalid',
      problems: [expect.stringContaining('there are no image URLs')],
    })
  })
})

test('a field that no record has is told before anything is fetched, and refuses nothing', async () => {
  const notices: string[] = []
  const { report } = await opened.run({
    urls: '[{"url":"data:image/png;base64,AA==","id":7}]',
    keyField: 'slug',
    watch: { notice: sentence => notices.push(sentence) },
  })
  expect(notices).toEqual(["no record of urls has a value in field 'slug' (key-field)"])
  expect(report).toMatchObject({ total: 1, refused: 0 })
})

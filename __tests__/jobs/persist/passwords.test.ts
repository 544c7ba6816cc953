import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

test('a URL with a password is refused unasked, and the password stands in no result and no file', async () => {
  const { results } = await opened.run({
    urls: [
      'http://reader:hunter2@127.0.0.1/a.png',
      'https://hunter2@h.test/b.png?x=1',
      'ftp://reader:hunter2@h.test/c.png',
      'http:/reader:hunter2@h.test/d.png',
      'http://reader:hunter2@h.test:99999/e.png',
      'ftp://h.test/f@g.png',
    ],
    resultsFile: 'results.jsonl',
    failedFile: 'failed.jsonl',
  })
  expect(results.map(({ outcome, reason, url }) => [outcome, reason, url])).toEqual([
    ['refused', 'url-credentials', 'http://…@127.0.0.1/a.png'],
    ['refused', 'url-credentials', 'https://…@h.test/b.png?x=1'],
    ['refused', 'scheme-not-allowed', 'ftp://…@h.test/c.png'],
    ['refused', expect.any(String), '…@h.test/d.png'],
    ['refused', 'url-invalid', 'http://…@h.test:99999/e.png'],
    ['refused', 'scheme-not-allowed', 'ftp://h.test/f@g.png'],
  ])
  expect(`${JSON.stringify(results)}${await opened.read('results.jsonl')}`).not.toContain('hunter2')
  expect(await opened.read('failed.jsonl')).toBeUndefined()
  expect(opened.origin.connections).toBe(0)
})

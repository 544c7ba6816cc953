import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

describe('data: URIs', () => {
  const png = image('plain.png')
  const payload = png.toString('base64')
  const whole = `data:image/png;base64,${payload}`
  const percent = `data:image/png,${[...png].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')}`

  test('are decoded and stored, and their payload stands in no result', async () => {
    const seen: string[] = []
    const { results } = await opened.run({
      urls: [whole, percent, ` "${whole}" `],
      resultsFile: 'results.jsonl',
      watch: { settled: (outcome, url) => seen.push(JSON.stringify(outcome), url) },
    })
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'unchanged', 'stored'])
    expect(await opened.read(`images/${results[0]?.key}`)).toEqual(png)
    expect(results[2]?.url).toBe(`data:image/png;base64,${payload.slice(0, 8)}… (${whole.length} characters)`)
    const said = `${await opened.read('results.jsonl')}${seen.join()}${JSON.stringify(results)}`
    expect(said).not.toContain(payload.slice(0, 12))
    expect(said).not.toContain('%89%50%4e')
  })

  test.each(['data:', 'data:image/png;base64', 'data:image/png;base64,A', 'data:image/png;base64,*PAYLOAD*'])(
    '%s is `url-invalid`',
    async url => {
      const { results } = await opened.run({ urls: [url] })
      expect(results).toMatchObject([{ outcome: 'refused', reason: 'url-invalid' }])
      expect(results[0]?.message).not.toContain('PAYLOAD')
    },
  )

  test('one that is no image, and one that is larger than allowed', async () => {
    const urls = ['data:,hello', `data:image/png;base64,${Buffer.alloc(5000).toString('base64')}`]
    const { results } = await opened.run({ urls, maxBytes: 4096 })
    expect(results.map(({ reason }) => reason)).toEqual(['not-an-image', 'too-large'])
  })
})

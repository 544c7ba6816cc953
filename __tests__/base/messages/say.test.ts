import { describe, expect, test } from '@jest/globals'
import { describeError, PersistError, SettingsError } from '../../../src/base/errors.ts'
import { fill } from '../../../src/base/messages/catalogue.ts'
import { say } from '../../../src/base/messages/say.ts'
import { joined } from '../../../src/base/sentence.ts'
import { MESSAGES } from '../../support/messages.ts'
import { isPending } from '../../support/pending.ts'

const namesIn = (message: string, pattern: RegExp) =>
  [...new Set(Array.from(message.matchAll(pattern), ([, name = '']) => name))].sort()
const SHOWN = /\{(\w+)\}/g
/** `{count|one|many}` chooses a word, which Chinese does not need. */
const USED = /\{(\w+)/g

test.each(MESSAGES)('$id names the same in each language', ({ en, zh }) => {
  if (isPending(zh)) return
  expect(namesIn(zh, USED)).toEqual(expect.arrayContaining(namesIn(en, SHOWN)))
  expect(namesIn(en, USED)).toEqual(expect.arrayContaining(namesIn(zh, USED)))
})

test('every Chinese sentence is Chinese', () => {
  const wordsOf = (text: string) => text.replace(/\{\w+\}|MiB/g, '')
  expect(
    MESSAGES.filter(({ zh }) => !isPending(zh)).filter(
      ({ zh }) => !/[\p{Script=Han}，。（）：]/u.test(wordsOf(zh)) && /\p{L}/u.test(wordsOf(zh)),
    ),
  ).toEqual([])
})

test('a sentence is said in the language of its reader, and so is what it holds', () => {
  const inner = say('url-port', { port: 22 })
  const sentence = joined(': ', 'urls', inner)
  expect(sentence.in('en')).toBe('urls: port 22 is not used for the web')
  expect(sentence.in('zh')).toBe('urls: 端口 22 不是网页服务使用的端口')
})

describe('what is filled in', () => {
  test.each([
    [1, 'one image of it'],
    [0, 'no images of it'],
    [2, 'no images of it'],
  ])('%d chooses its word', (count, text) => {
    expect(fill('{count|one image|no images} of it', 'en', { count })).toBe(text)
  })

  test('stays in braces where there is no value', () => {
    expect(fill('{sha256}.{ext}', 'en', { ext: 'png' })).toBe('{sha256}.png')
  })

  test('is not read for names again', () => {
    expect(fill('{a} {b}', 'en', { a: '{b}', b: 'x' })).toBe('{b} x')
  })
})

describe('an error', () => {
  const error = new PersistError('plan', 'url-invalid', say('url-no-host'), {
    advice: say('url-not-absolute'),
  })

  test('has its message in English, and is described in either language', () => {
    expect([error.message, error.details.advice]).toEqual(['the URL has no host', 'not an absolute URL'])
    expect(describeError(error)).toBe('the URL has no host. not an absolute URL.')
    expect(describeError(error, 'zh')).toBe(
      'URL 没有主机名。不是完整的 URL（需以 http:// 或 https:// 开头）。',
    )
  })

  test('of settings tells each problem', () => {
    const settings = new SettingsError([say('url-no-host'), 'plain'])
    expect(settings.problems).toEqual(['the URL has no host', 'plain'])
    expect(settings.message).toBe('the URL has no host\nplain')
    expect(describeError(settings, 'zh')).toBe('URL 没有主机名\nplain')
  })
})

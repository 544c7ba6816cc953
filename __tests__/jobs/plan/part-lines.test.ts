import { expect, test } from '@jest/globals'
import { say } from '../../../src/base/messages/say.ts'
import { LANGUAGE_CODES, type Text, textIn } from '../../../src/base/sentence.ts'
import { decodeImage, encodeImage } from '../../../src/jobs/plan/part-lines.ts'

const whereOf = (text: Text) => {
  const line = encodeImage(0, { url: 'https://a.example/1', where: text }, true)
  const where = decodeImage(line)?.image.where ?? ''
  return LANGUAGE_CODES.map(code => textIn(code, where))
}

test('a part carries its sentences in every language', () => {
  const sentence = say('key-missing', { name: 'a' })
  expect(whereOf(sentence)).toEqual(LANGUAGE_CODES.map(code => sentence.in(code)))
  expect(whereOf('a.txt')).toEqual(LANGUAGE_CODES.map(() => 'a.txt'))
})

test('English stands in for a language that an older plan lacks', () => {
  const line = JSON.stringify({ position: 0, url: 'https://a.example/1', where: { en: 'line 1' } })
  const where = decodeImage(line)?.image.where ?? ''
  expect(LANGUAGE_CODES.map(code => textIn(code, where))).toEqual(LANGUAGE_CODES.map(() => 'line 1'))
})

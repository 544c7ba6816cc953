import { expect, test } from '@jest/globals'
import { localeLanguage } from '../../src/cli/language.ts'

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
  [{ LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'zh-CN', 'en'],
  [{}, 'zh-CN', 'zh'],
  [{}, 'zh-Hant-TW', 'zh'],
  [{}, 'de-DE', 'en'],
] as const)('the variables %j on a system of %s: %s', (env, system, language) => {
  expect(localeLanguage(env, system)).toBe(language)
})

import { expect, test } from '@jest/globals'
import { nodeProblem } from '../../../src/base/process/node-version.ts'

test.each(['22.19.0', '22.20.1', '23.0.0', '24.21.0'])('Node %s will do', version => {
  expect(nodeProblem(version)).toBeUndefined()
})

test.each(['18.20.8', '20.20.2', '22.18.0'])('Node %s is too old, in both languages', version => {
  const [en, zh] = (['en', 'zh'] as const).map(language => nodeProblem(version)?.in(language))
  expect(en).toMatch(`persist-images needs Node 22.19 or later; this is ${version}. `)
  expect(zh).toMatch(`persist-images 需要 Node 22.19 或更高版本；当前版本是 ${version}。`)
  for (const sentence of [en, zh]) expect(sentence).toContain('`npx node dist/cli.js`')
})

import { expect, test } from '@jest/globals'
import { nodeProblem } from '../../../src/base/process/node-version.ts'

test.each(['22.19.0', '22.20.1', '23.0.0', '24.21.0'])('Node %s will do', version => {
  expect(nodeProblem(version)).toBeUndefined()
})

test.each(['18.20.8', '20.20.2', '22.18.0'])('Node %s is too old, in both languages', version => {
  expect(nodeProblem(version)?.in('en')).toBe(`persist-images needs Node 22.19 or later; this is ${version}`)
  expect(nodeProblem(version)?.in('zh')).toBe(
    `persist-images 需要 Node 22.19 或更高版本；当前版本是 ${version}`,
  )
})

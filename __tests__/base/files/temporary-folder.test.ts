import { expect, test } from '@jest/globals'
import { describeError, type PersistError } from '../../../src/base/errors.ts'
import { throwNaming } from '../../../src/base/files/file-errors.ts'

test.each([
  ['ENOSPC', /no room left in the temporary folder "\/tmp\/x" \(ENOSPC\)\. .*set TMPDIR/],
  ['EROFS', /temporary folder "\/tmp\/x" cannot be written to \(EROFS\)\..*`tmpfs` at \/tmp/],
  ['EACCES', /cannot be written to \(EACCES\)/],
  ['ENOENT', /cannot be written to \(ENOENT\)/],
  ['ENOTDIR', /cannot be written to \(ENOTDIR\)/],
])('an error with %s names the folder', (code, sentence) => {
  const said = () => {
    try {
      return throwNaming('/tmp/x')(Object.assign(new Error(code), { code }))
    } catch (error) {
      return describeError(error as PersistError)
    }
  }
  expect(said()).toMatch(sentence)
})

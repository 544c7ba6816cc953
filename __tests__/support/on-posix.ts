import { test } from '@jest/globals'

/** For tests of what Windows lacks: signals that a process can catch, modes of files, a shell of POSIX. */
export const onPosix = process.platform === 'win32' ? test.skip : test

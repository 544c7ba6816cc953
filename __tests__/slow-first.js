import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sequencer from '@jest/test-sequencer'
import { BUILD_TESTS } from './build-tests.ts'
import { SLOW_TESTS } from './slow-tests.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url))

function cpuSeconds({ path }) {
  const name = relative(ROOT, path)
    .replaceAll('\\', '/')
    .replace(/\.test\.ts$/, '')
  return BUILD_TESTS.includes(name) ? Number.MAX_VALUE : (SLOW_TESTS[name] ?? 0)
}

/** Jest itself knows how long a file takes only where it has run before; of those that are not slow that is enough. */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => cpuSeconds(b) - cpuSeconds(a))
  }
}

import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sequencer from '@jest/test-sequencer'
import { SLOW_TESTS } from './slow-tests.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url))

function rank({ path }) {
  const name = relative(ROOT, path)
    .replaceAll('\\', '/')
    .replace(/\.test\.ts$/, '')
  const place = SLOW_TESTS.indexOf(name)
  return place < 0 ? SLOW_TESTS.length : place
}

/** Jest itself knows how long a file takes only where it has run before; of those that are not slow that is enough. */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}

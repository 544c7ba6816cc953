/** Plays `.github/workflows/end-to-end.yml` on this machine, with the runner of the tests in place of GitHub's. */
import { spawnSync } from 'node:child_process'

const TEST = '__tests__/runner/end-to-end.test.ts'

/**
 * @returns {{ missing?: string, failure?: string }} why it cannot be played here, or what failed; neither where all is well
 */
export function playEndToEnd() {
  // A command file on Windows, which only a shell starts; no word of these comes from outside.
  const { status, stdout, stderr } = spawnSync('npm', ['test', '--silent', '--', TEST], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const missing = /^left out: (.*)$/m.exec(stdout)?.[1]
  if (missing) return { missing }
  return status === 0 ? {} : { failure: `${stdout}${stderr}`.trim() }
}

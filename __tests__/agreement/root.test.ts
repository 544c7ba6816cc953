/** The first things that a visitor of the repository sees, and nothing that was left behind anywhere. */
import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'

const TRACKED = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trimEnd().split('\n')

/** At most 30. The folders with an action lie here because `uses:` names their paths. */
const FIRST_NAMES = [
  ...['.ci', '.git-blame-ignore-revs', '.gitattributes', '.github', '.gitignore', '.nvmrc'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'SECURITY.md'],
  ...['__tests__', 'action.yml', 'bench', 'biome.json', 'check', 'dist', 'docs', 'download', 'examples'],
  ...['jest.config.js', 'list', 'package-lock.json', 'package.json', 'scripts', 'src'],
  'tsconfig.json',
]

test('the root has these names and no others', () => {
  const names = new Set(TRACKED.map(path => path.replace(/\/.*/, '')))
  expect([...names].sort()).toEqual(FIRST_NAMES)
  expect(FIRST_NAMES.length).toBeLessThanOrEqual(30)
})

test('no tracked name is that of a log, a dump, a package or a leftover', () => {
  expect(TRACKED.length).toBeGreaterThan(1000)
  const left = TRACKED.filter(path => /\.(log|tmp|part|orig|rej|cpuprofile|heapsnapshot|tgz)$/.test(path))
  expect(left).toEqual([])
})

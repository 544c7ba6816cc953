import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'

/** What users and contributors read. Tests are left out, since some give old names on purpose. */
const READ = ['src', 'docs', 'README*', '*/README*', '*.yml', '*/action.yml', 'examples', 'SECURITY.md']

/** Old words of the field, by the word that took their place. Memory is RAM here, and an image is never dead. */
const OLD: Readonly<Record<string, RegExp>> = {
  manifest:
    /\bthe memory\b|\bmemory between runs\b|记忆|\b(?:exportMemory|KnownMemory|help-memory)\b|\bmemory\.md\b/i,
  'failed before':
    /\b(?:image|URL|it|entry|that) is dead\b|`dead`|'dead'|"dead"|[dD]ead(?:Entry|Since|Reason)\b/,
  'retry-failed-after': /retry-dead-after|retryDeadAfter/,
  missing:
    /\blost images?\b|\blost objects?\b|`lost`|lostKey|accept-lost|acceptLost|"loss":"lost"|loss: 'lost'/,
  origin: /rewrite-link[:=]? source|rewriteLink: 'source'|source-urls|sourceUrls/,
  listedAt: /\| `place` \||[Ii]n `place`|readonly place\?: SourcePosition/,
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...READ], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(path => /\.(?:ts|js|mjs|py|sh|md|ya?ml)$/.test(path) && !path.startsWith('__tests__/'))
  // Answers old names with those of today.
  .filter(path => path !== 'src/jobs/options/option-instead.ts')
  .map(path => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n') }))

test.each(Object.entries(OLD))('the word is %s, and no older one stands anywhere', (_word, old) => {
  const found = files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (old.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})

test('files of every kind are read', () => {
  const kinds = new Set(files.map(({ path }) => path.replace(/^.*\//, '').replace(/^[^.]*/, '')))
  expect([...kinds]).toEqual(expect.arrayContaining(['.ts', '.md', '.zh-CN.md', '.yml', '.py', '.mjs']))
})

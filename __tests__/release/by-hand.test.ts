/** What a dry release says only a person can do: one screen, each with its page and its check. */
import { expect, test } from '@jest/globals'
import { readRoot } from '../support/source-files.ts'

const { byHandLines }: { byHandLines(repository: { owner: string; name: string }): string[] } = await import(
  String(new URL('../../scripts/by-hand.js', import.meta.url))
)

const lines = byHandLines({ owner: 'Made-Up', name: 'persist-images' })

test('it fits on one screen of 24 rows', () => {
  // One row is that of the shell.
  expect(lines.length).toBeLessThanOrEqual(23)
})

test('each thing has its number, its page and a check with its answer', () => {
  const [head, ...rest] = lines
  expect(head).toBe('Only a person can do this:')
  const items = rest.filter((_, index) => index % 2 === 0)
  expect(items.map(line => line.split('.')[0])).toEqual(items.map((_, index) => String(index + 1)))
  for (const line of items) expect(line).toMatch(/^\d+\. .+: https:\/\/(?:github\.com|www\.npmjs\.com)\/\S+$/)
  for (const line of rest.filter((_, index) => index % 2 === 1))
    expect(line).toMatch(/^ {3}check: (?:gh|npm|docker|curl) .+ → .+$/)
})

test('it names the repository and the package as they are, and nothing of a placeholder', () => {
  const text = lines.join('\n')
  expect(text).not.toContain('OWNER')
  expect(text).toContain('ghcr.io/made-up/persist-images:1')
  expect(text).toContain('https://github.com/Made-Up/persist-images/settings/environments')
  expect(text).toContain('npm trust list persist-images ')
})

test('the workflow has the environment and the file that it says to trust', () => {
  const text = lines.join('\n')
  expect(text).toContain('trust release.yml and the environment release')
  expect(readRoot('.github/workflows/release.yml')).toMatch(/^ {4}environment: release$/m)
})

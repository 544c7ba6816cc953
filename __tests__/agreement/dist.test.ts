import { readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT, readRoot } from '../support/source-files.ts'

const bundles = () => readdirSync(join(ROOT, 'dist')).filter(name => name.endsWith('.js'))

test('the bundle evaluates no text but a name of urllib', () => {
  const found = bundles().flatMap(name =>
    [...readRoot(`dist/${name}`).matchAll(/\beval\(.{0,60}/g)].map(([call]) => call),
  )
  // A file of urllib that is called only where a proxy is set on it; the package it asks for is not installed.
  expect(found).toEqual(['eval("require")("proxy-agent");'])
})

test('everything the bundle loads lies beside it or in Node', () => {
  const loads = bundles().flatMap(name =>
    [...readRoot(`dist/${name}`).matchAll(/^import .*? from ['"]([^'"]+)['"]/gm)].map(
      ([, from = '']) => from,
    ),
  )
  expect(loads.filter(from => !from.startsWith('./') && !isBuiltin(from))).toEqual([])
})

test('the bundle lies flat, so that nothing of this machine is in it', () => {
  const entries = readdirSync(join(ROOT, 'dist'), { withFileTypes: true })
  expect(entries.filter(entry => entry.isDirectory()).map(({ name }) => name)).toEqual([])
})

describe('the licences beside the bundle', () => {
  const entries = readRoot('dist/licenses.txt')
    .split(`\n${'-'.repeat(80)}\n\n`)
    .map(entry => {
      const [title = '', id = '', empty, ...text] = entry.split('\n')
      return { name: title.replace(/ \S+$/, ''), title, id, empty, text: text.join('\n') }
    })
  const { packages } = JSON.parse(readRoot('package-lock.json')) as {
    packages: Record<string, { version: string; dev?: boolean; license?: string }>
  }
  const locked = Object.entries(packages).map(([path, { version }]) => {
    return `${path.replace(/^.*node_modules\//, '')} ${version}`
  })

  test('are of packages as they are locked, each with an id and a whole text', () => {
    const wrong = entries.filter(
      ({ title, id, empty, text }) =>
        !locked.includes(title) || !/^[\w.-]+( or [\w.-]+)*$/.test(id) || empty || text.length < 300,
    )
    expect(wrong.map(({ title }) => title)).toEqual([])
    expect(entries.length).toBeGreaterThan(80)
  })

  test('let a bundle be given away: none asks for its own source to be opened', () => {
    const known = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'])
    expect(
      entries
        .filter(({ id }) => !id.split(' or ').some(each => known.has(each)))
        .map(({ title, id }) => `${title} ${id}`),
    ).toEqual([])
  })

  test('are of every package whose code can be seen in it, and of all that we ask for', () => {
    const named = bundles().flatMap(name =>
      Array.from(
        readRoot(`dist/${name}`).matchAll(/\.\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g),
        ([, found = '']) => found,
      ),
    )
    const needed = [...named, ...Object.keys(JSON.parse(readRoot('package.json')).dependencies)]
    expect(named.length).toBeGreaterThan(10)
    const given = new Set(entries.map(({ name }) => name))
    expect([...new Set(needed)].filter(name => !given.has(name))).toEqual([])
  })
})

test('the bundle says for itself that it is made of modules', () => {
  expect(JSON.parse(readRoot('dist/package.json'))).toEqual({ type: 'module' })
})

import { readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT, readRoot } from '../support/source-files.ts'

const bundles = () => readdirSync(join(ROOT, 'dist')).filter(name => name.endsWith('.js'))

test('the bundle evaluates no text beyond three loaders that are never reached', () => {
  const found = bundles().flatMap(name =>
    [...readRoot(`dist/${name}`).matchAll(/\beval\(.{0,60}/g)].map(([call]) => call),
  )
  const known = /^eval\("require"\)\("(proxy-agent|supports-color|graceful-fs)"\)/
  expect(found.filter(call => !known.test(call))).toEqual([])
  // Were there none of them, the search itself would be in doubt.
  expect(found.length).toBeGreaterThan(0)
})

test('everything the bundle loads lies beside it or in Node', () => {
  const loads = bundles().flatMap(name =>
    [...readRoot(`dist/${name}`).matchAll(/^import .*? from ['"]([^'"]+)['"]/gm)].map(
      ([, from = '']) => from,
    ),
  )
  expect(loads.filter(from => !from.startsWith('./') && !isBuiltin(from))).toEqual([])
})

test('the licences of what is inside lie beside the bundle', () => {
  const lines = new Set(readRoot('dist/licenses.txt').split('\n'))
  const names = ['undici', 'ali-oss', '@actions/core', 'file-type', 'csv-parse', 'ipaddr.js']
  expect(names.filter(name => !lines.has(name))).toEqual([])
})

test('the bundle says for itself that it is made of modules', () => {
  expect(JSON.parse(readRoot('dist/package.json'))).toEqual({ type: 'module' })
})

test('the thread that digests lies where the bundle looks for it', () => {
  const starts = bundles().filter(name =>
    /Worker\(new URL\(`\.\/thread\$\{.*\}`, import\.meta\.url\)/.test(readRoot(`dist/${name}`)),
  )
  expect(starts).toHaveLength(1)
  expect(bundles()).toContain('thread.js')
})

/** What installing the package brings: what the library needs, and no more. */
import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT, readRoot } from '../support/source-files.ts'

interface Locked {
  readonly dev?: true
  readonly optional?: true
  readonly peer?: true
}

const { packages } = JSON.parse(readRoot('package-lock.json')) as { packages: Record<string, Locked> }
const installed = Object.entries(packages)
  .filter(([path, { dev, optional, peer }]) => path.startsWith('node_modules/') && !dev && !optional && !peer)
  .map(([path]) => path)

function bytesBelow(folder: string): number {
  return globSync('**', { cwd: join(ROOT, folder), exclude: name => name === 'node_modules' })
    .map(path => statSync(join(ROOT, folder, path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
}

test('the action’s toolkits are in the bundle and no dependency', () => {
  const { dependencies } = JSON.parse(readRoot('package.json'))
  expect(Object.keys(dependencies).filter(name => /^@|octokit/.test(name))).toEqual([])
  expect(installed.filter(path => /node_modules\/@(actions|octokit|alicloud)\//.test(path))).toEqual([])
})

test('it is at most 116 packages with this one, and 28 MB', () => {
  expect(installed.length + 1).toBeLessThanOrEqual(116)
  const bytes = [...installed.filter(path => existsSync(join(ROOT, path))), 'dist', 'src'].map(bytesBelow)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(28e6)
})

test('every package that the library imports is one', () => {
  const { dependencies, files } = JSON.parse(readRoot('package.json'))
  expect(files).toEqual(expect.arrayContaining(['lib', '!lib/action', '!lib/cli', 'dist']))
  const imported = globSync('src/{entry/index.ts,{base,input,jobs,origin,output,storage}/**/*.ts}', {
    cwd: ROOT,
  })
    .flatMap(path =>
      Array.from(readRoot(path).matchAll(/(?:from|import\() ?'([^.'\n][^'\s]*)'/g), ([, name = '']) => name),
    )
    // The last stands in examples.
    .filter(name => !name.startsWith('node:') && !/^persist-images(\/|$)/.test(name))
    .map(name =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
  expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies).sort())
})

test('no package is an optional peer', () => {
  expect(JSON.parse(readRoot('package.json'))).not.toHaveProperty('peerDependencies')
})

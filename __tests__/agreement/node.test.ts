import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT, sourceFiles } from '../support/source-files.ts'

test('the suite runs on Node 24 or later, the one that action.yml asks for', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})

/** What Node 20 does not export. https://nodejs.org/docs/latest-v20.x/api */
const LACKING: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['argon2', 'argon2Sync', 'decapsulate', 'encapsulate'],
  'node:fs': ['glob', 'globSync'],
  'node:fs/promises': ['glob'],
  'node:module': [
    'enableCompileCache',
    'findPackageJSON',
    'getCompileCacheDir',
    'registerHooks',
    'stripTypeScriptTypes',
  ],
  'node:sqlite': ['DatabaseSync'],
  'node:util': ['diff', 'getCallSites', 'setTraceSigInt'],
  'node:zlib': [
    'createZstdCompress',
    'createZstdDecompress',
    'zstdCompress',
    'zstdCompressSync',
    'zstdDecompress',
    'zstdDecompressSync',
  ],
}

test('no import names what Node 20 lacks: it would fail before the version is looked at', () => {
  const lacking = sourceFiles().flatMap(({ path, lines }) =>
    Array.from(lines.join('\n').matchAll(/^import \{([^}]+)\} from '(node:[^']+)'/gm)).flatMap(
      ([, names = '', from = '']) =>
        names
          .split(',')
          .map(name => name.trim().replace(/ as .*/, ''))
          .filter(name => LACKING[from]?.includes(name))
          .map(name => `${path}: ${name}`),
    ),
  )
  expect(lacking).toEqual([])
})

test.each(['index'])('an old Node that loads %s is named by its version', entry => {
  const older =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })"
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(older)}`, join(ROOT, `src/entry/${entry}.ts`)],
    { encoding: 'utf8' },
  )
  expect(stderr).toContain('Error: persist-images needs Node 22.19 or later; this is 20.20.2')
  expect(status).toBe(1)
})

/** The line of SECURITY.md that verifies `dist` hands every file of it to `gh`. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ACTIONS, fences } from '../support/documents.ts'
import { twins } from '../support/pending.ts'
import { ROOT } from '../support/source-files.ts'

test.each(twins('SECURITY.md'))('%s verifies each file of dist', page => {
  const [line = ''] = fences('sh', [page]).flatMap(
    ({ text }) => /^.*attestation verify.*# .*dist\/.*$/m.exec(text) ?? [],
  )
  const folder = mkdtempSync(join(tmpdir(), 'verify-'))
  try {
    const gh = join(folder, 'gh')
    writeFileSync(gh, '#!/bin/sh\necho "$@"\n')
    chmodSync(gh, 0o755)
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
    const { stdout, status } = spawnSync('sh', ['-c', line], { cwd: ROOT, env, encoding: 'utf8' })
    const files = readdirSync(join(ROOT, 'dist')).sort()
    expect(files.length).toBeGreaterThan(10)
    expect(stdout.trim().split('\n').sort()).toEqual(
      files.map(name => `attestation verify --repo ${ACTIONS.persist} dist/${name}`),
    )
    expect(status).toBe(0)
    // One file that does not verify fails the line.
    writeFileSync(gh, '#!/bin/sh\ncase "$*" in *cli.js*) exit 1 ;; esac\n')
    expect(spawnSync('sh', ['-c', line], { cwd: ROOT, env }).status).not.toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

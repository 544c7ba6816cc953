/** What of our workflows runs without GitHub; `runner/end-to-end` plays a whole one. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'
import { runScript, stepsOf } from '../support/workflow-run.ts'

const MISSING = ['/usr/bin/bash', '/usr/bin/jq', '/usr/bin/sha256sum'].filter(path => !existsSync(path))

if (MISSING.length > 0) {
  process.stdout.write(`left out: ${MISSING.join(', ')} not installed\n`)
  test('is installed, or need not be', () => {
    expect(process.env.WORKFLOWS).not.toBe('required')
  })
} else {
  describe('the release workflow', () => {
    let folder: string
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', join(folder, 'hub'), ...words], { encoding: 'utf8' }).trim()
    const commits: string[] = []
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'release-steps-'))
      await mkdir(join(folder, 'bin'))
      await symlink(join(ROOT, '__tests__/servers/gh.js'), join(folder, 'bin/gh'))
      execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'hub')])
      const tree = git('hash-object', '-t', 'tree', '-w', '/dev/null')
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
      for (const message of ['one', 'two', 'three'])
        commits.push(git(...who, 'commit-tree', tree, '-m', message))
    })
    afterAll(() => rm(folder, { recursive: true }))

    const step = (name: string) =>
      stepsOf('release.yml', 'github').find(each => each.name === name)?.run ?? ''
    const run = (name: string, tag: string, commit = '') =>
      runScript(
        step(name),
        {
          GITHUB_REF_NAME: tag,
          GITHUB_SHA: commit,
          GH_REPO: 'owner/name',
          GH_DOUBLE: join(folder, 'hub'),
          GH_LOG: join(folder, 'gh.log'),
        },
        folder,
        join(folder, 'bin'),
      )

    test('moves the major tag to each newer version, and never back', async () => {
      const release = async (tag: string, commit = '') => {
        git('tag', tag, commit)
        const { code, output } = await run('Move the major tag', tag, commit)
        return [code, output.trim(), git('rev-parse', 'v1')]
      }
      const [one, two, three] = commits
      expect(await release('v1.9.0', one)).toEqual([0, '', one])
      expect(await release('v1.10.0', two)).toEqual([0, '', two])
      expect(await release('v1.9.1', three)).toEqual([0, 'v1 stays: v1.10.0 is newer than v1.9.1', two])
    })

    test('makes a draft with every file before it makes a release', async () => {
      await mkdir(join(folder, 'release'))
      for (const name of [
        'notes.md',
        'SHA256SUMS',
        'persist-images-1.2.3.tgz',
        'persist-images-1.2.3.cdx.json',
      ])
        await writeFile(join(folder, 'release', name), name)
      expect((await run('Make the release', 'v1.2.3')).code).toBe(0)
      const files = [
        'release/SHA256SUMS',
        'release/persist-images-1.2.3.cdx.json',
        'release/persist-images-1.2.3.tgz',
      ]
      expect((await readFile(join(folder, 'gh.log'), 'utf8')).trim().split('\n')).toEqual([
        `create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file notes.md ${files.join(' ')}`,
        'edit v1.2.3 --draft=false',
      ])
    })
  })
}

/** What of our workflows runs without GitHub; `runner/end-to-end` plays a whole one. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'
import { jobsOf, runScript, stepsOf } from '../support/workflow-run.ts'

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

    const step = (name: string, job: string) =>
      stepsOf('release.yml', job).find(each => each.name === name)?.run ?? ''
    const run = async (name: string, tag: string, commit = '', job = 'github') => {
      await writeFile(join(folder, 'output'), '')
      const ended = await runScript(
        step(name, job),
        {
          GITHUB_REF_NAME: tag,
          GITHUB_SHA: commit,
          GITHUB_REPOSITORY: 'Owner/persist-images',
          GITHUB_ACTOR: 'somebody',
          GITHUB_OUTPUT: join(folder, 'output'),
          TOKEN: 'a-token',
          GH_TOKEN: 'a-token',
          GH_REPO: 'owner/name',
          GH_DOUBLE: join(folder, 'hub'),
          GH_LOG: join(folder, 'gh.log'),
          DOCKER_LOG: join(folder, 'docker.log'),
        },
        folder,
        join(folder, 'bin'),
      )
      return { ...ended, outputs: await readFile(join(folder, 'output'), 'utf8') }
    }

    test('moves the major tag to each newer version, and never back', async () => {
      const release = async (tag: string, commit = '') => {
        git('tag', tag, commit)
        const { code, output, outputs } = await run('Move the major tag', tag, commit)
        return [code, output.trim(), git('rev-parse', 'v1'), outputs.trim()]
      }
      const [one, two, three] = commits
      expect(await release('v1.9.0', one)).toEqual([0, '', one, 'moved=true'])
      expect(await release('v1.10.0', two)).toEqual([0, '', two, 'moved=true'])
      expect(await release('v1.9.1', three)).toEqual([0, 'v1 stays: v1.10.0 is newer than v1.9.1', two, ''])
    })

    test('pushes the image that was tried by its version, and later moves the tag of the major version', async () => {
      const digest = `sha256:${'a'.repeat(64)}`
      const docker = `#!/bin/sh
echo "$*" >> "$DOCKER_LOG"
case $1 in
  login) cat >> "$DOCKER_LOG" ;;
  inspect) echo "ghcr.io/owner/persist-images@${digest}" ;;
esac
`
      await writeFile(join(folder, 'bin/docker'), docker, { mode: 0o755 })
      const pushed = await run('Push the image', 'v1.2.3', '', 'image')
      expect([pushed.code, pushed.outputs]).toEqual([
        0,
        `name=ghcr.io/owner/persist-images\ndigest=${digest}\n`,
      ])
      const moved = await run('Move the major tag of the image', 'v1.2.3')
      expect(moved.code).toBe(0)
      const [name, login] = [
        'ghcr.io/owner/persist-images',
        ['login ghcr.io --username somebody --password-stdin', 'a-token'],
      ]
      expect((await readFile(join(folder, 'docker.log'), 'utf8')).trim().split('\n')).toEqual([
        'load --input image.tar.gz',
        `tag persist-images ${name}:1.2.3`,
        ...login,
        `push ${name}:1.2.3`,
        `inspect --format {{index .RepoDigests 0}} ${name}:1.2.3`,
        ...login,
        `buildx imagetools create --tag ${name}:1 ${name}:1.2.3`,
      ])
    })

    test('publishes nothing before the end-to-end workflow has passed at that commit, and the image was tried', () => {
      const jobs = jobsOf('release.yml')
      const earlier = (job: string): string[] =>
        [jobs[job]?.needs ?? []].flat().flatMap(name => [name, ...earlier(name)])
      expect(jobs['end-to-end']).toMatchObject({ uses: './.github/workflows/end-to-end.yml' })
      expect(jobsOf('end-to-end.yml')).toHaveProperty('persist')
      const publishing = Object.entries(jobs).filter(([, { permissions }]) =>
        Object.values(permissions ?? {}).includes('write'),
      )
      expect(publishing.map(([name]) => name)).toEqual(['attest', 'npm', 'image', 'github'])
      for (const [name] of publishing)
        expect([name, earlier(name)]).toEqual([
          name,
          expect.arrayContaining(['prepare', 'end-to-end', 'build-image']),
        ])
      const tried = stepsOf('release.yml', 'build-image').map(({ run }) => run)
      expect(tried).toContain('npm run image -- docker persist-images')
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

/** A release from a tag to a program that runs, on a clone with a made-up owner and a registry on this machine. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { runnerMissing } from '../runner/play.ts'
import { type Registry, startRegistry } from '../servers/registry.ts'
import { playLibrarySample } from '../support/library-sample.ts'
import { openReleaseClone, type ReleaseClone } from '../support/release-clone.ts'
import { ROOT, readRoot } from '../support/source-files.ts'

const VERSION = '1.0.0'
const MINUTES = 60_000

let registry: Registry
let clone: ReleaseClone
beforeAll(async () => {
  registry = await startRegistry(ROOT, 'of-a-releaser')
  clone = await openReleaseClone({ registry: registry.url })
}, 10 * MINUTES)
afterAll(async () => {
  await registry?.close()
  await clone?.close()
})

const file = (path: string) => readFile(join(clone.folder, path))
const text = async (path: string) => String(await file(path))
const git = async (...words: string[]) => (await clone.run('git', words)).stdout.trim()

/** A build takes minutes on a busy machine, so only that of `npm version` is a whole one. */
const buildInstead = (does: string) =>
  writeFile(join(clone.folder, 'scripts/build.js'), `import { writeFileSync } from 'node:fs'\n${does}\n`)

describe('before the owner has a name', () => {
  test(
    'a release is refused with a sentence for everything it lacks, and makes nothing',
    async () => {
      const { code, stderr } = await clone.run('npm', ['run', '--silent', 'release', '--', `v${VERSION}`])
      expect(code).toBe(1)
      expect(stderr.trim().split('\n')).toEqual([
        'package.json names no owner yet: `npm run owner -- NAME` puts the name there and into the documentation',
        `the tag v${VERSION} is not the version 0.1.0 of package.json`,
        'CHANGELOG.md has no section "## 0.1.0", or nothing in it',
        `the tag v${VERSION} is not on this commit`,
      ])
      expect(await readdir(clone.folder)).not.toContain('release')
    },
    10 * MINUTES,
  )

  test(
    'no other version is the first one',
    async () => {
      const { code, stderr } = await clone.run('npm', ['version', '0.2.0'])
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining('the first release is 1.0.0, and not 0.2.0\n'),
      ])
      await git('checkout', '--quiet', 'package.json', 'package-lock.json')
      expect(await git('status', '--porcelain')).toBe('')
    },
    10 * MINUTES,
  )

  test('what is no name of an owner is not taken', async () => {
    const { code, stderr } = await clone.run('npm', ['run', '--silent', 'owner', '--', 'a/b'])
    expect([code, stderr.trim()]).toEqual([
      2,
      'npm run owner -- NAME: "a/b" is no name of a GitHub user or organisation',
    ])
    expect(await git('status', '--porcelain')).toBe('')
  })
})

describe('with an owner and a version', () => {
  beforeAll(async () => {
    const { code: named } = await clone.run('npm', ['run', 'owner', '--', 'made-up'])
    expect(named).toBe(0)
    await clone.run('git', ['commit', '--quiet', '--all', '--message', 'Name the owner'])
    const { code, stderr } = await clone.run('npm', ['version', VERSION])
    expect([code, stderr]).toEqual([0, ''])
  }, 10 * MINUTES)

  test('no page, no setting and no step speaks of the placeholder any more', async () => {
    const where = ['--', ':(exclude)__tests__', ':(exclude)scripts']
    expect(await git('grep', '-l', 'OWNER/persist-images', ...where)).toBe('')
    expect(JSON.parse(await text('package.json')).repository.url).toBe(
      'git+https://github.com/made-up/persist-images.git',
    )
    expect(await text('README.md')).toContain('uses: made-up/persist-images@v1\n')
    expect(await text('examples/workflows/posts.yml')).toContain('uses: made-up/persist-images@v1\n')
    expect(await text('.github/CODEOWNERS')).toMatch(/^\* @made-up$/m)
    // A placeholder for the reader's own repository.
    expect(await text('docs/keyless.md')).toContain('"repo:OWNER/REPO:ref:refs/heads/main"')
  })

  test('the version stands wherever there is one, in a commit that the tag is on', async () => {
    expect(await git('rev-parse', `v${VERSION}^{commit}`)).toBe(await git('rev-parse', 'HEAD'))
    expect(await git('status', '--porcelain')).toBe('')
    expect(JSON.parse(await text('package.json')).version).toBe(VERSION)
    for (const path of ['docs/inputs.md', 'docs/inputs.zh-CN.md'])
      expect(await text(path)).toContain(`compatible; persist-images/${VERSION}`)
    expect(await text('CHANGELOG.md')).toMatch(/^## 1\.0\.0$/m)
  })

  test('from now on help and pages call the command by its name on npm', async () => {
    expect(await text('src/base/version.ts')).toContain('IS_PUBLISHED: boolean = true')
    expect(await git('grep', '-l', 'node dist/cli.js', '--', 'README*.md', 'docs', 'list', 'download')).toBe(
      '',
    )
    expect(await text('docs/cli.md')).toContain('\nnpx persist-images list oss://my-bucket/memes/')
  })

  test(
    'a dry run makes every file of the release',
    async () => {
      // What `npm version` has built is packed; the last test shows that a release builds.
      const words = ['run', '--silent', '--ignore-scripts', 'release', '--', '--dry-run']
      const { code, stdout, stderr } = await clone.run('npm', words)
      expect(code).toBe(0)
      // Other systems cannot play the workflow.
      expect(
        stderr.replace(/^not yet: the end-to-end workflow was not played at this commit \(.*\)\n/, ''),
      ).toBe('')
      const made = await readdir(join(clone.folder, 'release'))
      expect(made.sort()).toEqual([
        'SHA256SUMS',
        'notes.md',
        `persist-images-${VERSION}.cdx.json`,
        `persist-images-${VERSION}.tgz`,
      ])
      for (const name of made) expect(stdout).toContain(`release/${name}`)
      expect(await git('status', '--porcelain')).toBe('')
    },
    10 * MINUTES,
  )

  test('the notes are the section of the change log', async () => {
    const notes = await text('release/notes.md')
    expect(notes).toContain('The first release.')
    expect(readRoot('CHANGELOG.md')).toContain(notes.trim())
    expect(notes).not.toContain('## ')
  })

  test('the sums are those of the files', async () => {
    const lines = (await text('release/SHA256SUMS')).trim().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      const [sum = '', name = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(await file(`release/${name}`))
          .digest('hex'),
      ).toBe(sum)
    }
  })

  test('the bill of materials names every package that users get, and none that they do not', async () => {
    const bill = JSON.parse(await text(`release/persist-images-${VERSION}.cdx.json`))
    expect([bill.bomFormat, bill.metadata.component.purl]).toEqual([
      'CycloneDX',
      `pkg:npm/persist-images@${VERSION}`,
    ])
    expect(bill.metadata.component.name).toBe('persist-images')
    const { packages } = JSON.parse(await text('package-lock.json'))
    const needed = Object.entries<{ version: string; dev?: boolean; link?: boolean }>(packages)
      .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`)
    const components: {
      name: string
      group?: string
      version: string
      purl: string
      licenses?: unknown[]
    }[] = bill.components
    const named = components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', '')))
    expect(named.toSorted()).toEqual([...new Set(needed)].toSorted())
    expect(components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name)).toEqual([])
  })

  test(
    'what the workflow publishes is installed into a clean folder, and runs: command, library, types',
    async () => {
      await writeFile(
        join(clone.home, 'npmrc'),
        `//${new URL(registry.url).host}/:_authToken=of-a-releaser\n`,
      )
      const commands = publishingCommands()
      for (const words of commands) {
        const published = await clone.run('npm', words)
        expect([published.code, published.stderr]).toEqual([0, expect.stringContaining('persist-images')])
      }
      expect(registry.requests.filter(request => request.startsWith('PUT '))).toEqual(['PUT /persist-images'])
      const again = await clone.run('npm', commands[0] ?? [])
      expect(again.code).not.toBe(0)

      const folder = join(clone.home, 'clean')
      await mkdir(folder)
      await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
      const installed = await clone.run('npm', ['install', 'persist-images'], folder)
      expect([installed.code, installed.stderr]).toEqual([0, ''])
      const lock = JSON.parse(String(await readFile(join(folder, 'package-lock.json'))))
      const tarball = await file(`release/persist-images-${VERSION}.tgz`)
      expect(lock.packages['node_modules/persist-images']).toMatchObject({
        version: VERSION,
        integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
      })
      expect(
        Object.values<{ hasInstallScript?: boolean }>(lock.packages).some(one => one.hasInstallScript),
      ).toBe(false)
      const image = `data:image/png;base64,${(await readFile(join(ROOT, '__tests__/images/plain.png'))).toString('base64')}`
      const command = await clone.run(
        'npx',
        ['persist-images', image, '--json', '--destination', 'file:./kept'],
        folder,
      )
      expect([command.code, JSON.parse(command.stdout)]).toEqual([
        0,
        expect.objectContaining({ outcome: 'stored', contentType: 'image/png' }),
      ])
      // What parses these is built into the package.
      await writeFile(join(folder, 'a.md'), '![a](https://127.0.0.1/1.png)\n')
      await writeFile(join(folder, 'a.html'), '<img srcset="https://127.0.0.1/2.png 2x">\n')
      await writeFile(
        join(folder, 'use.ts'),
        `import { list, type Listed, persist, type Report, type Result } from 'persist-images'

const results: Result[] = []
const urls = [${JSON.stringify(image)}]
const run = persist({ urls, urlsFile: ['a.md', 'a.html'], destination: 'file:./kept', cwd: import.meta.dirname })
for await (const result of run) results.push(result)
const report: Report = await run
const keys: string[] = []
for await (const entry of list({ source: 'file:./kept', cwd: import.meta.dirname })) {
  const listed: Listed = entry
  keys.push('key' in listed ? listed.key : listed.prefix)
}
console.log(JSON.stringify({ outcome: results[0]?.outcome, total: report.total, keys: keys.length }))
`,
      )
      const library = await clone.run(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', 'use.ts'],
        folder,
      )
      expect([library.stderr, library.stdout.trim()]).toEqual([
        '',
        '{"outcome":"unchanged","total":3,"keys":1}',
      ])
      const types = await clone.run(
        process.execPath,
        [
          join(ROOT, 'node_modules/typescript/bin/tsc'),
          ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'],
          ...['--typeRoots', join(ROOT, 'node_modules/@types'), 'use.ts'],
        ],
        folder,
      )
      expect([types.stdout, types.code]).toEqual(['', 0])
    },
    10 * MINUTES,
  )

  const playing = runnerMissing() === undefined ? test : test.skip
  playing(
    'a commit whose action cannot start is not released',
    async () => {
      const action = await text('action.yml')
      await writeFile(
        join(clone.folder, 'action.yml'),
        action.replace('main: dist/persist.js', 'main: dist/missing.js'),
      )
      await clone.run('git', ['commit', '--quiet', '--all', '--message', 'Break the action'])
      await clone.run('git', ['tag', '--force', `v${VERSION}`])
      const { code, stderr } = await clone.run('npm', ['run', '--silent', 'release', '--', '--dry-run'])
      expect([code, stderr.trim().split('\n').at(-1)]).toEqual([
        1,
        'the end-to-end workflow fails at this commit: the actions cannot be released',
      ])
      expect(stderr).toContain('dist/missing.js')
      await clone.run('git', ['reset', '--quiet', '--hard', 'HEAD~1'])
    },
    10 * MINUTES,
  )

  test(
    'the installed command runs the step of a workflow to paste',
    async () => {
      const folder = join(clone.home, 'clean')
      const image = `data:image/png;base64,${(await readFile(join(ROOT, '__tests__/images/plain.png'))).toString('base64')}`
      await writeFile(join(folder, 'posts.json'), JSON.stringify({ posts: [{ images: [image] }] }))
      const workflow = await text('examples/workflows/crawler.yml')
      const steps: { uses?: string; with?: Record<string, string> }[] = parse(workflow).jobs.images.steps
      const step = steps.find(({ uses }) => uses === 'made-up/persist-images@v1')
      const { 'urls-file': list = '', select = '' } = step?.with ?? {}
      const inputs = [list, '--select', select, '--destination', 'file:./pictures']
      for (const outcome of ['stored', 'unchanged']) {
        const kept = await clone.run('npx', ['persist-images', ...inputs, '--json'], folder)
        expect([kept.code, JSON.parse(kept.stdout)]).toEqual([0, expect.objectContaining({ outcome })])
      }
      expect(await readdir(join(folder, 'pictures'))).toHaveLength(2)
    },
    10 * MINUTES,
  )

  test(
    'the lines of the library page build, make and install the package, and the sample runs',
    async () => {
      // What `npm version` has built is packed.
      const build = await text('scripts/build.js')
      await buildInstead("writeFileSync('built', '')")
      await playLibrarySample(clone, VERSION)
      expect(await text('built')).toBe('')
      await writeFile(join(clone.folder, 'scripts/build.js'), build)
      for (const made of ['built', `persist-images-${VERSION}.tgz`]) await rm(join(clone.folder, made))
    },
    10 * MINUTES,
  )

  test(
    'a bundle that is not what the source builds to is not released',
    async () => {
      const built = await text('dist/persist.js')
      await writeFile(join(clone.folder, 'dist/persist.js'), 'something else\n')
      await buildInstead(`writeFileSync('dist/persist.js', ${JSON.stringify(built)})`)
      await clone.run('git', ['commit', '--quiet', '--all', '--message', 'Change the bundle by hand'])
      await clone.run('git', ['tag', '--force', `v${VERSION}`])
      const { code, stderr } = await clone.run('npm', ['run', '--silent', 'release', '--', `v${VERSION}`])
      expect([code, stderr.trim()]).toEqual([
        1,
        'dist/ is not what src/ builds to: commit what `npm run build` makes',
      ])
    },
    10 * MINUTES,
  )
})

/** Words after `npm`, of each command; they stand in the workflow and nowhere else. */
function publishingCommands(): string[][] {
  const { jobs } = parse(readRoot('.github/workflows/release.yml'))
  const steps: { readonly run?: string }[] = jobs.npm.steps
  const commands = steps.flatMap(({ run }) => (run?.startsWith('npm publish') ? [run] : []))
  expect(readRoot('package.json') + readRoot('scripts/release.js')).not.toContain('npm publish')
  // Provenance is signed by GitHub's token, which only a job there has.
  return commands.map(command =>
    command
      .replace('*', VERSION)
      .split(' ')
      .filter((word, index) => index > 0 && word !== '--provenance'),
  )
}

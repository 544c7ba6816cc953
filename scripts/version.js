/**
 * Run by `npm version 1.2.3` between the change of package.json and the commit and tag: puts the version wherever
 * it stands, gives CHANGELOG's section its name, and builds.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { firstReleaseProblems, publishName } from './first-release.js'
import { pendingProblems } from './pending.js'
import { git, readPackage } from './repository.js'

const { version } = readPackage()
const lacks = [...pendingProblems(), ...firstReleaseProblems(version)]
for (const lack of lacks) console.error(lack)
if (lacks.length > 0) process.exit(1)

const edit = (file, pattern, replacement) => {
  const text = readFileSync(file, 'utf8')
  if (!pattern.test(text)) throw new Error(`${file}: nothing fits ${pattern}`)
  writeFileSync(file, text.replace(pattern, replacement))
}

edit('src/base/version.ts', /(?<=VERSION = ')[^']+/, version)
publishName(version)
const INPUT_TABLES = ['docs/inputs.md', 'docs/inputs.zh-CN.md']
for (const file of INPUT_TABLES) edit(file, /(?<=compatible; persist-images\/)[\w.-]+/, version)
edit('CHANGELOG.md', /^## Unreleased$/m, `## ${version}`)
execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' })
git('add', '--all')

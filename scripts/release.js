/**
 * `npm run release -- [--dry-run] [TAG]`: checks that a tag can be released, and makes what is released into
 * `release/`. A dry run says what is missing, plays the end-to-end workflow at this commit, and makes what can be made;
 * nothing is ever published from here.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { playEndToEnd } from './end-to-end.js'
import { pendingProblems } from './pending.js'
import { filesNaming, git, NO_OWNER, readPackage, readRepository } from './repository.js'

const FOLDER = 'release'

const words = process.argv.slice(2)
const isDry = words.includes('--dry-run')
const { name, version } = readPackage()
const tag = words.find(word => !word.startsWith('-')) ?? `v${version}`
const notes = sectionOf(version)

const lacks = await problems()
for (const lack of lacks) console.error(isDry ? `not yet: ${lack}` : lack)
if (lacks.length > 0 && !isDry) process.exit(1)
if (isDry) tryAction()

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER)
npm('pack', '--pack-destination', FOLDER, '--loglevel', 'error')
if (git('status', '--porcelain', '--', 'dist') !== '') {
  console.error('dist/ is not what src/ builds to: commit what `npm run build` makes')
  process.exit(1)
}
writeFileSync(`${FOLDER}/${name}-${version}.cdx.json`, billOfMaterials())
writeFileSync(`${FOLDER}/notes.md`, `${notes ?? ''}\n`)
const files = readdirSync(FOLDER).filter(file => file !== 'notes.md')
const sums = files.map(file => `${sha256(`${FOLDER}/${file}`)}  ${file}\n`)
writeFileSync(`${FOLDER}/SHA256SUMS`, sums.join(''))
console.log(`${tag}: ${[...files, 'SHA256SUMS', 'notes.md'].map(file => `${FOLDER}/${file}`).join(' ')}`)

/** A release on GitHub waits for the same workflow there. Ends the process where it fails. */
function tryAction() {
  // What is not committed would be tried in place of the commit.
  if (git('status', '--porcelain') !== '') return
  const { missing, failure } = playEndToEnd()
  if (missing) console.error(`not yet: the end-to-end workflow was not played at this commit (${missing})`)
  if (!failure) return
  console.error(failure)
  console.error('the end-to-end workflow fails at this commit: the actions cannot be released')
  process.exit(1)
}

/** Every sentence about what stands against a release. */
async function problems() {
  const { owner, name: repository } = readRepository()
  const left = owner === NO_OWNER ? [] : filesNaming(NO_OWNER, repository)
  return [
    owner === NO_OWNER &&
      'package.json names no owner yet: `npm run owner -- NAME` puts the name there and into the documentation',
    left.length > 0 && `${left.join(', ')} still say ${NO_OWNER}: \`npm run owner -- ${owner}\` once more`,
    !/^v\d+\.\d+\.\d+$/.test(tag) && `the tag ${tag} is not of the form v1.2.3`,
    tag !== `v${version}` && `the tag ${tag} is not the version ${version} of package.json`,
    notes === undefined && `CHANGELOG.md has no section "## ${version}", or nothing in it`,
    revision(`refs/tags/${tag}`) !== revision('HEAD') && `the tag ${tag} is not on this commit`,
    ...pendingProblems(),
    git('status', '--porcelain') !== '' &&
      'there are changes that are not committed, so the end-to-end workflow is not played',
  ].filter(Boolean)
}

function revision(ref) {
  try {
    return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
  } catch {
    return undefined
  }
}

/** What CHANGELOG.md says below the heading of a version. */
function sectionOf(wanted) {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
  const found = sections.find(text => text.split('\n', 1)[0].split(' ')[0] === wanted)
  return found?.slice(found.indexOf('\n')).trim() || undefined
}

/** CycloneDX, of what users get. By the lock file, since `--omit dev` also leaves out what both need. */
function billOfMaterials() {
  const bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx'))
  // npm takes the name of the folder.
  bill.metadata.component.name = name
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const needed = new Set(
    Object.entries(packages)
      .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
  )
  const root = bill.metadata.component['bom-ref']
  bill.components = bill.components.filter(({ purl }) => needed.has(decodeURIComponent(purl.slice(8))))
  for (const component of bill.components.filter(({ licenses }) => !licenses?.length)) {
    // npm leaves out what is a list.
    const { license } = JSON.parse(readFileSync(`node_modules/${component.name}/package.json`, 'utf8'))
    component.licenses = [license].flat().map(each => ({ license: { name: each } }))
  }
  const refs = new Set([root, ...bill.components.map(component => component['bom-ref'])])
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(each => refs.has(each)) }))
  return `${JSON.stringify(bill, null, 2)}\n`
}

function npm(...given) {
  // A command file on Windows, which only a shell starts; no word of these comes from outside.
  return execFileSync('npm', given, { encoding: 'utf8', shell: process.platform === 'win32' })
}

function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

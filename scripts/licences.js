/** Writes the licences of all packages that a bundle holds: a name and version, the licence's id, its whole text. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Shorter is a mention, not a licence. */
const MIN_TEXT = 300

/**
 * @param file to be written
 * @param stats what webpack says of the bundle
 */
export function writeLicences(file, stats) {
  const folders = new Set(packageFolders(JSON.parse(readFileSync(stats, 'utf8'))))
  const entries = [...folders].map(folder => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return {
      title: `${name} ${version}`,
      id: [license].flat().join(' or '),
      text: licenceText(folder, license, author),
    }
  })
  const lacking = entries.filter(({ text }) => text === undefined).map(({ title }) => title)
  if (lacking.length > 0) throw new Error(`no licence text is known of ${lacking.join(', ')}`)
  const sorted = entries.toSorted((a, b) => (a.title < b.title ? -1 : 1))
  writeFileSync(
    file,
    sorted.map(({ title, id, text }) => `${title}\n${id}\n\n${text}\n`).join(`\n${RULE}\n\n`),
  )
}

const RULE = '-'.repeat(80)

/** Modules may hold modules, where webpack has joined them. */
function packageFolders({ modules = [] }) {
  return modules.flatMap(module => {
    return [...packageFolderOf(module.nameForCondition ?? ''), ...packageFolders(module)]
  })
}

function packageFolderOf(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.slice(0, 1) ?? []
}

/** The package's own text, or that of its README; where it names a licence and no more, that licence. */
function licenceText(folder, id, author) {
  const files = readdirSync(folder)
  const own = files.find(name => /^(licen[cs]e|copying)/i.test(name))
  if (own) return clean(readFileSync(join(folder, own), 'utf8'))
  const readme = files.find(name => /^readme/i.test(name))
  const section = readme && /^#+ licen[cs]e\s*$(.*)/ims.exec(readFileSync(join(folder, readme), 'utf8'))?.[1]
  if (section && section.length > MIN_TEXT) return clean(section.replaceAll('```', ''))
  const standard = existsSync(standardFile(id)) ? readFileSync(standardFile(id), 'utf8') : undefined
  return standard && clean(standard.replace(/Copyright .*/, `Copyright (c) ${nameOf(author)}`))
}

/** One of ours, and one of a package that has nothing but the usual text. */
const standardFile = id => (id === 'MIT' ? 'LICENSE' : id === 'ISC' ? 'node_modules/once/LICENSE' : '')
const nameOf = author => (typeof author === 'string' ? author : author.name).replace(/ *[<(].*/, '')
const clean = text =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()

/**
 * `npm run same -- COMMIT [PART …]` compares the built actions, command and library of an older commit with this
 * checkout as it is built; COMMIT may also be the folder of a built checkout. The parts are scenes, which are the same
 * mixed runs, one after the other, against one origin and fresh stores each; and `help`, `actions` and `types`, what each says of itself. It prints what differs in exit codes, outputs, results, files, and the requests
 * that origin and stores saw. The text of messages, annotations and summaries is not compared. `npm run same -- HEAD`
 * on a built HEAD shows what differs by chance.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { difference } from './difference.ts'
import { SCENES } from './scenes.ts'
import { actionsOf, helpOf } from './texts.ts'
import { typeDifferences } from './types.ts'
import { openWorld } from './world.ts'

const HERE = fileURLToPath(new URL('../..', import.meta.url))
/** What a build says of itself. */
const TEXTS = { help: helpOf, actions: actionsOf }
const PARTS = [...Object.keys(SCENES), ...Object.keys(TEXTS), 'types']

const [commit, ...names] = process.argv.slice(2)
if (!commit || names.some(name => !PARTS.includes(name))) {
  console.error(`usage: npm run same -- COMMIT [${PARTS.join('|')} …]`)
  process.exit(2)
}
const isWanted = (name: string) => names.length === 0 || names.includes(name)

const folder = mkdtempSync(join(tmpdir(), 'persist-images-same-'))
const old = existsSync(commit) ? resolve(commit) : unpacked(commit)
const world = await openWorld(folder)
let differences = 0
try {
  for (const [name, scene] of Object.entries(SCENES).filter(([name]) => isWanted(name))) {
    const before = await world.play(old, scene)
    const after = await world.play(HERE, scene)
    const codes = after.flatMap(line => /^\d+ exit code: (.*)/.exec(line)?.[1] ?? []).join(' ')
    print(name, difference(before, after), `of ${before.length} lines differ; exit codes ${codes}`)
  }
  for (const [name, textsOf] of Object.entries(TEXTS).filter(([name]) => isWanted(name))) {
    const before = textsOf(old)
    print(name, difference(before, textsOf(HERE)), `of ${before.length} lines differ`)
  }
  if (isWanted('types')) print('types', typeDifferences(join(folder, 'types'), old, HERE), 'names differ')
} finally {
  await world.close()
  rmSync(folder, { recursive: true })
}
process.exitCode = differences === 0 ? 0 : 1

function print(name: string, lines: readonly string[], what: string): void {
  differences += lines.length
  console.log(`## ${name}: ${lines.length} ${what}`)
  for (const line of lines) console.log(line)
}

function unpacked(commit: string): string {
  const into = join(folder, 'old')
  mkdirSync(into)
  const tree = execFileSync('git', ['-C', HERE, 'archive', commit], { maxBuffer: 2 ** 28 })
  execFileSync('tar', ['-x', '-C', into], { input: tree })
  symlinkSync(join(HERE, 'node_modules'), join(into, 'node_modules'), 'junction')
  return into
}

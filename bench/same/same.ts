/**
 * `npm run same -- COMMIT [SCENE …]` compares the built action and command of an older commit with this checkout as it
 * is built: the same mixed runs, one after the other, against one origin and a fresh store each. It prints what
 * differs in exit codes, outputs, results, files, and the requests that origin and store saw. The text of messages,
 * annotations, summaries and help is not compared. `npm run same -- HEAD` on a built HEAD shows
 * what differs by chance.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { difference } from './difference.ts'
import { SCENES } from './scenes.ts'
import { openWorld } from './world.ts'

const HERE = fileURLToPath(new URL('../..', import.meta.url))
/** Everything that a runner takes of an action. */
const BUILT = ['action.yml', 'list', 'download', 'dist', 'package.json']

const [commit, ...names] = process.argv.slice(2)
const unknown = names.filter(name => !Object.hasOwn(SCENES, name))
if (!commit || unknown.length > 0) {
  console.error(`usage: npm run same -- COMMIT [${Object.keys(SCENES).join('|')} …]`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'persist-images-same-'))
const old = join(folder, 'old')
mkdirSync(old)
execFileSync('tar', ['-x', '-C', old], {
  input: execFileSync('git', ['-C', HERE, 'archive', commit, ...BUILT], { maxBuffer: 2 ** 28 }),
})
const world = await openWorld(folder)
let differences = 0
try {
  for (const [name, scene] of Object.entries(SCENES).filter(
    ([name]) => names.length === 0 || names.includes(name),
  )) {
    const before = await world.play(old, scene)
    const after = await world.play(HERE, scene)
    const lines = difference(before, after)
    differences += lines.length
    const codes = after.flatMap(line => /^\d+ exit code: (.*)/.exec(line)?.[1] ?? []).join(' ')
    console.log(`## ${name}: ${lines.length} of ${before.length} lines differ; exit codes ${codes}`)
    for (const line of lines) console.log(line)
  }
} finally {
  await world.close()
  rmSync(folder, { recursive: true })
}
process.exitCode = differences === 0 ? 0 : 1

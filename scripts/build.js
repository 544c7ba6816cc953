/** Builds `lib/` (the library) and `dist/` (one bundle for all entry points, and a file of one line for each). */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { writeLicences } from './licences.js'
import { writeOptionTypes } from './option-types.js'

/** Built beside, then put in place, so that `dist/` is whole at every moment. */
const FRESH = 'dist-fresh'
/** What ncc says of the bundle. */
const STATS = 'lib/entry/main-stats.json'

const run = (script, ...words) => execFileSync(process.execPath, [script, ...words], { stdio: 'inherit' })

rmSync('lib', { recursive: true, force: true })
rmSync(FRESH, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.build.json')
await writeOptionTypes('lib', 'lib')
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  ...['build', 'lib/entry/main.js', '-o', FRESH, '--target', 'es2024', '-C', '-q', '--stats-out', STATS],
)
writeLicences(`${FRESH}/licenses.txt`, STATS)
rmSync(STATS)
for (const name of ['persist', 'list', 'download', 'check']) {
  writeFileSync(
    `${FRESH}/${name}.js`,
    `import { ${name}Action } from './index.js'\n\nawait ${name}Action()\n`,
  )
}
/** What was compiled is kept for the next start, where the Node that is there can; one that is too old is told so inside. */
const CLI = `#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.()
const { cli } = await import('./index.js')
await cli()
`
writeFileSync(`${FRESH}/cli.js`, CLI)

/** ncc turns what it cannot resolve into this and exits 0. urllib asks for `proxy-agent` only if a proxy is set on it. */
const UNRESOLVED = /eval\("require"\)\("(?!proxy-agent")[^"]+"\)/
for (const file of readdirSync(FRESH).filter(name => name.endsWith('.js'))) {
  const [unresolved] = UNRESOLVED.exec(readFileSync(`${FRESH}/${file}`, 'utf8')) ?? []
  if (unresolved) throw new Error(`dist/${file}: ${unresolved} was not resolved`)
}

rmSync('dist', { recursive: true, force: true })
renameSync(FRESH, 'dist')

/** Builds `lib/` (the library) and `dist/` (one bundle for every door, and an entry of one line for each). */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { writeLicences } from './licences.js'

/** Built beside, then put in place, so that `dist/` is whole at every moment. */
const FRESH = 'dist-fresh'

const run = (script, ...words) => execFileSync(process.execPath, [script, ...words], { stdio: 'inherit' })
const bundle = (file, folder, stats) =>
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    ...['build', file, '-o', folder, '--target', 'es2024', '-C', '-q', '--stats-out', stats],
  )

rmSync('lib', { recursive: true, force: true })
rmSync(FRESH, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
bundle('lib/main.js', FRESH, 'lib/main-stats.json')
// Started by its URL, which ncc leaves as it is: a program of its own, beside the bundle.
bundle('lib/base/digests/thread.js', 'lib/thread', 'lib/thread-stats.json')
renameSync('lib/thread/index.js', `${FRESH}/thread.js`)
rmSync('lib/thread', { recursive: true })
const statsFiles = ['lib/main-stats.json', 'lib/thread-stats.json']
writeLicences(`${FRESH}/licenses.txt`, ...statsFiles)
for (const stats of statsFiles) rmSync(stats)
for (const name of ['persist', 'list', 'download']) {
  writeFileSync(
    `${FRESH}/${name}.js`,
    `import { ${name}Action } from './index.js'\n\nawait ${name}Action()\n`,
  )
}
writeFileSync(`${FRESH}/cli.js`, "#!/usr/bin/env node\nimport { cli } from './index.js'\n\nawait cli()\n")

/** ncc turns what it cannot resolve into this and exits 0; these three sit inside try/catch and are never reached. */
const UNRESOLVED = new Set(['proxy-agent', 'supports-color', 'graceful-fs'])
for (const file of readdirSync(FRESH).filter(name => name.endsWith('.js'))) {
  for (const [, name] of readFileSync(`${FRESH}/${file}`, 'utf8').matchAll(
    /eval\("require"\)\("([^"]+)"\)/g,
  )) {
    if (!UNRESOLVED.has(name)) throw new Error(`dist/${file}: the import of ${name} was not resolved`)
  }
}

rmSync('dist', { recursive: true, force: true })
renameSync(FRESH, 'dist')

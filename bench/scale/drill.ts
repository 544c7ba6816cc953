/** `npm run drill -- NAME [NUMBER …]`: the built command at size, beside an origin and a store that count. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const DRILLS: Readonly<Record<string, string>> = {
  lists: 'four nights of ten lists that a shell, Slurm or BullMQ hands out, runs killed in the first one',
  rates: 'images a second by one run, and by two and four that share a list',
}

const [name = '', ...words] = process.argv.slice(2)
if (Object.hasOwn(DRILLS, name)) {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const argv = ['--disable-warning=ExperimentalWarning', file, ...words]
  const [status] = await once(spawn(process.execPath, argv, { stdio: 'inherit' }), 'close')
  process.exitCode = status ?? 1
} else {
  for (const [drill, what] of Object.entries(DRILLS)) console.error(`npm run drill -- ${drill}: ${what}`)
  process.exitCode = 2
}

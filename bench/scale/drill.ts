/** `npm run drill -- NAME [SIZE …]`: a plan under faults or at size, by the built command. Needs Redis and its Sentinel. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const DRILLS: Readonly<Record<string, string>> = {
  nights: 'five nights that grow by 1 %, one of them stopped, then one with nothing new, then 10,000 parts',
  faults: 'one trouble at a time: outages, failovers, kills, clocks',
  giant: 'one host has 60 % of the images',
  troubles: 'many troubles in one plan of any size, with what `status` says meanwhile',
  sizes: 'what planning, the memory and parts cost where nothing is new, with the sum for 100 million images',
  rates: 'images a second by one, two and four workers',
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

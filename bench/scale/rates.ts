/**
 * `npm run drill -- rates 4000 8 200 1 2 4`: so many URLs, so many requests of each run at once, milliseconds of each
 * answer (0: of each host its own, 20 to 200), and how many runs share the list by `shard`, one case after the other.
 * Each case begins with an empty store.
 */
import { join } from 'node:path'
import { table } from '../table.ts'
import { Command } from './processes.ts'
import { openScene } from './scene.ts'
import { writeList } from './world.ts'

const HOSTS = 20_000

const [urls = 4000, concurrency = 8, delayMs = 200, ...cases] = process.argv.slice(2).map(Number)
const rows: (string | number)[][] = []
for (const count of cases) {
  const { world, folder, origin, store, region, words, close } = await openScene({
    urls,
    delayMs,
    hosts: HOSTS,
  })
  try {
    const list = join(folder, 'urls.txt')
    await writeList(list, world, origin.port)
    const begun = performance.now()
    const place = ['--urls-file', list, '--destination', 's3://bench/', '--region', region, ...words]
    const commands = Array.from(
      { length: count },
      (_, index) =>
        new Command([...place, '--concurrency', `${concurrency}`, '--shard', `${index + 1}/${count}`]),
    )
    await Promise.all(commands.map(command => command.whole()))
    const seconds = (performance.now() - begun) / 1000
    const { images } = await store.counts()
    if (images !== world.pictures) throw new Error(`${images} of ${world.pictures} images`)
    const cpuSeconds = commands.reduce((sum, command) => sum + command.cpuSeconds, 0)
    const peak = Math.max(...commands.map(command => command.peak))
    rows.push([count, seconds, urls / seconds, cpuSeconds, peak])
    console.log(rows.at(-1)?.join('\t'))
  } finally {
    await close()
  }
}
console.log(`\n${table(['runs', 'seconds', 'images/s', 'CPU seconds', 'peak MB'], rows)}`)

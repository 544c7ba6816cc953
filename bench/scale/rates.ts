/**
 * `npm run drill -- rates 4000 8 200 run 1 2 4`: so many URLs, so many requests of each worker at once, milliseconds
 * of each answer (0: of each host its own, 20 to 200), and how many workers, one case after the other; `run` is one run
 * without a plan. Each begins with an empty store.
 */
import { table } from '../table.ts'
import { openScene } from './scene.ts'

const [urls = 4000, concurrency = 8, delayMs = 200] = process.argv.slice(2, 5).map(Number)
const cases = process.argv.slice(5)
const rows: (string | number)[][] = []
for (const name of cases) {
  const scene = await openScene({ urls, delayMs })
  try {
    if (name !== 'run') await scene.plan(10_000)
    const begun = performance.now()
    const commands = Array.from({ length: name === 'run' ? 1 : Number(name) }, () =>
      name === 'run' ? scene.run(concurrency) : scene.worker(concurrency),
    )
    await Promise.all(commands.map(command => command.whole()))
    const seconds = (performance.now() - begun) / 1000
    const { images } = await scene.store.counts()
    if (images !== scene.world.pictures) throw new Error(`${images} of ${scene.world.pictures} images`)
    const sum = (read: (command: (typeof commands)[number]) => number) =>
      commands.reduce((total, command) => total + read(command), 0)
    const peak = Math.max(...commands.map(command => command.peak))
    rows.push([
      name === 'run' ? 'a run' : `${name} workers`,
      seconds,
      urls / seconds,
      sum(c => c.cpuSeconds),
      peak,
    ])
    console.log(rows.at(-1)?.join('\t'))
  } finally {
    await scene.close()
  }
}
console.log(`\n${table(['', 'seconds', 'images/s', 'CPU seconds', 'peak MB'], rows)}`)

/**
 * `npm run bench` measures the built command line beside its peers, in one run, on loopback, and prints Markdown;
 * `npm run bench -- mixed cold` some rows of it. Rates move with the machine: only the ratios of one run count.
 * Needs Linux with nginx and GNU time; peers that are not installed are skipped.
 */
import { check } from './check.ts'
import { counts } from './counts/counts.ts'
import { exporting } from './exporting.ts'
import { faults } from './faults.ts'
import { film, filmReal } from './film.ts'
import { giants, peak } from './giants.ts'
import { latency } from './latency.ts'
import { timeIsThere } from './measure.ts'
import { slowFilms } from './media.ts'
import { nginxIsThere } from './nginx.ts'
import { nothingNew } from './nothing-new.ts'
import { pipe } from './pipe.ts'
import { reading } from './reading.ts'
import { rewriting } from './rewriting.ts'
import type { Row, Section } from './section.ts'
import { openStage, type SetName } from './stage.ts'
import { cold, five, twenty } from './start.ts'
import { supplied } from './supplied.ts'
import { findingsTable } from './table.ts'
import { large, long, mixed, small } from './throughput.ts'

const ROWS: Readonly<Record<string, Row>> = {
  counts,
  mixed,
  long,
  small,
  large,
  latency,
  faults,
  giants,
  peak,
  five,
  twenty,
  cold,
  reading,
  check,
  rewriting,
  pipe,
  known: nothingNew,
  supplied,
  exporting,
  film,
  filmreal: filmReal,
  films: slowFilms,
}

/** The sets of images that a row plays with. */
const SETS: Readonly<Record<string, readonly SetName[]>> = {
  long: ['long'],
  small: ['small'],
  large: ['large'],
  faults: ['small'],
  giants: ['small'],
  counts: [],
  peak: [],
  pipe: [],
  known: [],
  supplied: [],
  exporting: [],
  film: [],
  filmreal: [],
  films: ['small'],
  reading: [],
  check: [],
  rewriting: ['long'],
}

const MIXED: readonly SetName[] = ['mixed']

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(ROWS, name))
if (unknown.length > 0) {
  console.error(`no such row: ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}`)
  process.exit(2)
}
if (!nginxIsThere() || !timeIsThere()) {
  console.error(
    'the bench needs nginx and /usr/bin/time: apt-get install nginx-light libnginx-mod-http-lua time',
  )
  process.exit(2)
}

const rows = Object.entries(ROWS).filter(([name]) => asked.length === 0 || asked.includes(name))
const stage = await openStage([...new Set(rows.flatMap(([name]) => SETS[name] ?? MIXED))])
const sections: Section[] = []
try {
  for (const [, row] of rows) {
    const section = await row(stage)
    sections.push(section)
    console.log(`## ${section.title}\n\n${section.table}\n`)
  }
} finally {
  await stage.close()
}
console.log(`## Targets\n\n${findingsTable(sections.flatMap(({ findings }) => findings))}`)

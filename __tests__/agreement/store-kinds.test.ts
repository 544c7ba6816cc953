/** A kind of store is one record: no other file decides by its scheme. */
import { expect, test } from '@jest/globals'
import { LANGUAGE_CODES, textIn } from '../../src/base/sentence.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { DOCTOR_FIELDS } from '../../src/jobs/doctor/doctor-fields.ts'
import { SOURCE_FIELDS } from '../../src/jobs/options/store-fields.ts'
import { RUN_FIELDS } from '../../src/jobs/persist/options/run-fields.ts'
import { FORMS, parseDestination } from '../../src/storage/stores/destination.ts'
import { BUCKET_KINDS } from '../../src/storage/stores/kinds.ts'
import { readRoot, sourceFiles } from '../support/source-files.ts'

const KINDS = Object.keys(BUCKET_KINDS)
/** A scheme in quotes, or in the alternatives of a pattern. */
const DECIDED = new RegExp(`(['"])(?:${KINDS.join('|')})\\1|[(|](?:${KINDS.join('|')})[|)]`)

test('only the record of kinds, and the folders of their services, name a kind', () => {
  const places = sourceFiles()
    .filter(({ path }) => path !== 'storage/stores/kinds.ts' && !/^storage\/stores\/(oss|s3)\//.test(path))
    .flatMap(({ path, lines }) =>
      lines.flatMap((line, index) => (DECIDED.test(line) ? [`src/${path}:${index + 1} ${line.trim()}`] : [])),
    )
  expect(places).toEqual([
    // What an access policy calls the service of each cloud.
    expect.stringMatching(/^src\/storage\/credentials\/access-policy\.ts:\d+ service: 'oss',$/),
    expect.stringMatching(/^src\/storage\/credentials\/access-policy\.ts:\d+ service: 's3',$/),
  ])
})

test('every kind can be a destination', () => {
  for (const kind of KINDS)
    expect(parseDestination(`${kind.toUpperCase()}://memes/scraped/`)).toMatchObject({
      kind,
      bucket: 'memes',
    })
})

test('wherever a destination is explained, every kind is named', () => {
  for (const language of LANGUAGE_CODES) {
    const texts = [
      textIn(language, FORMS),
      RUN_FIELDS.destination[language],
      SOURCE_FIELDS.source[language],
      CHECK_FIELDS.source[language],
      DOCTOR_FIELDS.destination[language],
    ]
    for (const kind of KINDS) for (const text of texts) expect(text).toContain(`${kind}://`)
  }
})

test('the recipe for a store names the files that a new kind needs', () => {
  const recipe = /^- \*\*A store:\*\*.*(?:\n\n {2}.*)*/m.exec(readRoot('docs/internals/adding.md'))?.[0] ?? ''
  const named = [
    'src/storage/stores/kinds.ts',
    'src/storage/stores/open.ts',
    'src/storage/service-errors/rules',
  ]
  for (const path of named) expect(recipe).toContain(path)
})

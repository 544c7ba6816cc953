/** What no clock can blur: promises an image, and bytes of code for one image. */
import { BEFORE, missing, OURS } from '../clients.ts'
import type { Section } from '../section.ts'
import { table } from '../table.ts'
import { COUNTED_STORES, codeOfOneImage, MOST_CODE, MOST_PROMISES, promisesAnImage } from './count-run.ts'

const NAMES = { s3: 'S3', oss: 'OSS' } as const

export async function counts(): Promise<Section> {
  const versions = [
    ['', OURS],
    ...(missing('before') ? [] : [[' (before)', `${BEFORE}/dist/cli.js`]]),
  ] as const
  const rows = []
  const findings = []
  for (const store of COUNTED_STORES) {
    for (const [version = '', cli = ''] of versions) {
      const [promises, code] = [await promisesAnImage(store, cli), await codeOfOneImage(store, cli)]
      rows.push([NAMES[store] + version, promises, code / 1e6])
      if (version) continue
      const what = (name: string) => `${name}, ${NAMES[store]}`
      findings.push(
        { what: what('promises an image'), value: promises, must: MOST_PROMISES[store], better: 'less' },
        {
          what: what('MB of code for one image'),
          value: code / 1e6,
          must: MOST_CODE[store] / 1e6,
          better: 'less',
        },
      )
    }
  }
  return {
    title: 'Counts of the command, with manifest and results file',
    table: table(['store', 'promises an image', 'MB of code for one image'], rows),
    findings,
  } as Section
}

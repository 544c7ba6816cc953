/** Keeps the images of a small web site on this machine in a folder, twice: the second time it asks again only for what failed. */
import { resolve } from 'node:path'
import { persist, type Report } from '../src/index.ts'
import { startDemoOrigin } from './origin.ts'

const FOLDER = 'persist-images-demo'

const origin = await startDemoOrigin()
try {
  console.log(`${origin.urls.length} URLs of a small web site on this machine, into ./${FOLDER}\n`)
  const first = await keep()
  for (const { position, url, outcome, key, reason, message, contentType, attempts } of first.results) {
    const what = key
      ? `${key.slice(0, 12)}…${key.slice(key.lastIndexOf('.'))}  ${contentType}`
      : `${reason}: ${message}`
    const tries = attempts && attempts > 1 ? ` (attempt ${attempts})` : ''
    console.log(
      `${String(position).padStart(2)}  ${new URL(url).pathname.padEnd(13)} ${outcome.padEnd(9)} ${what}${tries}`,
    )
  }
  console.log(`\nfirst run:  ${counts(first)}`)
  console.log(`second run: ${counts(await keep())}`)
  console.log(`\nThe images are in ${resolve(FOLDER)}`)
} finally {
  origin.close()
}

async function keep(): Promise<Report> {
  return await persist({
    urls: origin.urls,
    destination: `file:./${FOLDER}`,
    // The guard refuses addresses that are not public; this site is on loopback.
    allowAddresses: '127.0.0.1',
  })
}

function counts({ total, stored, unchanged, skipped, failed, bytes }: Report): string {
  return `${total} URLs: ${stored} stored, ${unchanged} unchanged, ${skipped} skipped, ${failed} failed; ${bytes} bytes written`
}

/** Hands images to the built library as bytes or as `data:` URIs, as fast as it takes them: KIND COUNT BYTES STORE. */
import { similarPngs } from '../images.ts'
import { BUCKET } from '../nginx.ts'

const { persist } = (await import(
  new URL('../../lib/entry/index.js', import.meta.url).href
)) as typeof import('../../src/entry/index.ts')
const [kind, count, bytes, endpoint = ''] = process.argv.slice(2)
const image = similarPngs(Number(bytes))

async function* list() {
  for (let index = 0; index < Number(count); index++) {
    if (kind === 'data') yield { url: `data:image/png;base64,${image(index).toString('base64')}` }
    else yield { url: `https://example.com/${index}.png`, bytes: image(index) }
  }
}

const { stored, failure } = await persist({
  urls: list(),
  destination: `s3://${BUCKET}/`,
  region: 'us-east-1',
  endpoint,
  accessKeyId: 'bench',
  accessKeySecret: 'bench',
  manifest: 'off',
})
if (failure !== undefined || stored !== Number(count)) throw new Error(`${stored} stored: ${failure}`)

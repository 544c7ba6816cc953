/** What hosts and their bytes do wrong, and what a manifest does: rows for the walk through all mistakes. */
import { gzipSync } from 'node:zlib'
import { type ImageName, image } from '../images/images.ts'
import {
  cutAfter,
  headersThenSilence,
  manyHeaders,
  resetBeforeHeaders,
  sshBanner,
  twoLocations,
} from '../servers/misbehave.ts'
import { fromItsOwnSite, picky } from '../servers/picky.ts'
import { freePort } from '../servers/program.ts'
import { asking, DENIED, fileAt, type Mistake, persisting, persistingInto } from './mistakes.ts'
import type { PersistInput } from './start-job.ts'

const html = (inside: string) => ({
  headers: { 'Content-Type': 'text/html' },
  body: `<html>${inside}</html>`,
})
const body = (bytes: Buffer | string) => ({ body: bytes })
const to = (location: string) => ({ status: 302, headers: { Location: location } })
/** An image that ends too early. */
const cut = (name: ImageName, end = -8, input: PersistInput = {}) =>
  asking(body(image(name).subarray(0, end)), input)
const PNG = image('plain.png')
/** Every name leads here. */
const HERE: PersistInput = {
  lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
}
const NOWHERE: PersistInput = {
  lookup: (name, _options, done) => done(Object.assign(new Error(name), { code: 'ENOTFOUND' }), []),
}
const CHALLENGE = { ...html('<script>window._cf_chl_opt={}</script>'), status: 403 }
const SEGMENT =
  'scraped/.persist/manifest/segments/20260101T000000000Z-1-00000000-0000-4000-8000-000000000000.jsonl.gz'

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(50) ^ 1, 50)
  return copy
}

/** Where nobody listens. */
const CLOSED = await freePort()

export const ORIGIN_MISTAKES: Readonly<Record<string, Mistake>> = {
  'an image that is gone': asking({ status: 404 }),
  'an image that is forbidden': asking({ status: 403 }),
  'a host with an error of its own': asking({ status: 503 }),
  'a host that wants a long pause': asking({ status: 429, headers: { 'Retry-After': '7200' } }),
  'a challenge': asking(CHALLENGE),
  'a challenge in place of an image': asking({ ...CHALLENGE, status: 200 }),
  'a block': asking({ status: 403, body: '<html>Incapsula incident ID: 1-2</html>' }),
  'a page with a title': asking(html('<title>Please log in to see it</title>')),
  'a page without a title': asking(html('')),
  'an answer in JSON': asking(body('{"error": "gone"}')),
  'an answer in words': asking(body('Not found')),
  'bytes of nothing known': asking(body(Buffer.from([1, 2, 3, 4]))),
  'a PDF': asking(body('%PDF-1.7\n%x\n1 0 obj')),
  'an image that nobody keeps': asking(body(Buffer.from('8BPS\0\x01\0\0\0\0\0\0\0\x03', 'latin1'))),
  'a drawing': asking(body(image('drawing.svg'))),
  'a film': asking(body(image('clip.mp4'))),
  'an empty answer': asking(body('')),
  'a small image': asking(body(PNG), { minSide: 9999 }),
  'a PNG that is cut': cut('plain.png'),
  'a PNG that is damaged': asking(body(damaged(PNG))),
  'a PNG of no signature': asking(body(Buffer.concat([PNG.subarray(0, 4), PNG]))),
  'a JPEG that is cut': cut('baseline.jpg'),
  'a JPEG of a few bytes': cut('baseline.jpg', 40),
  'a GIF that is cut': cut('still.gif'),
  'a WebP that is cut': cut('lossy.webp'),
  'a BMP that is cut': cut('plain.bmp'),
  'a BMP of a few bytes': cut('plain.bmp', 10),
  'an icon that is cut': cut('plain.ico'),
  'a TIFF that is cut': cut('plain.tiff'),
  'an AVIF that is cut': cut('plain.avif'),
  'a JPEG XL that is cut': cut('container.jxl'),
  'a drawing that is cut': cut('drawing.svg', -8, { allowTypes: 'svg' }),
  'a film that is cut': cut('clip.mp4', -8, { allowTypes: 'mp4' }),
  'a WebM that is cut': cut('clip.webm', -8, { allowTypes: 'webm' }),
  'an encoding nobody knows': asking({ headers: { 'Content-Encoding': 'zstd' }, body: 'x' }),
  'an encoding that is broken': asking({ headers: { 'Content-Encoding': 'gzip' }, body: 'x' }),
  'a body that unpacks to too much': asking(
    { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(99_999)) },
    { maxBytes: '1KiB' },
  ),
  'a body that is too large': asking(body(Buffer.alloc(5000)), { maxBytes: '1KiB' }),
  'a body that ends too early': asking(cutAfter(PNG, 20)),
  'no answer': asking(resetBeforeHeaders),
  'an answer of another protocol': asking(sshBanner),
  'too many headers': asking(manyHeaders(9999)),
  'a body that stops': asking(headersThenSilence(), { timeout: '1s', retries: 0 }),
  'redirects in a circle': persisting(({ origin }) => {
    origin.serve('/a', to('/b'))
    return { urls: [origin.serve('/b', to('/a'))] }
  }),
  'too many redirects': persisting(({ origin }) => {
    for (const hop of [1, 2, 3, 4, 5]) origin.serve(`/${hop}`, to(`/${hop + 1}`))
    return { urls: [origin.serve('/0', to('/1'))] }
  }),
  'a redirect to nowhere': asking({ status: 302 }),
  'a redirect to two places': asking(twoLocations('/a', '/b')),
  'a redirect to no URL': asking(to('http://')),
  'a redirect to a file': asking(to('file:///etc/passwd')),
  'a redirect into a network': asking(to('http://10.0.0.1/a')),
  'a redirect to what is gone': asking(to('/gone')),
  'a private address': persisting({
    urls: ['http://10.0.0.1/a', 'http://[fd00::1]/a', 'http://169.254.169.254/a'],
  }),
  'a name of this machine': persisting({ ...HERE, allowAddresses: '10.0.0.1', urls: ['http://a.test/a'] }),
  'an address that is none': persisting({
    urls: ['http://0.0.0.0/a', 'http://224.0.0.1/a', 'http://100.64.0.1/a'],
  }),
  'a port that is none of the web': persisting({ urls: ['http://127.0.0.1:22/a'] }),
  'a name that does not exist': persisting({ ...NOWHERE, urls: ['http://a.test/a'] }),
  'nobody there': persisting({ urls: [`http://127.0.0.1:${CLOSED}/a`] }),
  'nobody there, a dozen times': persisting({
    urls: Array.from({ length: 12 }, (_, index) => `http://127.0.0.1:${CLOSED}/${index}`),
    retries: 0,
    concurrency: 1,
  }),
  'an origin that opts out': asking(
    { headers: { 'X-Robots-Tag': 'noai' }, body: PNG },
    { respectRobotsTag: true },
  ),
  'a picture for one that is gone': persisting(({ origin }) => {
    const { port } = new URL(origin.serve('/removed.png', body(PNG)))
    return { ...HERE, urls: [`http://i.imgur.com:${port}/removed.png`] }
  }),
  'a host that wants another profile': persisting(({ origin }) => {
    const { port } = new URL(origin.serve('/x', picky(fromItsOwnSite, body(PNG))))
    return { ...HERE, urls: [`http://a.test:${port}/x`] }
  }),
  'one picture for everything': persisting(({ origin }) => {
    const paths = Array.from({ length: 12 }, (_, index) => `/${index}.png`)
    return { urls: paths.map(path => origin.serve(path, body(PNG))) }
  }),
  'a proxy that nobody uses': persisting({
    urls: [`http://127.0.0.1:${CLOSED}/a`],
    environment: { HTTP_PROXY: 'http://127.0.0.1:1' },
  }),
  'a proxy that is not there': persisting({ originProxy: `http://127.0.0.1:${CLOSED}` }),
  'a manifest that cannot be listed': persistingInto(
    oss => oss.fault(({ method, key }) => method === 'GET' && key === '', DENIED),
    { manifest: 'on' },
  ),
  'a manifest that cannot be read': persistingInto(
    oss => {
      oss.bucket.put(SEGMENT, 'x')
      oss.fault(({ method, key }) => method === 'GET' && key === SEGMENT, { ...DENIED, status: 500 })
    },
    { manifest: 'on' },
  ),
  'a manifest that is damaged': persistingInto(oss => oss.bucket.put(SEGMENT, 'x'), { manifest: 'on' }),
  'a manifest with a line that is': persistingInto(oss => oss.bucket.put(SEGMENT, gzipSync('{"url":\n')), {
    manifest: 'on',
  }),
  'a manifest that cannot be written': persistingInto(
    oss => oss.fault(({ method, key }) => method === 'PUT' && key.includes('.persist/'), DENIED),
    { manifest: 'on' },
  ),
  'lists that are not there': persisting(
    { urlsFile: ['no.txt', '/etc/passwd', '../x.txt', 'a.doc', 'folder', '*.jsonl'] },
    async at => {
      await fileAt('a.doc')(at)
      await fileAt('folder/x.txt')(at)
    },
  ),
  'a list that results would go over': persisting(
    { urlsFile: ['list.txt'], resultsFile: 'list.txt' },
    fileAt('list.txt'),
  ),
  'a path that is none': persisting({ urlsFile: ['list.json'], select: '$.a[?(' }, fileAt('list.json')),
}

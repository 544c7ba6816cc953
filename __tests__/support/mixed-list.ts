/** A crawl as it comes: images of every kind from a host with every fault, and what should become of each. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { IMAGE_NAMES, IMAGES, type ImageName, image } from '../images/images.ts'
import type { Answer } from '../servers/answer.ts'
import {
  closeDelimited,
  cutAfter,
  cutChunked,
  headersThenSilence,
  hugeHeaders,
  resetBeforeHeaders,
  sshBanner,
  trickleBody,
} from '../servers/misbehave.ts'
import type { Origin } from '../servers/origin.ts'

/** One input position and what is due for it. */
export interface Expected {
  readonly url: string
  /** A key of the record's own, below the prefix. */
  readonly key?: string
  readonly stored?: { readonly key: string; readonly bytes: Buffer; readonly contentType: string }
  readonly reason?: string
}

const CONTENT_TYPES: Readonly<Record<string, string>> = { ico: 'image/x-icon' }
const EXTENSIONS: Readonly<Record<string, string>> = { jpeg: 'jpg' }

/** Text that a runner would obey, were it printed as it came. */
export const HOSTILE = '##[set-output name=keys]x\u0085::error::pwned ##[add-mask]a ##[stop-commands]t'
const hostileHeaders = {
  'Content-Type': `image/png; x="##[error]pwned"`,
  ETag: '"##[add-mask]pwned"',
  'Content-Disposition': 'attachment; filename="::set-output name=keys::pwned"',
  'X-Note': '::error::pwned',
}

/** The ways in which an image that is there can be hard to get; each is overcome. */
const WAYS: readonly ((bytes: Buffer, path: string, origin: Origin) => readonly Answer[])[] = [
  body => [{ body, headers: { 'Content-Type': 'image/png' } }],
  body => [{ status: 503, statusText: '::error::busy' }, { body }],
  body => [trickleBody(body, Math.ceil(body.length / 8), 15)],
  (body, path, origin) => {
    origin.serve(`${path}-hop`, {
      status: 301,
      headers: { Location: origin.serve(encodeURI(`${path}-真`), { body }) },
    })
    return [{ status: 307, headers: { Location: `${path.split('/').at(-1)}-hop` } }]
  },
  body => [{ body, headers: { 'Content-Type': 'text/html; charset=utf-8' } }],
  body => [{ body, chunked: true, headers: hostileHeaders }],
  body => [resetBeforeHeaders, { body }],
  body => [cutAfter(body, 20), { body }],
  body => [{ body: gzipSync(body), headers: { 'Content-Encoding': 'gzip' } }],
  body => [closeDelimited(body)],
  body => [cutChunked(body, 20), { body, headers: { 'Content-Encoding': 'gzip' } }],
]

const isRaster = (name: ImageName) => !['svg', 'mp4', 'webm'].includes(IMAGES[name].type)

/** Image `n` of the list: no two alike, since junk behind its end tells them apart. */
export function goodImage(origin: Origin, n: number): Expected {
  const name = IMAGE_NAMES.filter(isRaster)[n % IMAGE_NAMES.filter(isRaster).length] ?? 'plain.png'
  const { type } = IMAGES[name]
  const bytes = Buffer.concat([image(name), Buffer.from(`\njunk ${n}`)])
  const path = `/good/${n}/a.jpg`
  const url = origin.serve(path, ...(WAYS[n % WAYS.length]?.(bytes, path, origin) ?? []))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    url,
    stored: {
      key: `${sha256.slice(0, 16)}.${EXTENSIONS[type] ?? type}`,
      bytes,
      contentType: CONTENT_TYPES[type] ?? `image/${type}`,
    },
  }
}

export interface Others {
  /** Asks to be left alone for an hour. */
  readonly tired: Origin
  /** Its certificate is its own word. */
  readonly untrusted: Origin
  /** Nobody listens there. */
  readonly deadPort: number
}

/** Forty that cannot be kept, each with its reason. */
export function badImages(origin: Origin, others: Others): Expected[] {
  const { tired, untrusted, deadPort } = others
  const png = image('plain.png')
  let served = 0
  const serve = (reason: string, ...answers: readonly Answer[]): Expected => ({
    reason,
    url: `${origin.serve(`/bad/${reason}/${served++}?token=s3cret`, ...answers)}#${HOSTILE}`,
  })
  const status = (code: number) =>
    serve(`http-${code}`, { status: code, statusText: HOSTILE.replace('\u0085', '') })
  const redirect = (reason: string, location: string) =>
    serve(reason, { status: 302, headers: { Location: location } })
  const page = (title: string) => `<!DOCTYPE html><html><title>${title}</title></html>`
  const url = (reason: string, text: string): Expected => ({ reason, url: text })
  return [
    url('url-invalid', 'not a url ::error::pwned'),
    url('url-invalid', 'http://'),
    url('url-invalid', `img/a.png#${HOSTILE}`),
    url('url-invalid', 'data:image/png;base64,@@@@ ::error::pwned'),
    url('scheme-not-allowed', 'ftp://example.test/##[add-mask]a.png'),
    url('scheme-not-allowed', 'javascript:alert(1)'),
    url('url-credentials', 'http://user:pass-word@example.test/a.png'),
    url('url-too-long', `http://example.test/${'a'.repeat(8200)}`),
    url('port-not-allowed', 'http://example.test:6667/a.png'),
    url('address-refused', 'http://10.0.0.1/a.png'),
    url('address-refused', 'http://169.254.169.254/latest/meta-data'),
    url('address-refused', `http://[::1]:${origin.port}/a.png`),
    url('connect-failed', `http://127.0.0.1:${deadPort}/a.png`),
    url('tls-failed', untrusted.serve('/a.png', { body: png })),
    url('throttled', tired.serve('/a', { status: 429, headers: { 'Retry-After': '3600' } })),
    ...[400, 401, 403, 404, 410, 451, 500].map(status),
    serve('deadline', headersThenSilence()),
    serve('truncated', cutAfter(png, 100)),
    serve('image-incomplete', closeDelimited(png, png.length - 30)),
    serve('empty', { body: '' }),
    serve('too-large', { body: Buffer.concat([png, Buffer.alloc(70_000)]) }),
    serve('html-instead', { body: page(`Log in ${HOSTILE}`), headers: { 'Content-Type': 'image/jpeg' } }),
    serve('not-an-image', { body: '{"error":"::error::pwned"}', headers: hostileHeaders }),
    serve('not-an-image', { body: image('clip.mp4') }),
    serve('type-not-allowed', { body: image('drawing.svg') }),
    redirect('too-many-redirects', `/bad/loop`),
    redirect('redirect-invalid', 'http://[::error::pwned'),
    redirect('scheme-not-allowed', 'file:///etc/passwd'),
    redirect('address-refused', 'http://10.0.0.2/a.png'),
    serve('encoding-invalid', {
      body: png.subarray(4),
      headers: { 'Content-Encoding': 'foo, ##[error]bar' },
    }),
    serve('protocol-error', sshBanner),
    serve('not-an-image', { body: '%PDF-1.7\n##[error]pwned' }),
    serve('headers-too-large', hugeHeaders(20_000, { body: png })),
    { ...serve('key-invalid', { body: png }), key: '../::error::pwned' },
  ]
}

/** One language at a time: mistakes are made in each, and nothing of the other is read. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import {
  downloading,
  examining,
  fileAt,
  linkOut,
  listing,
  type Mistake,
  persisting,
  persistingTo,
  textAt,
} from '../support/mistakes.ts'
import { ORIGIN_MISTAKES } from '../support/origin-mistakes.ts'
import { holdsStandIn, printPending } from '../support/pending.ts'
import { TEXT_MISTAKES } from '../support/text-mistakes.ts'

const KEYS = { accessKeyId: 'id', accessKeySecret: 'secret' }
const OSS = { destination: 'oss://memes/a/', region: 'cn-hangzhou', ...KEYS }
const S3 = { destination: 's3://memes/a/', region: 'us-east-1', ...KEYS }
const ACCOUNT = '0123456789abcdef0123456789abcdef'
const R2 = { destination: 'r2://memes/a/', endpoint: ACCOUNT, ...KEYS }
const ROLE = 'acs:ram::1234567890123456:role/memes'
const PROVIDER = 'acs:ram::1234567890123456:oidc-provider/GitHub'
const oss = { destination: OSS.destination, region: OSS.region }

/** Long, since a reader takes its time for each line. */
const LONG_COMMENT = `${'#'.repeat(999)}\n`

/** A further mistake is a further row. */
const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a word that is none': persisting({ onCollision: 'maybe' as 'fail' }),
  'a link that is dead': persisting({
    urls: [{ url: 'https://127.0.0.1/a.png', id: 1, until: 1_000_000_000 }],
    idField: 'id',
    expiresField: 'until',
  }),
  'a link that is dead, without an id': persisting({
    urls: [{ url: 'https://127.0.0.1/a.png', until: 1_000_000_000 }],
    expiresField: 'until',
  }),
  'a time that cannot be read': persisting({
    urls: [{ url: 'x', until: 'soon' }],
    expiresField: 'until',
  }),
  'one id for several URLs': persisting({ urls: [{ url: ['x', 'y'], id: 1 }], idField: 'id' }),
  'more metadata than an object holds': persisting({ ...S3, metadata: { a: 'x'.repeat(3000) } }),
  'a query in a destination': persisting({ ...OSS, destination: 'oss://memes/a?b' }),
  'a list beside the one that is named': persisting({ urlsFile: 'post.json' }, textAt('posts.json', '[]')),
  'a path of Windows': persisting({ urlsFile: 'D:\\x\\posts.json' }),
  'a share of Windows': persisting({ urlsFile: '\\\\server\\posts.json' }),
  'a list that print wrote': persisting({ urlsFile: 'a.json' }, textAt('a.json', "['x']")),
  'a line that print wrote': persisting({ urls: "{'url': 'x'}" }),
  'a list with a traceback': persisting(
    { urlsFile: 'a.json' },
    textAt('a.json', 'Traceback (most recent call last):\n'),
  ),
  'a line with a traceback': persisting({ urls: 'Traceback (most recent call last):' }),
  'a select beside the images': persisting(
    { urlsFile: 'a.json', select: '$.posts.images' },
    textAt('a.json', '{"posts":[{"images":["https://a.test/1.png"]}]}'),
  ),
  'an object with images at the top': persisting(
    { urlsFile: 'a.json' },
    textAt('a.json', '{"images":["https://a.test/1.png"]}'),
  ),
  'a header with semicolons': persisting({ urlsFile: 'a.csv' }, textAt('a.csv', 'id;url\n1;x\n')),
  'a suffix in two lines': persisting({ publicUrlSuffix: 'a\nb' }),
  'a selector without an end': persisting(
    { urlsFile: 'a.json', select: "$[?search(@.t,'(a+)+$')].url", deadline: '1s' },
    at => writeFile(join(at, 'a.json'), JSON.stringify([{ t: `${'a'.repeat(40)}b` }])),
  ),
  'a document without an end': persisting({ urlsFile: 'a.json', select: '$..url' }, at =>
    writeFile(join(at, 'a.json'), `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  ),
  'a list that unpacks without an end': persisting({ urlsFile: 'a.txt.gz' }, at =>
    writeFile(join(at, 'a.txt.gz'), gzipSync(Buffer.alloc(70 * 1024 * 1024, LONG_COMMENT))),
  ),
  'settings that do nothing': persisting({
    select: '$.x',
    keyField: 'k',
    urls: 'x',
  }),
  'rewriting without lists': persisting({ rewriteTo: 'in-place' }),
  'rewriting without a target': persisting({ rewriteLink: 'key' }),
  'a path into a bucket': persisting(
    { ...OSS, urlsFile: 'a.md', rewriteTo: 'in-place', rewriteLink: 'path' },
    fileAt('a.md'),
  ),
  'a link without a public URL': persisting(
    { urlsFile: 'a.md', rewriteTo: 'in-place', rewriteLink: 'url' },
    fileAt('a.md'),
  ),
  'one file for two lists': persisting({ urlsFile: '*.md', rewriteTo: 'c.md' }, async at => {
    await fileAt('a.md')(at)
    await fileAt('b.md')(at)
  }),
  'the list itself': persisting({ urlsFile: 'a.md', rewriteTo: 'a.md' }, fileAt('a.md')),
  'a folder of the lists': persisting({ urlsFile: 'a/*.md', rewriteTo: 'a/' }, fileAt('a/a.md')),
  'a list where git runs files': persisting({ urlsFile: 'a.md', rewriteTo: '.git/' }, fileAt('a.md')),
  'a page with something added': persisting(
    { urlsFile: 'a.md', rewriteTo: 'in-place', rewriteMode: 'add' },
    fileAt('a.md'),
  ),
  'front matter without an end': persisting({ urlsFile: 'a.md' }, textAt('a.md', '---\ntitle: other')),
  'front matter that is no YAML': persisting(
    { urlsFile: 'a.md', select: '$.a' },
    textAt('a.md', '---\na: [\n---\n'),
  ),
  'front matter that is no JSON': persisting(
    { urlsFile: 'a.md', select: '$.a' },
    textAt('a.md', '{"a": b\n}\n'),
  ),
  'broken front matter that nothing selects': persisting(
    { urlsFile: 'a.md' },
    textAt('a.md', '+++\na = b\n+++\n![](https://a.example/1)'),
  ),
  'quotes without end': persisting({ urlsFile: 'a.md' }, textAt('a.md', `${'> '.repeat(80)}a`)),
  'a record that holds what no run wrote': persisting(
    { urlsFile: 'a.json', rewriteTo: 'in-place' },
    textAt('a.json', '[{"url": "https://a.example/1", "url_stored": 1}]'),
  ),
  'a URL with no name around it': persisting(
    { urlsFile: 'a.json', rewriteTo: 'in-place' },
    textAt('a.json', '["https://a.example/1"]'),
  ),
  'columns that no run wrote': persisting(
    { urlsFile: 'a.csv', rewriteTo: 'in-place' },
    textAt('a.csv', 'url,url_stored_width\nhttps://a.example/1,wide\n'),
  ),
  'a table without header': persisting(
    { urlsFile: 'a.csv', rewriteTo: 'in-place' },
    textAt('a.csv', 'https://a.example/1,b\n'),
  ),
  'a list in UTF-16': persisting(
    { urlsFile: 'a.txt', rewriteTo: 'in-place' },
    textAt('a.txt', '\ufeffa', 'utf16le'),
  ),
  'a key of a list that is no file': persisting({ key: '{file.name}.{ext}' }),
  'a count': persisting({ concurrency: 0 }),
  'a size': persisting({ maxBytes: '10XB' }),
  'a time': persisting({ timeout: '30x' }),
  'a time without its unit': persisting({ retryFailedAfter: '5' }),
  'a time or never': persisting({ refreshAfter: 'soon' }),
  'a switch': persisting({ dryRun: 'yes' as 'true' }),
  'types of images': persisting({ allowTypes: 'exe' }),
  'when to fail': persisting({ failOn: '25' as 'any' }),
  'a shard': persisting({ shard: '5/4' }),
  'lines of headers': persisting({ headers: 'x' }),
  'a header of the connection': persisting({ headers: 'Host: x' }),
  'a header in Chinese': persisting({ headers: 'x: 图' }),
  'a user agent in two lines': persisting({ userAgent: 'a\nb' }),
  'a referer': persisting({ referer: 'x' }),
  'a public base': persisting({ publicUrlBase: 'x' }),
  'no destination': persisting({ destination: '' }),
  'a scheme nobody knows': persisting({ destination: 'azure://images' }),
  'no scheme': persisting({ destination: 'images' }),
  'a folder without a scheme': persisting({ destination: './images' }),
  'neither bucket nor folder': persisting({ destination: '?' }),
  'no bucket name': persisting({ destination: 'oss://My_Bucket/' }),
  'no bucket name of S3': persisting({ destination: 's3://a..b/' }),
  'a prefix with dots': persisting({ destination: 'oss://memes/a/../b' }),
  'an address of OSS': persisting({ destination: 'https://memes.oss-cn-beijing.aliyuncs.com/a/' }),
  'an address of AWS': persisting({ destination: 'https://s3.us-east-1.amazonaws.com/memes' }),
  'an address of R2': persisting({ destination: `https://${ACCOUNT}.eu.r2.cloudflarestorage.com/memes` }),
  'no folder': persisting({ destination: 'file:' }),
  'a host for a folder': persisting({ destination: 'file://host/x' }),
  'a folder as Windows has it': persisting({ destination: 'file:.\\images' }),
  'no region': persisting({ ...OSS, region: '' }),
  'a region with a blank': persisting({ ...OSS, region: 'cn hangzhou' }),
  'a region misspelt': persisting({ ...OSS, region: 'cn-hangzou' }),
  'a region of another place': persisting({ ...OSS, endpoint: 'oss-cn-beijing.aliyuncs.com' }),
  'a password in an endpoint': persisting({ ...OSS, endpoint: 'https://u:p@x.example' }),
  'a path in an endpoint': persisting({ ...OSS, endpoint: 'x.example/y' }),
  'an endpoint of FTP': persisting({ ...OSS, endpoint: 'ftp://x.example' }),
  'an endpoint that is none': persisting({ ...S3, endpoint: 'a b' }),
  'an endpoint in the clear': persisting({ ...OSS, endpoint: 'http://x.example' }),
  'an endpoint with a bucket': persisting({ ...OSS, endpoint: 'memes.oss-cn-hangzhou.aliyuncs.com' }),
  'an endpoint of IPv6': persisting({ ...OSS, endpoint: 'http://[::1]:9000' }),
  'words of objects': persisting({ ...OSS, storageClass: 'Cold', acl: 'open' }),
  'S3 without a region': persisting({ ...S3, region: '' }),
  'S3 with a region of OSS': persisting({ ...S3, region: '_' }),
  'S3 with a word of OSS': persisting({ ...S3, endpoint: 'internal' }),
  'R2 without an endpoint': persisting({ ...R2, endpoint: '' }),
  'R2 with an account that is none': persisting({ ...R2, endpoint: 'me' }),
  'R2 with a region and an ACL': persisting({ ...R2, region: 'eu', acl: 'private' }),
  'R2 elsewhere': persisting({ ...R2, endpoint: 'img.example.com' }),
  'no keys for OSS': persisting({ ...oss, environment: {} }),
  'no keys for S3': persisting({ destination: S3.destination, region: S3.region, environment: {} }),
  'no keys in a fork': persisting({ ...oss, environment: {}, isForkPullRequest: true }),
  'no keys in a step': persisting({ ...oss, environment: {}, isStep: true }),
  'one key in a step': persisting({ ...oss, environment: {}, accessKeyId: 'id', isStep: true }),
  'half a key': persisting({ ...oss, accessKeyId: 'id' }),
  'keys pasted badly': persisting({ ...OSS, accessKeyId: 'a b', accessKeySecret: 'a\nb' }),
  'a key with white space around': persistingTo('denied', {
    accessKeySecret: 'wrong ',
  }),
  'a temporary key without its token': persisting({ ...OSS, accessKeyId: 'STS.abc' }),
  'two ways to log in': persisting({ ...OSS, roleArn: ROLE }),
  'a role and its provider swapped': persisting({ ...oss, roleArn: PROVIDER, oidcProviderArn: ROLE }),
  'a role that is none': persisting({ ...oss, roleArn: 'x' }),
  'a role without the permission': persisting({
    ...oss,
    roleArn: ROLE,
    oidcProviderArn: PROVIDER,
    environment: {},
  }),
  'a role for R2': persisting({ destination: R2.destination, endpoint: ACCOUNT, roleArn: ROLE }),
  'an unknown variable': persisting({ key: '{nope}' }),
  'a brace alone': persisting({ key: '{sha256' }),
  'one key for all': persisting({ key: 'a.png' }),
  'a slice': persisting({ key: '{sha256:2:1}' }),
  'a time zone': persisting({ key: '{date:Mars}/{sha256}' }),
  'a template with an empty segment': persisting({ key: '/{sha256}' }),
  'a template in our folder': persisting({ key: '.persist/{sha256}' }),
  'rules that are no map': persisting({ hostRules: 'x' }),
  'rules with a star': persisting({ hostRules: '*.b.test: {delay: 1s}' }),
  'rules of no host': persisting({ hostRules: '"http://b.test": {delay: 1s}' }),
  'rules with an unknown field': persisting({ hostRules: 'b.test: {dely: 1s, zzzzzzzzzzzz: 1}' }),
  'rules with wrong values': persisting({ hostRules: 'b.test: {delay: x, referer: x, headers: [x]}' }),
  'rules of two documents': persisting({ hostRules: 'a.test: {delay: 1s}\n---\nb: 1' }),
  'files that are one': persisting({ resultsFile: 'a.jsonl', failedFile: './a.jsonl' }),
  'no URLs': persisting({ urls: [] }),
  'no list': persisting({ urls: '' }),
  'no list of a step': persisting({ urls: '', isStep: true }),
  'a list of 0 bytes': persisting({ urlsFile: 'a.json' }, at => writeFile(join(at, 'a.json'), '')),
  'a list that unpacks to 0 bytes': persisting({ urlsFile: 'a.csv.gz' }, at =>
    writeFile(join(at, 'a.csv.gz'), gzipSync('')),
  ),
  'a list of 0 bytes without images': persisting({ urls: [], urlsFile: 'a.txt' }, at =>
    writeFile(join(at, 'a.txt'), ''),
  ),
  'a place that is none': persisting({ urlsFile: 'list.json', rewriteTo: 'true' }, at =>
    writeFile(join(at, 'list.json'), '[]'),
  ),
  'too few URLs': persisting({ urls: [], minUrls: 2 }),
  'a metadata address opened': persisting({ allowAddresses: '169.254.169.254', urls: [] }),
  'URLs that are none': persisting({ urls: ['ftp://x.example/a', 'http://u:p@x.example/a', 'x y'] }),
  'a list that is broken': persisting({ urlsFile: 'list.json' }, fileAt('list.json')),
  'a page that is none': persisting({ baseUrl: 'x' }),
  'a proxy that is none': persisting({ ...OSS, proxy: 'x', originProxy: 'ftp://x.example' } as object),
  'a manifest elsewhere': persisting({ ...OSS, manifestAt: 'file:./memory' } as object),
  'addresses that are none': persisting({ allowAddresses: '10.0.0.0/33' }),
  'data that is broken': persisting({ urls: ['data:image/png;base64,***', 'data:image/png'] }),
  'a record without its field': persisting({ key: '{field.id}.{ext}' }),
  'a run that is cancelled': persisting({ signal: AbortSignal.abort() }),
  'a dry run': persisting({ dryRun: true }),
  'a key that is taken': persisting({ key: 'a.{ext}{name}', failOn: 'any' }, fileAt('images/a.pngcat')),
  'a file in place of the folder': persisting({}, fileAt('images')),
  'a bucket that refuses': persistingTo('denied', {}),
  'a key that is taken in a bucket': persistingTo(
    'there',
    { key: 'a-{ext}{name}' },
    { 'scraped/a-pngcat': 'x' },
  ),
  'a match': listing({ match: '/x' }),
  'a long match': listing({ match: 'x'.repeat(1001) }),
  'a moment': listing({ modifiedSince: 'x' }),
  'nothing to list': listing({}),
  'nothing to list, an error': listing({ ifNoneFound: 'error' }),
  'a listing that is cancelled': listing({ signal: AbortSignal.abort() }),
  'no source': listing({ source: '' }),
  'keys and a match': downloading({ keys: ['scraped/a.png'] }),
  'no keys file': downloading({ keysFile: [] }),
  'an empty match': downloading({ match: '' }),
  'a folder that git runs': downloading({ directory: '.git/x' }),
  'a folder outside': downloading({ directory: '/x' }),
  'a folder behind a link': downloading({}, ['a.png'], linkOut),
  'a file that is there': downloading({ onExisting: 'fail' }, ['a.png'], fileAt('images/a.png')),
  'keys elsewhere': downloading({
    match: undefined,
    keys: ['b.png', 'scraped/../x', 'scraped/gone'],
  } as object),
  'keys that git runs': downloading({}, ['.git/hooks/x', 'c:/x']),
  'keys in each other’s way': downloading({ concurrency: 1 }, ['a', 'a/b']),
  'a download that is cancelled': downloading({ signal: AbortSignal.abort() }),
  'nothing to examine': examining({ destination: '' }),
  'a folder to examine': examining({ destination: 'file:/dev/null' }),
}

/** Values as they were written, codes and addresses: the same in every language. */
const withoutValues = (sentence: string) =>
  sentence.replace(
    /"(?:[^"\\]|\\.)*"|“[^”]*”|`[^`]*`|\S*[/_]\S*|\([A-Z]\w+(?:, (?:EC|request) [\w-]+)+\)/g,
    '·',
  )

/** Three words of Latin letters with nothing but spaces between. */
const ENGLISH = /(?:\b[A-Za-z']+ ){2}[A-Za-z']+\b/
const HAN = /\p{Script=Han}/u

test('what is left out is printed', printPending)

test('there are enough of them', () => {
  expect(Object.keys({ ...MISTAKES, ...ORIGIN_MISTAKES, ...TEXT_MISTAKES }).length).toBeGreaterThanOrEqual(
    200,
  )
})

describe.each(Object.entries({ ...MISTAKES, ...ORIGIN_MISTAKES, ...TEXT_MISTAKES }))('%s', (_name, make) => {
  test('is explained in Chinese, without an English sentence', async () => {
    const said = await make('zh')
    expect(said).not.toEqual([])
    const own = said.filter(sentence => !holdsStandIn(sentence))
    expect(own.filter(sentence => ENGLISH.test(withoutValues(sentence)) || !HAN.test(sentence))).toEqual([])
  })

  test('is explained in English, without Chinese', async () => {
    const said = await make('en')
    expect(said).not.toEqual([])
    expect(said.filter(sentence => HAN.test(sentence))).toEqual([])
  })
})

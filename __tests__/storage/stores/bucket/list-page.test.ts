import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { readListPage } from '../../../../src/storage/stores/bucket/list-page.ts'
import { cpuMs } from '../../../support/cpu-time.ts'

const page = (inner: string, root = '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">') =>
  readListPage(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${root}${inner}</ListBucketResult>\n`))
const entry = (inner: string) => `<Contents>${inner}</Contents>`
const a = entry('<Key>a</Key><Size>1</Size>')

describe('a page', () => {
  test('of one object, without owner, ETag or time', () => {
    expect(page(a)).toEqual({ objects: [{ key: 'a', size: 1 }], prefixes: [] })
  })

  test('with owners, checksums and elements of vendors', () => {
    const contents = entry(
      `\n  <Key>a/b.png</Key><LastModified>2026-01-31T01:02:03.000Z</LastModified>
       <ETag>&quot;5b3c1a2e053d763e1b002cc607c5a0fe-2&quot;</ETag><ChecksumAlgorithm>CRC64NVME</ChecksumAlgorithm>
       <Type>Normal</Type><Size>344606</Size><StorageClass>Standard</StorageClass>
       <Owner><ID>0022012****</ID><DisplayName>user-example</DisplayName></Owner>`,
    )
    const size = 344_606
    const etag = '5b3c1a2e053d763e1b002cc607c5a0fe-2'
    const lastModified = new Date('2026-01-31T01:02:03Z')
    expect(page(contents)).toEqual({ objects: [{ key: 'a/b.png', size, etag, lastModified }], prefixes: [] })
  })

  test('of many objects in any script is read in pieces, with what stands before, between and after them', () => {
    const names = Array.from(
      { length: 1000 },
      (_, index) => `${index}/${['猫', 'é', 'a+b', 'x%2Fy'][index % 4]}`,
    )
    const folder = '<CommonPrefixes><Prefix>folder/</Prefix></CommonPrefixes>'
    const entries = names.map(name =>
      entry(`<Key>${encodeURIComponent(name)}</Key><Owner>${'o'.repeat(200)}</Owner><Size>1</Size>`),
    )
    const token = '<IsTruncated>true</IsTruncated><NextContinuationToken>next</NextContinuationToken>'
    const body = `<EncodingType>url</EncodingType>${entries.slice(0, 500).join('')}${folder}${entries.slice(500).join('')}${token}`
    const read = page(body)
    expect(read).toMatchObject({ prefixes: ['folder/'], nextToken: 'next' })
    expect(typeof read === 'object' && read.objects.map(({ key }) => key)).toEqual(names)
  })

  test('of common prefixes alone, with and without objects between them', () => {
    const folder = (name: string) => `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`
    expect(page(`<Prefix>x/</Prefix>${folder('a/')}`)).toEqual({ objects: [], prefixes: ['a/'] })
    expect(page(folder('a/') + a + folder('b/'))).toMatchObject({
      objects: [{ key: 'a' }],
      prefixes: ['a/', 'b/'],
    })
  })

  test('is read by what stands around its entries, not by what they hold', () => {
    const lie = '<IsTruncated>true</IsTruncated><NextContinuationToken>x</NextContinuationToken>'
    expect(page(entry(`<Key>a</Key><Size>1</Size>${lie}`))).not.toHaveProperty('nextToken')
    expect(
      page(`${a}<IsTruncated>true</IsTruncated><NextContinuationToken>x&amp;y</NextContinuationToken>`),
    ).toEqual({ objects: [{ key: 'a', size: 1 }], prefixes: [], nextToken: 'x&y' })
    expect(page('<IsTruncated>true</IsTruncated><NextContinuationToken/>')).toBe('endless')
  })

  test('of encoded names: spaces may be a plus, and what is no encoding stays', () => {
    const names = ['a+b%2B', '%E5%9B%BE', '100%', '%FF']
    const contents = names.map(name => entry(`<Key>${name}</Key><Size>1</Size>`)).join('')
    const read = page(`<EncodingType>url</EncodingType>${contents}`)
    expect(read).toMatchObject({ objects: ['a b+', '图', '100%', '%FF'].map(key => ({ key })) })
  })

  test('is let go of, whatever of what was read from it is kept', async () => {
    const pageBytes = 2 * 1024 * 1024
    const filler = `<Filler>${'x'.repeat(pageBytes)}</Filler>`
    const token =
      '<IsTruncated>true</IsTruncated><NextContinuationToken>long-enough-token</NextContinuationToken>'
    const ETag = '<ETag>"5b3c1a2e053d763e1b002cc607c5a0fe"</ETag>'
    const contents = entry(`<Key>a-key-that-is-long-enough</Key><Size>1</Size>${ETag}`)
    const before = await memoryInUse()
    const kept = Array.from({ length: 40 }, () => page(`${token}${contents}${filler}`))
    expect(((await memoryInUse()) - before) / pageBytes).toBeLessThan(10)
    expect(kept).toHaveLength(40)
  })
})

async function memoryInUse(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  for (let round = 0; round < 4; round++) {
    collect()
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

describe('what is no page', () => {
  test.each([
    ['', 'nothing'],
    ['<html><body>ListBucketResult</body></html>', 'HTML'],
    ['<ListBucketResultat></ListBucketResultat>', 'another document'],
    ['<ListBucketResult><IsTruncated>false</IsTruncated>', 'a page that was cut'],
    [`<ListBucketResult>${a}<Contents><Key>b</Key></ListBucketResult>`, 'an entry without end'],
    ['<ListBucketResult><Contents><Size>1</Size></Contents></ListBucketResult>', 'an entry without key'],
    ['<ListBucketResult><Contents><Key>a</Key></Contents></ListBucketResult>', 'one without size'],
    ['<ListBucketResult><Contents><Key>a</Key><Size/></Contents></ListBucketResult>', 'one with none'],
    ['<ListBucketResult><Contents><Key>a</Key><Size>-1</Size></Contents></ListBucketResult>', 'one below 0'],
    ['<ListBucketResult><Contents><Key>a</Key><Size>x</Size></Contents></ListBucketResult>', 'no number'],
    ['<ListBucketResult><CommonPrefixes></CommonPrefixes></ListBucketResult>', 'a prefix without text'],
  ])('%j is foreign: %s', text => {
    expect(readListPage(Buffer.from(text))).toBe('foreign')
  })
})

describe('a mebibyte of malice', () => {
  const fill = (text: string) => text.repeat(Math.ceil((1024 * 1024) / text.length))
  const cases = [
    '<Contents>',
    '<Contents><Key>',
    '<Contents></Contents>',
    '<Contents><CommonPrefixes></Contents></CommonPrefixes>',
    '<Contents></CommonPrefixes><CommonPrefixes></Contents>',
    '<ListBucketResult',
    '</ListBucketResult> ',
    '<NextContinuationToken>',
    '<IsTruncated><EncodingType>',
    '<',
    '(',
    '/',
    'a',
    '&#',
    '%',
    ' ',
  ]

  test.each(cases)('of %j takes linear time', text => {
    const started = cpuMs()
    page(fill(text))
    page(entry(`<Key>${fill(text)}</Key><Size>1</Size>`))
    page(`<EncodingType>url</EncodingType>${entry(`<Size>1</Size><Key>${fill(text)}`)}`)
    page(fill(entry(`<Key>a</Key>${text}<Size>1</Size>`)))
    readListPage(Buffer.from(`<ListBucketResult>${fill(text)}`))
    expect(cpuMs() - started).toBeLessThan(5000)
  })
})

import { expect, test } from '@jest/globals'
import { copyHeaders } from '../../../../src/jobs/persist/mirrors/mirrors-of-run.ts'
import { contentHeaders } from '../../../../src/jobs/persist/steps/object-options.ts'
import { ALL_TYPES, IMAGE_TYPES } from '../../../../src/origin/inspect/image-types.ts'
import type { ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'

const entry = (contentType?: string) =>
  ({
    key: 'a/b',
    url: 'https://a.example/b',
    at: '',
    firstSeen: '',
    ...(contentType && { contentType }),
  }) as ImageEntry

test('a copy is shown as the upload of its type is', () => {
  const types = [...new Set(ALL_TYPES.map(type => IMAGE_TYPES[type].contentType))]
  expect(types.map(type => copyHeaders(entry(type)))).toEqual(types.map(contentHeaders))
  const saved = types.filter(type => contentHeaders(type).contentDisposition === 'attachment')
  expect(saved).toEqual(expect.arrayContaining(['image/svg+xml', 'application/pdf', 'application/zip']))
  expect(saved).not.toContain('image/png')
})

test.each(['text/html', 'image/svg+xml;x', undefined])(
  'a line that says %j makes no page on the mirror',
  type => {
    expect(copyHeaders(entry(type))).toEqual({
      contentType: 'application/octet-stream',
      contentDisposition: 'attachment',
    })
  },
)

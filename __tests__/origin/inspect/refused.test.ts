import { crc32, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { defaults, inspection, refusalOf } from '../../support/inspect-rules.ts'

test('an empty body is empty', async () => {
  expect((await refusalOf('')).reason).toBe('empty')
})

describe('a page instead of an image', () => {
  test('the message carries the title as a browser shows it', async () => {
    const { reason, message } = await refusalOf(image('page-named.jpg'))
    expect(reason).toBe('html-instead')
    expect(message).toBe('an HTML page instead of an image: "Please log in & try again"')
  })

  test.each([
    ['1 &lt; 2 &amp;&nbsp;&quot;3&quot;', '1 < 2 & "3"'],
    ['&#30331;&#x5f55; &AMP; &hellip; &constructor; &', '登录 & … &constructor; &'],
    ['Log in &amp sign up &ampagain &#38 &#X26; &ndash; &Amp;', 'Log in & sign up &again & & – &Amp;'],
    ['&laquo;a&raquo &ldquo;b&rdquo; &ldquo c&mdash;d', '«a» “b” &ldquo c—d'],
    ['&amp;lt; is written once', '&lt; is written once'],
    ['&#27;[31mred&#x202e;&#xd800;&#10;&#x110000;', '[31mred &#x110000;'],
  ])('%j is shown as %j', async (title, shown) => {
    const { message } = await refusalOf(`<html><title>${title}</title>`)
    expect(message).toBe(`an HTML page instead of an image: "${shown}"`)
  })

  test.each([
    ['\ufeff<!doctype html><p>x'],
    ['  \r\n\t<HTML><body>'],
    ['<!-- a --><!-- b --> <html>'],
    ['<!-- <svg> --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><svg></svg>'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['<head><title></title></head>'],
    ['<body bgcolor="white">'],
    ['<script>location = "/login"</script>'],
    ['<title>503</title>'],
    ['<h1>404 Not Found</h1>'],
  ])('%j is html-instead', async page => {
    expect((await refusalOf(page)).reason).toBe('html-instead')
  })

  test('a long title is cut to 80 characters on one line without control characters', async () => {
    const title = `${'图'.repeat(50)}\n\u001b[31m  ${'é'.repeat(50)}`
    const { message } = await refusalOf(`<html><title>${title}</title>`)
    expect(message).toBe(`an HTML page instead of an image: "${'图'.repeat(50)} [31m ${'é'.repeat(24)}"`)
  })
})

describe('something else instead of an image', () => {
  const mp4 = image('clip.mp4')
  test.each([
    ['JSON', '{"error": "gone"}'],
    ['JSON', '\n [1, 2] \n'],
    ['plain text', 'Not found'],
    ['plain text', 'BMW and GIFs'],
    ['application/pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['application/zip', Buffer.from('504b0304140000000800', 'hex')],
    ['application/gzip', gzipSync('picture')],
    ['video/mp4', mp4],
    ['video/webm', image('clip.webm')],
    ['unknown bytes (01 02 03 04)', Buffer.from([1, 2, 3, 4])],
  ])('%s is not-an-image and is named', async (name, bytes) => {
    const { reason, message } = await refusalOf(bytes)
    expect([reason, message]).toEqual(['not-an-image', `not an image: ${name}`])
  })

  test('a known type whose header cannot be read is image-incomplete', async () => {
    const { reason, message } = await refusalOf(image('plain.bmp').subarray(0, 10))
    expect(reason).toBe('image-incomplete')
    expect(message).toBe('incomplete image/bmp of 10 bytes: its header cannot be read')
  })
})

describe('types that are not allowed', () => {
  test.each([image('drawing.svg'), '<svg><script>alert(1)</script></svg>'])(
    'a drawing is type-not-allowed by default',
    async drawing => {
      const { reason, message, details } = await refusalOf(drawing)
      expect(reason).toBe('type-not-allowed')
      expect(message).toMatch(/^svg is not among the allow-types \(jpeg, png, /)
      expect(details.advice).toContain('svg to allow-types')
    },
  )

  test('a drawing with script is stored when svg is asked for', async () => {
    const svg = Buffer.from('<svg width="10" height="20"><script>alert(1)</script></svg>')
    const inspected = await inspection(svg, { ...defaults, allowTypes: new Set(['svg']) })
    expect(inspected).toMatchObject({ contentType: 'image/svg+xml', width: 10, height: 20 })
  })

  test('a raster type left out of a list is type-not-allowed, cut or not', async () => {
    const rules = { ...defaults, allowTypes: new Set(['png'] as const) }
    expect((await refusalOf(image('still.gif'), rules)).message).toBe(
      'gif is not among the allow-types (png)',
    )
    expect((await refusalOf(image('still.gif').subarray(0, 50), rules)).reason).toBe('type-not-allowed')
  })
})

describe('images that are too small', () => {
  const png = image('plain.png')

  /** Width and height stand at the beginning of the first chunk, whose sum is at its end. */
  const tall = Buffer.from(png)
  tall.writeUInt32BE(32, 16)
  tall.writeUInt32BE(48, 20)
  tall.writeUInt32BE(crc32(tall.subarray(12, 29)), 29)

  test.each([
    ['wide', png, [48, 32]],
    ['tall', tall, [32, 48]],
  ])('min-side holds for the shorter side of a %s image, and accepts equality', async (_, bytes, sides) => {
    const { reason, message } = await refusalOf(bytes, { ...defaults, minSide: 33 })
    expect([reason, message]).toEqual(['too-small', 'the shorter side has 32 pixels; min-side asks for 33'])
    const { width, height } = await inspection(bytes, { ...defaults, minSide: 32 })
    expect([width, height]).toEqual(sides)
  })

  test('a cut image is incomplete before it is too small', async () => {
    const { reason } = await refusalOf(png.subarray(0, 300), { ...defaults, minSide: 49 })
    expect(reason).toBe('image-incomplete')
  })
})

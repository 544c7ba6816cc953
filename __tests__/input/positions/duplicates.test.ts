import { describe, expect, test } from '@jest/globals'
import { cpuMs } from '../../support/cpu-time.ts'
import { jobsOf, planOf } from '../../support/test-plan.ts'

const cat = 'http://example.test/cat.png'

describe('one job', () => {
  test('the same URL three times, with three positions', async () => {
    const plan = await planOf([cat, cat, cat])
    expect(plan.jobs).toHaveLength(1)
    expect(plan.positions.map(position => position?.targetOrRefusal)).toEqual(
      Array(3).fill(plan.jobs[0]?.targets[0]),
    )
  })

  test('scheme and host in other case, the default port, a fragment', async () => {
    const urls = ['HTTP://EXAMPLE.test:80/a', 'http://example.test/a', 'http://example.test/a#x']
    expect(await jobsOf(...urls)).toEqual(['http://example.test/a'])
    expect((await planOf(urls)).positions.map(position => position?.url)).toEqual(urls)
  })

  test('a Chinese path and its percent-encoded form', async () => {
    const encoded = 'http://h.test/%E5%9B%BE%E7%89%87/%E7%8C%AB.png'
    expect(await jobsOf('http://h.test/图片/猫.png', encoded)).toEqual([encoded])
  })

  test('characters that no URL holds, and their percent-encoded form', async () => {
    const encoded = 'http://h.test/a%20b%22c%3Cd%3Ee%7Bf%7Dg%7Ch%5Ei%60j.png'
    expect(await jobsOf('http://h.test/a b"c<d>e{f}g|h^i`j.png', encoded)).toEqual([encoded])
  })

  test('an international host, its punycode, and that in upper case', async () => {
    const urls = ['http://例え.test/a', 'http://xn--r8jz45g.test/a', 'http://XN--R8JZ45G.TEST/a']
    expect(await jobsOf(...urls)).toEqual(['http://xn--r8jz45g.test/a'])
  })

  test('a URL in quotes or angle brackets, with &amp; in its query', async () => {
    expect(await jobsOf(`"${cat}?a=1&amp;b=2"`, `<${cat}?a=1&b=2>`)).toEqual([`${cat}?a=1&b=2`])
  })

  test('a data: URI, wrapped or not', async () => {
    const plan = await planOf(['data:image/png;base64,AAAA', ' <data:image/png;base64,AAAA> '])
    expect([...plan.jobs].map(({ body }) => body?.uri)).toEqual(['data:image/png;base64,AAAA'])
    expect(plan.jobs[0]?.url).toMatch(/^data:,[0-9a-f]{64}$/)
  })
})

describe('different jobs', () => {
  test.each([
    ['upper and lower case', ['/A.png', '/a.png']],
    ['another query', ['/a?x=1', '/a?x=2']],
    ['the order of a query', ['/?b=2&a=1', '/?a=1&b=2']],
    ['the case of an escape', ['/%e7%8c%ab.png', '/%E7%8C%AB.png']],
    ['percent signs that escape nothing', ['/%zz.png', '/100%.png']],
  ])('%s: %j, each asked for as written', async (_difference, paths) => {
    const urls = paths.map(path => `http://example.test${path}`)
    expect(await jobsOf(...urls)).toEqual(urls)
  })
})

describe('several keys for one URL', () => {
  test('each chosen key is a target, each once', async () => {
    const keys = ['a.png', 'b.png', 'a.png', undefined]
    const plan = await planOf(keys.map(key => ({ url: cat, ...(key && { key }) })))
    expect(plan.jobs).toHaveLength(1)
    expect(plan.jobs[0]?.targets.map(target => target.key)).toEqual(['a.png', 'b.png', undefined])
    expect(plan.positions[2]?.targetOrRefusal).toEqual(plan.positions[0]?.targetOrRefusal)
  })

  test('fields make another target only where the key is made of them', async () => {
    const images = ['x', 'y'].map(sub => ({ url: cat, fields: { sub, score: 1 } }))
    expect((await planOf(images)).jobs[0]?.targets).toHaveLength(1)
    expect((await planOf(images, ['sub'])).jobs[0]?.targets).toHaveLength(2)
    const chosen = images.map(image => ({ ...image, key: 'a.png' }))
    expect((await planOf(chosen, ['sub'])).jobs[0]?.targets).toHaveLength(1)
  })

  test('many of them are distinguished in linear time, each once', async () => {
    const images = Array.from({ length: 60_000 }, (_, n) => ({ url: cat, fields: { id: n % 30_000 } }))
    const started = cpuMs()
    const { jobs, positions } = await planOf(images, ['id'])
    expect(cpuMs() - started).toBeLessThan(2000)
    expect(jobs.map(({ targets }) => targets.length)).toEqual([30_000])
    for (const n of [0, 5, 15, 16, 17, 29_999])
      expect(positions[n + 30_000]?.targetOrRefusal).toEqual(positions[n]?.targetOrRefusal)
  })

  test('key and fields of each position are kept, whatever shares the job', async () => {
    const images = ['x', 'y'].map(sub => ({ url: cat, key: `${sub}.png`, fields: { sub } }))
    const { positions } = await planOf(images)
    expect(positions.map(position => [position?.key, position?.fields])).toEqual([
      ['x.png', { sub: 'x' }],
      ['y.png', { sub: 'y' }],
    ])
  })

  test('the first page that names the image is its referer', async () => {
    const pages = ['http://p.test/1', 'http://p.test/2']
    const plan = await planOf(pages.map(referer => ({ url: cat, referer })))
    expect(plan.jobs[0]?.referer).toBe(pages[0])
    expect(plan.positions.map(position => position?.referer)).toEqual(pages)
  })
})

/** The recipe for a WeChat article, on a page of that form: its images have no `src`, and their host refuses a Referer. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { picky, withoutReferer } from '../servers/picky.ts'
import { fences } from '../support/documents.ts'
import { type NamedHosts, openNamedHosts } from '../support/named-hosts.ts'
import { twins } from '../support/pending.ts'

let hosts: NamedHosts
beforeEach(async () => {
  hosts = await openNamedHosts()
})
afterEach(() => hosts.close())

/** @param at where the images of the host are */
const article = (at: (path: string) => string) => `<!DOCTYPE html><html><head>
<meta property="og:image" content="${at('mmbiz_jpg/cover/0?wx_fmt=jpeg')}">
</head><body><div id="js_content" style="visibility: hidden">
<p>正文</p>
<p><img class="rich_pages wxw-img" data-ratio="0.66" data-type="png" data-w="1080"
  data-src="${at('mmbiz_png/first/640?wx_fmt=png&amp;from=appmsg')}"></p>
<section style="background-image: url(&quot;${at('mmbiz_png/second/640?wx_fmt=png')}&quot;)">小标题</section>
</div></body></html>`

const IMAGES = [
  ['/mmbiz_jpg/cover/0?wx_fmt=jpeg', 'baseline.jpg'],
  ['/mmbiz_png/first/640?wx_fmt=png&from=appmsg', 'plain.png'],
  ['/mmbiz_png/second/640?wx_fmt=png', 'still.gif'],
] as const

test.each(twins('docs/recipes.md'))('%s: the images of an article', async page => {
  const [path] = fences('sh', [page]).flatMap(
    ({ text }) => /--urls-from https:\/\/mp\.weixin\.qq\.com(\S+)/.exec(text)?.[1] ?? [],
  )
  const body = Buffer.from(article(rest => hosts.at(`mmbiz.qpic.cn/${rest}`)))
  hosts.origin.serve(String(path), { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body })
  for (const [at, name] of IMAGES) hosts.origin.serve(at, picky(withoutReferer, { body: image(name) }))

  const { report, results } = await hosts.runNoticing({ urlsFrom: hosts.at(`mp.weixin.qq.com${path}`) })
  expect(results.map(({ outcome, reason }) => [outcome, reason])).toEqual(
    IMAGES.map(() => ['stored', undefined]),
  )
  expect(report.stored).toBe(IMAGES.length)
  const asked = hosts.origin.requests.filter(({ headers }) => headers.host?.startsWith('mmbiz.qpic.cn:'))
  expect(asked.map(request => request.path).sort()).toEqual(IMAGES.map(([at]) => at).sort())
  expect(asked.map(({ headers }) => headers.referer)).toEqual(IMAGES.map(() => undefined))
})

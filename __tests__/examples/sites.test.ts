/** Sites of Hugo and Hexo, built after the recipe has run over their posts: they show the same images, and none from elsewhere. */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { image } from '../images/images.ts'
import { describeBrowser } from '../support/browser.ts'
import { codes, fences } from '../support/documents.ts'
import { runJob, type WorkflowStep } from '../support/recipe-run.ts'
import { type SiteServer, showPages, startSiteServer } from '../support/site-server.ts'
import { readRoot } from '../support/source-files.ts'
import { openStage, type Stage } from '../support/test-action.ts'

const HUGO = '/usr/bin/hugo'
/** Where `npm install hexo hexo-renderer-ejs hexo-renderer-marked hexo-generator-index` was run; see .ci/run. */
const HEXO = process.env.HEXO ?? ''

let folder: string
let stage: Stage
let site: SiteServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sites-'))
  stage = await openStage(folder)
  site = await startSiteServer(stage.oss.bucket)
})
afterAll(async () => {
  await Promise.all([stage.close(), site.close()])
  await rm(folder, { recursive: true })
})

const SHOWN = fences('yaml', ['docs/start-blog.md', 'docs/recipes.md']).map(({ text }) => parse(text))

const stepsOf = (name: string): readonly WorkflowStep[] => {
  const found = SHOWN.find(workflow => workflow.name === name)
  if (!found) throw new Error(`there is no recipe ${name}`)
  return Object.values<{ steps: readonly WorkflowStep[] }>(found.jobs)[0]?.steps ?? []
}

const PNG = image('plain.png')
let served = 0
/** An image that no other has the bytes of. */
const shown = () => {
  const number = served++
  return stage.origin.serve(`/img/${number}.png?v=${number}`, {
    body: Buffer.concat([PNG, Buffer.from(`<!--${number}-->`)]),
  })
}

/** What writers write, of both generators; the rest is each one's own. */
const post = (title: string, own: string) => `---
title: ${title}
cover: ${shown()}
---

A text with ![one](${shown()} "a title") and [![two](${shown()})](https://elsewhere.example/page).

![three][r]

<p><img alt="four" src="${shown()}"></p>

| a | b |
|---|---|
| ![five](${shown()}) | x |

\`\`\`md
![code](https://elsewhere.example/code.png)
\`\`\`

\`![code](https://elsewhere.example/span.png)\`

${own}

[r]: ${shown()}
`

/** In a repository that can be pushed, as the checkout of the workflow is. */
async function checkedOut(files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = await stage.workspace(files)
  const git = (...words: string[]) => execFileSync('git', words, { cwd: workspace, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('init', '-q', '--bare', '.git/remote.git')
  git('remote', 'add', 'origin', join(workspace, '.git/remote.git'))
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '-qm', 'Posts')
  git('push', '-q', '-u', 'origin', 'main')
  return workspace
}

const pushed = (workspace: string) =>
  execFileSync('git', ['log', '--format=%s', 'origin/main'], { cwd: workspace, encoding: 'utf8' })
    .trim()
    .split('\n')

const HOST = /https?:\/\/127\.0\.0\.1:(\d+)/g
/** Addresses of the image host in what is published, code apart. */
const foreign = (built: string) =>
  globSync('**/*.html', { cwd: built }).flatMap(name =>
    Array.from(readFileSync(join(built, name), 'utf8').matchAll(HOST), ([, port]) => port).filter(
      port => port === new URL(stage.origin.serve('/x', {})).port,
    ),
  )

const available = (name: string, is: boolean) => {
  if (!is) process.stdout.write(`left out: ${name} is not installed\n`)
  return is
}

const HEXO_PACKAGE = JSON.stringify({
  name: 'site',
  private: true,
  hexo: { version: '' },
  dependencies: {
    hexo: '*',
    'hexo-renderer-ejs': '*',
    'hexo-renderer-marked': '*',
    'hexo-generator-index': '*',
  },
})

function generate(workspace: string): void {
  symlinkSync(join(HEXO, 'node_modules'), join(workspace, 'node_modules'))
  execFileSync(process.execPath, [join(HEXO, 'node_modules/hexo/bin/hexo'), 'generate', '--silent'], {
    cwd: workspace,
    stdio: 'pipe',
  })
}

describe('Hugo', () => {
  if (!available('hugo', existsSync(HUGO))) {
    test('is installed, or need not be', () => expect(process.env.SITES).not.toBe('required'))
    return
  }
  let workspace: string
  let built: string
  beforeAll(async () => {
    const page = '{{ with .Params.cover }}<img src="{{ . }}">{{ end }}{{ .Content }}'
    workspace = await checkedOut({
      'hugo.toml': `baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n[markup.goldmark.renderer]\nunsafe = true\n`,
      'layouts/_default/single.html': `<!doctype html><title>{{ .Title }}</title>${page}`,
      'layouts/_default/list.html': `<!doctype html>{{ range .Pages }}{{ with .Params.cover }}<img src="{{ . }}">{{ end }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`,
      'content/posts/a.md': post('A', `{{< figure src="${shown()}" alt="six" >}}`),
      'content/posts/图.md': post('图', `{{% figure src="${shown()}" %}}`),
      '.gitignore': 'public/\nresources/\n.cache/\n',
    })
    const { succeeded } = await runJob(stepsOf('keep-hugo-images'), stage, workspace)
    expect(succeeded).toBe(true)
    execFileSync(HUGO, ['--quiet'], { cwd: workspace })
    built = join(workspace, 'public')
  })

  test('no page of the built site loads an image from elsewhere, and all of them are published', () => {
    expect(foreign(built)).toEqual([])
    expect(globSync('img/*.png', { cwd: built })).toHaveLength(14)
    expect(pushed(workspace)).toEqual(['Keep images', 'Posts'])
  })

  test('nothing of the manifest is published', () => {
    expect(globSync('**/*.{gz,jsonl}', { cwd: built, exclude: () => false })).toEqual([])
    expect(existsSync(join(built, 'img/.persist'))).toBe(false)
    const kept = execFileSync('git', ['ls-files', '.cache/persist-images'], {
      cwd: workspace,
      encoding: 'utf8',
    })
    expect(kept).not.toBe('')
  })

  test('a second run commits nothing and requests nothing', async () => {
    const before = stage.origin.requests.length
    const { outputs } = await runJob(stepsOf('keep-hugo-images'), stage, workspace)
    expect(outputs.images).toMatchObject({ rewritten: '[]', stored: '0', failed: '0' })
    expect(stage.origin.requests).toHaveLength(before)
    expect(pushed(workspace)).toHaveLength(2)
  })

  describeBrowser('in Chromium', browser => {
    test('every page shows its images', async () => {
      site.folder = built
      const pages = await showPages(browser(), site)
      expect(pages.map(({ images }) => images).sort()).toEqual([0, 2, 7, 7])
      for (const { asked, images, shown: visible } of pages) {
        expect(visible).toBe(images)
        expect(asked.filter(address => !address.startsWith(site.url))).toEqual([])
      }
    })
  })
})

/** A row of the table of generators: what it says of a site at the root of its host, and of one below `/blog/`. */
const rowOf = (generator: string) => {
  const row =
    readRoot('docs/start-blog.md').match(new RegExp(`^\\| ${generator} \\| \`\\S+\` \\| \`.*`, 'm'))?.[0] ??
    ''
  const [, , folder = '', base = '', below = ''] = row
    .split('|')
    .map(cell => cell.trim().replace(/^`|`$/g, ''))
  return { folder, '/': base, '/blog/': /write .*`(\S*\/blog\/img\/)`/.exec(below)?.[1] ?? '' }
}

/** The step of the recipe for Hugo, with the values of the table. */
const stepOfTable = (generator: string, posts: string, base: '/' | '/blog/'): WorkflowStep => {
  const step = stepsOf('keep-hugo-images').find(({ id }) => id === 'images')
  const row = rowOf(generator)
  const values = { destination: `file:./${row.folder}`, 'public-url-base': row[base] }
  return { ...step, with: { ...step?.with, 'urls-file': posts, ...values } }
}

/** Whether each image of a page is published, by its address on the site. */
const published = (built: string, page: string, base: string) =>
  Array.from(readFileSync(join(built, page), 'utf8').matchAll(/<img[^>]* src="([^"]+)"/g), ([, src = '']) => {
    const { pathname, host } = new URL(src, `https://a.example${base}${page}`)
    const isInside = host === 'a.example' && pathname.startsWith(base)
    return isInside && existsSync(join(built, decodeURI(pathname.slice(base.length))))
  })

describe.each(['/', '/blog/'] as const)('the table of generators, for a site at %s', base => {
  const site = `https://a.example${base}`

  test('Hugo shows each image', async () => {
    if (!existsSync(HUGO)) return
    const page = '{{ with .Params.cover }}<img src="{{ . }}">{{ end }}{{ .Content }}'
    const workspace = await checkedOut({
      'hugo.toml': `baseURL = "${site}"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "home"]\n[markup.goldmark.renderer]\nunsafe = true\n`,
      'layouts/_default/single.html': `<!doctype html>${page}`,
      'content/posts/a.md': post('A', `{{< figure src="${shown()}" >}}`),
    })
    const step = stepOfTable('Hugo', 'content/**/*.md', base)
    expect(await runJob([step], stage, workspace)).toMatchObject({ succeeded: true })
    execFileSync(HUGO, ['--quiet'], { cwd: workspace })
    const built = join(workspace, 'public')
    expect(published(built, 'posts/a/index.html', base)).toEqual(Array.from({ length: 7 }, () => true))
    expect(foreign(built)).toEqual([])
  })

  test('Hexo shows each image: of Markdown, of HTML, of a tag, and by a theme with its root and without', async () => {
    if (HEXO === '') return
    const workspace = await checkedOut({
      '_config.yml': `title: a\nurl: ${site}\nroot: ${base}\ntheme: plain\npermalink: :title/\nmarked: { mangle: false }\n`,
      'package.json': HEXO_PACKAGE,
      'themes/plain/layout/index.ejs': 'x',
      'themes/plain/layout/post.ejs': `<img src="<%= page.cover %>"><img src="<%= url_for(page.cover) %>"><%- page.content %>`,
      'source/_posts/a.md': post('A', `{% img ${shown()} 300 200 %}`),
    })
    const step = stepOfTable('Hexo', 'source/_posts/**/*.md', base)
    expect(await runJob([step], stage, workspace)).toMatchObject({ succeeded: true })
    generate(workspace)
    const built = join(workspace, 'public')
    expect(published(built, 'a/index.html', base)).toEqual(Array.from({ length: 8 }, () => true))
    expect(foreign(built)).toEqual([])
  })
})

/** The step under a heading of the page for blogs, which stands in for the one of the workflow above it. */
const stepUnder = (heading: string): WorkflowStep => {
  const page = readRoot('docs/start-blog.md')
  const text = page.slice(page.indexOf(heading)).match(/```yaml\n([\s\S]*?)```/)?.[1] ?? ''
  return parse(text)[0]
}

describe('Hugo with page bundles', () => {
  if (!available('hugo', existsSync(HUGO))) return
  test('each image lies beside its post, is published there, and is shown', async () => {
    const page = '<!doctype html>{{ with .Params.cover }}<img src="{{ . }}">{{ end }}{{ .Content }}'
    const workspace = await checkedOut({
      'hugo.toml':
        'baseURL = "https://a.example/blog/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "section", "home"]\n',
      'layouts/_default/single.html': page,
      'content/posts/one/index.md': `---\ntitle: One\n---\n![a](${shown()}) ![b](${shown()}) ![c](own.png)\n`,
      'content/posts/two/index.md': `---\ntitle: Two\n---\n![a](${shown()})\n`,
    })
    const { succeeded, outputs } = await runJob([stepUnder('### Images in page bundles')], stage, workspace)
    expect([succeeded, outputs.images?.stored]).toEqual([true, '3'])
    const one = readFileSync(join(workspace, 'content/posts/one/index.md'), 'utf8')
    expect(one).toMatch(/!\[a\]\([0-9a-f]{16}\.png\) !\[b\]\([0-9a-f]{16}\.png\) !\[c\]\(own\.png\)/)
    execFileSync(HUGO, ['--quiet'], { cwd: workspace })
    const built = join(workspace, 'public/posts')
    const images = (post: string) =>
      Array.from(
        readFileSync(join(built, post, 'index.html'), 'utf8').matchAll(/src="([^"]+)"/g),
        ([, src]) => src,
      )
    expect(images('one').filter(src => existsSync(join(built, 'one', src ?? '')))).toHaveLength(2)
    expect(images('two').filter(src => existsSync(join(built, 'two', src ?? '')))).toHaveLength(1)
    expect(globSync('**/.persist', { cwd: join(workspace, 'public') })).toEqual([])
    const again = await runJob([stepUnder('### Images in page bundles')], stage, workspace)
    expect(again.outputs.images).toMatchObject({ rewritten: '[]', stored: '0', unchanged: '3' })
  })
})

describe('Hexo with post asset folders', () => {
  if (!available('hexo', HEXO !== '')) return
  test('each image lies in the folder of its post, is published there, and is shown on every page', async () => {
    const workspace = await checkedOut({
      '_config.yml':
        'title: a\nurl: http://site.example\ntheme: plain\npermalink: :title/\npost_asset_folder: true\n',
      'package.json': HEXO_PACKAGE,
      'themes/plain/layout/index.ejs': `<% page.posts.each(post => { %><%- post.content %><% }) %>`,
      'themes/plain/layout/post.ejs': `<%- page.content %>`,
      'source/_posts/hello.md': `---\ntitle: Other\n---\n![a](${shown()}) <img src="${shown()}">\n`,
      'source/_posts/你好.md': `---\ntitle: B\n---\n![a](${shown()})\n`,
    })
    const { succeeded, outputs } = await runJob(
      [stepUnder('### Images in post asset folders')],
      stage,
      workspace,
    )
    expect([succeeded, outputs.images?.stored]).toEqual([true, '3'])
    generate(workspace)
    const built = join(workspace, 'public')
    const shownBy = (page: string) =>
      Array.from(readFileSync(join(built, page), 'utf8').matchAll(/src="(\/[^"]+)"/g), ([, src]) =>
        existsSync(join(built, decodeURI(src ?? ''))),
      )
    expect(shownBy('hello/index.html')).toEqual([true, true])
    expect(shownBy('你好/index.html')).toEqual([true])
    expect(shownBy('index.html')).toEqual([true, true, true])
    expect(globSync('**/.persist', { cwd: built })).toEqual([])
  })
})

describe('Hexo', () => {
  if (!available('hexo', HEXO !== '')) {
    test('is installed, or need not be', () => expect(process.env.SITES).not.toBe('required'))
    return
  }
  let workspace: string
  let built: string
  beforeAll(async () => {
    workspace = await checkedOut({
      '_config.yml':
        'title: a\nurl: http://site.example\nroot: /\ntheme: plain\npermalink: :title/\nmarked: { mangle: false }\n',
      'package.json': HEXO_PACKAGE,
      'themes/plain/layout/index.ejs': `<!doctype html><% page.posts.each(post => { %><img src="<%= post.cover %>"><% }) %>`,
      'themes/plain/layout/post.ejs': `<!doctype html><img src="<%= page.cover %>"><%- page.content %>`,
      'source/_posts/a.md': post('A', `{% img left ${shown()} 300 200 %}`),
      'source/_posts/b.md': post('B', `{% img ${shown()} "a title" %}`),
      '.gitignore': 'public/\nnode_modules\ndb.json\n',
    })
    const { succeeded } = await runJob(stepsOf('keep-posts'), stage, workspace, {
      context: { 'vars.IMAGE_BASE': `${site.url}stored/` },
    })
    expect(succeeded).toBe(true)
    generate(workspace)
    built = join(workspace, 'public')
  })

  test('no page of the built site loads an image from elsewhere', () => {
    expect(globSync('**/*.html', { cwd: built }).length).toBeGreaterThanOrEqual(3)
    expect(foreign(built)).toEqual([])
    expect(pushed(workspace)).toEqual(['Keep images', 'Posts'])
  })

  describeBrowser('in Chromium', browser => {
    test('every page shows its images', async () => {
      site.folder = built
      const pages = await showPages(browser(), site)
      expect(pages.map(({ images }) => images).sort()).toEqual([2, 7, 7])
      for (const { asked, images, shown: visible } of pages) {
        expect(visible).toBe(images)
        expect(asked.filter(address => !address.startsWith(site.url))).toEqual([])
      }
    })
  })
})

test('an export of Notion is the same data with links that stay', async () => {
  const expiring = (number: number) => {
    const until = new Date(Date.now() + 3_600_000).toISOString()
    return {
      type: 'file',
      file: {
        url: stage.origin.serve(`/n/${number}.png`, {
          body: Buffer.concat([PNG, Buffer.from(`n${number}`)]),
        }),
        expiry_time: until,
      },
    }
  }
  const data = {
    results: [
      { id: 'a', cover: expiring(1) },
      { id: 'b', icon: { type: 'emoji' }, cover: expiring(2) },
    ],
  }
  const workspace = await checkedOut({ 'exports/notion.json': JSON.stringify(data) })
  // The step for WordPress, with the settings of the table's row.
  const row = /^\| Notion, .*$/m.exec(readRoot('docs/recipes.md'))?.[0] ?? ''
  const settings = Object.assign(
    {},
    ...codes(row).flatMap(code => (code.includes(': ') ? [parse(code)] : [])),
  )
  const { 'rewrite-mode': mode, ...inputs } = settings
  const [step]: readonly WorkflowStep[] = SHOWN.find(
    steps => Array.isArray(steps) && steps[0].with?.['urls-file']?.startsWith('exports/'),
  )
  const own = { ...inputs, 'urls-file': 'exports/notion.json', config: `rewrite-mode: ${mode}` }
  const steps = [{ ...step, with: { ...step?.with, ...own } } as WorkflowStep]
  const context = { 'vars.IMAGE_BASE': 'https://img.example.com/' }
  const first = await runJob(steps, stage, workspace, { context })
  expect(first.succeeded).toBe(true)
  const kept = readFileSync(join(workspace, 'exports/notion.json'), 'utf8')
  expect(kept.match(/https:\/\/img\.example\.com\/memes\/[0-9a-f]{64}\.png/g)).toHaveLength(2)
  expect(kept).not.toContain('127.0.0.1')
  const second = await runJob(steps, stage, workspace, { context })
  expect(second.outputs.images).toMatchObject({ rewritten: '[]', unchanged: '2' })
})

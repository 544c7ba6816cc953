/** The repository of a user of the documents: a crawler, posts, exports, and a script that they name. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fences } from '../support/documents.ts'
import { ORIGIN } from './hosts.ts'

const IMAGES = Array.from({ length: 6 }, (_, number) => `https://${ORIGIN}/posts/${number}.png`)
const POSTS = JSON.stringify({ posts: IMAGES.map((url, id) => ({ id, images: [url] })) }, null, 2)
const LINES = IMAGES.map(url => JSON.stringify({ url })).join('\n')

const POST = `---
title: A post
cover: https://${ORIGIN}/covers/a.png
---

![one](https://${ORIGIN}/inline/1.png) and ![two](https://${ORIGIN}/inline/2.png)
`

/** The settings that steps share, as the page of inputs shows them. */
const SHARED =
  fences('yaml', ['docs/inputs.md']).find(({ text }) => text.startsWith('# .github/images.yml'))?.text ?? ''

/** What a post may hold besides images: a clip and a paper. */
const NOTE = `# A note

![one](https://${ORIGIN}/notes/1.png) ![two](https://${ORIGIN}/notes/2.png)

<img src="https://${ORIGIN}/notes/3.png" alt="three">

<video controls src="https://${ORIGIN}/notes/clip.mp4"></video>

Read [the paper](https://${ORIGIN}/notes/paper.pdf), or [more](https://${ORIGIN}/notes/).
`

/** As WordPress exports posts, with the escapes of PHP. */
const WORDPRESS = JSON.stringify(
  [1, 2, 3].map(id => ({
    id,
    link: `https://${ORIGIN}/${id}/`,
    content: {
      rendered: `<p>one</p><img src="https://${ORIGIN}/exported/${id}.png"><img src="/exported/b${id}.png">`,
    },
    excerpt: { rendered: '<p>one</p>' },
  })),
).replaceAll('/', '\\/')

export const FEED = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>A feed</title><link>https://${ORIGIN}/</link>
<item><description><![CDATA[<img src="https://${ORIGIN}/fed/1.png">]]></description>
<enclosure url="https://${ORIGIN}/fed/2.png" length="1" type="image/png"/></item></channel></rss>
`

/** Starts after a push, except one of a job, or when another workflow starts it. */
const DEPLOY = 'on: [push, workflow_dispatch]\njobs: {site: {steps: [uses: actions/deploy-pages@v4]}}\n'

const printing = (text: string) => `print(${JSON.stringify(text)})\n`

/**
 * @param lines whether the crawler prints a line for each image, and not one document
 * @returns the path of the bare repository that a checkout clones and a push changes
 */
export function makeRepository(folder: string, lines: boolean): string {
  const tree = mkdtempSync(join(folder, 'tree-'))
  const bare = `${tree}.git`
  const files = {
    '.github/workflows/deploy.yml': DEPLOY,
    '.github/images.yml': SHARED,
    'crawl.py': printing(lines ? LINES : POSTS),
    'translate.sh': '#!/bin/sh\necho "$1" >> seen.txt\n',
    'posts.json': POSTS,
    'exports/wordpress.json': WORDPRESS,
    'feeds/blog.xml': FEED,
    'content/posts/a.md': POST,
    'notes/a.md': NOTE,
    'content/posts/one/index.md': POST,
    'source/_posts/a.md': POST,
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, name)), { recursive: true })
    writeFileSync(join(tree, name), text, { mode: 0o755 })
  }
  const git = (...words: string[]) => execFileSync('git', ['-C', tree, ...words])
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message=one')
  git('clone', '--quiet', '--bare', tree, bare)
  return bare
}

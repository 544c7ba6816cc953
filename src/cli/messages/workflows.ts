/** The workflows that `init` begins with, by language: files of `examples/init`, which the build puts beside the bundle. */
import type { Language } from '../../base/sentence.ts'

export type Purpose = 'crawler' | 'posts' | 'links' | 'pages'

/** Written out one by one, because the bundler looks for these expressions. */
export const WORKFLOWS: Readonly<Record<Language, Readonly<Record<Purpose, URL>>>> = {
  en: {
    crawler: new URL('../../../examples/init/crawler.yml', import.meta.url),
    posts: new URL('../../../examples/init/posts.yml', import.meta.url),
    links: new URL('../../../examples/init/links.yml', import.meta.url),
    pages: new URL('../../../examples/init/pages.yml', import.meta.url),
  },
  zh: {
    crawler: new URL('../../../examples/init/crawler.zh-CN.yml', import.meta.url),
    posts: new URL('../../../examples/init/posts.zh-CN.yml', import.meta.url),
    links: new URL('../../../examples/init/links.zh-CN.yml', import.meta.url),
    pages: new URL('../../../examples/init/pages.zh-CN.yml', import.meta.url),
  },
}

/** Writes the pages of an export: one first page with filters, an index for them, and static pages of all images. */
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { inGroups, type Rows } from '../stored-rows.ts'
import { IndexBlocks, imageOf, linksOf, type PageImage } from './page-image.ts'
import { indexPage, isPlayed, type PageFacts, staticPage } from './page-markup.ts'
import { PAGE } from './script.ts'

/** Cards of the first page. */
const FIRST = 60

/** @returns the number of images */
export async function writePages(folder: string, rows: Rows, facts: PageFacts): Promise<number> {
  const below = join(folder, 'pages')
  await mkdir(below, { recursive: true })
  const blocks = new IndexBlocks()
  let newest: readonly PageImage[] = []
  let pages = 0
  let plays = false
  async function* index() {
    for await (const { group: images, isLast } of inGroups(rows, PAGE, imageOf)) {
      pages++
      plays ||= images.some(isPlayed)
      if (pages === 1) newest = images.slice(0, FIRST)
      await writeFile(join(below, `${pages}.html`), staticPage(facts, pages, images, isLast))
      await writeFile(join(below, `${pages}.js`), linksOf(pages, images))
      yield blocks.block(images)
    }
  }
  await pipeline(Readable.from(index()), createWriteStream(join(folder, 'images.js')))
  const { count, bytes } = blocks
  await writeFile(join(folder, 'index.html'), indexPage({ ...facts, count, bytes, pages, plays }, newest))
  return count
}

/** Random pages, in which parse5 says which images are shown. */
import { expect, test } from '@jest/globals'
import { problemsOf, readDocument, rewriteInPlace, type Verdict } from '../../../../support/list-document.ts'
import { randomPage } from '../../../../support/random-html.ts'
import { announcedDraws } from '../../../../support/random-seed.ts'
import { allImagesInHtml } from '../../../../support/shown-images.ts'
import { lengthOf } from '../../../../support/test-length.ts'

const PAGES = lengthOf(400, 1000)

const numberOf = (url: string) => Number(/^https:\/\/[on]\.example\/(\d+)\//.exec(url)?.[1])
const linkOf = (number: number) => `https://n.example/${number}/new.png`

test('of random pages the images move that parse5 shows, and no other byte', async () => {
  const draws = announcedDraws('html-random')
  let shownInAll = 0
  let hiddenInAll = 0
  for (let index = 0; index < PAGES; index++) {
    const draw = draws(index)
    const { text, spellings } = randomPage(draw)
    const shown = allImagesInHtml(text)
    const read = await readDocument('a.html', text)
    expect({ index, text, problems: problemsOf(read) }).toEqual({ index, text, problems: [] })
    const found = read.urls.map(({ url }) => url)
    expect({ index, text, found: found.sort() }).toEqual({ index, text, found: [...shown].sort() })

    const failed = new Set(shown.map(numberOf).filter(() => draw.happens(0.3)))
    const verdict: Verdict = url => {
      const number = numberOf(url)
      return failed.has(number) ? 'none' : { key: 'k', url: linkOf(number) }
    }
    const after = (await rewriteInPlace(read, verdict)).toString()
    const expected = shown
      .map(numberOf)
      .filter(number => !failed.has(number))
      .reduce((page, number) => page.replace(spellings.get(number) ?? '', linkOf(number)), text)
    expect({ index, text, after }).toEqual({ index, text, after: expected })
    const again = await rewriteInPlace(await readDocument('a.html', after), verdict)
    expect({ index, text, again: again.toString() }).toEqual({ index, text, again: after })
    shownInAll += shown.length
    hiddenInAll += spellings.size - shown.length
  }
  expect(shownInAll).toBeGreaterThan(PAGES)
  expect(hiddenInAll).toBeGreaterThan(PAGES)
})

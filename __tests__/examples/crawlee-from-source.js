/** Lets the example for Crawlee import the library from the sources, Crawlee from CRAWLEE and the tests' Playwright. */
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const crawlee = createRequire(join(process.env.CRAWLEE ?? '', 'package.json'))
const places = {
  'persist-images': new URL('../../src/index.ts', import.meta.url).href,
  'persist-images/browser': new URL('../../src/browser.ts', import.meta.url).href,
  '@crawlee/playwright': pathToFileURL(crawlee.resolve('@crawlee/playwright')).href,
  // Playwright without the browsers that its package downloads.
  playwright: pathToFileURL(createRequire(import.meta.url).resolve('playwright-core')).href,
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier in places ? { url: places[specifier], shortCircuit: true } : next(specifier, context),
})

/** Lets crawlers import the library from the sources, Crawlee from CRAWLEE, and Playwright of the tests. */
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { resolve } = createRequire(import.meta.url)
const { CRAWLEE } = process.env
const places = {
  'persist-images': new URL('../../src/entry/index.ts', import.meta.url).href,
  // Playwright without the browsers that its package downloads.
  playwright: pathToFileURL(resolve('playwright-core')).href,
  'playwright-core': import.meta.resolve('playwright-core'),
  ...(CRAWLEE && {
    '@crawlee/playwright': pathToFileURL(
      createRequire(join(CRAWLEE, 'package.json')).resolve('@crawlee/playwright'),
    ).href,
  }),
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier in places ? { url: places[specifier], shortCircuit: true } : next(specifier, context),
})

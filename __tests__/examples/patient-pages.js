/** Has examples/playwright wait for a page as long as it takes: by its own 30 seconds a busy machine would decide. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('/examples/playwright/crawl.mjs')) return next(url, context)
    const [before, after, ...more] = readFileSync(new URL(url), 'utf8').split('page.goto(address)')
    if (after === undefined || more.length > 0)
      throw new Error('the example goes to its pages in another way')
    return {
      format: 'module',
      shortCircuit: true,
      source: `${before}page.goto(address, { timeout: 0 })${after}`,
    }
  },
})

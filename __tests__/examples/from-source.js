/** Lets an example import the library by its name, from the sources instead of an installed package. */
import { registerHooks } from 'node:module'

const library = new URL('../../src/entry/index.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'persist-images' ? { url: library, shortCircuit: true } : next(specifier, context),
})

#!/usr/bin/env node
/** `npm create persist-images [FOLDER]`: runs `persist-images init`, with its flags after `--`. */
process.argv.splice(2, 0, 'init')
// The command is no export of the package, and lies beside the library.
await import(new URL('../../dist/cli.js', import.meta.resolve('persist-images')))

/** What `dist/cli.js` does, from the sources: run as a child process by the tests of this folder. */
import { cli } from '../../src/entry/main.ts'

await cli()

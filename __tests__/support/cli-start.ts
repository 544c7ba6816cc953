/** What `dist/cli.js` does, from the sources: run as a child process by the tests of this folder. */
import { cli } from '../../src/main.ts'

await cli()

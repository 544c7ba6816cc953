/** What `dist/persist.js` does, from the sources, but at a token service of the test that runs it as a child process. */
import { persistAction } from '../../src/action/persist.ts'

const { TEST_STS: stsEndpoint = '' } = process.env
await persistAction({ stsEndpoint })

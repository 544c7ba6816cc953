/** What `dist/persist.js` does, from the sources: run as a child process by the test beside it. */
import { persistAction } from '../../src/doors/main.ts'

await persistAction()

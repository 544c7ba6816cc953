/** `npm test`: Jest, with its own arguments. `--sets NAME,NAME` in front of them chooses sets of jest.config.js. */
import { run } from 'jest'

if (process.argv[2] === '--sets') process.env.TEST_SETS = process.argv.splice(2, 2)[1]
process.env.NODE_ENV ??= 'test'
await run()

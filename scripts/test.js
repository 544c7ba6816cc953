/** `npm test`: Jest, with its own arguments. `--sets NAME,NAME` in front of them chooses sets of jest.config.js. */
import { runWithPackages } from './packages.js'

const words = process.argv.slice(2)
if (words[0] === '--sets') process.env.TEST_SETS = words.splice(0, 2)[1]
await runWithPackages(
  'node_modules/jest/bin/jest.js',
  words,
  '--disable-warning=ExperimentalWarning',
  '--experimental-vm-modules',
)

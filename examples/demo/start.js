/** `npm run demo` */
import { runWithPackages } from '../../scripts/packages.js'

await runWithPackages('examples/demo/demo.ts', process.argv.slice(2))

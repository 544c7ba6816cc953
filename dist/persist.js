import { persistAction } from './index.js'

await persistAction()

import { listAction } from './index.js'

await listAction()

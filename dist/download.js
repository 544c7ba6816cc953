import { downloadAction } from './index.js'

await downloadAction()

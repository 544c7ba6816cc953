import { checkAction } from './index.js'

await checkAction()

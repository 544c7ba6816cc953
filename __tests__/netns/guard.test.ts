import { addresses } from './addresses.ts'
import { names } from './names.ts'
import { redirects } from './redirects.ts'
import { describeInNamespace } from './scene.ts'
import { surroundings } from './surroundings.ts'

describeInNamespace('in a network where everything answers', addresses, names, redirects, surroundings)

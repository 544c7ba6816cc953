import { openOn } from '../../../support/oss-store.ts'
import { describeStore } from '../../../support/store-suite.ts'

for (const style of ['path', 'virtual'] as const) {
  describeStore(`OSS, ${style} style`, async () => {
    const { oss, store, close } = await openOn({}, { style })
    return {
      store,
      read: async key => oss.bucket.head(key)?.bytes,
      names: async () => [...oss.bucket.objects.keys()],
      fill: keys => keys.forEach(key => void oss.bucket.put(key, 'x')),
      close,
    }
  })
}

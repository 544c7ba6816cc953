import { openOn } from '../../../support/s3-store.ts'
import { describeStore } from '../../../support/store-suite.ts'

for (const style of ['path', 'virtual'] as const) {
  describeStore(`S3, ${style} style`, async () => {
    const { s3, store, close } = await openOn({}, { style })
    return {
      store,
      read: async key => s3.bucket.head(key)?.bytes,
      names: async () => [...s3.bucket.objects.keys()],
      fill: keys => {
        for (const key of keys) s3.bucket.put(key, 'x')
      },
      close,
    }
  })
}

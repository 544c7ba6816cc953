/** Test files whose random drills are longer in `npm run test:long`. */
export const LONG_TESTS: readonly string[] = [
  'input/documents/pages/html/html-shapes',
  'input/documents/pages/markdown/differential',
  'jobs/persist/full-disk',
  'jobs/persist/kill',
  'jobs/persist/month',
  'jobs/persist/soak',
  'jobs/persist/storm',
  'storage/manifest/generations',
]

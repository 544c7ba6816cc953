/** Test files whose random drills are longer in `npm run test:long`, or whose matrices have more cells there. */
export const LONG_TESTS: readonly string[] = [
  'action/hostile-text',
  'cli/tmux',
  'cli/words',
  'examples/links',
  'examples/pages',
  'examples/recipes',
  'input/documents/pages/html/html-shapes',
  'input/documents/pages/markdown/differential',
  'jobs/persist/kill',
  'jobs/persist/month',
  'jobs/persist/soak',
  'jobs/persist/storm',
  'jobs/work/numbers',
  'output/gallery/browser',
  'storage/manifest/generations',
  'storage/manifest/long-history',
]

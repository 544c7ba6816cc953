/**
 * Test files with tests that need packages of Debian, by the switch with which .ci/run requires them. Elsewhere those
 * tests are left out.
 */
export const DEBIAN_TESTS = {
  REAL_STORES: [
    'examples/rclone',
    'examples/scale',
    'jobs/persist/missing-course',
    'jobs/persist/proxies',
    'jobs/persist/stores',
    'storage/stores/s3/moto',
    'storage/stores/s3/radosgw',
  ],
  TERMINAL: ['cli/tmux'],
  BROWSER: [
    'examples/crawlee',
    'examples/crawlers',
    'examples/playwright',
    'examples/sites',
    'output/gallery/browser',
  ],
  WORKFLOWS: ['examples/links', 'examples/ways-back', 'workflows/workflows'],
  CRAWLERS: ['examples/crawlee', 'examples/crawlers', 'examples/playwright', 'examples/scrapy'],
  SITES: ['examples/sites'],
  ARRAYS: ['examples/scale'],
  RENDERERS: ['input/documents/pages/markdown/differential'],
  NETWORK_NAMESPACE: ['jobs/persist/full-disk', 'netns/guard', 'release/image'],
  RUNNER: ['runner/documents', 'runner/end-to-end', 'runner/jobs', 'runner/places', 'runner/real-stores'],
} as const

/** Most tests of these files need no package, and run on every system. */
const MIXED: readonly string[] = [
  'examples/scale',
  'jobs/persist/full-disk',
  'jobs/persist/missing-course',
  'jobs/persist/proxies',
  'jobs/persist/stores',
  'release/image',
]

/** What `npm run test:portable` leaves out, on Windows and macOS. */
export const NOT_PORTABLE: readonly string[] = [...new Set(Object.values(DEBIAN_TESTS).flat())].filter(
  name => !MIXED.includes(name),
)

/**
 * What `npm run test:portable` leaves out on Windows beside these, each for its reason. Single tests of other files ask
 * for `onPosix`. Links need a user who may make them there, as that of GitHub's runners may.
 */
export const NOT_WINDOWS: Readonly<Record<string, string>> = {
  'agreement/security-page': 'plays a line of sh with a program that a shell finds',
  'examples/bundle': 'starts the script of esbuild by its first line, which Windows does not read',
  'examples/pages': 'the steps of pages run in bash',
  'examples/recipes': 'the steps of recipes run in bash',
  'examples/scale': 'a shell, Slurm and Redis start the runs',
  'examples/weekly-check': 'its step runs in bash',
  'jobs/export/other-formats': 'its lines run in bash',
  'jobs/persist/machine-faults': 'a shell limits what the command may open',
  'servers/runner': 'the double of the runner interrupts what it runs',
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STARTS = {
  'cli-start': 'support/cli-start.ts',
  'login-step': 'support/login-step.ts',
  'netns-inside': 'netns/inside.ts',
  'runner-documents': 'runner/inside-documents.ts',
  'runner-end-to-end': 'runner/inside-end-to-end.ts',
  'runner-real-stores': 'runner/inside-real-stores.ts',
}
/** Imported when they are needed, by few starts; those that are CommonJS would lose their names in a bundle. */
const APART = ['@actions/github', '@alicloud/credentials', 'ali-oss', 'file-type', 'jsonpath-rfc9535', 'yaml']
/** Packages of the older kind call it. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)`

/** The files that this source names lie where they are seen from the source. */
const besideSource = {
  name: 'beside-source',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const own = JSON.stringify(pathToFileURL(path).href)
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', own), loader: 'ts' }
    })
  },
}

/**
 * Programs that tests start hundreds of times are one file each while Jest runs, with their packages: the sources, some
 * 400 files, take two thirds as much CPU time again at each start.
 */
export default async function bundleStarts() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.entries(STARTS).map(([out, path]) => ({ in: `__tests__/${path}`, out })),
    outdir: '.',
    bundle: true,
    // Node reads one file, and compiles what is called.
    splitting: false,
    minifySyntax: true,
    minifyWhitespace: true,
    external: APART,
    banner: { js: REQUIRE },
    plugins: [besideSource],
    format: 'esm',
    platform: 'node',
    target: 'node24',
    write: false,
  })
  const hash = createHash('sha256')
  for (const { path, contents } of outputFiles) hash.update(path).update(contents)
  const folder = join(ROOT, 'node_modules/.cache/starts', hash.digest('hex').slice(0, 16))
  process.env.BUNDLED_STARTS = folder
  if (existsSync(folder)) return
  // Another run may do the same at this moment.
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  // Else Node tries them as CommonJS first, at each start.
  writeFileSync(join(fresh, 'package.json'), '{"type":"module"}')
  for (const { path, contents } of outputFiles) {
    const target = join(fresh, path.slice(ROOT.length))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, contents)
  }
  try {
    renameSync(fresh, folder)
  } catch {
    rmSync(fresh, { recursive: true })
  }
}

/** Runs another script in this process and writes down how much memory it took, in bytes, as `{samples}`. */
import { writeFileSync } from 'node:fs'

const { SCRIPT, MEMORY_FILE } = process.env
const samples = []
setInterval(() => samples.push(process.memoryUsage.rss()), 50).unref()
process.on('exit', () => writeFileSync(MEMORY_FILE, JSON.stringify({ samples })))
await import(SCRIPT)

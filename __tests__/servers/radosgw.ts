/**
 * Ceph's S3 gateway without a cluster: its dbstore backend keeps everything in SQLite. It checks Signature V4,
 * Content-MD5 and the payload's hash for real; it ignores `If-None-Match`, and its ranges all begin at 0.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { broken, freePort, missing, startProgram } from './program.ts'
import { type RealStore, realStore } from './real-store.ts'

const PROGRAM = '/usr/bin/radosgw'

/** The one key that its KMS has. */
export const KMS_KEY = 'key-1'

export const radosgwMissing = (): string | undefined =>
  missing(PROGRAM, 'radosgw') ?? broken(PROGRAM, ['--version'], 'radosgw')

export async function startRadosgw(): Promise<RealStore> {
  const directory = await mkdtemp(join(tmpdir(), 'radosgw-'))
  const port = await freePort()
  const configuration = join(directory, 'ceph.conf')
  await writeFile(configuration, configurationOf(directory, port))
  const known = ['-c', configuration, '-n', 'client.rgw', '--no-mon-config']
  const accessKeyId = 'AKIATESTKEYID'
  const accessKeySecret = 'test7Yp/key+secret'
  const user = ['--uid', 'test', '--display-name', 'test']
  const keys = ['--access-key', accessKeyId, '--secret-key', accessKeySecret]
  await makeUser([...known, 'user', 'create', ...user, ...keys])
  const program = await startProgram(PROGRAM, [...known, '-f'], `http://127.0.0.1:${port}/`)
  return realStore(port, { accessKeyId, accessKeySecret }, async () => {
    await program.stop()
    await rm(directory, { recursive: true })
  })
}

/**
 * Ended as soon as it has printed the user, which is kept by then: by itself it often does not end on a busy machine.
 * One of its threads goes to sleep just after it was told to stop, and is waited for without end (18.2.7, in
 * `DB::stopGC`).
 */
async function makeUser(args: readonly string[]): Promise<void> {
  const admin = spawn(`${PROGRAM}-admin`, args, { timeout: 15_000, killSignal: 'SIGKILL' })
  const said: Buffer[] = []
  const printed: Buffer[] = []
  admin.stderr.on('data', chunk => said.push(chunk))
  admin.stdout.on('data', chunk => {
    printed.push(chunk)
    if (isWhole(printed)) admin.kill('SIGKILL')
  })
  await once(admin, 'close')
  if (!isWhole(printed)) throw new Error(`radosgw-admin made no user: ${Buffer.concat(said)}`)
}

function isWhole(printed: readonly Buffer[]): boolean {
  try {
    JSON.parse(Buffer.concat(printed).toString())
    return true
  } catch {
    return false
  }
}

function configurationOf(directory: string, port: number): string {
  return `[client.rgw]
rgw_backend_store = dbstore
rgw_config_store = dbstore
dbstore_db_dir = ${directory}
dbstore_config_uri = file://${directory}/config.db
rgw_data = ${directory}
rgw_frontends = beast endpoint=127.0.0.1:${port}
rgw_dns_name = localhost
rgw_crypt_require_ssl = false
rgw_crypt_s3_kms_backend = testing
rgw_crypt_s3_kms_encryption_keys = ${KMS_KEY}=${Buffer.alloc(32, 'k').toString('base64')}
rgw_enable_lc_threads = false
rgw_enable_gc_threads = false
rgw_enable_quota_threads = false
rgw_run_sync_thread = false
log_file = ${directory}/rgw.log
admin_socket =
run_dir = ${directory}
keyring = ${directory}/keyring
`
}

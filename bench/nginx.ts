/** nginx as origin and as store: one process of its own on loopback, its files in one folder. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../__tests__/servers/program.ts'
import type { ImageSet } from './images.ts'
import { SINK, SINK_MODULES, sinkTables } from './sink.ts'

export const BUCKET = 'bench'

export interface Nginx {
  /** Serves the folder `images`, with listings. */
  readonly origin: string
  /** Path style. */
  readonly store: string
  /** SHA-256 of what lies under each key. */
  digests(): Promise<string[]>
  /** Forgets all keys. */
  clear(): Promise<void>
  close(): Promise<void>
}

export function nginxIsThere(): boolean {
  return spawnSync('nginx', ['-v']).status === 0 && SINK_MODULES.every(file => existsSync(file))
}

/** @param folder holds `images`, a folder for each set */
export async function startNginx(folder: string, sets: readonly ImageSet[]): Promise<Nginx> {
  const [originPort, storePort] = [await freePort(), await freePort()]
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, configuration(folder, sets, originPort, storePort))
  const nginx = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', config], { stdio: 'inherit' })
  const origin = `http://127.0.0.1:${originPort}`
  await answering(origin)
  return {
    origin,
    store: `http://localhost:${storePort}`,
    async digests() {
      const answer = await fetch(`http://localhost:${storePort}/-/digests`)
      return (await answer.text()).split('\n').filter(Boolean)
    },
    async clear() {
      await fetch(`http://localhost:${storePort}/-/digests`, { method: 'DELETE' })
    },
    async close() {
      nginx.kill()
      await once(nginx, 'exit')
    },
  }
}

function configuration(folder: string, sets: readonly ImageSet[], origin: number, store: number): string {
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
${SINK_MODULES.map(file => `load_module ${file};`).join('\n')}
events { worker_connections 4096; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  client_max_body_size 0;
  client_body_buffer_size 8m;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  types { image/jpeg jpg; image/png png; }
  ${sinkTables(`/${BUCKET}`, sets)}
  server {
    listen 127.0.0.1:${origin};
    root ${folder}/images;
    autoindex on;
  }
  server {
    listen 127.0.0.1:${store};
    location / {
      ${SINK}
    }
  }
}
`
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        answer => answer.ok,
        () => false,
      )
    )
      return
    await sleep(50)
  }
  throw new Error(`nothing answers at ${url}`)
}

/** nginx as origin and as store: one process of its own on loopback, its files in one folder. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../__tests__/servers/program.ts'
import type { ImageSet } from './images.ts'

export const BUCKET = 'bench'

export interface Nginx {
  /** Serves the folder `images`, with listings. */
  readonly origin: string
  /** Takes PUT on any path after the whole body; has nothing when asked. Path style. */
  readonly store: string
  /** PUTs taken so far. */
  puts(): number
  close(): Promise<void>
}

export function nginxIsThere(): boolean {
  return spawnSync('nginx', ['-v']).status === 0
}

/** @param folder holds `images`, a folder for each set */
export async function startNginx(folder: string, sets: readonly ImageSet[]): Promise<Nginx> {
  const [originPort, storePort] = [await freePort(), await freePort()]
  const config = join(folder, 'nginx.conf')
  const log = join(folder, 'puts.log')
  writeFileSync(config, configuration(folder, log, sets, originPort, storePort))
  const nginx = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', config], { stdio: 'inherit' })
  const origin = `http://127.0.0.1:${originPort}`
  await answering(origin)
  return {
    origin,
    store: `http://localhost:${storePort}`,
    // A dot and a line feed each.
    puts: () => statSync(log).size / 2,
    async close() {
      nginx.kill()
      await once(nginx, 'exit')
    },
  }
}

/**
 * The body goes no further than nginx's memory, but the answer waits for its last byte, as a store's does:
 * that is what the second server behind a socket is for. Checksums are those OSS would answer.
 */
function configuration(
  folder: string,
  log: string,
  sets: readonly ImageSet[],
  origin: number,
  store: number,
): string {
  const proofs = sets.flatMap(set => [...set.proofs])
  const mapOf = (read: (proof: (typeof proofs)[number][1]) => string) =>
    proofs.map(([key, proof]) => `/${BUCKET}/${key} '${read(proof)}';`).join('\n    ')
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
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
  log_format dot '.';
  map_hash_max_size 524288;
  map_hash_bucket_size 256;
  map $uri $crc {
    default '';
    ${mapOf(({ crc64 }) => crc64)}
  }
  map $uri $etag {
    default '"bench"';
    ${mapOf(({ md5 }) => `"${md5.toUpperCase()}"`)}
  }
  upstream done { server unix:${folder}/done.sock; keepalive 256; }
  server {
    listen 127.0.0.1:${origin};
    root ${folder}/images;
    autoindex on;
  }
  server {
    listen 127.0.0.1:${store};
    location / {
      if ($args ~ list-type) {
        return 200 '<ListBucketResult><Name>${BUCKET}</Name><IsTruncated>false</IsTruncated></ListBucketResult>';
      }
      if ($request_method != PUT) { return 404 '<Error><Code>NoSuchKey</Code></Error>'; }
      proxy_pass http://done;
      proxy_http_version 1.1;
      proxy_method GET;
      proxy_pass_request_headers off;
      proxy_pass_request_body off;
      proxy_set_header Connection '';
      proxy_set_header Content-Length '';
      add_header ETag $etag;
      add_header x-oss-hash-crc64ecma $crc;
    }
  }
  server {
    listen unix:${folder}/done.sock;
    access_log ${log} dot;
    location / { return 200; }
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

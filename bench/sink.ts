/**
 * A store inside nginx: it hashes each body it is sent, refuses one that is not what `x-amz-content-sha256` says, keeps
 * create-only uploads, and answers with the checksums that a store would. Bytes are counted by their hashes and
 * forgotten, for every client alike; of what was stored the head remains.
 */
import type { ImageSet } from './images.ts'

const MODULES = '/usr/lib/nginx/modules'

/** Debian's `libnginx-mod-http-lua`. */
export const SINK_MODULES = ['ndk_http_module.so', 'ngx_http_lua_module.so'].map(file => `${MODULES}/${file}`)

/** Of the `http` block. @param bucket path of the bucket, `/bench` */
export function sinkTables(bucket: string, sets: readonly ImageSet[]): string {
  const proofs = sets.flatMap(set => [...set.proofs])
  const mapOf = (read: (proof: (typeof proofs)[number][1]) => string) =>
    proofs.map(([key, proof]) => `${bucket}/${key} '${read(proof)}';`).join('\n    ')
  return `
  lua_shared_dict keys 64m;
  init_by_lua_block {
    ffi = require 'ffi'
    ffi.cdef 'unsigned char *SHA256(const unsigned char *data, size_t length, unsigned char *out);'
    digest = ffi.new('unsigned char[32]')
  }
  map_hash_max_size 524288;
  map_hash_bucket_size 256;
  map $uri $crc {
    default '';
    ${mapOf(({ crc64 }) => crc64)}
  }
  map $uri $etag {
    default '"bench"';
    ${mapOf(({ md5 }) => `"${md5}"`)}
  }`
}

/** What answers every request to the store. */
export const SINK = `content_by_lua_block {
        local keys, uri, method = ngx.shared.keys, ngx.var.uri, ngx.req.get_method()
        local function say(status, code)
          ngx.status = status
          if method ~= 'HEAD' then ngx.print('<Error><Code>' .. code .. '</Code></Error>') end
        end
        if uri == '/-/digests' then
          if method == 'DELETE' then return keys:flush_all() end
          local digests = {}
          for _, key in ipairs(keys:get_keys(0)) do digests[#digests + 1] = keys:get(key) end
          return ngx.say(table.concat(digests, '\\n'))
        end
        if method == 'HEAD' then
          local stored, size = keys:get(uri)
          if not stored then return say(404) end
          ngx.header['ETag'] = ngx.var.etag
          ngx.header['Last-Modified'] = ngx.http_time(ngx.time())
          ngx.header.content_length = size
          return ngx.exit(200)
        end
        if method ~= 'PUT' then
          if ngx.var.arg_list_type then return ngx.print('<ListBucketResult></ListBucketResult>') end
          return say(404, 'NoSuchKey')
        end
        ngx.req.read_body()
        local body = ngx.req.get_body_data() or ''
        ffi.C.SHA256(body, #body, digest)
        local sha256 = ffi.string(digest, 32)
        local claimed = ngx.var.http_x_amz_content_sha256
        local hex = sha256:gsub('.', function(byte) return string.format('%02x', byte:byte()) end)
        if claimed and #claimed == 64 and claimed ~= hex then return say(400, 'XAmzContentSHA256Mismatch') end
        local isCreateOnly = ngx.var.http_if_none_match == '*' or ngx.var.http_x_oss_forbid_overwrite == 'true'
        -- Or nginx would answer to it, 304.
        ngx.req.clear_header('If-None-Match')
        if isCreateOnly then
          if not keys:add(uri, hex, 0, #body) then
            if claimed and #claimed == 64 then return say(412, 'PreconditionFailed') end
            return say(409, 'FileAlreadyExists')
          end
        else
          keys:set(uri, hex, 0, #body)
        end
        ngx.header['ETag'] = ngx.var.etag
        if ngx.var.crc ~= '' then ngx.header['x-oss-hash-crc64ecma'] = ngx.var.crc end
        ngx.header['x-oss-request-id'] = 'bench'
        ngx.header.content_length = 0
      }`

export const id = 735;
export const ids = [735];
export const modules = {

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ releaseMemory),
/* harmony export */   Q: () => (/* binding */ withChunk)
/* harmony export */ });
/**
 * Frees the memory of chunks as soon as they are used. Otherwise the garbage collector scans the whole heap for every
 * 12 MB received, an eighth of the CPU of a download. undici copies what it parses and reads a chunk again only for the
 * bytes after it: check this with each new version of undici.
 */
/** Frees the chunk once `take` is done. @returns the promise of `take`, if there is one */
function withChunk(chunk, take) {
    const wait = take(chunk);
    if (wait !== undefined)
        return wait.then(() => releaseMemory(chunk));
    releaseMemory(chunk);
    return undefined;
}
/** Call for each chunk, in the order of arrival. */
function releaseMemory(chunk) {
    if (ownsRestOfBuffer(chunk))
        chunk.buffer.transfer(0);
}
/**
 * True if no other buffer uses the chunk's memory. A chunk shorter than half of Node's pool may be a slice of the pool.
 * Bytes after the chunk in the same memory are still to be delivered.
 */
function ownsRestOfBuffer(chunk) {
    const { buffer, byteOffset, length } = chunk;
    return length >= Buffer.poolSize / 2 && byteOffset + length === buffer.byteLength;
}


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTransport: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(546);
/* harmony import */ var _base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8074);
/* harmony import */ var _base_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1982);
/* harmony import */ var _base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2805);
/* harmony import */ var _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7100);
/* harmony import */ var _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1383);
/**
 * Sends requests to a store over undici. This client has none of the origin's address guard, headers or proxy,
 * because internal endpoints lie in private ranges. The store's proxy is an input of its own.
 */






const CONNECT_MS = 10_000;
/** Time for a slow line: a minute, and a second more per 256 KiB sent. */
const TOTAL_MS = 60_000;
const BYTES_PER_EXTRA_SECOND = 256 * 1024;
const IDLE_MS = 30_000;
/** Objects of any size are read while they move: at least 1 KiB a second, at most a day. */
const READING = {
    headersMs: TOTAL_MS,
    idleMs: IDLE_MS,
    totalMs: 86_400_000,
    floor: { bytes: 30 * 1024, windowMs: 30_000 },
};
/** An error document is under 2 KiB, plus perhaps 8 KiB for the string to sign. */
const MAX_ERROR_BYTES = 64 * 1024;
/**
 * @param routes the forward proxies, if there are any
 * @param onRequest called before each request
 */
function openTransport(routes, onRequest = () => { }) {
    const direct = (0,_base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .http1Agent */ .D)({ connect: { timeout: CONNECT_MS, lookup: _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupName */ .Q, ..._base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .z } });
    const dispatcher = routes ? new _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxiedAgent */ .N(direct, routes, {}) : direct;
    return {
        send({ method, url, headers, body, onHead, signal }) {
            const isFile = body !== undefined && (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_5__/* .isFileBody */ .n)(body);
            const pathStart = url.indexOf('/', url.indexOf('://') + 3);
            onRequest();
            return (0,_base_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)({
                dispatcher,
                method,
                origin: url.slice(0, pathStart),
                path: url.slice(pathStart),
                headers: isFile ? { ...headers, 'content-length': String(body.size) } : headers,
                body: isFile ? () => (0,_base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .fileChunks */ .T)(body.path) : body,
                limits: method === 'GET' ? READING : sending(body ? (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeOf */ .$)(body) : 0),
                signal,
                onHead: head => onHead?.(head) ?? plan(head),
            });
        },
        close: () => dispatcher.destroy(),
    };
}
const FORGOTTEN = { drain: MAX_ERROR_BYTES };
/** No store sends a larger error document; status and headers are enough then. */
const ERROR_DOCUMENT = { keep: MAX_ERROR_BYTES, elseNothing: true };
function plan({ status }) {
    return status < 300 ? FORGOTTEN : ERROR_DOCUMENT;
}
/**
 * The headers of the answer arrive after the last byte of the body is sent, so they get the time of the whole
 * exchange.
 */
function sending(bytes) {
    const totalMs = TOTAL_MS + Math.ceil(bytes / BYTES_PER_EXTRA_SECOND) * 1000;
    return { headersMs: totalMs, idleMs: IDLE_MS, totalMs };
}


/***/ })

};

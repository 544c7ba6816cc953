export const id = 6739;
export const ids = [6739];
export const modules = {

/***/ 25581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allocate),
/* harmony export */   w: () => (/* binding */ BodyMemory)
/* harmony export */ });
/**
 * Reusable memory for bodies. The first write to each page of fresh memory is a page fault, which costs more than the
 * copy itself. Memory left to the garbage collector waits for it by the megabyte.
 */
/** Bytes between two sizes of memory, while that is at most an eighth of the size. */
const STEP = 16 * 1024;
/** Memory of larger bodies is not kept: they are rare, so it would seldom be reused. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_KEPT = 32 * 1024 * 1024;
class BodyMemory {
    #maxKept;
    /** Free memory by size. */
    #free = new Map();
    /** Memory in use. */
    #lent = new WeakSet();
    #kept = 0;
    /** @param maxKept bytes kept for reuse, over all sizes */
    constructor(maxKept = MAX_KEPT) {
        this.#maxKept = maxKept;
    }
    /** @returns a buffer of this length with arbitrary content */
    take(bytes) {
        const size = bytes > MAX_BYTES ? bytes : sizeFor(bytes);
        const known = this.#free.get(size)?.pop();
        if (known)
            this.#kept -= size;
        const memory = known ?? allocate(size).buffer;
        this.#lent.add(memory);
        return Buffer.from(memory, 0, bytes);
    }
    /** Frees what is kept. What is lent may still be given back. */
    close() {
        for (const memory of [...this.#free.values()].flat())
            memory.transfer(0);
        this.#free.clear();
        this.#kept = 0;
    }
    /** Takes over bytes that have memory of their own, so that `giveBack` frees them at once. Ignores small ones. */
    adopt({ buffer }) {
        if (buffer.byteLength > MAX_BYTES)
            this.#lent.add(buffer);
    }
    /**
     * Call only if these bytes are never read again, not even by the system. Ignores foreign memory and memory that was
     * given back before. Memory that is not kept is freed at once: several large bodies left to the collector could take
     * more memory than all present bodies.
     */
    giveBack({ buffer }) {
        const size = buffer.byteLength;
        if (!this.#lent.delete(buffer))
            return;
        const memory = buffer;
        if (size > MAX_BYTES || this.#kept + size > this.#maxKept)
            return void memory.transfer(0);
        const free = this.#free.get(size);
        if (free)
            free.push(memory);
        else
            this.#free.set(size, [memory]);
        this.#kept += size;
    }
}
/** Rounds up in steps of 16 KB up to 128 KB, then in eighths of the power of two below. */
function sizeFor(bytes) {
    const step = Math.max(STEP, 2 ** (Math.floor(Math.log2(Math.max(1, bytes - 1))) - 3));
    return Math.ceil(bytes / step) * step;
}
/** Avoids Node's shared pool, since a slice keeps the whole pool alive. Pages that were never written cost nothing. */
function allocate(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}


/***/ }),

/***/ 91006:
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

/***/ 76806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTransport: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40546);
/* harmony import */ var _base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88074);
/* harmony import */ var _base_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71982);
/* harmony import */ var _base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92805);
/* harmony import */ var _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47100);
/* harmony import */ var _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91383);
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

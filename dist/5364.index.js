export const id = 5364;
export const ids = [5364];
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

/***/ 66351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/** Runs `attempt` until it succeeds, its error is final, or the attempts are used up. */
function retry(attempt, options) {
    try {
        // Nearly all first attempts succeed, so the first runs outside the loop and saves its await.
        return attempt(1).catch(error => tryAgain(error, attempt, options));
    }
    catch (error) {
        return tryAgain(error, attempt, options);
    }
}
async function tryAgain(failure, attempt, { policy, clock, signal, decide }) {
    let error = failure;
    for (let number = 1;; number++) {
        const decision = decide(error, number);
        if (!decision.again || number >= policy.attempts)
            throw error;
        await clock.sleep(decision.afterMs ?? backoff(policy, number, clock.random()), signal);
        try {
            return await attempt(number + 1);
        }
        catch (thrown) {
            error = thrown;
        }
    }
}
/**
 * Full jitter: uniform in [0, min(cap, base · 2^(attempt-1))].
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
function backoff(policy, attempt, random) {
    return random * Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
}


/***/ }),

/***/ 30657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestToken: () => (/* binding */ requestToken)
/* harmony export */ });
/* harmony import */ var _base_concurrency_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66351);
/* harmony import */ var _base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71982);
/* harmony import */ var _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84250);
/* harmony import */ var _base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92805);
/* harmony import */ var _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47100);
/* harmony import */ var _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13764);
/* harmony import */ var _service_errors_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33943);
/* harmony import */ var _service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77160);
/** Sends one request to a service that gives out tokens, until an answer or a final refusal. */








/** Like the stores' policy, with longer waits: a run logs in about once an hour. */
const POLICY = { attempts: 5, baseMs: 500, capMs: 10_000 };
const CONNECT_MS = 10_000;
/** The clients of Alibaba Cloud and AWS allow 5 to 10 s. */
const LIMITS = { headersMs: 15_000, idleMs: 10_000, totalMs: 20_000 };
/** ID tokens and sessions are smaller than 4 KiB. */
const MAX_BYTES = 64 * 1024;
/** @throws ServiceError with advice, or the signal's reason */
async function requestToken(request, clock, signal = new AbortController().signal) {
    // Uses its own connections and closes them: one kept alive for an hour would only keep the process running.
    const direct = (0,_base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .http1Agent */ .D)({ connect: { timeout: CONNECT_MS, lookup: _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupName */ .Q, ..._base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .z } });
    const routes = request.proxy?.routes;
    const dispatcher = routes ? new _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxiedAgent */ .N(direct, routes, {}) : direct;
    try {
        return await (0,_base_concurrency_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retry */ .L)(() => attempt(request, dispatcher, signal), {
            policy: POLICY,
            clock,
            signal,
            decide: _service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .retryDecision */ .PQ,
        });
    }
    finally {
        await dispatcher.destroy();
    }
}
async function attempt(request, dispatcher, signal) {
    const { method, url, headers, body, context } = request;
    const { origin, pathname, search } = new URL(url);
    let response;
    try {
        response = await (0,_base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
            dispatcher,
            method,
            origin,
            path: pathname + search,
            headers,
            ...(body !== undefined && { body: Buffer.from(body) }),
            limits: LIMITS,
            signal,
            onHead: () => ({ keep: MAX_BYTES }),
        });
    }
    catch (error) {
        if (!(error instanceof _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb))
            throw error;
        throw (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toServiceError */ .N1)(context, (0,_service_errors_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .networkFailure */ .rd)(error, request.proxy), error);
    }
    const found = response.status === 200 ? request.read(response) : undefined;
    if (found !== undefined)
        return found;
    const failure = request.failureIn(response);
    throw response.status === 200
        ? (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceErrorFor */ .lK)(request.unread, context, failure)
        : (0,_service_errors_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .toServiceError */ .N1)(context, failure);
}


/***/ })

};

export const id = 1634;
export const ids = [1634];
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

/***/ 12375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ exchangeFailure)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84250);
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72678);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/** Names the failure of an exchange with an origin, in the contract's words. Pure. */




/** Codes by the class of fault: undici's own, Node's, and OpenSSL's by their prefixes. */
const CODES = [
    [_base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUCH_HOST */ .Nj, 'dns-failed', 'fault-no-such-host'],
    [/^UND_ERR_CONNECT_TIMEOUT$/, 'connect-timeout', 'fault-connect-timeout'],
    [_base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CERTIFICATE */ .kX, 'tls-failed', 'fault-tls'],
    [/^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/, 'headers-too-large', 'fault-headers-too-large'],
    // undici refused our own request before it was sent.
    [/^UND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/, 'unexpected', 'fault-own-header'],
    [/^HPE_|^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'protocol-error', 'fault-not-http'],
];
/** An unrequested 100 or 101; undici reports it with the code of every closed connection. */
const UNREQUESTED = /^bad (response|upgrade)$/;
/** Early end of a connection not to be kept: undici's parser reports a wrong length, or only this message. */
const ENDED_EARLY = /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|Invalid EOF state/;
/**
 * @param proxy how the request left this machine; given if only this failure is known about the network
 * @param tooLargeAdvice what to do about a body that is too large
 * @returns the failure as a fetch error; a PersistError inside it is returned unchanged
 */
function exchangeFailure(error, url, proxy, tooLargeAdvice) {
    const inner = error.cause;
    // The connector's own refusals travel through undici unchanged.
    if (inner instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return inner;
    const { host } = url;
    const hint = error.limit === 'too-large' ? tooLargeAdvice : (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedProxyHint */ .u_)(proxy, error.code);
    const details = {
        cause: error,
        ...(error.code ? { code: error.code } : {}),
        ...(hint && { advice: hint }),
    };
    const fault = (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFault */ .tE)(error.code, 'origin-proxy');
    if (fault) {
        const advice = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('proxy-fix', { input: 'origin-proxy', host });
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('fetch', 'connect-failed', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('fetch-fault', { host, fault }), {
            ...details,
            advice,
        });
    }
    const failure = (reason, id) => {
        const { code } = error;
        const about = { host, fault: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(id) };
        const sentence = code ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('fetch-fault-code', { ...about, code }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('fetch-fault', about);
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('fetch', reason, sentence, details);
    };
    if (error.limit)
        return failure(error.limit, `fault-${error.limit}`);
    const endedEarly = error.phase === 'body' && ENDED_EARLY.test(error.code ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(inner));
    const known = endedEarly ? undefined : CODES.find(([pattern]) => pattern.test(codeOrName(error)));
    if (known)
        return failure(known[1], known[2]);
    if (error.phase === 'body')
        return failure('truncated', 'fault-truncated');
    if (UNREQUESTED.test((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(inner)))
        return failure('protocol-error', 'fault-not-http');
    return failure('connect-failed', 'fault-no-connection');
}
/** undici's parser errors do not always have a code. */
function codeOrName({ code, cause }) {
    if (code !== undefined)
        return code;
    const name = typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
    return name === 'HTTPParserError' ? 'HPE_UNKNOWN' : name;
}


/***/ }),

/***/ 37342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusForStrangers: () => (/* binding */ statusForStrangers)
/* harmony export */ });
/* harmony import */ var _base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71982);
/* harmony import */ var _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84250);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55743);
/* harmony import */ var _exchange_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12375);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49644);





/** Milliseconds for each request, from its start to the end of its answer. */
const FIRST_BYTE_MS = 10_000;
/** A server that ignores `Range` sends the whole object; the connection is closed after this many bytes. */
const MAX_BYTES = 64 * 1024;
/**
 * @returns the HTTP status after all redirects
 * @throws PersistError if there is no answer, and the signal's reason
 */
async function statusForStrangers(text, tools) {
    const url = (0,_base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchableUrl */ .o)(text);
    const first = await requestFirstByte(url, tools);
    const last = await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_4__/* .followRedirects */ .F)(first, url, tools.redirects, hop => requestFirstByte(hop, tools));
    return last.response.status;
}
async function requestFirstByte(url, tools) {
    const { agent, userAgent, proxy, onSend, signal } = tools;
    onSend();
    try {
        return await (0,_base_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
            dispatcher: agent,
            method: 'GET',
            origin: url.origin,
            path: url.pathname + url.search,
            headers: { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity', range: 'bytes=0-0' },
            limits: { headersMs: FIRST_BYTE_MS, idleMs: FIRST_BYTE_MS, totalMs: FIRST_BYTE_MS },
            signal,
            onHead: () => ({ drain: MAX_BYTES }),
        });
    }
    catch (error) {
        throw error instanceof _base_http_exchange_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb ? (0,_exchange_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exchangeFailure */ .g)(error, url, proxy) : error;
    }
}


/***/ }),

/***/ 49644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ followRedirects),
/* harmony export */   N: () => (/* binding */ isRedirect)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55743);
/** Follows redirects to the final answer. Each hop is judged again: its URL here, its address in the agent. */




const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function isRedirect({ status }) {
    return REDIRECTS.has(status);
}
/**
 * @param first the redirect that `start` answered with
 * @throws PersistError `too-many-redirects`, `redirect-invalid`, or `fetchableUrl`'s for a hop; sets `details.hop`
 */
async function followRedirects(first, start, { maxRedirects }, ask) {
    let response = first;
    let url = start;
    const visited = [];
    for (let hops = 0; isRedirect(response); hops++) {
        if (hops === maxRedirects)
            throw tooMany((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('redirects-many', { most: maxRedirects }), url);
        visited.push(url.href);
        const from = url;
        url = target(response, from);
        if (visited.includes(url.href))
            throw tooMany((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('redirects-circle'), url);
        // undici frees a connection one turn after its answer; a request at once would open another one.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        response = await askHop(url, from, ask);
    }
    return { response, url };
}
async function askHop(url, from, ask) {
    try {
        return await ask(url, from);
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc)
            throw atHop(error, url);
        throw error;
    }
}
function target({ headers }, from) {
    const location = headers.location;
    if (typeof location !== 'string' || location.trim() === '') {
        throw redirectInvalid((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(Array.isArray(location) ? 'redirect-several' : 'redirect-nowhere'), from);
    }
    try {
        return (0,_base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchableUrl */ .o)(asUtf8(location.trim()), from);
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc))
            throw error;
        if (error.reason === 'url-invalid')
            throw redirectInvalid((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('redirect-no-url'), from);
        throw atHop(error, from);
    }
}
/** Headers arrive as Latin-1, but servers that put raw UTF-8 into Location mean UTF-8. */
function asUtf8(latin1) {
    const bytes = Buffer.from(latin1, 'latin1');
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') ? latin1 : text;
}
function tooMany(sentence, url) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('fetch', 'too-many-redirects', sentence, { hop: url.href });
}
function redirectInvalid(sentence, url) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('fetch', 'redirect-invalid', sentence, { hop: url.href });
}
function atHop({ reason, sentence, advice, details }, url) {
    const problem = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('redirect-after', { problem: sentence });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('fetch', reason, problem, { ...details, advice, hop: url.href });
}


/***/ })

};

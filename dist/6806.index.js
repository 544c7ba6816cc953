export const id = 6806;
export const ids = [6806];
export const modules = {

/***/ 92805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ http1Agent),
/* harmony export */   z: () => (/* binding */ VERIFIED)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/** An undici agent for HTTP/1.1 only. */

/** Sets `allowH2` on each pool: an agent with `allowH2` itself builds a name for each request. */
function http1Agent(options) {
    const factory = (origin, more) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...more, allowH2: false });
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ ...options, factory });
}
/** Set on every TLS connection, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment has no effect. */
const VERIFIED = { rejectUnauthorized: true };


/***/ }),

/***/ 47100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lookupName),
/* harmony export */   e: () => (/* binding */ knownAddresses)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/** Names with fixed addresses, which no resolver may change. */


/** RFC 6761 §6.3; most resolvers do not know it. */
const LOCALHOST = /(^|\.)localhost$/;
/** https://cloud.google.com/compute/docs/metadata/overview */
const GOOGLE_METADATA = 'metadata.google.internal';
/** @param host as `URL` returns it: lower case, perhaps with a dot at the end */
function knownAddresses(host) {
    const name = host.replace(/\.$/, '');
    if (LOCALHOST.test(name))
        return addresses('127.0.0.1', '::1');
    return name === GOOGLE_METADATA ? addresses('169.254.169.254', 'fd20:ce::254') : undefined;
}
/** `dns.lookup` for connections, without a resolver for these names. */
function lookupName(hostname, options, callback) {
    const [first, ...more] = knownAddresses(hostname) ?? [];
    if (!first)
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, options, callback);
    else if (options.all)
        callback(null, [first, ...more]);
    else
        callback(null, first.address, first.family);
}
function addresses(...known) {
    return known.map(address => ({ address, family: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) }));
}


/***/ }),

/***/ 91383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ProxiedAgent)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _http1_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92805);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72678);
/**
 * Sends requests through a forward proxy: https by CONNECT, plain http in absolute form, as proxies expect. Faults of
 * the proxy are kept apart from faults of the origin.
 */



const CONNECT_MS = 10_000;
/** A fault of the proxy. `code` is e.g. `PROXY_407` for a status, else `PROXY_` and the code of the fault. */
class ProxyError extends Error {
    name = 'ProxyError';
    code;
    constructor(what, cause) {
        super('the proxy failed', { cause });
        this.code = `PROXY_${what}`;
    }
}
class ProxiedAgent extends undici__WEBPACK_IMPORTED_MODULE_0__/* .Dispatcher */ .mk {
    #direct;
    #routes;
    #options;
    #proxies = new Map();
    /** @param direct sends requests without a proxy; destroyed with this agent */
    constructor(direct, routes, options) {
        super();
        this.#direct = direct;
        this.#routes = routes;
        this.#options = options;
    }
    dispatch(options, handler) {
        const url = new URL(String(options.origin));
        const proxy = this.#routes(url);
        if (!proxy)
            return this.#direct.dispatch(options, handler);
        void this.#send(url, proxy, options, handler);
        return true;
    }
    async close() {
        await Promise.all([this.#direct, ...this.#proxies.values()].map(agent => agent.close()));
    }
    async destroy() {
        await Promise.all([this.#direct, ...this.#proxies.values()].map(agent => agent.destroy()));
    }
    async #send(url, proxy, options, handler) {
        try {
            await this.#options.admit?.(url.hostname);
            this.#agentOf(proxy).dispatch({ ...options, origin: url.origin }, toldApart(handler));
        }
        catch (error) {
            handler.onResponseError?.(null, error);
        }
    }
    #agentOf(proxy) {
        const known = this.#proxies.get(proxy.href);
        if (known)
            return known;
        const { pool, guard = (connector) => connector } = this.#options;
        const agent = new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT({
            ...pool,
            allowH2: false,
            uri: proxy.href,
            proxyTls: { timeout: CONNECT_MS, allowH2: false, ..._http1_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFIED */ .z },
            requestTls: { timeout: CONNECT_MS, allowH2: false, ..._http1_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFIED */ .z },
            // These connections receive only the response to CONNECT.
            clientFactory: (origin, more) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...more, headersTimeout: CONNECT_MS, allowH2: false }),
            factory: (origin, more) => {
                const { connect } = more;
                return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...pool, ...more, connect: guard(connect), allowH2: false });
            },
        });
        this.#proxies.set(proxy.href, agent);
        return agent;
    }
}
/** undici's messages for a refused CONNECT and a refused request in absolute form. */
const REFUSED = /^Proxy response \((\d+)\)|^Proxy Authentication Required \((407)\)/;
function toldApart(handler) {
    let begun = false;
    return {
        onRequestStart(controller, context) {
            begun = true;
            handler.onRequestStart?.(controller, context);
        },
        onResponseStart: (controller, status, headers, text) => handler.onResponseStart?.(controller, status, headers, text),
        onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
        onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
        onResponseError(controller, error) {
            const [, tunnel, plain] = REFUSED.exec(error.message) ?? [];
            const status = tunnel ?? plain;
            const code = String(error.code);
            // The first connection goes to the proxy, not to the origin.
            const isProxys = status !== undefined || (!begun && _proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREACHABLE */ .Dr.test(code));
            handler.onResponseError?.(controller, isProxys ? new ProxyError(status ?? code, error) : error);
            // Otherwise undici goes on to read a response that is of no use.
            if (plain !== undefined)
                controller.abort(error);
        },
    };
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
 * @param onSend called for each request that is sent
 */
function openTransport(routes, onSend) {
    const direct = (0,_base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .http1Agent */ .D)({ connect: { timeout: CONNECT_MS, lookup: _base_http_known_names_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupName */ .Q, ..._base_http_http1_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFIED */ .z } });
    const dispatcher = routes ? new _base_http_proxied_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .ProxiedAgent */ .N(direct, routes, {}) : direct;
    return {
        send({ method, url, headers, body, onHead, signal }) {
            const isFile = body !== undefined && (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_5__/* .isFileBody */ .n)(body);
            const pathStart = url.indexOf('/', url.indexOf('://') + 3);
            return (0,_base_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)({
                dispatcher,
                method,
                origin: url.slice(0, pathStart),
                path: url.slice(pathStart),
                headers: isFile ? { ...headers, 'content-length': String(body.size) } : headers,
                body: isFile ? () => (0,_base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .fileChunks */ .T)(body.path) : body,
                limits: method === 'GET' ? READING : sending(body ? (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeOf */ .$)(body) : 0),
                signal,
                onSend,
                onHead: head => onHead?.(head) ?? (head.status < 300 ? FORGOTTEN : ERROR_DOCUMENT),
            });
        },
        close: () => dispatcher.destroy(),
    };
}
const FORGOTTEN = { drain: MAX_ERROR_BYTES };
/** No store sends a larger error document; status and headers are enough then. */
const ERROR_DOCUMENT = { keep: MAX_ERROR_BYTES, elseNothing: true };
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

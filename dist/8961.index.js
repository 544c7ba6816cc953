export const id = 8961;
export const ids = [8961];
export const modules = {

/***/ 92805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ http1Agent),
/* harmony export */   z: () => (/* binding */ VERIFIED)
/* harmony export */ });
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95880);

/** Its pools are told so: an agent that is, itself, makes up a name for each request. */
function http1Agent(options) {
    const factory = (origin, more) => new _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...more, allowH2: false });
    return new _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ ...options, factory });
}
/** Said with every TLS connection, as NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would else let anybody answer. */
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
/** Names whose addresses need no resolver, and that none may say otherwise about. */


/** RFC 6761 §6.3; most resolvers do not know it. */
const LOCALHOST = /(^|\.)localhost$/;
/** https://cloud.google.com/compute/docs/metadata/overview */
const GOOGLE_METADATA = 'metadata.google.internal';
/** @param host as `URL` has it: in lower case, perhaps with a dot at its end */
function knownAddresses(host) {
    const name = host.replace(/\.$/, '');
    if (LOCALHOST.test(name))
        return addresses('127.0.0.1', '::1');
    return name === GOOGLE_METADATA ? addresses('169.254.169.254', 'fd20:ce::254') : undefined;
}
/** `dns.lookup` for connections, which asks no resolver about these names. */
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
/* unused harmony export ProxyError */
/* harmony import */ var _http1_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92805);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72678);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95880);
/**
 * Requests that go through a forward proxy: https by CONNECT, plain http in absolute form, as proxies expect it. What
 * goes wrong with the proxy is told apart from what goes wrong behind it.
 */



const CONNECT_MS = 10_000;
/** What is wrong with the proxy: `code` is `PROXY_407` and kin for a status, else `PROXY_` and the code of the fault. */
class ProxyError extends Error {
    name = 'ProxyError';
    code;
    constructor(what, cause) {
        super('the proxy failed', { cause });
        this.code = `PROXY_${what}`;
    }
}
class ProxiedAgent extends _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .Dispatcher */ .mk {
    #direct;
    #routes;
    #options;
    #proxies = new Map();
    /** @param direct for what no proxy is for; destroyed with this one */
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
        const agent = new _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyAgent */ .kT({
            ...pool,
            allowH2: false,
            uri: proxy.href,
            proxyTls: { timeout: CONNECT_MS, allowH2: false, ..._http1_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIED */ .z },
            requestTls: { timeout: CONNECT_MS, allowH2: false, ..._http1_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIED */ .z },
            // What comes back on these is the answer to CONNECT.
            clientFactory: (origin, more) => new _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .bC(origin, { ...more, headersTimeout: CONNECT_MS, allowH2: false }),
            factory: (origin, more) => {
                const { connect } = more;
                return new _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .bC(origin, { ...pool, ...more, connect: guard(connect), allowH2: false });
            },
        });
        this.#proxies.set(proxy.href, agent);
        return agent;
    }
}
/** How undici says that CONNECT, and a request in absolute form, were refused. */
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
            // The first connection leads to the proxy and not to the origin.
            const isProxys = status !== undefined || (!begun && _proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREACHABLE */ .Dr.test(code));
            handler.onResponseError?.(controller, isProxys ? new ProxyError(status ?? code, error) : error);
            // undici reads on what nobody will hear of.
            if (plain !== undefined)
                controller.abort(error);
        },
    };
}


/***/ }),

/***/ 95880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ Pool),
/* harmony export */   g6: () => (/* binding */ Agent),
/* harmony export */   gU: () => (/* binding */ buildConnector),
/* harmony export */   kT: () => (/* binding */ ProxyAgent),
/* harmony export */   mk: () => (/* binding */ Dispatcher)
/* harmony export */ });
/* harmony import */ var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34660);
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59136);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57405);
/* harmony import */ var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30883);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30628);
/* harmony import */ var undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76672);






// The whole of undici does so with each way to ask; a ProxyAgent needs this one, for its CONNECT.
Object.assign(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__.prototype, { connect: undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ });
const Agent = undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__;
const Dispatcher = undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__;
const Pool = undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__;
const ProxyAgent = undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_5__;
const buildConnector = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__;


/***/ }),

/***/ 18961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOriginAgent: () => (/* binding */ openOriginAgent)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/base/http/http1-agent.js
var http1_agent = __webpack_require__(92805);
// EXTERNAL MODULE: ./lib/base/http/proxied-agent.js
var proxied_agent = __webpack_require__(91383);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/known-names.js
var known_names = __webpack_require__(47100);
// EXTERNAL MODULE: ./lib/base/http/undici.js
var undici = __webpack_require__(95880);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/origin/fetch/address-policy.js
var address_policy = __webpack_require__(21268);
;// CONCATENATED MODULE: ./lib/origin/fetch/connector.js
/**
 * Connections to origins, judged before they are made and again before anything is sent on them. A connector sees
 * each new one: IP literals never reach a `lookup`, and a name's addresses are known only here.
 */







/** Once for TCP and once for TLS; as undici and the OSS SDKs have it. */
const TIMEOUT_MS = 10_000;
function guardedConnector(refuse, resolve) {
    const secure = (0,undici/* buildConnector */.gU)({ timeout: TIMEOUT_MS, allowH2: false, ...http1_agent/* VERIFIED */.z });
    return (target, callback) => {
        const { hostname, protocol } = target;
        const accepted = [];
        if ((0,external_node_net_.isIP)(hostname)) {
            const kind = refuse(hostname);
            if (kind)
                return callback(refusal((0,say/* say */.c)('address-refused', { host: hostname, kind: kindText(kind) })), null);
            accepted.push(hostname);
        }
        // `localhost` and kin go through it, too: Node looks up whatever is not an IP literal.
        const lookup = (name, options, answer) => {
            addressesOf(name, options, resolve, (error, found) => {
                if (error)
                    return answer(error, []);
                const allowed = found.filter(({ address }) => refuse(address) === undefined);
                accepted.push(...allowed.map(({ address }) => address));
                if (allowed.length > 0)
                    return answer(null, allowed);
                answer(noneAllowed(name, found, refuse), []);
            });
        };
        const connect = (0,undici/* buildConnector */.gU)({ timeout: TIMEOUT_MS, autoSelectFamily: true, lookup });
        // TCP alone at first: a TLS connection made in one go would have said hello before it could be judged.
        const port = target.port || (protocol === 'https:' ? '443' : '80');
        connect({ hostname, protocol: 'http:', port }, (error, socket) => {
            if (error)
                return callback(error, null);
            const wrong = wrongPeer(socket, accepted, hostname);
            if (wrong) {
                socket.destroy();
                return callback(wrong, null);
            }
            if (protocol !== 'https:')
                return callback(null, socket);
            secure({ ...target, httpSocket: socket }, callback);
        });
    };
}
/**
 * Judges what a proxy is to be asked for, as far as it can be seen from here: an address, or every address that this
 * machine finds for a name. A name that it does not find may be known to the proxy alone. Once for each name.
 * @returns what throws PersistError `address-refused`
 */
function hostAdmission(refuse, resolve) {
    const judged = new Map();
    const judge = async (hostname) => {
        const name = hostname.replace(/^\[(.*)\]$/, '$1');
        const found = (0,external_node_net_.isIP)(name)
            ? [{ address: name, family: (0,external_node_net_.isIP)(name) }]
            : await new Promise(answer => addressesOf(name, {}, resolve, (error, addresses) => answer(error ? [] : addresses)));
        for (const { address } of found) {
            const refused = refuse(address);
            if (!refused)
                continue;
            const kind = kindText(refused);
            throw refusal(address === name
                ? (0,say/* say */.c)('address-refused', { host: name, kind })
                : (0,say/* say */.c)('address-behind-name', { host: name, address, kind }));
        }
    };
    return hostname => {
        const known = judged.get(hostname) ?? judge(hostname);
        judged.set(hostname, known);
        return known;
    };
}
function addressesOf(name, options, resolve, callback) {
    const known = (0,known_names/* knownAddresses */.e)(name);
    if (known)
        return callback(null, [...known]);
    resolve(name, { ...options, all: true }, callback);
}
/** A connection can end elsewhere than where it was sent: `0.0.0.0` is answered by 127.0.0.1. */
function wrongPeer(socket, accepted, hostname) {
    const { remoteAddress } = socket;
    if (remoteAddress === undefined) {
        return Object.assign(new Error('closed as soon as it was made'), { code: 'ECONNRESET' });
    }
    if (accepted.some(address => (0,address_policy/* sameAddress */.xU)(address, remoteAddress)))
        return undefined;
    const sentence = (0,say/* say */.c)('address-led-elsewhere', { host: hostname, address: remoteAddress });
    return refusal(sentence, (0,say/* say */.c)('address-write-fix'));
}
function noneAllowed(name, found, refuse) {
    const list = found.map(({ address }) => address);
    const kind = kindText(refuse(list[0] ?? '') ?? 'none');
    return refusal((0,say/* say */.c)('address-none-allowed', { host: name, addresses: list.join(', '), kind }));
}
function kindText(kind) {
    return (0,say/* say */.c)(`address-is-${kind}`);
}
function refusal(sentence, advice = (0,say/* say */.c)('address-open-fix')) {
    return new errors/* PersistError */.vc('fetch', 'address-refused', sentence, { advice });
}

// EXTERNAL MODULE: ./lib/origin/fetch/socket-guard.js
var socket_guard = __webpack_require__(3184);
;// CONCATENATED MODULE: ./lib/origin/fetch/agent.js
/** The undici agent all origins are asked through. */






/** Bytes of an answer's header block; undici's own default, written down because cases depend on it. */
const MAX_HEADER_BYTES = 16 * 1024;
function openAgent(options) {
    const { policy, open, connections, maxBytes, resolve = external_node_dns_.lookup, routes } = options;
    const own = ownAddresses();
    const refuse = (address) => policy.refusal(address, own);
    const guard = (connect) => (target, callback) => {
        open.makeRoom();
        connect(target, (error, socket) => {
            if (error)
                return callback(error, null);
            open.opened(target.host ?? target.hostname, socket);
            callback(null, (0,socket_guard/* guardSocket */.X)(socket, MAX_HEADER_BYTES, maxBytes));
        });
    };
    const pool = {
        connections,
        pipelining: 1,
        maxHeaderSize: MAX_HEADER_BYTES,
    };
    const told = (connect) => (target, callback) => connect(target, (error, socket) => {
        if (error)
            return callback(error, null);
        if (target.host && socket.remoteAddress)
            open.learned(target.host, socket.remoteAddress);
        callback(null, socket);
    });
    // One request a connection keeps limits and errors per image simple; HTTP/2 gains nothing at six at a time.
    const direct = (0,http1_agent/* http1Agent */.D)({ ...pool, connect: guard(told(guardedConnector(refuse, resolve))) });
    return routes
        ? new proxied_agent/* ProxiedAgent */.N(direct, routes, { admit: hostAdmission(refuse, resolve), pool, guard })
        : direct;
}
/** Of every interface that is up. */
function ownAddresses() {
    return Object.values((0,external_node_os_.networkInterfaces)()).flatMap(addresses => addresses?.map(({ address }) => address) ?? []);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/origin-agent.js
/** The client for the open web: it follows the run's address policy and `origin-proxy`. */

function openOriginAgent(settings, { lookup }, open) {
    return openAgent({
        open,
        policy: settings.addresses,
        connections: settings.connections,
        maxBytes: settings.fetch.maxBytes,
        routes: settings.originProxy.routes,
        ...(lookup && { resolve: lookup }),
    });
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isStale),
/* harmony export */   X: () => (/* binding */ guardSocket)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);


const CONTINUE = Buffer.from('HTTP/1.1 100');
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const NOTHING = Buffer.alloc(0);
/** Errors of kept connections that broke under a request without a byte of answer. */
const stale = new WeakSet();
/**
 * Takes out interim 100 answers: a client must put up with one it did not ask for (RFC 9110 §15.2), and undici
 * ends the connection on it. Marks errors for `isStale`. And ends an answer of which more arrives than any body of
 * `maxBytes` takes, in whatever undici does not count: chunk extensions, interim answers.
 * @param maxHeadBytes of an interim answer
 */
function guardSocket(socket, maxHeadBytes, maxBytes) {
    const read = socket.read.bind(socket);
    const write = socket.write.bind(socket);
    const most = mostOnTheWire(maxBytes);
    let served = false;
    let awaitingHead = false;
    /** What came of a head that may yet turn out to be an interim one. */
    let held = NOTHING;
    /** Bytes since the request. */
    let came = 0;
    // One request at a time and without a body: a write is a request, and what is read next begins its answer.
    socket.write = ((...given) => {
        awaitingHead = true;
        came = 0;
        return write(...given);
    });
    const take = (size) => {
        const chunk = read(size);
        if (chunk)
            came += chunk.length;
        if (came > most)
            socket.destroy(tooMuch());
        return chunk;
    };
    socket.read = (size) => {
        let chunk = take(size);
        while (awaitingHead && chunk) {
            const head = afterInterim(held.length === 0 ? chunk : Buffer.concat([held, chunk]));
            awaitingHead = mayBeInterim(head) && head.length < maxHeadBytes;
            if (!awaitingHead)
                served = true;
            held = awaitingHead ? head : NOTHING;
            chunk = awaitingHead ? take(size) : head;
        }
        return chunk;
    };
    socket.on('error', error => {
        if (served && awaitingHead && held.length === 0)
            stale.add(error);
    });
    return socket;
}
/**
 * Whether a kept connection had been closed by the other side when a request was written to it: no fault of the
 * origin's, nor an attempt. Each connection can be the cause once, and only after it served an answer.
 */
function isStale(error) {
    return typeof error === 'object' && error !== null && stale.has(error);
}
/** Chunks as small as servers make them double a body at the most, and heads are small. */
function mostOnTheWire(maxBytes) {
    return 2 * maxBytes + 1024 * 1024;
}
function tooMuch() {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('fetch', 'too-large', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('fetch-more-than-body'));
}
function afterInterim(bytes) {
    let rest = bytes;
    while (startsInterim(rest)) {
        const end = rest.indexOf(END_OF_HEAD);
        if (end < 0)
            break;
        rest = rest.subarray(end + END_OF_HEAD.length);
    }
    return rest;
}
function startsInterim(bytes) {
    return bytes.length >= CONTINUE.length && isAlike(bytes);
}
/** Nothing yet, the beginning of an interim answer's status line, or an interim answer without its end. */
function mayBeInterim(bytes) {
    return isAlike(bytes);
}
/** As far as both go. Byte by byte: it is asked of every answer, and views of a few bytes cost more than they. */
function isAlike(bytes) {
    for (let at = 0; at < CONTINUE.length && at < bytes.length; at++)
        if (bytes[at] !== CONTINUE[at])
            return false;
    return true;
}


/***/ })

};

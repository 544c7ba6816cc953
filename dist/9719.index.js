export const id = 9719;
export const ids = [9719];
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

/***/ 29719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAgent: () => (/* binding */ openAgent)
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
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/known-names.js
var known_names = __webpack_require__(47100);
// EXTERNAL MODULE: ./lib/origin/messages/say.js + 2 modules
var say = __webpack_require__(44075);
// EXTERNAL MODULE: ./lib/origin/fetch/address-policy.js
var address_policy = __webpack_require__(21268);
;// CONCATENATED MODULE: ./lib/origin/fetch/connector.js
/**
 * Connects to origins. Judges each connection before it is made, and again before anything is sent on it. Only a
 * connector sees every new connection: IP literals never reach a `lookup`, and a name's addresses are known only here.
 */







/** Milliseconds, once for TCP and once for TLS; the same limit as in undici and the OSS SDKs. */
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
        // Names like `localhost` go through it, too: Node looks up every host that is not an IP literal.
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
        // undici's type requires a port, but every connection brings its own.
        const options = { timeout: TIMEOUT_MS, autoSelectFamily: true, lookup };
        const connect = (0,undici/* buildConnector */.gU)(options);
        // Connects TCP first: a TLS connection made in one step would send its hello before the peer is judged.
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
 * Judges a host before a proxy connects to it, as far as this machine can: an address, or every address that this
 * machine finds for a name. A name without addresses passes, since the proxy may know it. Each name is judged once.
 * @returns a function that rejects with PersistError `address-refused`
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
/** A connection can end at another address than the requested one: 127.0.0.1 answers for `0.0.0.0`. */
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
/** The undici agent for all requests to origins. */






/** Bytes of an answer's header block; undici's own default, written down because tests depend on it. */
const MAX_HEADER_BYTES = 16 * 1024;
function openAgent(options) {
    const { policy, open, connections, maxBytes, resolve = external_node_dns_.lookup, routes } = options;
    const own = ownAddresses();
    const refuse = (address) => policy(address, own);
    /** @param learns the other end of the connection is the host itself */
    const guard = (connect, learns = false) => (target, callback) => {
        open.makeRoom();
        connect(target, (error, socket) => {
            if (error)
                return callback(error, null);
            if (learns && target.host && socket.remoteAddress)
                open.learned(target.host, socket.remoteAddress);
            open.opened(target.host ?? target.hostname, socket);
            callback(null, (0,socket_guard/* guardSocket */.X)(socket, MAX_HEADER_BYTES, maxBytes));
        });
    };
    const pool = { connections, pipelining: 1, maxHeaderSize: MAX_HEADER_BYTES };
    // One request per connection keeps limits and errors per image simple. HTTP/2 gains nothing with six at once.
    const direct = (0,http1_agent/* http1Agent */.D)({ ...pool, connect: guard(guardedConnector(refuse, resolve), true) });
    return routes
        ? new proxied_agent/* ProxiedAgent */.N(direct, routes, { admit: hostAdmission(refuse, resolve), pool, guard })
        : direct;
}
/** Returns the addresses of every interface that is up. */
function ownAddresses() {
    return Object.values((0,external_node_os_.networkInterfaces)()).flatMap(addresses => addresses?.map(({ address }) => address) ?? []);
}


/***/ })

};

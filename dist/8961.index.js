export const id = 8961;
export const ids = [8961,1342];
export const modules = {

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
var proxied_agent = __webpack_require__(13764);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/known-names.js
var known_names = __webpack_require__(47100);
// EXTERNAL MODULE: ./lib/base/http/undici.js
var undici = __webpack_require__(95880);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
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
        const connect = (0,undici/* buildConnector */.gU)({ timeout: TIMEOUT_MS, autoSelectFamily: true, lookup });
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
    const noted = (connect) => (target, callback) => connect(target, (error, socket) => {
        if (error)
            return callback(error, null);
        if (target.host && socket.remoteAddress)
            open.learned(target.host, socket.remoteAddress);
        callback(null, socket);
    });
    // One request per connection keeps limits and errors per image simple. HTTP/2 gains nothing with six at once.
    const direct = (0,http1_agent/* http1Agent */.D)({ ...pool, connect: guard(noted(guardedConnector(refuse, resolve))) });
    return routes
        ? new proxied_agent/* ProxiedAgent */.N(direct, routes, { admit: hostAdmission(refuse, resolve), pool, guard })
        : direct;
}
/** Returns the addresses of every interface that is up. */
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
        maxBytes: Math.max(settings.fetch.maxBytes, settings.fetch.maxMediaBytes ?? 0),
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);


const CONTINUE = Buffer.from('HTTP/1.1 100');
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const NOTHING = Buffer.alloc(0);
/** Errors of kept connections that broke during a request, before any byte of an answer. */
const stale = new WeakSet();
/**
 * Removes interim 100 answers: a client must accept an unrequested one (RFC 9110 §15.2), but undici ends the
 * connection. Marks errors for `isStale`. Ends an answer that is longer than any body of `maxBytes` needs: undici does
 * not count chunk extensions and interim answers.
 * @param maxHeadBytes most bytes of an interim answer
 */
function guardSocket(socket, maxHeadBytes, maxBytes) {
    const read = socket.read.bind(socket);
    const write = socket.write.bind(socket);
    const most = mostOnTheWire(maxBytes);
    let served = false;
    let awaitingHead = false;
    /** Bytes of a head that may still be an interim answer. */
    let held = NOTHING;
    /** Bytes received since the request. */
    let came = 0;
    // Requests come one at a time, without a body: a write is a request, and the next read begins its answer.
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
 * Whether the other side had closed a kept connection before a request was written to it. This is neither the origin's
 * fault nor an attempt. Each connection can be the cause once, and only after it served an answer.
 */
function isStale(error) {
    return typeof error === 'object' && error !== null && stale.has(error);
}
/** The smallest chunks that servers send at most double a body, and heads are small. */
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
/** True for no bytes, for the start of an interim status line, and for an interim answer without its end. */
function mayBeInterim(bytes) {
    return isAlike(bytes);
}
/** Compares as far as both go, byte by byte: this runs for every answer, and a view of a few bytes costs more. */
function isAlike(bytes) {
    for (let at = 0; at < CONTINUE.length && at < bytes.length; at++)
        if (bytes[at] !== CONTINUE[at])
            return false;
    return true;
}


/***/ })

};

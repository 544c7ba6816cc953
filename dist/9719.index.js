export const id = 9719;
export const ids = [9719];
export const modules = {

/***/ 9719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAgent: () => (/* binding */ openAgent)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/base/http/http1-agent.js
var http1_agent = __webpack_require__(2805);
// EXTERNAL MODULE: ./lib/base/http/proxied-agent.js
var proxied_agent = __webpack_require__(1383);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/base/http/known-names.js
var known_names = __webpack_require__(7100);
// EXTERNAL MODULE: ./lib/base/http/undici.js
var undici = __webpack_require__(5880);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(1181);
// EXTERNAL MODULE: ./lib/origin/fetch/address-policy.js
var address_policy = __webpack_require__(1268);
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
                return callback(refusal((0,say/* say */.cv)('address-refused', { host: hostname, kind: kindText(kind) })), null);
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
                ? (0,say/* say */.cv)('address-refused', { host: name, kind })
                : (0,say/* say */.cv)('address-behind-name', { host: name, address, kind }));
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
    const sentence = (0,say/* say */.cv)('address-led-elsewhere', { host: hostname, address: remoteAddress });
    return refusal(sentence, (0,say/* say */.cv)('address-write-fix'));
}
function noneAllowed(name, found, refuse) {
    const list = found.map(({ address }) => address);
    const kind = kindText(refuse(list[0] ?? '') ?? 'none');
    return refusal((0,say/* say */.cv)('address-none-allowed', { host: name, addresses: list.join(', '), kind }));
}
function kindText(kind) {
    return (0,say/* say */.cv)(`address-is-${kind}`);
}
function refusal(sentence, advice = (0,say/* say */.cv)('address-open-fix')) {
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

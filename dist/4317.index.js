export const id = 4317;
export const ids = [4317];
export const modules = {

/***/ 22292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ unchangedOutcome),
/* harmony export */   r: () => (/* binding */ deadOutcome)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/** From a line of the memory to what it says of an image of this run. Pure. */

function unchangedOutcome(entry, publicUrl) {
    const { key, sha256, bytes, contentType, width, height, etag } = entry;
    // A run may ask for a million, and six spreads take seven times as long.
    const outcome = {
        outcome: 'unchanged',
        key,
        publicUrl,
    };
    if (sha256 !== undefined)
        outcome.sha256 = sha256;
    if (bytes !== undefined)
        outcome.bytes = bytes;
    if (contentType !== undefined)
        outcome.contentType = contentType;
    if (width !== undefined)
        outcome.width = width;
    if (height !== undefined)
        outcome.height = height;
    if (etag !== undefined)
        outcome.etag = etag;
    return outcome;
}
function deadOutcome(entry, language) {
    const { cause, tries } = entry;
    const values = {
        cause: cause ?? entry.reason,
        since: entry.deadSince.slice(0, 10),
        times: tries === 1 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('tried-once') : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('tried-times', { tries }),
        next: `${entry.nextTry.slice(0, 16)}Z`,
    };
    const sentence = cause ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('refused-since', values) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('gone-since', values);
    return { outcome: 'skipped', reason: 'dead', message: sentence.in(language) };
}


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
// EXTERNAL MODULE: ./lib/base/http/verified-tls.js
var verified_tls = __webpack_require__(98428);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
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
    const secure = (0,undici/* buildConnector */.gU)({ timeout: TIMEOUT_MS, allowH2: false, ...verified_tls/* VERIFIED */.z });
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

/***/ 67823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownKeys),
/* harmony export */   S: () => (/* binding */ decideOwnLinks)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49891);
/* harmony import */ var _known_known_outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22292);
/** Links in lists that lead to what is stored already: known without their origin. */



/** Questions to the store at once. */
const CONCURRENCY = 16;
/** The whole keys of a plan's own links, each once. */
function ownKeys(plan) {
    return new Set(plan.ownLinks.map(({ key }) => key));
}
/**
 * Settles those that are stored, and plans the others like any other URL.
 * @param store asked about each key that the memory does not know, once at most; undefined asks nobody
 */
async function decideOwnLinks(plan, { manifest, publicUrlOf }, store, ledger, stop) {
    const outcomes = new Map();
    const unknown = [];
    for (const key of ownKeys(plan)) {
        const entry = manifest.entryOfKey(key);
        if (entry)
            outcomes.set(key, (0,_known_known_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .unchangedOutcome */ .c)(entry, publicUrlOf(key)));
        else
            unknown.push(key);
    }
    if (store)
        await findStored(unknown, store, stop, key => {
            outcomes.set(key, { outcome: 'unchanged', key, publicUrl: publicUrlOf(key) });
        });
    const isStored = ({ key, target }) => {
        const outcome = outcomes.get(key);
        if (outcome)
            ledger.settle(target, outcome);
        return outcome !== undefined;
    };
    plan.decide(isStored);
    ledger.grew();
}
async function findStored(keys, store, stop, found) {
    const stored = (0,_storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_1__/* .storedKeys */ .C)(store, keys);
    const waiting = keys.values();
    const work = async () => {
        for (const key of waiting) {
            if (stop.stopping.aborted)
                return;
            try {
                const object = await stored.find(key, stop.stopping);
                if (object)
                    found(key);
            }
            catch (error) {
                if (stop.stopping.aborted)
                    return;
                // Who may not ask stores all the same; what is gone lets nothing be stored.
                if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc) || error.reason === 'store-denied')
                    continue;
                stop.storeFailed(error);
            }
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
}


/***/ }),

/***/ 74317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Z: () => (/* binding */ openKnownImages),
  runImages: () => (/* binding */ runImages),
  Dz: () => (/* binding */ sharedResources),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/base/buffers/body-memory.js
/**
 * Memory of bodies that is used again. Fresh memory costs a fault for each of its pages when it is first written, which is
 * more than the copy itself; and left to the collector, megabytes wait for it that nobody needs.
 */
/** Bytes between two sizes of memory, as long as that is no more than an eighth of them. */
const STEP = 16 * 1024;
/** Larger bodies are few, and theirs would be kept for nobody. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Kept for later, over all sizes. */
const MAX_KEPT = 32 * 1024 * 1024;
class BodyMemory {
    /** By size. */
    #free = new Map();
    /** Given out and not given back. */
    #lent = new WeakSet();
    #kept = 0;
    /** @returns at least so many bytes, of any content */
    take(bytes) {
        if (bytes > MAX_BYTES)
            return fresh(bytes);
        const size = sizeFor(bytes);
        const known = this.#free.get(size)?.pop();
        if (known)
            this.#kept -= size;
        const memory = known ?? fresh(size).buffer;
        this.#lent.add(memory);
        return Buffer.from(memory, 0, bytes);
    }
    /**
     * To be called by whoever knows that nobody reads these bytes any more, not even the system. What did not come from
     * here, or has been given back before, is let be.
     */
    giveBack({ buffer }) {
        const size = buffer.byteLength;
        if (!this.#lent.delete(buffer) || this.#kept + size > MAX_KEPT)
            return;
        const free = this.#free.get(size);
        if (free)
            free.push(buffer);
        else
            this.#free.set(size, [buffer]);
        this.#kept += size;
    }
}
/** In steps up to 128 KB, then in eighths of the power of two below. */
function sizeFor(bytes) {
    const step = Math.max(STEP, 2 ** (Math.floor(Math.log2(Math.max(1, bytes - 1))) - 3));
    return Math.ceil(bytes / step) * step;
}
/** Not from the shared pool: a slice of it would keep the whole pool alive. Pages nobody wrote cost nothing. */
function fresh(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}

;// CONCATENATED MODULE: ./lib/base/concurrency/byte-budget.js
/** Bytes. Most images are smaller, and never wait for a few that are large and slow. */
const SMALL = 1024 * 1024;
/** Part of the budget that large ones may fill. */
const FOR_LARGE = 0.75;
class ByteBudget {
    #capacity;
    /** In order of arrival: the first is the oldest. */
    #holders = new Set();
    #used = 0;
    /** Of the holders. */
    #waiting = 0;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    open() {
        return new HeldShare(this);
    }
    /** For shares. */
    resize(holder, total) {
        this.#holders.add(holder);
        if (total < holder.bytes)
            return this.#take(holder, total);
        if (this.#fits(holder, total))
            return this.#give(holder, total);
        return new Promise(grant => {
            if (!holder.waiting)
                this.#waiting++;
            holder.waiting = { total, grant };
        });
    }
    /** For shares. */
    close(holder) {
        if (!this.#holders.delete(holder))
            return;
        if (holder.waiting)
            this.#waiting--;
        this.#used -= holder.bytes;
        this.#serve();
    }
    #fits(holder, total) {
        const room = total > SMALL ? this.#capacity * FOR_LARGE : this.#capacity;
        if (this.#used + total - holder.bytes <= room)
            return true;
        const [oldest] = this.#holders;
        return holder === oldest;
    }
    #give(holder, total) {
        this.#used += total - holder.bytes;
        holder.bytes = total;
    }
    #take(holder, total) {
        this.#give(holder, total);
        this.#serve();
    }
    /** In order, but for small ones, which pass large ones that have to wait. */
    #serve() {
        if (this.#waiting === 0)
            return;
        let isLargeWaiting = false;
        for (const holder of this.#holders) {
            const { waiting } = holder;
            const isLarge = waiting !== undefined && waiting.total > SMALL;
            if (!waiting || (isLarge && isLargeWaiting))
                continue;
            if (!this.#fits(holder, waiting.total)) {
                if (!isLarge)
                    return;
                isLargeWaiting = true;
                continue;
            }
            holder.waiting = undefined;
            this.#waiting--;
            this.#give(holder, waiting.total);
            waiting.grant();
        }
    }
}
class HeldShare {
    #budget;
    bytes = 0;
    waiting;
    constructor(budget) {
        this.#budget = budget;
    }
    resize(total) {
        return this.#budget.resize(this, total);
    }
    close() {
        this.#budget.close(this);
    }
}

;// CONCATENATED MODULE: ./lib/base/concurrency/places.js
/** A counted number of places that several share: whoever waits for one is told when one is given back. */
class Places {
    #waiting = new Set();
    #free;
    constructor(size) {
        this.#free = size;
    }
    get hasFree() {
        return this.#free > 0;
    }
    /** To be called where there is a free one. */
    take() {
        this.#free--;
    }
    give() {
        this.#free++;
        for (const tell of this.#waiting)
            if (this.#free > 0)
                tell();
    }
    /** Those who came first are told first. @returns what ends it */
    onFree(tell) {
        this.#waiting.add(tell);
        return () => void this.#waiting.delete(tell);
    }
}

;// CONCATENATED MODULE: ./lib/base/concurrency/semaphore.js
/** A counted number of places; whoever asks first gets the next one. */
class Semaphore {
    #waiting = [];
    #free;
    constructor(size) {
        this.#free = size;
    }
    /** @returns undefined where a place was free, else a promise of one. Each is given back once, by `release` */
    acquire() {
        if (this.#free === 0)
            return new Promise(resolve => this.#waiting.push(resolve));
        this.#free--;
        return undefined;
    }
    release() {
        const next = this.#waiting.shift();
        if (next)
            next();
        else
            this.#free++;
    }
}

;// CONCATENATED MODULE: ./lib/base/concurrency/upload-slots.js

/**
 * The way from the origins' side to the store's: uploads have slots of their own, and a waiting room of the same
 * size before them, so that neither end holds up the other and what waits stays few.
 */
class UploadSlots {
    #waitingRoom;
    #uploads;
    constructor(size) {
        this.#waitingRoom = new Semaphore(size);
        this.#uploads = new Semaphore(size);
    }
    /**
     * @param entered called once there is room to wait in: the place at the host can be given back
     * @returns undefined where a slot was free, else a promise of one. Each is given back once, by `leave`
     */
    enter(entered) {
        const room = this.#waitingRoom.acquire();
        return room === undefined ? this.#cross(entered) : room.then(() => this.#cross(entered));
    }
    leave() {
        this.#uploads.release();
    }
    #cross(entered) {
        entered();
        const slot = this.#uploads.acquire();
        if (slot !== undefined)
            return slot.then(() => this.#waitingRoom.release());
        this.#waitingRoom.release();
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/base/files/open-file-limit.js
var open_file_limit = __webpack_require__(88106);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/input/plan/plan.js + 4 modules
var plan_plan = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
// EXTERNAL MODULE: ./lib/base/concurrency/retry.js
var retry = __webpack_require__(66351);
// EXTERNAL MODULE: ./lib/base/keeping-last.js
var keeping_last = __webpack_require__(687);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/origin/hosts/profiles.js
var profiles = __webpack_require__(48718);
// EXTERNAL MODULE: ./lib/base/http/headers.js
var http_headers = __webpack_require__(74272);
;// CONCATENATED MODULE: ./lib/origin/fetch/validators.js
/**
 * What an origin says of an image so that it can be asked later whether that still holds
 * (https://www.rfc-editor.org/rfc/rfc9110#section-13.1). Pure.
 */

/** Far more than servers write, and little of the 8 KB that many take of all headers together; characters. */
const MAX_CHARACTERS = 1024;
/** Of an answer. What could not be sent back is left out. */
function validatorsOf(headers) {
    return sendable({ etag: (0,http_headers/* firstHeader */.Y)(headers, 'etag'), lastModified: (0,http_headers/* firstHeader */.Y)(headers, 'last-modified') });
}
/** As far as they hold behind a redirect, which may lead elsewhere the next time: a date alone fits any older image. */
function acrossRedirect(validators) {
    return validators.etag === undefined ? {} : validators;
}
/**
 * The headers that ask for the image only if it has changed; undefined where there is nothing to ask with.
 * @param known judged again: it has been kept where others may write
 */
function conditionalHeaders(known) {
    const { etag, lastModified } = sendable(known ?? {});
    if (etag === undefined && lastModified === undefined)
        return undefined;
    return {
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
    };
}
function sendable({ etag, lastModified }) {
    return {
        // `If-None-Match: *` holds for whatever the origin has now.
        ...(isSendable(etag) && !hasStar(etag) && { etag }),
        ...(isSendable(lastModified) && { lastModified }),
    };
}
function isSendable(value) {
    return (typeof value === 'string' && value.length <= MAX_CHARACTERS && (0,http_headers/* isHeaderText */.z)(value) && value.trim() !== '');
}
/** Some servers look for it in each part of a list. */
function hasStar(etag) {
    return /(?:^|,)\s*\*\s*(?:,|$)/.test(etag);
}

;// CONCATENATED MODULE: ./lib/origin/fetch/request-headers.js


function requestHeaders(settings, context) {
    const { rule, profile, sameHost } = context;
    const referer = refererOf(settings.referer, context);
    const agent = rule?.userAgent && (0,profiles/* agentText */.r1)(rule.userAgent, settings.plainAgent);
    return {
        'user-agent': profile?.userAgent ?? agent ?? settings.userAgent,
        accept: rule?.accept ?? settings.accept,
        // No decoder asked for, no bomb sent.
        'accept-encoding': 'identity',
        ...(referer ? { referer } : {}),
        ...besideConditions(context.known, { ...rule?.headers, ...(sameHost ? settings.headers : {}) }),
    };
}
/** A 304 must answer our own question: what others ask is left out beside it, even by the other header. */
function besideConditions(known, given) {
    const conditions = conditionalHeaders(known);
    if (!conditions)
        return given;
    const { 'if-none-match': _etag, 'if-modified-since': _date, ...rest } = given;
    return { ...rest, ...conditions };
}
function refererOf(policy, { url, foundOn, rule, profile }) {
    if (policy === 'none')
        return undefined;
    if (profile)
        return profile.referer === 'origin' ? `${url.origin}/` : undefined;
    if (policy === 'auto' && rule?.referer !== undefined) {
        if (rule.referer === 'none')
            return undefined;
        return rule.referer === 'origin' ? `${url.origin}/` : withoutSecrets(rule.referer);
    }
    const page = foundOn ? URL.parse(foundOn) : null;
    if (page && /^https?:$/.test(page.protocol))
        return withoutSecrets(page);
    if (policy === 'auto')
        return undefined;
    return policy === 'origin' ? `${url.origin}/` : withoutSecrets(policy);
}
/** As browsers send it: no fragment, no user name (RFC 9110 §10.1.3). */
function withoutSecrets(page) {
    return `${page.origin}${page.pathname}${page.search}`;
}

;// CONCATENATED MODULE: ./lib/origin/fetch/host-profiles.js
/**
 * With which profile each host is asked: where the usual one is forbidden (403), the other is tried once, and kept
 * for the host as soon as an image came of it. Where an earlier run found one, that comes first, and the usual one
 * is what is tried.
 */





class HostProfiles {
    #settings;
    #notice;
    #known = new Map();
    /** What an origin is told of an image that nothing more is known of, as of most. */
    #usualHeaders = (0,keeping_last/* keepingLast */.y)((origin) => {
        const url = new URL(origin);
        const rule = this.#settings.rules.ruleFor(url.hostname);
        const nothing = { foundOn: undefined, profile: undefined, known: undefined };
        return requestHeaders(this.#settings, { url, sameHost: true, rule, ...nothing });
    });
    /**
     * @param notice told once of each host that wants another profile
     * @param remembered by earlier runs, by `URL.hostname`
     */
    constructor(settings, notice, remembered = new Map()) {
        this.#settings = settings;
        this.#notice = notice;
        if (settings.referer !== 'auto')
            return;
        for (const [hostname, name] of remembered) {
            const rule = settings.rules.ruleFor(hostname);
            // Somebody may have written it since, and it is the one that is tried first.
            if (rule?.referer !== undefined || rule?.userAgent !== undefined)
                continue;
            this.#known.set(hostname, { profile: (0,profiles/* profile */.ME)(name, settings.plainAgent), isProven: false });
        }
    }
    /** What a host is told on the way to a job's image. @param trial for its host instead of the known profile */
    identityFor(job, url, trial) {
        const { hostname } = url;
        const profile = trial?.hostname === hostname ? trial.profile : this.#known.get(hostname)?.profile;
        const { url: asked, referer: foundOn } = job;
        const known = job.known && url.href !== asked.href ? acrossRedirect(job.known) : job.known;
        const isUsual = url === asked && foundOn === undefined && !profile && !known;
        if (isUsual)
            return { sent: this.#usualHeaders(url.origin) };
        const rule = this.#settings.rules.ruleFor(hostname);
        const sameHost = url === asked || url.origin === asked.origin;
        const sent = requestHeaders(this.#settings, { url, sameHost, foundOn, rule, profile, known });
        return { sent, profile };
    }
    /** The profile to try next where an answer forbids; undefined where nothing is left to try. */
    nextTrial(job, { response, url, sent, profile }) {
        const { referer: policy, plainAgent } = this.#settings;
        if (response.status !== 403 || policy !== 'auto')
            return undefined;
        const { hostname } = url;
        const known = this.#known.get(hostname);
        if (profile && !known?.isProven) {
            const usual = { hostname, profile: undefined };
            if (isOther(this.identityFor(job, url, usual).sent, sent))
                return usual;
        }
        // Another image may have found it meanwhile.
        const found = known?.isProven ? known.profile : (0,profiles/* otherProfile */.EY)(sent.referer !== undefined, plainAgent);
        const next = { hostname, profile: found };
        // It was the known one that came, or headers of the caller's own hold the Referer fast.
        return this.identityFor(job, url, next).sent.referer === sent.referer ? undefined : next;
    }
    /** An image came of it, or the word that it has not changed. */
    confirm({ url: { hostname }, profile }) {
        const known = this.#known.get(hostname);
        if (known?.isProven)
            return;
        // The remembered one was refused, or it would have come.
        if (!profile)
            return void this.#known.delete(hostname);
        this.#known.set(hostname, { profile, isProven: true });
        if (known?.profile.name !== profile.name)
            this.#notice(ruleHint(hostname, profile));
    }
}
/** A host sees no other difference between two profiles. */
function isOther(one, other) {
    return one.referer !== other.referer || one['user-agent'] !== other['user-agent'];
}
function ruleHint(hostname, { name, referer }) {
    const pattern = hostname.startsWith('[') ? `'${hostname}'` : hostname;
    const rule = `${pattern}: { referer: ${referer}, user-agent: ${name} }`;
    return (0,say/* say */.c)('fetch-other-profile', { host: hostname, rule });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
;// CONCATENATED MODULE: ./lib/base/http/has-route.js

/** Root servers of the DNS, public for good: https://www.iana.org/domains/root/servers */
const PUBLIC = [
    ['udp4', '198.41.0.4'],
    ['udp6', '2001:503:ba3e::2:30'],
];
/** Whether this machine has a route to any public address. Nothing is sent: to connect UDP is to look the route up. */
async function hasRoute() {
    const found = await Promise.all(PUBLIC.map(([family, address]) => routeTo(family, address)));
    return found.includes(true);
}
function routeTo(family, address) {
    return new Promise(resolve => {
        const socket = (0,external_node_dgram_.createSocket)(family);
        const answer = (isThere) => {
            socket.close();
            resolve(isThere);
        };
        socket.once('error', () => answer(false));
        // Told of a failure, too, which its type does not say.
        socket.connect(53, address, (error) => answer(!error));
    });
}

;// CONCATENATED MODULE: ./lib/origin/fetch/machine-faults.js
/**
 * Faults of this machine, which no origin is blamed for: no files, ports or memory left, or no way out at all. Who meets
 * one keeps the place and tries again later, so that everything slows down; where none has gone through for a while, the
 * run ends.
 */




/** So long without a single answer, milliseconds. */
const LASTING_MS = 30_000;
/** Waits between two tries, milliseconds. */
const SHORTEST_MS = 250;
const LONGEST_MS = 5000;
const EXHAUSTED = /^(EMFILE|ENFILE|ENOBUFS|ENOMEM|EAI_SYSTEM|EAI_MEMORY)$/;
/** Of one host as well, where others can be reached. */
const NO_WAY = /^(ENETUNREACH|ENETDOWN|EHOSTUNREACH|EAI_AGAIN)$/;
class MachineFaults {
    #clock;
    #connections;
    #stopping;
    /** Looked at before anything is asked: without it a network is closed, and what cannot be reached lies outside. */
    #hadRoute = hasRoute();
    /** Of the first since the last answer, clock time. */
    #since;
    #isOnline = false;
    constructor(clock, connections, stopping) {
        this.#clock = clock;
        this.#connections = connections;
        this.#stopping = stopping;
    }
    /** Some origin has answered: what fails now is no missing network. */
    get isOnline() {
        return this.#isOnline;
    }
    answered() {
        this.#isOnline = true;
        this.#since = undefined;
    }
    /** @returns undefined where it is none of this machine's */
    async of({ phase, cause }) {
        if (phase !== 'connect')
            return undefined;
        const errors = triesOf(cause);
        const [{ code: first }] = errors;
        const code = String(first);
        if (errors.every(isExhaustion))
            return { code, kind: 'exhausted' };
        if (!errors.every(error => NO_WAY.test(String(error.code))))
            return undefined;
        const isClosedNetwork = this.#isOnline && !(await this.#hadRoute);
        return isClosedNetwork || (await hasRoute()) ? undefined : { code, kind: 'no-route' };
    }
    /** @throws PersistError `machine-fault` where it has lasted, or the reason for which nothing more is begun */
    async waitOut({ code, kind }) {
        const now = this.#clock.now();
        this.#since ??= now;
        const lasted = now - this.#since;
        if (lasted >= LASTING_MS) {
            const advice = (0,say/* say */.c)(`machine-${kind}-fix`);
            throw new errors/* PersistError */.vc('fetch', 'machine-fault', (0,say/* say */.c)(`machine-${kind}`, { code }), { code, advice });
        }
        this.#connections.closeUnused();
        const ms = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, lasted / 2));
        await this.#clock.sleep(ms * (0.5 + this.#clock.random() / 2), this.#stopping);
    }
}
/** A name with several addresses is tried with each. */
function triesOf(cause) {
    const [first, ...more] = cause instanceof AggregateError ? cause.errors : [];
    return first ? [first, ...more] : [(cause ?? {})];
}
/** Of IPv6 it says that this machine has no such address. */
function isExhaustion({ code, address }) {
    return (EXHAUSTED.test(String(code)) ||
        (code === 'EADDRNOTAVAIL' && typeof address === 'string' && (0,external_node_net_.isIPv4)(address)));
}

;// CONCATENATED MODULE: ./lib/origin/fetch/origin-breaker.js
/** Straight failures to get an answer after which an origin counts as dead (restic's breaker in idea). */
const STRAIGHT = 10;
/** Then nobody asks it for so long, milliseconds. */
const OPEN_MS = 30_000;
/** Keeps a dead origin from costing each of its images all attempts. */
class Breaker {
    #clock;
    #origins = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** No origin has failed since it last answered. */
    get isClosed() {
        return this.#origins.size === 0;
    }
    /** What the origin failed with last, where it is not to be asked now. */
    deadBy(origin) {
        const state = this.#origins.get(origin);
        return state && this.#clock.now() < state.openUntil ? state.last : undefined;
    }
    /** The same, for whoever is about to ask: when its time is over, one tries a dead origin for all. */
    enter(origin) {
        const dead = this.deadBy(origin);
        const state = this.#origins.get(origin);
        if (!dead && state && state.failures >= STRAIGHT)
            state.openUntil = this.#clock.now() + OPEN_MS;
        return dead;
    }
    /** It answered, whatever it said. */
    answered(origin) {
        this.#origins.delete(origin);
    }
    /** No connection, or no answer over it. */
    failed(origin, last) {
        const failures = (this.#origins.get(origin)?.failures ?? 0) + 1;
        const openUntil = failures >= STRAIGHT ? this.#clock.now() + OPEN_MS : 0;
        this.#origins.set(origin, { failures, openUntil, last });
    }
}

;// CONCATENATED MODULE: ./lib/origin/fetch/paused-origins.js
/** What is left alone for now: origins that do not answer, and hosts that asked for it. */



/** Ways of not answering. The time of a whole attempt can be over before that of its connection. */
const NO_ANSWER = new Set([
    'dns-failed',
    'connect-failed',
    'connect-timeout',
    'tls-failed',
    'headers-timeout',
    'deadline',
]);
class PausedOrigins {
    #breaker;
    /** Hosts that asked for a longer pause than a run waits, with what they said. */
    #paused = new Map();
    constructor(clock) {
        this.#breaker = new Breaker(clock);
    }
    /** To be asked before each request. @throws PersistError where the host is left alone */
    throwIfPaused(url) {
        if (this.#paused.size === 0 && this.#breaker.isClosed)
            return;
        const { host, origin } = url;
        const said = this.#paused.get(host);
        if (said)
            throw new errors/* PersistError */.vc('fetch', 'host-paused', said);
        const last = this.#breaker.enter(origin);
        if (!last)
            return;
        const { reason, sentence, advice, details } = last;
        const problem = (0,say/* say */.c)('fetch-not-again', { problem: sentence });
        throw new errors/* PersistError */.vc('fetch', reason, problem, { ...details, advice });
    }
    /** A further attempt would be refused before it began. */
    isGivenUp({ origin }) {
        return this.#breaker.deadBy(origin) !== undefined;
    }
    pause(host, said) {
        this.#paused.set(host, said);
    }
    answered(url) {
        if (!this.#breaker.isClosed)
            this.#breaker.answered(url.origin);
    }
    /** @param error before an answer began */
    failed({ origin }, error) {
        if (NO_ANSWER.has(error.reason))
            this.#breaker.failed(origin, error);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/origin/fetch/decode-body.js
/** Undoes a Content-Encoding that was put on although none was asked for. */




const gunzipped = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const inflated = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
const inflatedRaw = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const DECODERS = new Map([
    ['gzip', gunzipped],
    ['x-gzip', gunzipped],
    // `deflate` means zlib (RFC 9110 §8.4.1.2), yet some servers send it bare.
    ['deflate', (body, limit) => (hasZlibHeader(body) ? inflated : inflatedRaw)(body, limit)],
    ['br', (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)],
]);
/**
 * One layer, decoded under `maxBytes`; two layers or an unknown one are refused, since only bombs have them.
 * Bytes that are an image already are kept: some servers label what they did not encode.
 * @param share takes the most that may come of it while it is decoded, then what it is
 * @throws PersistError `encoding-invalid`, `too-large`
 */
function decodeBody({ headers, body }, maxBytes, isImage, share) {
    const said = headers['content-encoding'];
    if (said === undefined)
        return body;
    const encoding = [said].flat().join(',').trim().toLowerCase();
    if (encoding === '' || encoding === 'identity' || body.length === 0 || isImage(body))
        return body;
    const decode = DECODERS.get(encoding);
    if (!decode)
        throw invalid((0,say/* say */.c)('fetch-encoding-unknown', { encoding: JSON.stringify(encoding.slice(0, 40)) }));
    return decoded(body, encoding, decode, maxBytes, share);
}
async function decoded(body, encoding, decode, maxBytes, share) {
    try {
        await share.resize(body.length + maxBytes);
        const decoded = await decode(body, { maxOutputLength: maxBytes });
        await share.resize(decoded.length);
        return decoded;
    }
    catch (cause) {
        if ((0,errors/* codeOf */.$N)(cause) === 'ERR_BUFFER_TOO_LARGE') {
            throw new errors/* PersistError */.vc('fetch', 'too-large', (0,say/* say */.c)('fetch-decoded-large'), { cause });
        }
        throw invalid((0,say/* say */.c)('fetch-encoding-broken', { encoding }), cause);
    }
}
/** RFC 1950 §2.2: method 8, and a check over both bytes. */
function hasZlibHeader(body) {
    return body.length >= 2 && (body.readUInt8(0) & 15) === 8 && body.readUInt16BE(0) % 31 === 0;
}
function invalid(sentence, cause) {
    return new errors/* PersistError */.vc('fetch', 'encoding-invalid', sentence, { cause });
}

;// CONCATENATED MODULE: ./lib/origin/fetch/robots-tag.js
/**
 * As DeviantArt defined them and img2dataset honours them:
 * https://www.deviantart.com/team/journal/UPDATE-All-Deviations-Are-Opted-Out-of-AI-Datasets-934500371
 */
const OPT_OUT = /(?:^|[\s,:])(noai|noimageai)(?=$|[\s,])/i;
/** The word by which an answer says that it is not for datasets, whatever crawler the word is for. */
function robotsOptOut(headers) {
    const tag = [headers['x-robots-tag'] ?? ''].flat().join(', ');
    return OPT_OUT.exec(tag)?.[1]?.toLowerCase();
}

// EXTERNAL MODULE: ./lib/base/http/retry-after.js
var retry_after = __webpack_require__(36535);
;// CONCATENATED MODULE: ./lib/origin/hosts/challenge-pages.js
/**
 * Pages that stand between a program and the image it asked for: they want a browser to prove itself, or refuse
 * outright. They are named, never passed. Pure.
 */

/** A challenge configures itself near its beginning; a page without one is not searched to its end. Bytes. */
const WINDOW = 65_536;
const GALLERY_DL = 'https://github.com/mikf/gallery-dl/blob/master/gallery_dl/util.py';
/** Texts that ordinary pages of a protected site carry as well, such as Cloudflare's `challenge-platform`, are no marks. */
const CHALLENGES = [
    {
        name: (0,say/* say */.c)('page-challenge', { firewall: 'Cloudflare' }),
        header: ['cf-mitigated', /^challenge$/i],
        source: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response',
    },
    { name: (0,say/* say */.c)('page-challenge', { firewall: 'Cloudflare' }), texts: ['_cf_chl_opt'], source: GALLERY_DL },
    { name: (0,say/* say */.c)('page-challenge', { firewall: 'Cloudflare' }), texts: ['jschl-answer'], source: GALLERY_DL },
    {
        name: (0,say/* say */.c)('page-captcha', { firewall: 'Cloudflare' }),
        texts: ['name="captcha-bypass"'],
        source: GALLERY_DL,
    },
    {
        name: (0,say/* say */.c)('page-challenge', { firewall: 'DDoS-Guard' }),
        texts: ['/ddos-guard/js-challenge/'],
        source: GALLERY_DL,
    },
    {
        name: (0,say/* say */.c)('page-challenge', { firewall: 'Alibaba Cloud WAF' }),
        texts: ['acw_sc__v2', 'arg1'],
        source: 'https://github.com/WangYihang/acw-sc-v2.js/blob/bc441cca9eff0e11ec54a038515b09164297d654/README.md',
    },
    {
        name: (0,say/* say */.c)('page-block', { firewall: 'Tencent Cloud WAF' }),
        texts: ['waf.tencent-cloud.com/'],
        source: wafw00f('083da12949ab8f05fdef95ec11c924c64ae57261', 'tencent'),
    },
    {
        name: (0,say/* say */.c)('page-challenge', { firewall: 'Imperva' }),
        texts: ['/_Incapsula_Resource'],
        source: wafw00f('71704f1f280333d48c2fdf4136de3756f7faac63', 'incapsula'),
    },
    {
        name: (0,say/* say */.c)('page-block', { firewall: 'Imperva' }),
        texts: ['Incapsula incident ID'],
        source: wafw00f('71704f1f280333d48c2fdf4136de3756f7faac63', 'incapsula'),
    },
    {
        name: (0,say/* say */.c)('page-block', { firewall: 'Sucuri' }),
        texts: ['cdn.sucuri.net/sucuri'],
        source: wafw00f('132b41a8ba619cf4567bf75588e4e945180606ff', 'sucuri'),
    },
    {
        name: (0,say/* say */.c)('page-challenge', { firewall: 'AWS WAF' }),
        texts: ['awsWafCookieDomainList'],
        source: 'https://github.com/germondai/trawl/pull/65',
    },
    {
        name: (0,say/* say */.c)('page-block', { firewall: 'Akamai' }),
        header: ['server', /^AkamaiGHost$/i],
        texts: ["You don't have permission to access"],
        source: 'https://github.com/Ekultek/WhatWaf/issues/1162',
    },
    {
        name: (0,say/* say */.c)('page-block', { firewall: 'Akamai' }),
        texts: ['errors.edgesuite.net'],
        source: 'https://github.com/netbirdio/netbird/issues/3670',
    },
];
function wafw00f(commit, plugin) {
    return `https://github.com/EnableSecurity/wafw00f/blob/${commit}/wafw00f/plugins/${plugin}.py`;
}
/** Whose page it is, e.g. `Cloudflare challenge`; for what is known not to be an image. */
function detectChallenge({ headers, body }) {
    const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, WINDOW)).toString('latin1');
    return CHALLENGES.find(({ header, texts = [] }) => (header === undefined || header[1].test(String(headers[header[0]] ?? ''))) &&
        texts.every(mark => text.includes(mark)))?.name;
}

;// CONCATENATED MODULE: ./lib/origin/fetch/status-error.js
/** What a status other than 200 means for an image. Pure. */




/** A 203 comes by way of a proxy that may have changed it: the bytes tell (RFC 9110 §15.3.4). */
function bringsImage(status) {
    return status === 200 || status === 203;
}
/** @param now milliseconds since the epoch, for a Retry-After that is a date */
function statusError(response, url, now) {
    const { status, headers } = response;
    const { host } = url;
    // RFC 9110 §10.2.3 knows it of 503 and redirects, RFC 6585 of 429; beside 404 it says nothing about the host.
    const header = status >= 500 || status === 429 || status < 400 ? headers['retry-after'] : undefined;
    const retryAfterMs = (0,retry_after/* retryAfter */.P)(typeof header === 'string' ? header : undefined, now);
    if (retryAfterMs !== undefined && retryAfterMs > retry_after/* MAX_RETRY_AFTER_MS */.y) {
        const seconds = Math.round(retryAfterMs / 1000);
        const sentence = (0,say/* say */.c)('status-throttled', { host, status, seconds });
        return new errors/* PersistError */.vc('fetch', 'throttled', sentence, { status, retryAfterMs });
    }
    const reason = `http-${status}`;
    const details = retryAfterMs === undefined ? { status } : { status, retryAfterMs };
    const challenge = detectChallenge(response);
    if (challenge) {
        const sentence = (0,say/* say */.c)('status-challenge', { host, status, challenge });
        return new errors/* PersistError */.vc('fetch', reason, sentence, { ...details, advice: (0,say/* say */.c)('page-fix') });
    }
    const advice = status === 403 ? (0,say/* say */.c)('status-hotlink-fix') : undefined;
    return new errors/* PersistError */.vc('fetch', reason, (0,say/* say */.c)('status-plain', { host, status }), { ...details, advice });
}

;// CONCATENATED MODULE: ./lib/origin/fetch/read-response.js
/** What an answer comes to: an image, the word that a known one has not changed, or a refusal. */






function responseReader(settings, { gate, pausedOrigins, clock }) {
    const refuse = ({ response, url }) => {
        const refusal = statusError(response, url, clock.now());
        if (refusal.reason === 'throttled')
            pausedOrigins.pause(url.host, refusal.sentence);
        else if (response.status === 429 || response.status === 503)
            gate.slowDown(url.host, refusal.details.retryAfterMs);
        return refusal;
    };
    const imageOf = ({ response, url }, { job, share }) => {
        const { headers } = response;
        const said = validatorsOf(headers);
        const validators = url.href === job.url.href ? said : acrossRedirect(said);
        const decoded = decodeBody(response, settings.maxBytes, settings.isImage, share);
        if (!(decoded instanceof Promise))
            return { finalUrl: url, bytes: decoded, headers, validators };
        return decoded.then(bytes => ({ finalUrl: url, bytes, headers, validators }));
    };
    return (response, attempt) => {
        const { response: answer, url } = response;
        const { job } = attempt;
        // Unasked it says nothing about the image, whatever the caller's own headers asked for.
        const isNotModified = answer.status === 304 && conditionalHeaders(job.known) !== undefined;
        if (!bringsImage(answer.status) && !isNotModified)
            throw refuse(response);
        gate.speedUp(url.host);
        const word = settings.respectRobotsTag && robotsOptOut(answer.headers);
        if (word)
            throw optedOut(url, word);
        return isNotModified ? 'not-modified' : imageOf(response, attempt);
    };
}
function optedOut({ host }, word) {
    return new errors/* PersistError */.vc('fetch', 'opted-out', (0,say/* say */.c)('fetch-opted-out', { host, word }));
}

// EXTERNAL MODULE: ./lib/base/http/exchange.js + 4 modules
var exchange = __webpack_require__(71982);
// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/origin/fetch/exchange-failure.js
var exchange_failure = __webpack_require__(12375);
// EXTERNAL MODULE: ./lib/origin/fetch/socket-guard.js
var socket_guard = __webpack_require__(3184);
;// CONCATENATED MODULE: ./lib/origin/fetch/ask-origin.js






/** Answers nobody keeps are read this far: their connection can serve again, and a challenge page is known. */
const OTHER_BYTES = 64 * 1024;
/** Ends a request that is too slow for a slot while there is no room for it among the slow ones. */
const NO_ROOM = new Error('begun again when there is room');
function originAsker(settings, { agent, connections, faults, aborting, pausedOrigins, onSend }) {
    const planOf = ({ status, headers }, share) => {
        if (status >= 400)
            return { sample: OTHER_BYTES };
        const isWanted = bringsImage(status) && !(settings.respectRobotsTag && robotsOptOut(headers));
        if (!isWanted)
            return { drain: OTHER_BYTES };
        const { maxBytes, memory } = settings;
        return { keep: maxBytes, reserve: total => share.resize(total), ...(memory && { memory }) };
    };
    const ask = (url, headers, visit, time) => {
        const { share, place } = visit;
        onSend();
        return (0,exchange/* exchange */.c)({
            dispatcher: agent,
            method: 'GET',
            origin: url.origin,
            path: url.pathname + url.search,
            headers,
            limits: { ...settings.limits, totalMs: time.leftMs },
            signal: aborting,
            onHead: head => planOf(head, share),
            onSlow: () => {
                if (!place.slow(connections.machineOf(url.host)))
                    throw NO_ROOM;
            },
        }).then(response => {
            faults.answered();
            pausedOrigins.answered(url);
            return response;
        }, async (error) => {
            await beforeAsking(error, url, visit, time);
            return await ask(url, headers, visit, time);
        });
    };
    /** Waits until the same may be asked again. @throws what it failed with, where that was the origin's fault */
    const beforeAsking = async (error, url, { job, share, place }, time) => {
        if (error === NO_ROOM) {
            // Waiting holds no bytes.
            void share.resize(0);
            await place.moveTo(url.host);
            return time.restart();
        }
        if (!(error instanceof exchange_error/* ExchangeError */.S))
            throw error;
        if ((0,socket_guard/* isStale */.Q)(error.cause))
            return;
        const fault = await faults.of(error);
        if (fault)
            return await time.without(faults.waitOut(fault));
        const failure = (0,exchange_failure/* exchangeFailure */.g)(error, url, faults.isOnline ? undefined : settings.proxy);
        const isHop = url.href !== job.url.href;
        if (error.phase === 'body')
            pausedOrigins.answered(url);
        // What a redirect left of the time says nothing about where it leads.
        else if (!isHop || failure.reason !== 'deadline')
            pausedOrigins.failed(url, failure);
        throw failure;
    };
    return ask;
}

;// CONCATENATED MODULE: ./lib/origin/fetch/attempt-time.js
/** What is left of an attempt's time, which is that of origins: waits for anything else are not part of it. */
class AttemptTime {
    #totalMs;
    #dueAt;
    constructor(totalMs) {
        this.#totalMs = totalMs;
        this.#dueAt = performance.now() + totalMs;
    }
    get leftMs() {
        return Math.max(1, this.#dueAt - performance.now());
    }
    async without(wait) {
        const since = performance.now();
        await wait;
        this.#dueAt += performance.now() - since;
    }
    /** What was begun is begun anew. */
    restart() {
        this.#dueAt = performance.now() + this.#totalMs;
    }
}

// EXTERNAL MODULE: ./lib/origin/fetch/redirects.js
var redirects = __webpack_require__(49644);
;// CONCATENATED MODULE: ./lib/origin/fetch/request-image.js



function imageRequester(settings, tools) {
    const { gate, pausedOrigins, hostProfiles } = tools;
    const ask = originAsker(settings, tools);
    return async (visit, trial) => {
        const { job, place, onRequest } = visit;
        const time = new AttemptTime(settings.timeoutMs);
        let identity;
        const askNow = (url) => {
            pausedOrigins.throwIfPaused(url);
            onRequest();
            identity = hostProfiles.identityFor(job, url, trial);
            return ask(url, identity.sent, visit, time);
        };
        const askAt = (url) => {
            const moving = place.moveTo(url.host);
            return moving ? time.without(moving).then(() => askNow(url)) : askNow(url);
        };
        const first = await (trial ? askAt(job.url) : askNow(job.url));
        const { response, url } = (0,redirects/* isRedirect */.N)(first)
            ? await (0,redirects/* followRedirects */.F)(first, job.url, settings.maxRedirects, (url, from) => {
                // A redirect is an answer as good as an image, for the host that gave it.
                gate.speedUp(from.host);
                return askAt(url);
            })
            : { response: first, url: job.url };
        return { response, url, sent: identity?.sent ?? {}, profile: identity?.profile };
    };
}

;// CONCATENATED MODULE: ./lib/origin/fetch/retry-rules.js
/** Which origin failures are worth another attempt. Pure. */

/** 520 to 524 are Cloudflare's: its origin was the one that failed. */
const RETRIED_STATUS = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
const RETRIED = new Set([
    'connect-failed',
    'connect-timeout',
    'headers-timeout',
    'stalled',
    'too-slow',
    'deadline',
    'truncated',
]);
/** A second look settles whether these were chance. */
const RETRIED_ONCE = new Set(['image-incomplete', 'protocol-error']);
/** All attempts at one URL, milliseconds: keeps `Retry-After` honest. */
const MAX_URL_MS = 300_000;
/** @param elapsedMs since the first attempt began */
function decideRetry(error, attempt, elapsedMs) {
    const { reason, details } = error;
    const again = RETRIED.has(reason) ||
        (RETRIED_ONCE.has(reason) && attempt === 1) ||
        (reason.startsWith('http-') && RETRIED_STATUS.has(details.status ?? 0)) ||
        // The resolver said "try again"; a name that does not exist will not begin to.
        (reason === 'dns-failed' && (0,errors/* codeOf */.$N)(error) === 'EAI_AGAIN');
    const wait = details.retryAfterMs;
    if (!again || elapsedMs + (wait ?? 0) >= MAX_URL_MS)
        return { again: false };
    return wait === undefined ? { again } : { again, afterMs: wait };
}

;// CONCATENATED MODULE: ./lib/origin/fetch/fetcher.js








/**
 * Silence before and within an answer, and the slowest body worth waiting for: 1 KiB/s (curl's --speed-limit in idea).
 * What brings less than 8 KiB/s gives its slot to others.
 */
const ORIGIN_LIMITS = {
    headersMs: 30_000,
    idleMs: 30_000,
    floor: { bytes: 30 * 1024, windowMs: 30_000 },
    slow: { headMs: 2000, firstMs: 250, everyMs: 1000, bytesPerSecond: 8 * 1024 },
};
function openFetcher(settings, tools) {
    const { agent, connections, gate, budget, clock, notice, profiles, stopping, aborting, onSend = () => { }, } = tools;
    const pausedOrigins = new PausedOrigins(clock);
    const faults = new MachineFaults(clock, connections, stopping);
    const hostProfiles = new HostProfiles(settings, notice, profiles);
    const requestImage = imageRequester(settings, {
        faults,
        agent,
        connections,
        gate,
        aborting,
        pausedOrigins,
        hostProfiles,
        onSend,
    });
    const readResponse = responseReader(settings, { gate, pausedOrigins, clock });
    const attempt = async (job, place, accept, onRequest) => {
        const share = budget.open();
        try {
            const visit = { job, share, place, onRequest };
            const first = await requestImage(visit);
            const trial = hostProfiles.nextTrial(job, first);
            const response = trial ? await requestImage(visit, trial) : first;
            const read = readResponse(response, visit);
            const taken = read instanceof Promise ? await read : read;
            const accepting = taken === 'not-modified' ? undefined : accept(taken);
            const accepted = accepting instanceof Promise ? await accepting : accepting;
            hostProfiles.confirm(response);
            const profile = response.profile?.name;
            if (taken === 'not-modified')
                return { notModified: true, place, share, profile };
            return { accepted: accepted, place, share, profile };
        }
        catch (error) {
            // Waiting for the next attempt holds neither a place nor bytes.
            share.close();
            place.release();
            throw error;
        }
    };
    const fetch = (job, place, accept, onAttempt) => {
        const { host } = job.url;
        const startedAt = clock.now();
        return (0,retry/* retry */.L)(number => {
            const begin = (held) => attempt(job, held, accept, () => onAttempt(number));
            return number === 1 ? begin(place) : gate.waitForPlace(host).then(begin);
        }, {
            policy: settings.policy,
            clock,
            signal: stopping,
            decide: (thrown, number) => {
                const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
                const { hop } = error.details;
                if (job.expiresAt !== undefined && job.expiresAt <= clock.now())
                    return { again: false };
                if (pausedOrigins.isGivenUp(hop === undefined ? job.url : new URL(hop)))
                    return { again: false };
                return decideRetry(error, number, clock.now() - startedAt);
            },
        });
    };
    // A 304 to a job that says nothing of what is known has been refused.
    return { fetch: fetch };
}

// EXTERNAL MODULE: ./lib/origin/hosts/connections.js
var hosts_connections = __webpack_require__(39663);
;// CONCATENATED MODULE: ./lib/base/concurrency/queue.js
/** First come, first served. Taking from the front stays cheap in a long line, as it does not with `Array.shift` or a Set. */
class Queue {
    #items = [];
    /** Index of the first item not taken. */
    #front = 0;
    get length() {
        return this.#items.length - this.#front;
    }
    enqueue(item) {
        this.#items.push(item);
    }
    dequeue() {
        if (this.length === 0)
            return undefined;
        const item = this.#items[this.#front++];
        // Never copies more items than were taken since the last copy.
        if (this.#front * 2 >= this.#items.length)
            this.#keep(this.#items.slice(this.#front));
        return item;
    }
    /** Empties the line. @returns who stood in it */
    clear() {
        const left = this.#items.slice(this.#front);
        this.#keep([]);
        return left;
    }
    #keep(items) {
        this.#items = items;
        this.#front = 0;
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/pending-jobs.js

/** The jobs of one host that are not begun: those that expire, the soonest first; then the others as they came. */
class PendingJobs {
    #expiryOf;
    #lasting = new Queue();
    /** A binary heap: no job is before the one at half its index. */
    #expiring = [];
    #count = 0;
    constructor(expiryOf) {
        this.#expiryOf = expiryOf;
    }
    get length() {
        return this.#lasting.length + this.#expiring.length;
    }
    enqueue(job) {
        const at = this.#expiryOf(job);
        if (at === undefined)
            return this.#lasting.enqueue(job);
        this.#expiring.push({ job, at, number: this.#count++ });
        this.#rise(this.#expiring.length - 1);
    }
    dequeue() {
        const [soonest] = this.#expiring;
        if (!soonest)
            return this.#lasting.dequeue();
        const last = this.#expiring.pop();
        if (this.#expiring.length > 0) {
            this.#expiring[0] = last;
            this.#sink();
        }
        return soonest.job;
    }
    /** Whether the next one comes too late. */
    isLate(now) {
        return (this.#expiring[0]?.at ?? now + 1) <= now;
    }
    /** Empties the line. @returns who stood in it */
    clear() {
        return [...this.#expiring.splice(0).map(({ job }) => job), ...this.#lasting.clear()];
    }
    #rise(from) {
        for (let at = from; at > 0;) {
            const above = (at - 1) >> 1;
            if (!this.#isBefore(at, above))
                return;
            this.#swap(at, above);
            at = above;
        }
    }
    #sink() {
        for (let at = 0;;) {
            const left = 2 * at + 1;
            const next = this.#isBefore(left + 1, left) ? left + 1 : left;
            if (!this.#isBefore(next, at))
                return;
            this.#swap(at, next);
            at = next;
        }
    }
    #isBefore(first, second) {
        const a = this.#expiring[first];
        const b = this.#expiring[second];
        if (!a || !b)
            return false;
        return a.at === b.at ? a.number < b.number : a.at < b.at;
    }
    #swap(first, second) {
        const held = this.#expiring[first];
        this.#expiring[first] = this.#expiring[second];
        this.#expiring[second] = held;
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/host.js
/** What is known of one host: what it has to do, how much of it at once, and when next. */


class Host {
    name;
    delayMs;
    /** What `#limit` may rise to. */
    #maxActive;
    /** At most this many at once: falls when the host pushes back, rises again with each success. */
    #limit;
    #isLong = false;
    active = 0;
    /** Jobs that were sent elsewhere from here and wait there. */
    away = 0;
    /** Clock time before which nothing starts. */
    opensAt = 0;
    waking = false;
    inLine = false;
    /** Where what it sends comes too slowly for a slot: the machine that sends it. */
    slowMachine;
    /** Redirects have led here: more of them may. */
    isTarget = false;
    /** Further requests of jobs under way; they go before jobs not begun. */
    returning = new Queue();
    /** Jobs not begun. */
    pending;
    constructor(name, { perHost, delayMs }, expiryOf) {
        this.name = name;
        this.delayMs = delayMs;
        this.#maxActive = perHost;
        this.#limit = this.#maxActive;
        this.pending = new PendingJobs(expiryOf);
    }
    /** Who waits elsewhere counts: a host that sends all its images on is not asked for all of them at once. */
    get hasWork() {
        const hasRoom = this.active + this.away < this.#maxActive;
        return this.returning.length > 0 || (hasRoom && this.pending.length > 0);
    }
    get isFull() {
        return this.active >= this.#limit;
    }
    /** Nothing of it is left, and nothing is foreseen. */
    get isDone() {
        return this.pending.length + this.returning.length + this.away === 0 && !this.isTarget;
    }
    /** More was left than it may be asked at once: the last of many are not behind hosts of a few. */
    get isLong() {
        this.#isLong ||= this.pending.length > this.#maxActive;
        return this.#isLong;
    }
    slowDown(now, pauseMs) {
        this.#limit = pauseMs > 0 ? 1 : Math.ceil(this.#limit / 2);
        this.opensAt = Math.max(this.opensAt, now + pauseMs);
    }
    speedUp() {
        if (this.#limit < this.#maxActive)
            this.#limit++;
    }
}
/** All hosts of a run, each with what holds for it. */
class HostTable {
    #limits;
    #paceOf;
    #expiryOf;
    #hosts = new Map();
    constructor(limits, paceOf, expiryOf) {
        this.#limits = limits;
        this.#paceOf = paceOf;
        this.#expiryOf = expiryOf;
    }
    get(name) {
        const known = this.#hosts.get(name);
        if (known)
            return known;
        const { perHost, delayMs } = this.#limits;
        const pace = this.#paceOf(name);
        const own = { perHost: pace?.concurrency ?? perHost, delayMs: pace?.delayMs ?? delayMs };
        const host = new Host(name, own, this.#expiryOf);
        this.#hosts.set(name, host);
        return host;
    }
    values() {
        return this.#hosts.values();
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/host-use.js
const NOBODY = { used: () => { }, unused: () => { } };

;// CONCATENATED MODULE: ./lib/origin/hosts/place.js
class HeldPlace {
    #keeper;
    /** Undefined while it is not held. */
    host;
    /** Set where it is one among the slow ones: the machine that it counts for. */
    machine;
    /** Something came slowly while it was held. */
    isSlow = false;
    constructor(keeper) {
        this.#keeper = keeper;
    }
    release() {
        const { host } = this;
        this.host = undefined;
        if (host !== undefined)
            this.#keeper.giveBack(this, host);
    }
    moveTo(host) {
        return this.#keeper.move(this, host);
    }
    slow(machine) {
        return this.#keeper.slow(this, machine);
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/ready-hosts.js

const LONG_TURNS = 3;
/**
 * Hosts with work and room, served in turn. Those with more images than they may be asked for at once, which decide when a
 * run ends, take three turns of four, however many hosts of a few images stand before them.
 */
class ReadyHosts {
    #long = new Queue();
    #short = new Queue();
    /** Of those with many images since the last of a few. */
    #longTurns = 0;
    get isEmpty() {
        return this.#long.length + this.#short.length === 0;
    }
    enqueue(host) {
        if (host.isLong)
            this.#long.enqueue(host);
        else
            this.#short.enqueue(host);
    }
    dequeue() {
        const isLong = this.#short.length === 0 || (this.#long.length > 0 && this.#longTurns < LONG_TURNS);
        this.#longTurns = isLong ? this.#longTurns + 1 : 0;
        return isLong ? this.#long.dequeue() : this.#short.dequeue();
    }
    clear() {
        this.#long.clear();
        this.#short.clear();
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/slow-lane.js

/**
 * Places of their own for what comes too slowly for a slot: so many in all, and so many of one machine, by whichever of
 * its names. A host whose bodies came slowly begins its next requests here.
 */
class SlowLane {
    #size;
    #perMachine;
    #held = 0;
    /** Places held, by machine. */
    #heldBy = new Map();
    /** Hosts with work, by machine; whose turn was the longest ago comes first. */
    #waiting = new Map();
    constructor(size, perMachine) {
        this.#size = size;
        this.#perMachine = perMachine;
    }
    hasRoom(machine) {
        return this.#held < this.#size && (this.#heldBy.get(machine) ?? 0) < this.#perMachine;
    }
    enter(machine) {
        this.#held++;
        this.#heldBy.set(machine, (this.#heldBy.get(machine) ?? 0) + 1);
    }
    leave(machine) {
        this.#held--;
        const left = (this.#heldBy.get(machine) ?? 1) - 1;
        if (left > 0)
            this.#heldBy.set(machine, left);
        else
            this.#heldBy.delete(machine);
    }
    enqueue(machine, host) {
        const line = this.#waiting.get(machine) ?? new Queue();
        this.#waiting.set(machine, line);
        line.enqueue(host);
    }
    /** The next host for whose machine there is room. */
    dequeue() {
        if (this.#held >= this.#size)
            return undefined;
        for (const [machine, line] of this.#waiting) {
            if (!this.hasRoom(machine))
                continue;
            const host = line.dequeue();
            this.#waiting.delete(machine);
            if (line.length > 0)
                this.#waiting.set(machine, line);
            return host;
        }
        return undefined;
    }
    /** Empties the line. */
    clear() {
        this.#waiting.clear();
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/gate.js






class HostGate {
    #clock;
    #use;
    #work = async () => { };
    #hosts;
    #ready = new ReadyHosts();
    #slow;
    #closing = new AbortController();
    #done = Promise.withResolvers();
    #places;
    /** Jobs added and not ended. */
    #open = 0;
    #sealed = false;
    #fewer;
    /** @param expiryOf when a job comes too late, clock time: of one host the soonest are begun first */
    constructor(limits, clock, paceOf = () => undefined, expiryOf = () => undefined, use = NOBODY, places = new Places(limits.concurrency)) {
        this.#slow = new SlowLane(limits.concurrency, limits.perHost);
        this.#clock = clock;
        this.#use = use;
        this.#places = places;
        void this.#done.promise.then(places.onFree(() => this.#pump()));
        this.#hosts = new HostTable(limits, paceOf, expiryOf);
    }
    /** Does all jobs. Resolves when the last has ended; after `close`, when those under way have. */
    async run(jobs, hostOf, work) {
        this.#work = work;
        for (const job of jobs) {
            if (this.#closing.signal.aborted)
                break;
            this.#add(job, hostOf);
        }
        // Not before all are there: how many a host has says when its turn comes.
        for (const host of this.#hosts.values())
            this.#consider(host);
        await this.#finish();
    }
    /**
     * The same of jobs that come one by one: each may begin when it comes, and no more are read than `ahead` of those
     * that have ended. Jobs that break off close the gate; what they threw is thrown when those under way have ended.
     */
    async runArriving(jobs, hostOf, work, ahead) {
        this.#work = work;
        let broken;
        try {
            for await (const job of jobs) {
                if (this.#closing.signal.aborted)
                    break;
                this.#consider(this.#add(job, hostOf));
                this.#pump();
                if (this.#open >= ahead)
                    await this.#whenFewer();
            }
        }
        catch (error) {
            broken = { by: error };
            this.close(error);
        }
        await this.#finish();
        if (broken)
            throw broken.by;
    }
    /** A place for one more try of a job under way, as soon as there is one. */
    async waitForPlace(name) {
        const place = new HeldPlace(this);
        await this.#seatLater(place, this.#hosts.get(name));
        return place;
    }
    /** For places. */
    move(place, name) {
        const { host: from } = place;
        const to = this.#hosts.get(name);
        const isOpen = to.opensAt <= this.#clock.now();
        const isSlowElsewhere = to.slowMachine !== undefined && place.machine === undefined;
        if (from === to && to.delayMs === 0 && isOpen && !isSlowElsewhere)
            return undefined;
        // What is under way may come to its end; nobody else begins any more.
        if (this.#closing.signal.aborted && isOpen) {
            place.release();
            this.#seat(place, to, true);
            return undefined;
        }
        return this.#seatLater(place, to);
    }
    /** For places. */
    slow(place, machine) {
        const { host } = place;
        if (!host)
            return true;
        host.slowMachine = machine;
        if (place.machine === undefined) {
            if (!this.#slow.hasRoom(machine))
                return this.#ready.isEmpty;
            this.#slow.enter(machine);
            place.machine = machine;
            this.#places.give();
        }
        place.isSlow = true;
        this.#pump();
        return true;
    }
    /** For places. */
    giveBack(place, host) {
        host.active--;
        if (place.machine !== undefined) {
            this.#slow.leave(place.machine);
            // It has become as fast as others.
            if (!place.isSlow)
                host.slowMachine = undefined;
        }
        // A list that still comes may bring more of it.
        if (host.active === 0)
            this.#use.unused(host.name, this.#sealed && host.isDone);
        this.#consider(host);
        if (place.machine === undefined)
            this.#places.give();
        else
            this.#pump();
    }
    /** The host pushed back (429, 503). With a pause it said how long, and gets one request at a time after it. */
    slowDown(name, pauseMs = 0) {
        this.#hosts.get(name).slowDown(this.#clock.now(), pauseMs);
    }
    speedUp(name) {
        this.#hosts.get(name).speedUp();
    }
    /** Starts nothing more: jobs not begun are dropped, waiting tries are refused with `reason`. */
    close(reason) {
        if (this.#closing.signal.aborted)
            return;
        this.#closing.abort(reason);
        this.#ready.clear();
        this.#slow.clear();
        for (const host of this.#hosts.values()) {
            this.#open -= host.pending.clear().length;
            for (const { refuse } of host.returning.clear())
                refuse(reason);
        }
        this.#settle();
    }
    #add(job, hostOf) {
        const host = this.#hosts.get(hostOf(job));
        host.pending.enqueue(job);
        this.#open++;
        return host;
    }
    async #finish() {
        this.#sealed = true;
        this.#pump();
        this.#settle();
        await this.#done.promise;
    }
    /** Resolves when a job has ended, or the gate is closed. */
    async #whenFewer() {
        this.#fewer = Promise.withResolvers();
        await this.#fewer.promise;
    }
    /** Gives up the place that is held, if one is, and waits for one at a host; then the job goes on. */
    #seatLater(place, host) {
        const from = place.host === host ? undefined : place.host;
        return new Promise((resolve, reject) => {
            // In line before it gives back what it holds, which must not go to a job that would only wait, too.
            if (from) {
                from.away++;
                host.isTarget = true;
            }
            const arrive = (settle) => {
                settle();
                if (!from)
                    return;
                from.away--;
                this.#consider(from);
            };
            const waiting = {
                place,
                grant: () => arrive(resolve),
                refuse: (reason) => arrive(() => reject(reason)),
            };
            const { signal } = this.#closing;
            if (signal.aborted) {
                place.release();
                return waiting.refuse(signal.reason);
            }
            host.returning.enqueue(waiting);
            place.release();
            this.#consider(host);
            this.#pump();
        });
    }
    /** Puts a host in line when it has work and room, or sets an alarm for when it opens. */
    #consider(host) {
        if (!host.hasWork || host.inLine || host.isFull || this.#closing.signal.aborted)
            return;
        const wait = host.opensAt - this.#clock.now();
        if (wait > 0)
            return this.#wakeLater(host, wait);
        host.inLine = true;
        if (host.slowMachine === undefined)
            this.#ready.enqueue(host);
        else
            this.#slow.enqueue(host.slowMachine, host);
    }
    #wakeLater(host, ms) {
        if (host.waking)
            return;
        host.waking = true;
        this.#clock.sleep(ms, this.#closing.signal).then(() => {
            host.waking = false;
            this.#consider(host);
            this.#pump();
        }, () => { });
    }
    #pump() {
        for (let host = this.#slow.dequeue(); host; host = this.#slow.dequeue())
            this.#serve(host, true);
        while (this.#places.hasFree) {
            const host = this.#ready.dequeue();
            if (!host)
                return;
            this.#serve(host, false);
        }
    }
    /** @param isSlow that it stood in the line of the slow ones */
    #serve(host, isSlow) {
        host.inLine = false;
        // Much may have changed while it stood in line.
        const { slowMachine } = host;
        const isStill = slowMachine === undefined ? !isSlow : isSlow && this.#slow.hasRoom(slowMachine);
        if (isStill && host.opensAt <= this.#clock.now() && !host.isFull && host.hasWork)
            this.#start(host);
        this.#consider(host);
    }
    #start(host) {
        const returning = host.returning.dequeue();
        if (returning) {
            this.#seat(returning.place, host, true);
            returning.grant();
            return;
        }
        // A job that comes too late asks nothing of its host.
        const asks = !host.pending.isLate(this.#clock.now());
        const place = new HeldPlace(this);
        this.#seat(place, host, asks);
        void this.#do(host.pending.dequeue(), place);
    }
    async #do(job, place) {
        try {
            await this.#work(job, place);
        }
        finally {
            place.release();
            this.#open--;
            this.#settle();
        }
    }
    #seat(place, host, asks) {
        place.host = host;
        place.machine = host.slowMachine;
        place.isSlow = false;
        if (host.active++ === 0)
            this.#use.used(host.name);
        if (place.machine === undefined)
            this.#places.take();
        else
            this.#slow.enter(place.machine);
        if (host.delayMs > 0 && asks)
            host.opensAt = this.#clock.now() + host.delayMs;
    }
    #settle() {
        this.#fewer?.resolve();
        if (this.#open === 0 && this.#sealed)
            this.#done.resolve();
    }
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/format.js
function complete(size = {}) {
    return { complete: true, ...size };
}
function incomplete(fault) {
    return { complete: false, fault };
}
function startsWith(bytes, signature, at = 0) {
    return bytes.toString('latin1', at, at + signature.length) === signature;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/bmp.js


/** Header lengths of all versions: OS/2 1 and 2, Windows 3, 3 with masks, 4 and 5. */
const HEADER_LENGTHS = new Set([12, 16, 40, 52, 56, 64, 108, 124]);
/** OS/2 1: its fields are half as long. */
const OLD_HEADER = 12;
/** BI_RGB, BI_BITFIELDS and BI_ALPHABITFIELDS: every row is as long as the width says. */
const UNCOMPRESSED = new Set([0, 3, 6]);
/** Of OS/2 2, where 3 is a fax code. */
const OS2_HEADER = 64;
/** https://learn.microsoft.com/windows/win32/gdi/bitmap-storage */
const bmp = {
    // "BM" alone begins many a text, so a plausible header length must follow.
    typeOf: bytes => startsWith(bytes, 'BM') && bytes.length >= 18 && HEADER_LENGTHS.has(bytes.readUInt32LE(14))
        ? 'bmp'
        : undefined,
    walk(bytes) {
        const dimensions = dimensionsOf(bytes);
        const { width, height } = dimensions;
        const end = endOfPixels(bytes, dimensions);
        if (end > bytes.length)
            return incomplete((0,say/* say */.c)('cut-pixels', { end }));
        return complete({ width, height });
    },
};
function dimensionsOf(bytes) {
    const header = bytes.readUInt32LE(14);
    if (header === OLD_HEADER) {
        const [width, height] = [bytes.readUInt16LE(18), bytes.readUInt16LE(20)];
        return { width, height, bitsPerPixel: bytes.readUInt16LE(24), isUncompressed: true, pixelBytes: 0 };
    }
    const hasCompression = header > 16;
    const compression = hasCompression ? bytes.readUInt32LE(30) : 0;
    return {
        width: Math.abs(bytes.readInt32LE(18)),
        // A negative height means that rows go from top to bottom.
        height: Math.abs(bytes.readInt32LE(22)),
        bitsPerPixel: bytes.readUInt16LE(28),
        isUncompressed: UNCOMPRESSED.has(compression) && !(header === OS2_HEADER && compression === 3),
        pixelBytes: hasCompression ? bytes.readUInt32LE(34) : 0,
    };
}
/** By the pixels where they can be counted: many a writer leaves the file's size wrong, which browsers do not look at. */
function endOfPixels(bytes, { width, height, bitsPerPixel, isUncompressed, pixelBytes }) {
    const start = bytes.readUInt32LE(10);
    if (!isUncompressed)
        return pixelBytes > 0 ? start + pixelBytes : Math.max(start, bytes.readUInt32LE(2));
    const bits = width * bitsPerPixel;
    const row = Math.ceil(bits / 32) * 4;
    // The padding behind the last row holds nothing.
    return height === 0 ? start : start + row * (height - 1) + Math.ceil(bits / 8);
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/gif.js


const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
/** Blocks up to the trailer: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
const gif = {
    typeOf: bytes => (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a') ? 'gif' : undefined),
    walk(bytes) {
        const size = { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
        for (let at = 13 + colourTable(bytes.readUInt8(10));;) {
            const block = bytes.readUInt8(at);
            if (block === TRAILER)
                return complete(size);
            if (block === EXTENSION)
                at = pastSubBlocks(bytes, at + 2);
            else if (block === IMAGE)
                at = pastSubBlocks(bytes, at + 11 + colourTable(bytes.readUInt8(at + 9)));
            else
                return incomplete((0,say/* say */.c)('cut-block', { at }));
        }
    },
};
/** Bytes of the colour table that a packed field announces. */
function colourTable(packed) {
    return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}
function pastSubBlocks(bytes, from) {
    let at = from;
    for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at))
        at += 1 + length;
    return at + 1;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/boxes.js
/** The boxes between two offsets; the last one may reach further than `to`. */
function* boxes(bytes, from, to) {
    for (let at = from; at + 8 <= to;) {
        const short = bytes.readUInt32BE(at);
        const header = short === 1 ? 16 : 8;
        const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
        const type = bytes.toString('latin1', at + 4, at + 8);
        // A size that does not cover its own header is nonsense and would hold up the walk.
        const end = size < header ? Number.POSITIVE_INFINITY : at + size;
        yield { type, start: at + header, end };
        at = end;
    }
}
function childOf(bytes, parent, type, skip = 0) {
    for (const box of boxes(bytes, parent.start + skip, parent.end))
        if (box.type === type)
            return box;
    return undefined;
}
/** What may stand at the top of a file; anything else behind the last whole box is junk, not a cut. */
const TOP_LEVEL = new Set('ftyp meta mdat moov moof mfra sidx styp free skip uuid idat jxlc jxlp jxll jbrd brob Exif'.split(' '));
/** Memory stays small whatever the file holds: two boxes of each known type are remembered. */
function topLevel(bytes) {
    const first = new Map();
    const last = new Map();
    for (const box of boxes(bytes, 0, bytes.length)) {
        if (!TOP_LEVEL.has(box.type))
            continue;
        if (box.end > bytes.length)
            return { first, last, cut: box.type };
        if (!first.has(box.type))
            first.set(box.type, box);
        last.set(box.type, box);
    }
    return { first, last };
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/heif-size.js

/**
 * Pixels of the primary item: its `ispe` property, or its `clap` where the coded picture is larger than the
 * one meant. A photo of many tiles has an `ispe` for a tile as well, hence the way over the item's own list
 * of properties (ISO/IEC 23008-12 §6.5, §9.3).
 */
function primarySize(bytes, meta) {
    const pitm = childOf(bytes, meta, 'pitm', 4);
    const iprp = childOf(bytes, meta, 'iprp', 4);
    const ipco = iprp && childOf(bytes, iprp, 'ipco');
    const ipma = iprp && childOf(bytes, iprp, 'ipma');
    if (!pitm || !ipco || !ipma)
        return {};
    const wanted = propertiesOf(bytes, ipma, itemId(bytes, pitm.start + 4, bytes.readUInt8(pitm.start) > 0));
    let size = {};
    let index = 0;
    for (const { type, start } of boxes(bytes, ipco.start, ipco.end)) {
        index++;
        if (!wanted.has(index))
            continue;
        if (type === 'ispe') {
            size = { width: bytes.readUInt32BE(start + 4), height: bytes.readUInt32BE(start + 8) };
        }
        if (type === 'clap')
            return { width: fraction(bytes, start), height: fraction(bytes, start + 8) };
    }
    return size;
}
function itemId(bytes, at, wide) {
    return wide ? bytes.readUInt32BE(at) : bytes.readUInt16BE(at);
}
/** Indices into `ipco`, from 1; the top bit of each says "essential" and is dropped. */
function propertiesOf(bytes, ipma, item) {
    const wideIds = bytes.readUInt8(ipma.start) > 0;
    const wideIndices = (bytes.readUInt8(ipma.start + 3) & 1) === 1;
    const entries = bytes.readUInt32BE(ipma.start + 4);
    const found = new Set();
    for (let entry = 0, at = ipma.start + 8; entry < entries; entry++) {
        const id = itemId(bytes, at, wideIds);
        at += wideIds ? 4 : 2;
        const count = bytes.readUInt8(at++);
        for (let n = 0; n < count; n++, at += wideIndices ? 2 : 1) {
            if (id === item)
                found.add(wideIndices ? bytes.readUInt16BE(at) & 0x7fff : bytes.readUInt8(at) & 0x7f);
        }
    }
    return found;
}
function fraction(bytes, at) {
    return Math.round(bytes.readUInt32BE(at) / (bytes.readUInt32BE(at + 4) || 1));
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/heif.js




const AVIF = new Set(['avif', 'avis']);
const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
/** Brands that leave the codec open; the compatible ones then name it. */
const HEIF = new Set(['mif1', 'mif2', 'msf1']);
/** AVIF and HEIC: a `meta` box that describes items, an `mdat` that holds them (ISO/IEC 23008-12). */
const heif = {
    typeOf(bytes) {
        if (!startsWith(bytes, 'ftyp', 4))
            return undefined;
        const major = brandAt(bytes, 8);
        return typeOfBrand(major) ?? (HEIF.has(major) ? compatibleType(bytes) : undefined);
    },
    walk(bytes) {
        const { first, cut } = topLevel(bytes);
        if (cut)
            return incomplete((0,say/* say */.c)('cut-box', { box: cut }));
        const meta = first.get('meta');
        if (!meta)
            return incomplete((0,say/* say */.c)('cut-no-box', { box: 'meta' }));
        // Small pictures may lie in an `idat` inside `meta`, behind its 4 bytes of version and flags.
        if (!first.has('mdat') && !childOf(bytes, meta, 'idat', 4))
            return incomplete((0,say/* say */.c)('cut-no-data'));
        return complete(primarySize(bytes, meta));
    },
};
function brandAt(bytes, at) {
    return bytes.toString('latin1', at, at + 4);
}
function typeOfBrand(brand) {
    if (AVIF.has(brand))
        return 'avif';
    return HEIC.has(brand) ? 'heic' : undefined;
}
function compatibleType(bytes) {
    const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
    for (let at = 16; at < end; at += 4) {
        const type = typeOfBrand(brandAt(bytes, at));
        if (type)
            return type;
    }
    return 'heic';
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/ico.js


const HEADER = 6;
const ENTRY = 16;
/** A directory of pictures, each inside the file; the largest gives the size. */
const ico = {
    typeOf: bytes => startsWith(bytes, '\0\0\x01\0') && bytes.length > HEADER && bytes.readUInt16LE(4) > 0 ? 'ico' : undefined,
    walk(bytes) {
        const count = bytes.readUInt16LE(4);
        const directoryEnd = HEADER + count * ENTRY;
        let largest = { width: 0, height: 0 };
        for (let entry = 0; entry < count; entry++) {
            const at = HEADER + entry * ENTRY;
            const start = bytes.readUInt32LE(at + 12);
            const end = start + bytes.readUInt32LE(at + 8);
            if (start < directoryEnd || end > bytes.length) {
                return incomplete((0,say/* say */.c)('cut-picture', { number: entry + 1, start, end }));
            }
            const size = { width: side(bytes.readUInt8(at)), height: side(bytes.readUInt8(at + 1)) };
            if (size.width * size.height > largest.width * largest.height)
                largest = size;
        }
        return complete(largest);
    },
};
/** One byte a side; 0 stands for 256. */
function side(byte) {
    return byte || 256;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/jpeg.js


const SOS = 0xda;
const EOI = Buffer.from([0xff, 0xd9]);
/**
 * Marker segments by their lengths up to the first scan, so that a thumbnail inside EXIF is stepped over;
 * then any EOI. In a scan FF is followed by 00 or a restart marker (ITU-T T.81 §B.1.1.5), and no legal table between
 * scans holds FF D9, so a native search may do the rest, from the end, where it mostly stands. What comes behind it, such
 * as a second picture (MPF), is kept.
 */
const jpeg = {
    typeOf: bytes => (startsWith(bytes, '\xff\xd8\xff') ? 'jpeg' : undefined),
    walk(bytes) {
        let size;
        let at = 2;
        for (;;) {
            at = bytes.indexOf(0xff, at);
            if (at < 0)
                return incomplete((0,say/* say */.c)('cut-first-scan'));
            // A file can be made of fill bytes.
            while (bytes[at + 1] === 0xff)
                at++;
            const marker = bytes.readUInt8(at + 1);
            if (marker === SOS)
                break;
            if (isFrameHeader(marker)) {
                size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
            }
            at += hasLength(marker) ? 2 + bytes.readUInt16BE(at + 2) : 1;
        }
        if (!size)
            return incomplete((0,say/* say */.c)('cut-frame-header'));
        return bytes.lastIndexOf(EOI) < at ? incomplete((0,say/* say */.c)('cut-end-marker')) : complete(size);
    },
};
/** SOF0 to SOF15 without the three that are tables: DHT, JPG, DAC. */
function isFrameHeader(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
/** Fill bytes, stuffing, TEM, RSTn, SOI and EOI stand alone. */
function hasLength(marker) {
    return marker >= 0xc0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd9);
}

// EXTERNAL MODULE: ./node_modules/image-size/dist/esm/index.js + 25 modules
var esm = __webpack_require__(72013);
;// CONCATENATED MODULE: ./lib/origin/inspect/formats/declared-size.js

/** Pixels by image-size, for the headers that are a bit stream or text; nothing when it finds none. */
function declaredSize(bytes) {
    try {
        const { width, height } = (0,esm/* imageSize */.R9)(bytes);
        // From text like width="." it makes NaN.
        return isPixels(width) && isPixels(height) ? { width, height } : undefined;
    }
    catch {
        return undefined; // image-size throws whatever its parsers throw
    }
}
function isPixels(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/bits.js
/** Bits of a JPEG XL header: of each byte the lowest first (ISO/IEC 18181-1 §B). */
class Bits {
    #bytes;
    /** Counted in bits. */
    #at;
    /** @param start offset in bytes */
    constructor(bytes, start) {
        this.#bytes = bytes;
        this.#at = start * 8;
    }
    /** In bytes, at a border of which it is. */
    get offset() {
        return Math.ceil(this.#at / 8);
    }
    /** @throws RangeError behind the last byte, as a Buffer has it */
    bits(count) {
        let value = 0;
        for (let bit = 0; bit < count; bit++, this.#at++) {
            const byte = this.#bytes.readUInt8(Math.floor(this.#at / 8));
            // Beyond 31 bits a shift would make it negative.
            value += ((byte >> (this.#at % 8)) & 1) * 2 ** bit;
        }
        return value;
    }
    flag() {
        return this.bits(1) === 1;
    }
    number(...ways) {
        const way = ways[this.bits(2)] ?? 0;
        return typeof way === 'number' ? way : way[1] + this.bits(way[0]);
    }
    enumerated() {
        return this.number(0, 1, [4, 2], [6, 18]);
    }
    long() {
        const selector = this.bits(2);
        if (selector < 2)
            return selector === 0 ? 0 : 1 + this.bits(4);
        if (selector === 2)
            return 17 + this.bits(8);
        let value = this.bits(12);
        for (let shift = 12; shift < 60 && this.flag(); shift += 8)
            value += this.bits(8) * 2 ** shift;
        return value;
    }
    skip(count) {
        this.#at += count;
    }
    toByte() {
        this.#at = Math.ceil(this.#at / 8) * 8;
    }
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/jxl-header.js
/** What is written as an entropy-coded stream, or may be: nothing behind it can be found without a decoder. */
class Opaque extends Error {
}
const HALF_FLOAT = 16;
const ALPHA = 0;
const SPOT = 2;
const CFA = 5;
const GREY = 1;
const XYB = 2;
const CUSTOM = 2;
const SIDES = [
    [9, 1],
    [13, 1],
    [18, 1],
    [30, 1],
];
const RATIOS = [
    [1, 1],
    [12, 10],
    [4, 3],
    [3, 2],
    [16, 9],
    [5, 4],
    [2, 1],
];
const NAME = [0, [4, 0], [5, 16], [10, 48]];
const COORDINATE = [
    [19, 0],
    [19, 524_288],
    [20, 1_048_576],
    [21, 2_097_152],
];
/** @param bits behind the signature; left where the first frame begins. @throws Opaque */
function readImageHeader(bits) {
    const size = readSize(bits);
    const metadata = bits.flag() ? DEFAULTS : readMetadata(bits);
    skipTransform(bits, metadata.isXyb);
    bits.toByte();
    return { ...size, ...metadata };
}
function readSize(bits) {
    const isSmall = bits.flag();
    const side = () => (isSmall ? (bits.bits(5) + 1) * 8 : bits.number(...SIDES));
    const height = side();
    const ratio = RATIOS[bits.bits(3) - 1];
    return { height, width: ratio ? Math.floor((height * ratio[0]) / ratio[1]) : side() };
}
const DEFAULTS = { extraChannels: 0, isXyb: true, animation: undefined };
function readMetadata(bits) {
    const hasMore = bits.flag();
    const animation = hasMore ? readMore(bits) : undefined;
    skipDepth(bits);
    bits.flag();
    const extraChannels = bits.number(0, 1, [4, 2], [12, 1]);
    for (let channel = 0; channel < extraChannels; channel++)
        skipChannel(bits);
    const isXyb = bits.flag();
    skipColour(bits);
    if (hasMore && !bits.flag())
        bits.skip(HALF_FLOAT * 3 + 1);
    noExtensions(bits);
    return { extraChannels, isXyb, animation };
}
function readMore(bits) {
    bits.skip(3);
    if (bits.flag())
        readSize(bits);
    // A preview is a frame of its own size in front of the others.
    if (bits.flag())
        throw new Opaque();
    if (!bits.flag())
        return undefined;
    bits.number(100, 1000, [10, 1], [30, 1]);
    bits.number(1, 1001, [8, 1], [10, 1]);
    bits.number(0, [3, 0], [16, 0], [32, 0]);
    return { hasTimecodes: bits.flag() };
}
function skipDepth(bits) {
    const isFloat = bits.flag();
    if (!isFloat)
        bits.number(8, 10, 12, [6, 1]);
    else {
        bits.number(32, 16, 24, [6, 1]);
        bits.skip(4);
    }
}
function skipChannel(bits) {
    if (bits.flag())
        return;
    const type = bits.enumerated();
    skipDepth(bits);
    bits.number(0, 3, 4, [3, 1]);
    skipName(bits);
    if (type === ALPHA)
        bits.flag();
    if (type === SPOT)
        bits.skip(HALF_FLOAT * 4);
    if (type === CFA)
        bits.number(1, [2, 0], [4, 3], [8, 19]);
}
function skipName(bits) {
    bits.skip(8 * bits.number(...NAME));
}
function skipColour(bits) {
    if (bits.flag())
        return;
    const hasProfile = bits.flag();
    const space = bits.enumerated();
    if (hasProfile)
        throw new Opaque();
    const skipPoint = () => {
        bits.number(...COORDINATE);
        bits.number(...COORDINATE);
    };
    if (space !== XYB && bits.enumerated() === CUSTOM)
        skipPoint();
    if (space !== XYB && space !== GREY && bits.enumerated() === CUSTOM)
        for (let point = 0; point < 3; point++)
            skipPoint();
    if (space !== XYB) {
        if (bits.flag())
            bits.skip(24);
        else
            bits.enumerated();
    }
    bits.enumerated();
}
/** @throws Opaque where there are any: what they say may change what follows */
function noExtensions(bits) {
    if (bits.long() !== 0)
        throw new Opaque();
}
function skipTransform(bits, isXyb) {
    if (bits.flag())
        return;
    if (isXyb && !bits.flag())
        bits.skip(HALF_FLOAT * 16);
    const weights = bits.bits(3);
    for (const [index, count] of [15, 55, 210].entries())
        if ((weights >> index) & 1)
            bits.skip(HALF_FLOAT * count);
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/jxl-frames.js
/** The frames of a JPEG XL codestream, each of which says how long it is (ISO/IEC 18181-1 §F). */


const REGULAR = 0;
const LOW_FREQUENCIES = 1;
const REFERENCE = 2;
const USES_LOW_FREQUENCIES = 0x20;
const REPLACE = 0;
const BLEND = 2;
const ADD_WEIGHTED = 3;
const MULTIPLY = 4;
const POWERS = [1, 2, 4, 8];
const UP_TO_3 = [0, 1, 2, 3];
const EDGE = [
    [8, 0],
    [11, 256],
    [14, 2304],
    [30, 18_688],
];
const SECTION = [
    [10, 0],
    [14, 1024],
    [22, 17_408],
    [30, 4_211_712],
];
/** Frames and sections that are looked at: those of 50,000 × 50,000 pixels, in a tenth of a second. */
const MAX_SECTIONS = 50_000;
/**
 * @param start of the codestream, in bytes
 * @returns where it ends by its own word; undefined where that takes a decoder
 * @throws RangeError where it ends inside a header
 */
function endOfFrames(bytes, start) {
    try {
        const bits = new Bits(bytes, start + 2);
        const image = readImageHeader(bits);
        let left = MAX_SECTIONS;
        for (let at = bits.offset;;) {
            const header = new Bits(bytes, at);
            const { isLast, sections } = readFrame(header, image);
            left -= 1 + sections;
            if (left < 0)
                return undefined;
            at = endOfSections(header, sections);
            if (isLast || at > bytes.length)
                return at;
        }
    }
    catch (error) {
        if (error instanceof Opaque)
            return undefined;
        throw error;
    }
}
function endOfSections(bits, sections) {
    // Sections in another order are listed by an entropy-coded stream.
    if (bits.flag())
        throw new Opaque();
    bits.toByte();
    let length = 0;
    for (let section = 0; section < sections; section++)
        length += bits.number(...SECTION);
    bits.toByte();
    return bits.offset + length;
}
function readFrame(bits, image) {
    const { width, height, extraChannels } = image;
    if (bits.flag())
        return { isLast: true, sections: sectionsOf(width, height, 256, 1) };
    const type = bits.bits(2);
    const isModular = bits.flag();
    const usesLow = Math.floor(bits.long() / USES_LOW_FREQUENCIES) % 2 === 1;
    const isYcbcr = !image.isXyb && bits.flag();
    let upsampling = 1;
    if (!usesLow) {
        // Blocks of several sizes make groups that are counted otherwise.
        if (isYcbcr && bits.bits(6) !== 0)
            throw new Opaque();
        upsampling = bits.number(...POWERS);
        for (let channel = 0; channel < extraChannels; channel++)
            bits.number(...POWERS);
    }
    const groupSide = isModular ? 128 << bits.bits(2) : 256;
    if (!isModular && image.isXyb)
        bits.skip(6);
    const passes = type === REFERENCE ? 1 : readPasses(bits);
    // A picture of low frequencies has a size of its own.
    if (type === LOW_FREQUENCIES)
        throw new Opaque();
    const size = readCrop(bits, type, image);
    const isLast = readPlace(bits, type, image, size.isPartial);
    skipName(bits);
    skipFilter(bits, isModular);
    noExtensions(bits);
    const side = (pixels) => Math.ceil(pixels / upsampling);
    return { isLast, sections: sectionsOf(side(size.width), side(size.height), groupSide, passes) };
}
function readPasses(bits) {
    const passes = bits.number(1, 2, 3, [3, 4]);
    if (passes === 1)
        return 1;
    const steps = bits.number(0, 1, 2, [1, 3]);
    bits.skip(2 * (passes - 1));
    for (let step = 0; step < steps; step++)
        bits.number(...POWERS);
    for (let step = 0; step < steps; step++)
        bits.number(0, 1, 2, [3, 0]);
    return passes;
}
function readCrop(bits, type, { width, height }) {
    if (!bits.flag())
        return { width, height, isPartial: false };
    const isPlaced = type !== REFERENCE;
    const [left, top] = isPlaced ? [signed(bits.number(...EDGE)), signed(bits.number(...EDGE))] : [0, 0];
    const [own, ownHeight] = [bits.number(...EDGE), bits.number(...EDGE)];
    const isPartial = left > 0 || top > 0 || left + own < width || top + ownHeight < height;
    return { width: own, height: ownHeight, isPartial };
}
function signed(packed) {
    return packed % 2 === 0 ? packed / 2 : -(packed + 1) / 2;
}
/** How it lies upon others. @returns whether it is the last */
function readPlace(bits, type, { extraChannels, animation }, isPartial) {
    let mode = REPLACE;
    let duration = 0;
    let isLast = false;
    const isShown = type === REGULAR || type === 3;
    if (isShown) {
        mode = readBlending(bits, extraChannels, isPartial);
        for (let channel = 0; channel < extraChannels; channel++)
            readBlending(bits, extraChannels, isPartial);
        if (animation) {
            duration = bits.number(0, 1, [8, 0], [32, 0]);
            if (animation.hasTimecodes)
                bits.skip(32);
        }
        isLast = bits.flag();
    }
    const reference = isLast ? 0 : bits.number(...UP_TO_3);
    const isReferable = !isLast && (duration === 0 || reference !== 0);
    if (type === REFERENCE || (isReferable && mode === REPLACE && !isPartial))
        bits.flag();
    return isLast;
}
function readBlending(bits, extraChannels, isPartial) {
    const mode = bits.number(0, 1, 2, [2, 3]);
    const usesAlpha = extraChannels > 0 && (mode === BLEND || mode === ADD_WEIGHTED);
    if (usesAlpha)
        bits.number(0, 1, 2, [3, 3]);
    if (usesAlpha || mode === MULTIPLY)
        bits.flag();
    if (mode !== REPLACE || isPartial)
        bits.number(...UP_TO_3);
    return mode;
}
function skipFilter(bits, isModular) {
    if (bits.flag())
        return;
    // Weights of its own are rare, and many.
    if (bits.flag() && bits.flag())
        throw new Opaque();
    const isSmoothed = bits.bits(2) > 0;
    if (isSmoothed && ((!isModular && bits.flag()) || bits.flag() || bits.flag()))
        throw new Opaque();
    noExtensions(bits);
}
function sectionsOf(width, height, groupSide, passes) {
    const groups = (side) => Math.ceil(width / side) * Math.ceil(height / side);
    const count = groups(groupSide);
    return count === 1 && passes === 1 ? 1 : 2 + groups(groupSide * 8) + count * passes;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/jxl.js





const CODESTREAM = '\xff\x0a';
const CONTAINER = '\0\0\0\x0cJXL \r\n\x87\n';
/** The size header takes at most 9 bytes behind the signature (ISO/IEC 18181-1 §D.2). */
const SIZE_WINDOW = 32;
/** On the index of the last `jxlp` box (ISO/IEC 18181-2). */
const LAST_PART = 0x80000000;
/** JPEG XL, bare or in boxes. What of a bare codestream takes a decoder to find its end passes, cut or not. */
const jxl = {
    typeOf: bytes => (startsWith(bytes, CODESTREAM) || startsWith(bytes, CONTAINER) ? 'jxl' : undefined),
    walk(bytes) {
        if (startsWith(bytes, CODESTREAM)) {
            const end = endOfFrames(bytes, 0) ?? 0;
            return end > bytes.length ? incomplete((0,say/* say */.c)('cut-frames', { end })) : withSize(bytes, 0);
        }
        const { first, last, cut } = topLevel(bytes);
        if (cut)
            return incomplete((0,say/* say */.c)('cut-box', { box: cut }));
        const whole = first.get('jxlc');
        if (whole)
            return withSize(bytes, whole.start);
        const firstPart = first.get('jxlp');
        const lastPart = last.get('jxlp');
        if (!firstPart || !lastPart)
            return incomplete((0,say/* say */.c)('cut-codestream'));
        if (bytes.readUInt32BE(lastPart.start) < LAST_PART)
            return incomplete((0,say/* say */.c)('cut-last-part'));
        return withSize(bytes, firstPart.start + 4);
    },
};
function withSize(bytes, codestream) {
    const size = declaredSize(bytes.subarray(codestream, codestream + SIZE_WINDOW));
    return size ? complete(size) : incomplete((0,say/* say */.c)('cut-size-header'));
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/mp4.js



/** Major brands of films; QuickTime (`qt  `) and audio (`M4A `) are other types. */
const BRAND = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV)$/;
const mp4 = {
    typeOf: bytes => startsWith(bytes, 'ftyp', 4) && BRAND.test(bytes.toString('latin1', 8, 12)) ? 'mp4' : undefined,
    walk(bytes) {
        const { first, cut } = topLevel(bytes);
        if (cut)
            return incomplete((0,say/* say */.c)('cut-box', { box: cut }));
        if (!first.has('moov'))
            return incomplete((0,say/* say */.c)('cut-no-box', { box: 'moov' }));
        return first.has('mdat') ? complete() : incomplete((0,say/* say */.c)('cut-no-box', { box: 'mdat' }));
    },
};

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/png.js



const SIGNATURE = '\x89PNG\r\n\x1a\n';
const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;
/** https://www.w3.org/TR/png-3/#7Integers-and-byte-order */
const MAX_SIDE = 2 ** 31 - 1;
/** Bits of a sample that each colour type may have: https://www.w3.org/TR/png-3/#table111 */
const BIT_DEPTHS = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
};
/** Chunks up to IEND, each with its CRC: https://www.w3.org/TR/png-3/#5Chunk-layout */
const png = {
    typeOf: bytes => (startsWith(bytes, '\x89PNG') ? 'png' : undefined),
    walk(bytes) {
        // The signature ends in CR LF and LF so that transfers in text mode are found out.
        if (!startsWith(bytes, SIGNATURE))
            return incomplete((0,say/* say */.c)('cut-signature'));
        if (bytes.readUInt32BE(12) !== IHDR)
            return incomplete((0,say/* say */.c)('cut-ihdr'));
        const fault = faultOfHeader(bytes);
        if (fault)
            return incomplete(fault);
        let hasPixels = false;
        for (let at = SIGNATURE.length;;) {
            const dataEnd = at + 8 + bytes.readUInt32BE(at);
            const crc = bytes.readUInt32BE(dataEnd);
            if ((0,external_node_zlib_.crc32)(bytes.subarray(at + 4, dataEnd)) !== crc)
                return incomplete((0,say/* say */.c)('cut-chunk', { at }));
            const type = bytes.readUInt32BE(at + 4);
            if (type === IDAT)
                hasPixels ||= bytes.readUInt32BE(at) > 0;
            if (type === IEND)
                break;
            at = dataEnd + 4;
        }
        if (!hasPixels)
            return incomplete((0,say/* say */.c)('cut-no-idat'));
        return complete({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });
    },
};
/** What no decoder can make a picture of. */
function faultOfHeader(bytes) {
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (bytes.readUInt32BE(8) !== 13)
        return (0,say/* say */.c)('cut-ihdr-length');
    if (width === 0 || height === 0 || Math.max(width, height) > MAX_SIDE)
        return (0,say/* say */.c)('cut-sides', { width, height });
    const [depth, colour] = [bytes.readUInt8(24), bytes.readUInt8(25)];
    if (!BIT_DEPTHS[colour]?.includes(depth))
        return (0,say/* say */.c)('cut-colours', { colour, depth });
    const [compression, filter, interlace] = bytes.subarray(26, 29);
    return compression === 0 && filter === 0 && (interlace ?? 2) < 2 ? undefined : (0,say/* say */.c)('cut-method');
}

;// CONCATENATED MODULE: ./lib/origin/inspect/markup.js
/**
 * What a text that looks like markup is, by its first element. Reads forward only, so time is linear
 * whatever the text holds; knows no more of HTML or XML than their beginnings need.
 */
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const markup_NAME = /<([a-z][a-z0-9]*)[\s/>]/iy;
/** No element or doctype name that matters is longer. */
const NAME_WINDOW = 64;
/** What drawing programs put before the root is some 10 KB; four bytes an item, more would take seconds. */
const PROLOG_WINDOW = 256 * 1024;
/** The first element behind BOM, whitespace, comments, `<?xml …?>` and doctypes. */
function rootOf(whole) {
    const bytes = whole.subarray(0, PROLOG_WINDOW);
    let at = bytes.subarray(0, 3).equals(BOM) ? 3 : 0;
    for (;;) {
        at = pastSpace(bytes, at);
        const head = bytes.toString('latin1', at, at + NAME_WINDOW);
        if (/^<!doctype\s+html\b/i.test(head))
            return { name: 'html', at };
        const end = endOfProlog(bytes, at, head);
        if (end === undefined) {
            markup_NAME.lastIndex = 0;
            const name = markup_NAME.exec(head)?.[1];
            return name === undefined ? undefined : { name: name.toLowerCase(), at };
        }
        if (end < 0)
            return undefined;
        at = end;
    }
}
/** @returns the offset behind a comment, processing instruction or doctype; -1 when it never ends */
function endOfProlog(bytes, at, head) {
    if (head.startsWith('<!--'))
        return past(bytes, '-->', at + 4);
    if (head.startsWith('<?'))
        return past(bytes, '?>', at + 2);
    if (!/^<!doctype\s/i.test(head))
        return undefined;
    const close = bytes.indexOf('>', at);
    const subset = bytes.subarray(at, close).indexOf('[');
    return close < 0 || subset < 0 ? past(bytes, '>', at) : past(bytes, ']>', at + subset);
}
function past(bytes, mark, from) {
    const at = bytes.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
}
function pastSpace(bytes, from) {
    let at = from;
    while (at < bytes.length && ' \t\r\n\f'.includes(String.fromCharCode(bytes.readUInt8(at))))
        at++;
    return at;
}
/** Both counts are bounded so that a text of nothing but `<title` stays linear. */
const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i;
/** Titles stand in the head; a page without one is not searched to its end. Bytes. */
const TITLE_WINDOW = 65_536;
/** Those that titles have; others stay as they are written. */
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
};
/** A page's title on one line, at most 80 characters. */
function titleOf(bytes) {
    const title = TITLE.exec(bytes.toString('utf8', 0, TITLE_WINDOW))?.[1];
    const line = title &&
        decodeEntities(title)
            .replace(/[\s\p{C}]+/gu, ' ')
            .trim();
    return line ? Array.from(line).slice(0, 80).join('') : undefined;
}
function decodeEntities(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (written, decimal, hex, name) => {
        if (name !== undefined)
            return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : written;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    });
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/svg.js




/** image-size looks no further for the root tag; longer text would only be decoded for nothing. Bytes. */
const ROOT_WINDOW = 1000;
/** Text whose root element is `svg`. A page with a drawing in it has another root. */
const svg = {
    typeOf: bytes => (rootOf(bytes)?.name === 'svg' ? 'svg' : undefined),
    walk(bytes) {
        const start = rootOf(bytes)?.at ?? 0;
        const close = bytes.lastIndexOf('</svg');
        if (bytes.indexOf('>', Math.max(start, close)) < 0)
            return incomplete((0,say/* say */.c)('cut-tag'));
        if (close < start && !isEmptyElement(bytes, start))
            return incomplete((0,say/* say */.c)('cut-svg-end'));
        return complete(declaredSize(bytes.subarray(start, start + ROOT_WINDOW)));
    },
};
function isEmptyElement(bytes, start) {
    return bytes[bytes.indexOf('>', start) - 1] === 0x2f;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/tiff.js


const WIDTH = 256;
const HEIGHT = 257;
/** Where strips or tiles begin -> how long they are. */
const PIECES = [
    [273, 279],
    [324, 325],
];
const SHORT = 3;
/** Bytes of one value, by field type; TIFF 6.0 §2. */
const VALUE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** The directory of each page, its values and the pixels it points to. */
const tiff = {
    typeOf: bytes => (startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*') ? 'tiff' : undefined),
    walk(bytes) {
        const file = reader(bytes);
        const first = readPage(file, bytes.length, file.u32(4));
        if ('fault' in first)
            return incomplete(first.fault);
        if (first.end === 0)
            return incomplete((0,say/* say */.c)('cut-no-pixels'));
        const width = first.fields.get(WIDTH);
        const height = first.fields.get(HEIGHT);
        if (!width || !height)
            return incomplete((0,say/* say */.c)('cut-no-size'));
        const fault = faultOfLaterPages(file, bytes.length, first);
        if (fault)
            return incomplete(fault);
        return complete({ width: numberIn(file, width, 0), height: numberIn(file, height, 0) });
    },
};
/** Pages without pixels are of other things than pictures; a chain that leads back to itself ends there. */
function faultOfLaterPages(file, length, first) {
    const known = new Set();
    let page = first;
    let read = first.read;
    for (let number = 2; page.next !== 0 && !known.has(page.next); number++) {
        known.add(page.next);
        if (page.next + 2 > length)
            return (0,say/* say */.c)('cut-page', { page: number, start: page.next });
        const next = readPage(file, length, page.next);
        if ('fault' in next)
            return (0,say/* say */.c)('cut-of-page', { page: number, fault: next.fault });
        page = next;
        read += page.read;
        // Whole pages share nothing; directories that lie over one another would be read for hours.
        if (read > length)
            return (0,say/* say */.c)('cut-page-chain');
    }
    return undefined;
}
function readPage(file, length, directory) {
    const fields = new Map();
    const count = file.u16(directory);
    for (let entry = 0; entry < count; entry++) {
        const field = readField(file, directory + 2 + entry * 12);
        if (field.end > length)
            return { fault: (0,say/* say */.c)('cut-field', { field: field.tag, end: field.end }) };
        fields.set(field.tag, field);
    }
    const { end, pieces } = tiff_endOfPixels(file, fields);
    if (end > length)
        return { fault: (0,say/* say */.c)('cut-pixels', { end }) };
    const pointer = directory + 2 + count * 12;
    // Some writers leave the pointer out behind their last page.
    return { fields, end, next: pointer + 4 > length ? 0 : file.u32(pointer), read: count + pieces };
}
function reader(bytes) {
    return startsWith(bytes, 'II')
        ? { u16: at => bytes.readUInt16LE(at), u32: at => bytes.readUInt32LE(at) }
        : { u16: at => bytes.readUInt16BE(at), u32: at => bytes.readUInt32BE(at) };
}
function readField(file, entry) {
    const type = file.u16(entry + 2);
    const count = file.u32(entry + 4);
    const length = count * (VALUE_BYTES[type] ?? 0);
    const at = length <= 4 ? entry + 8 : file.u32(entry + 8);
    return { tag: file.u16(entry), type, count, at, end: at + length };
}
/** A field of a type that is no whole number is read as LONG: the numbers are then wrong, as the file is. */
function numberIn(file, field, index) {
    return field.type === SHORT ? file.u16(field.at + index * 2) : file.u32(field.at + index * 4);
}
function tiff_endOfPixels(file, fields) {
    let end = 0;
    let pieces = 0;
    for (const [offsetsTag, lengthsTag] of PIECES) {
        const offsets = fields.get(offsetsTag);
        const lengths = fields.get(lengthsTag);
        for (let piece = 0; offsets && lengths && piece < Math.min(offsets.count, lengths.count); piece++) {
            end = Math.max(end, numberIn(file, offsets, piece) + numberIn(file, lengths, piece));
            pieces++;
        }
    }
    return { end, pieces };
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/webm.js


const EBML = '\x1a\x45\xdf\xa3';
/** The EBML header is a few dozen bytes; its DocType tells WebM from Matroska. */
const HEADER_WINDOW = 64;
/** An EBML header and one segment around everything (RFC 8794, RFC 9559). */
const webm = {
    typeOf: bytes => startsWith(bytes, EBML) && bytes.subarray(0, HEADER_WINDOW).includes('webm') ? 'webm' : undefined,
    walk(bytes) {
        const header = variableSize(bytes, 4);
        const segment = variableSize(bytes, header.at + header.size + 4);
        const end = segment.at + segment.size;
        return end > bytes.length ? incomplete((0,say/* say */.c)('cut-segment', { end })) : complete();
    },
};
/** Leading zero bits of the first byte count the bytes that follow; all ones is "unknown", as live streams have it. */
function variableSize(bytes, at) {
    const extra = Math.clz32(bytes.readUInt8(at)) - 24;
    if (extra > 7)
        return { at: at + 1, size: Number.POSITIVE_INFINITY };
    let size = bytes.readUInt8(at) & (0x7f >> extra);
    for (let byte = 1; byte <= extra; byte++)
        size = size * 256 + bytes.readUInt8(at + byte);
    const unknown = size === 2 ** (7 * (extra + 1)) - 1;
    return { at: at + 1 + extra, size: unknown ? 0 : size };
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/webp.js



/** One RIFF chunk around everything: https://developers.google.com/speed/webp/docs/riff_container */
const webp = {
    typeOf: bytes => (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8) ? 'webp' : undefined),
    walk(bytes) {
        const end = 8 + bytes.readUInt32LE(4);
        if (end > bytes.length)
            return incomplete((0,say/* say */.c)('cut-announced', { bytes: end }));
        const size = declaredSize(bytes.subarray(0, end));
        return size ? complete(size) : incomplete((0,say/* say */.c)('cut-no-picture'));
    },
};

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/formats.js












/** The frequent ones first; svg last, because it reads more than a signature. */
const FORMATS = [jpeg, png, webp, gif, heif, bmp, ico, tiff, jxl, mp4, webm, svg];
function detectFormat(bytes) {
    for (const { typeOf, walk } of FORMATS) {
        const type = typeOf(bytes);
        if (type !== undefined)
            return { type, walk };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var output_ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
;// CONCATENATED MODULE: ./lib/storage/key/public-url.js
/** The URL under which an object can be read. Pure. */

/** @param base ends in '/' */
function publicUrl(base, key, suffix) {
    return base + (0,percent_encode/* encodePath */.O)(key) + suffix;
}

// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/manifest/merge-segments.js + 2 modules
var merge_segments = __webpack_require__(385);
// EXTERNAL MODULE: ./lib/storage/manifest/names.js
var names = __webpack_require__(35883);
// EXTERNAL MODULE: ./lib/storage/manifest/segment-list.js
var segment_list = __webpack_require__(62527);
;// CONCATENATED MODULE: ./lib/storage/manifest/remove-replaced.js




/** Objects removed by one run; the next run goes on. */
const MAX_REMOVED = 1000;
/**
 * Removes replaced segments, where the credentials allow it, once what stands for them is so old that no reader is
 * left who saw only them. Without the right to delete they stay, and cost nothing but their room.
 */
async function removeReplaced(store, segmentList, now, signal) {
    const ofAge = segmentList.merged.filter(({ lastModified }) => lastModified && now - +lastModified > merge_segments/* GRACE_MS */.g3);
    const paths = new Set(ofAge.flatMap(({ replaced }) => replaced.replaces));
    const before = (0,names/* lastName */.UK)(ofAge.map(({ replaced }) => replaced.before));
    if (paths.size === 0 && before === '')
        return;
    const isReplaced = ({ path }) => paths.has(path) || (path.startsWith('segments/') && (0,names/* fileNameOf */.bV)(path) < before);
    let removed = 0;
    try {
        for await (const segment of leftOf(store, segmentList, signal)) {
            if (!isReplaced(segment))
                continue;
            await store.remove(segment.key, signal);
            if (++removed === MAX_REMOVED)
                return;
        }
    }
    catch (error) {
        if ((0,as_persist_error/* asPersistError */.B)(error, 'store').reason !== 'store-denied')
            throw error;
    }
}
/** Those that this run has seen, and then those that it did not have to look at. */
async function* leftOf(store, { folder, replacedSegments, before }, signal) {
    yield* replacedSegments;
    if (before === '')
        return;
    for await (const segment of (0,segment_list/* listSegments */.Bz)(store, folder, '', signal)) {
        if ((0,names/* fileNameOf */.bV)(segment.path) >= before)
            return;
        yield segment;
    }
}

;// CONCATENATED MODULE: ./lib/storage/manifest/compaction.js




/** Of one run; what is left is the next one's. */
const MAX_MERGES = 16;
const MAX_MS = 60_000;
/**
 * Merges segments where there are many, and removes what is replaced. What goes wrong here changes nothing, and the
 * next run tries again.
 */
async function compactManifest(store, found, clock, stopping) {
    if (!needsCompaction(found, clock))
        return;
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(MAX_MS)]);
    try {
        if (await isMergedSince(store, found, signal))
            return;
        let segmentList = found;
        for (let merges = 0; merges < MAX_MERGES && needsCompaction(segmentList, clock); merges++)
            segmentList = await (0,merge_segments/* mergeSegments */.$9)(store, segmentList, clock.now(), signal);
        await removeReplaced(store, found, clock.now(), signal);
    }
    catch {
        // A store that is busy, or a segment that another run has merged and removed.
    }
}
/** In a partition each part that ended has left a merged one. */
function needsCompaction(found, clock) {
    const { folder, segments, merged } = found;
    const further = folder === reserved_folder/* MANIFEST_FOLDER */.po ? 0 : merged.length;
    if ((0,merge_segments/* mergeable */.p3)(segments, clock.now()).length + further <= merge_segments/* MAX_SEGMENTS */._Y)
        return false;
    const choice = (0,merge_segments/* chooseSegments */.O$)(found, clock.now());
    return choice.segments.length + choice.merged.length > 1;
}
/** Of many jobs that end one after the other the first one merges, or each would write all lines again. */
async function isMergedSince(store, { folder, merged, replacedSegments }, signal) {
    const known = new Set([...merged, ...replacedSegments].map(({ path }) => path));
    return (await (0,segment_list/* listMerged */.bP)(store, folder, signal)).some(({ path }) => !known.has(path));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/manifest/put-options.js
var put_options = __webpack_require__(91545);
// EXTERNAL MODULE: ./lib/storage/manifest/segment.js
var segment = __webpack_require__(11462);
;// CONCATENATED MODULE: ./lib/storage/manifest/journal.js
/**
 * From results to new segments: a line is noted when its object is in the store and verified, and written with up to
 * 200 others or before it is 5 s old, whichever comes first. So the memory may lag behind the store and never leads it.
 */







const MAX_LINES = 200;
/** Five seconds less what a segment takes on its way: what a kill may cost of what was fetched. */
const MAX_WAIT_MS = 4500;
/** What is left of the runner's patience once the run's own grace is over. */
const LAST_WRITE_MS = 2000;
class Journal {
    #settings;
    #ending = new AbortController();
    #entries = [];
    /** So many lines are written at once; after a failure not before as many more. */
    #due = MAX_LINES;
    #timer;
    /** The oldest lines have waited long enough. */
    #isTime = false;
    #writing;
    #failure;
    segments = [];
    constructor(settings) {
        this.#settings = settings;
    }
    note(entry) {
        this.#entries.push(entry);
        if (this.#entries.length >= this.#due)
            this.#write();
        else
            this.#writeLater();
    }
    /**
     * Writes what is left. Never throws.
     * @param isHurried there is little time
     * @param cancelling there is little time once this is aborted
     */
    async close(isHurried, cancelling) {
        const tooLate = new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('manifest-too-late'));
        let limit;
        const hurry = () => {
            limit ??= setTimeout(() => this.#ending.abort(tooLate), LAST_WRITE_MS);
        };
        if (isHurried)
            hurry();
        else
            cancelling?.addEventListener('abort', hurry);
        await this.#writing;
        this.#rest();
        while (this.#entries.length > 0 && (await this.#writeSome()))
            ;
        cancelling?.removeEventListener('abort', hurry);
        clearTimeout(limit);
        const { length } = this.#entries;
        if (length === 0 || !this.#failure)
            return;
        this.#settings.notice((0,say/* say */.c)('manifest-unwritten', { count: length, refusal: (0,errors/* descriptionOf */.Kq)(this.#failure) }));
    }
    #write() {
        this.#writing ??= this.#writeFull().finally(() => {
            this.#writing = undefined;
        });
    }
    /** One segment, and further ones as long as there is enough for them. */
    async #writeFull() {
        let isTaken;
        do {
            this.#rest();
            isTaken = await this.#writeSome();
        } while (isTaken && (this.#isTime || this.#entries.length >= MAX_LINES));
        this.#due = MAX_LINES + (isTaken ? 0 : this.#entries.length);
        if (this.#entries.length > 0)
            this.#writeLater();
    }
    #writeLater() {
        if (this.#timer)
            return;
        const timer = new AbortController();
        this.#timer = timer;
        this.#settings.clock.sleep(MAX_WAIT_MS, timer.signal).then(() => {
            if (this.#timer !== timer)
                return;
            this.#timer = undefined;
            this.#isTime = true;
            this.#write();
        }, () => { });
    }
    #rest() {
        this.#timer?.abort();
        this.#timer = undefined;
        this.#isTime = false;
    }
    /** @returns false when the store would not take them; they stay for the next time */
    async #writeSome() {
        const { store, runId, clock, before, folder, onWritten } = this.#settings;
        const entries = this.#entries.slice(0, MAX_LINES);
        if (entries.length === 0)
            return true;
        try {
            const now = Math.max(clock.now(), before === '' ? 0 : (0,names/* timeOfName */.ci)(before) + 1);
            const key = (0,names/* segmentKey */.zT)(store.prefix, now, runId, (0,external_node_crypto_.randomUUID)(), folder);
            const { body, textSize } = (0,segment/* encodeSegment */.ug)(entries);
            await store.put(key, body, put_options/* PUT_OPTIONS */.p, this.#ending.signal);
            this.segments.push({
                key,
                isClosed: true,
                path: (0,names/* pathOf */.XM)(store.prefix, key, folder),
                size: body.length,
                textSize,
            });
        }
        catch (error) {
            this.#failure = (0,as_persist_error/* asPersistError */.B)(error, 'store');
            return false;
        }
        this.#entries = this.#entries.slice(entries.length);
        onWritten?.(entries);
        return true;
    }
}

// EXTERNAL MODULE: ./lib/storage/manifest/entry.js
var manifest_entry = __webpack_require__(3623);
// EXTERNAL MODULE: ./lib/base/buffers/text-table.js
var text_table = __webpack_require__(16295);
;// CONCATENATED MODULE: ./lib/storage/manifest/digest-filter.js
/**
 * Digests of all images in a history, in a room that does not grow with it: a Bloom filter, which may say "yes" to
 * one it never saw (one in 200 with a million images), and never "no" to one it did. So a yes is a reason to ask
 * the store, and a no saves the question. https://doi.org/10.1145/362686.362692
 */
const BITS = 2 ** 24;
const HASHES = 3;
/** Hex digits of each hash. */
const DIGITS = 6;
class DigestFilter {
    /** Two megabytes, where there is anything to remember: most parts of a new plan find nothing. */
    #bits;
    /** @param hex of SHA-256, ASCII; @param at where it begins */
    add(hex, at) {
        this.#bits ??= new Uint8Array(BITS / 8);
        for (let hash = 0; hash < HASHES; hash++) {
            const bit = bitAt(hex, at + hash * DIGITS);
            this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
        }
    }
    has(sha256) {
        if (!this.#bits)
            return false;
        const hex = Buffer.from(sha256, 'latin1');
        for (let hash = 0; hash < HASHES; hash++) {
            const bit = bitAt(hex, hash * DIGITS);
            if (((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0)
                return false;
        }
        return true;
    }
}
/** 24 bits; a character that is no hex digit counts for something all the same. */
function bitAt(hex, at) {
    let bits = 0;
    for (let index = at; index < at + DIGITS; index++) {
        const code = hex[index] ?? 0;
        bits = (bits << 4) | (code < 58 ? code & 15 : (code & 15) + 9);
    }
    return bits & (BITS - 1);
}

// EXTERNAL MODULE: ./lib/base/buffers/byte-blocks.js
var byte_blocks = __webpack_require__(17106);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/base/buffers/hex-case.js
var hex_case = __webpack_require__(18865);
;// CONCATENATED MODULE: ./lib/base/buffers/packed-values.js
/**
 * Values of a record as few bytes: digests and numbers as what they are and not as their digits, and what comes again
 * once. Each says how it is written, in front of it, so that any text comes back as it was.
 */

/** What stands where others have the length of their bytes: nothing, the index of an earlier one, the number itself. */
const ABSENT = 0;
const SAME = 1;
const NUMBER = 2;
const packed_values_DIGITS = 3;
const HEX = 4;
const UPPER_HEX = 5;
const TEXT = 6;
const ASCII = 7;
const KINDS = 8;
/** Shorter digits are not looked for. */
const MIN_HEX = 16;
/** Larger numbers are rare. */
const MAX_NUMBER = 2 ** 48;
/** Bytes in front of one value. */
const MAX_HEAD = 8;
/** @returns where they end */
function pack(values, into, from) {
    let at = from;
    for (let index = 0; index < values.length; index++) {
        const value = values[index];
        const same = value === undefined ? index : values.indexOf(value);
        if (value === undefined)
            at = packAbsent(into, at);
        else if (same < index)
            at = packSame(same, into, at);
        else if (typeof value === 'string')
            at = packText(value, into, at);
        else
            at = packNumber(value, into, at);
    }
    return at;
}
/** One value; @returns where it ends, as the others do. */
function packAbsent(into, at) {
    return writeHead(into, at, ABSENT, 0);
}
/** That of an earlier one. */
function packSame(index, into, at) {
    return writeHead(into, at, SAME, index);
}
/** @param value whole, and not below 0 */
function packNumber(value, into, at) {
    return value < MAX_NUMBER
        ? writeHead(into, at, NUMBER, value)
        : writeText(into, at, packed_values_DIGITS, String(value), 'latin1');
}
/** ASCII that is a string nowhere. */
function packAscii(bytes, from, to, into, at) {
    const length = to - from;
    const digits = mayBeHex(length) ? (0,hex_case/* hexCaseOfBytes */.o)(bytes, from, to) : undefined;
    return digits ? packHex(digits, bytes, from, to, into, at) : writeBytes(bytes, from, to, into, at);
}
/** Digits of one case, an even number of them. */
function packHex(digits, bytes, from, to, into, at) {
    let end = writeHead(into, at, digits === 'lower' ? HEX : UPPER_HEX, (to - from) / 2);
    for (let index = from; index < to; index += 2)
        into[end++] = 16 * hexValue(bytes[index]) + hexValue(bytes[index + 1]);
    return end;
}
function writeBytes(bytes, from, to, into, at) {
    let end = writeHead(into, at, ASCII, to - from);
    for (let index = from; index < to; index++)
        into[end++] = bytes[index];
    return end;
}
/** Of a digit's code. */
function hexValue(code) {
    return (code & 15) + (code > 0x39 ? 9 : 0);
}
/**
 * @param to behind them, or further on
 * @returns so many as were packed there
 */
function unpack(bytes, from, to, count) {
    const values = [];
    // One call of the decoder for all of them takes about as long as one for any.
    const ascii = bytes.toString('latin1', from, to);
    let at = from;
    for (let index = 0; index < count; index++) {
        let head = 0;
        let factor = 1;
        for (let more = true; more; at++) {
            const byte = bytes[at];
            head += (byte & 0x7f) * factor;
            factor *= 0x80;
            more = byte > 0x7f;
        }
        const kind = head % KINDS;
        const said = Math.floor(head / KINDS);
        if (kind === ABSENT)
            values.push(undefined);
        else if (kind === SAME)
            values.push(values[said]);
        else if (kind === NUMBER)
            values.push(said);
        else {
            const end = at + said;
            values.push(kind === ASCII ? ascii.slice(at - from, end - from) : unpackText(kind, bytes, at, end));
            at = end;
        }
    }
    return values;
}
function unpackText(kind, bytes, from, to) {
    if (kind === HEX)
        return bytes.toString('hex', from, to);
    if (kind === UPPER_HEX)
        return bytes.toString('hex', from, to).toUpperCase();
    const text = bytes.toString('utf8', from, to);
    return kind === packed_values_DIGITS ? Number(text) : text;
}
function mayBeHex(length) {
    return length >= MIN_HEX && length % 2 === 0;
}
function packText(text, into, at) {
    const digits = mayBeHex(text.length) ? (0,hex_case/* hexCaseOf */.r)(text) : undefined;
    if (digits)
        return writeText(into, at, digits === 'lower' ? HEX : UPPER_HEX, text, 'hex');
    return writeAscii(text, into, at) ?? writeText(into, at, TEXT, text, 'utf8');
}
/** As most short texts are, for which a call of the encoder takes longer. @returns undefined where it is none */
function writeAscii(text, into, from) {
    const start = writeHead(into, from, ASCII, text.length);
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code > 0x7f)
            return undefined;
        into[start + at] = code;
    }
    return start + text.length;
}
function writeText(into, from, kind, text, encoding) {
    const at = writeHead(into, from, kind, Buffer.byteLength(text, encoding));
    return at + into.write(text, at, encoding);
}
/** Seven bits to a byte, the last of which has no eighth. */
function writeHead(into, from, kind, said) {
    let at = from;
    let head = said * KINDS + kind;
    for (; head > 0x7f; head = Math.floor(head / 0x80))
        into[at++] = (head % 0x80) + 0x80;
    into[at++] = head;
    return at;
}

// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/storage/manifest/packed-entry.js
/** A line of the memory as few bytes, for the million of them that a run may hold: a quarter of its JSON. Pure. */


/** In the first byte, beside how many values there are. */
const DEAD = 0x80;
/** Stands in a key for the digest beside it; no key holds such a character. */
const DIGEST = '\0';
/** Those of an image, which has more of them. */
const MAX_VALUES = 16;
/** As a value may be no longer than its line, and no line than that. */
const MAX_PACKED_BYTES = manifest_entry/* MAX_ENTRY_BYTES */.oW + (1 + MAX_VALUES) * MAX_HEAD;
/** Without its URL. @returns how many bytes it took */
function packEntry(entry, into) {
    const values = (0,manifest_entry/* isDead */.XU)(entry) ? deadValues(entry) : imageValues(entry);
    while (values.at(-1) === undefined)
        values.pop();
    into[0] = (0,manifest_entry/* isDead */.XU)(entry) ? values.length | DEAD : values.length;
    return pack(values, into, 1);
}
/**
 * What was packed there, of this URL.
 * @param to behind it, or further on
 */
function unpackEntry(bytes, from, to, url) {
    const head = bytes[from];
    const values = unpack(bytes, from + 1, to, head & ~DEAD);
    return head & DEAD ? deadOf(values, url) : imageOf(values, url);
}
/** In the order of a line: last what most have not. */
function imageValues(entry) {
    const { sha256, key, fields } = entry;
    return [
        entry.profile,
        entry.at,
        sha256,
        keyBeside(sha256, key),
        entry.bytes,
        entry.contentType,
        entry.width,
        entry.height,
        entry.etag,
        entry.originEtag,
        entry.originLastModified,
        entry.firstSeen,
        entry.lastSeen,
        entry.chosen && 1,
        fields && JSON.stringify(fields),
        entry.fetchedUrl,
    ];
}
/** The key as it is packed beside its digest. */
function keyBeside(sha256, key) {
    return sha256 === undefined ? key : key.replace(sha256, DIGEST);
}
function imageOf(values, url) {
    const [profile, at, sha256, key, bytes, contentType, width, height, etag] = values;
    const [originEtag, originLastModified, firstSeen, lastSeen, chosen, fields, fetchedUrl] = values.slice(9);
    const line = {
        url,
        profile,
        at,
        sha256,
        key: typeof sha256 === 'string' ? key.replace(DIGEST, sha256) : key,
        bytes,
        contentType,
        width,
        height,
        etag,
        originEtag,
        originLastModified,
        firstSeen,
        lastSeen,
        chosen: chosen === undefined ? undefined : true,
        fields: fields === undefined ? undefined : JSON.parse(fields),
        fetchedUrl,
    };
    return line;
}
function deadValues(entry) {
    const { at, reason, deadSince, nextTry, tries, asked, cause, settings } = entry;
    return [at, reason, deadSince, nextTry, tries, asked, cause, settings];
}
function deadOf(values, url) {
    const [at, reason, deadSince, nextTry, tries, asked, cause, settings] = values;
    const line = {
        url,
        at,
        reason,
        deadSince,
        nextTry,
        tries,
        asked,
        cause,
        settings,
    };
    return line;
}

// EXTERNAL MODULE: ./lib/storage/manifest/segment-scan.js
var segment_scan = __webpack_require__(99394);
;// CONCATENATED MODULE: ./lib/storage/manifest/line-packer.js
/**
 * A line of the memory from its bytes to its packed form, as `packEntry` makes it of an entry: a run may ask about a
 * million, and to read each as JSON takes more than twice as long. It knows no rule of its own: what is not just as
 * `encodeEntry` writes most lines, or may not pass, is left to `decodeEntry`.
 */






const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACE = 0x7d;
const TIME_CHARACTERS = '2026-04-01T12:00:00.000Z'.length;
const SHA_DIGITS = 64;
/** Every number of so many is a safe one. */
const MAX_DIGITS = 15;
const NONE = -1;
/** In the order of a line and of its packed form; most lines have no others. */
const MEMBERS = [
    member('profile', 'profile'),
    member('at', 'time', true),
    member('sha256', 'digest', true),
    member('key', 'key', true),
    member('bytes', 'count'),
    member('contentType', 'text', false, manifest_entry/* MOST */._B.contentType),
    member('width', 'count'),
    member('height', 'count'),
    member('etag', 'text', false, manifest_entry/* MOST */._B.etag),
    member('originEtag', 'text', false, manifest_entry/* MOST */._B.originEtag),
    member('originLastModified', 'text', false, manifest_entry/* MOST */._B.originLastModified),
    member('firstSeen', 'time', true),
    member('lastSeen', 'time'),
];
/** Among them. */
const AT = 1;
function member(name, kind, isNeeded = false, most = 0) {
    return { kind, head: Buffer.from(kind === 'count' ? `,"${name}":` : `,"${name}":"`), isNeeded, most };
}
class LinePacker {
    #prefix;
    #into;
    /** A text without its escapes. */
    #plain = Buffer.allocUnsafeSlow(manifest_entry/* MOST */._B.originEtag);
    /** That of the last key with its digest in it. */
    #keyShape;
    // Of the line that is packed:
    #bytes = Buffer.alloc(0);
    #end = 0;
    /** Where its first time and its digest begin. */
    #time = 0;
    #digest = 0;
    /** Of the text that was read last: quotes behind a backslash. */
    #escapes = 0;
    /** How far `into` is filled. */
    #to = 0;
    /** @param into takes one line: `MAX_PACKED_BYTES` */
    constructor(prefix, into) {
        this.#prefix = prefix;
        this.#into = into;
    }
    /**
     * @param from behind the URL and its quote
     * @returns how many bytes it took; 0 where the line is to be read as JSON
     */
    pack(bytes, from, end) {
        this.#bytes = bytes;
        this.#end = end;
        this.#to = 1;
        let at = from;
        let count = 0;
        let length = 0;
        for (let index = 0; index < MEMBERS.length; index++) {
            const next = MEMBERS[index];
            if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, next.head)) {
                at = this.#value(next, index, at + next.head.length);
                if (at === NONE)
                    return 0;
                count = index + 1;
                length = this.#to;
            }
            else if (next.isNeeded)
                return 0;
            else
                this.#to = packAbsent(this.#into, this.#to);
        }
        if (bytes[at] !== BRACE || at + 1 !== end)
            return 0;
        this.#into[0] = count;
        return length;
    }
    /** @returns where the value ends, with its quote; `NONE` where it may not pass, as the others do */
    #value({ kind, most }, index, at) {
        if (kind === 'profile')
            return this.#packProfile(at);
        if (kind === 'time')
            return this.#packTime(index, at);
        if (kind === 'digest')
            return this.#packDigest(at);
        if (kind === 'key')
            return this.#packKey(at);
        return kind === 'count' ? this.#packCount(at) : this.#packText(at, most);
    }
    #packProfile(at) {
        const stop = this.#endOfText(at);
        if (stop === NONE || (0,manifest_entry/* profileOf */.dp)(this.#bytes.toString('latin1', at, stop)) === undefined)
            return NONE;
        this.#to = packAscii(this.#bytes, at, stop, this.#into, this.#to);
        return stop + 1;
    }
    #packTime(index, at) {
        const bytes = this.#bytes;
        const stop = at + TIME_CHARACTERS;
        if (bytes[stop] !== QUOTE)
            return NONE;
        // A line says most of its times three times.
        if (index !== AT && isSame(bytes, at, this.#time, TIME_CHARACTERS))
            this.#to = packSame(AT, this.#into, this.#to);
        else if ((0,manifest_entry/* timeOf */.nR)(bytes.toString('latin1', at, stop)) === undefined)
            return NONE;
        else
            this.#to = packAscii(bytes, at, stop, this.#into, this.#to);
        if (index === AT)
            this.#time = at;
        return stop + 1;
    }
    #packDigest(at) {
        const stop = at + SHA_DIGITS;
        if (this.#bytes[stop] !== QUOTE || (0,hex_case/* hexCaseOfBytes */.o)(this.#bytes, at, stop) !== 'lower')
            return NONE;
        this.#to = packHex('lower', this.#bytes, at, stop, this.#into, this.#to);
        this.#digest = at;
        return stop + 1;
    }
    #packKey(at) {
        const known = this.#keyShape ? this.#packKnownKey(this.#keyShape, at) : NONE;
        if (known !== NONE)
            return known;
        const stop = this.#endOfText(at);
        if (stop === NONE || this.#escapes > 0)
            return NONE;
        const key = this.#bytes.toString('latin1', at, stop);
        if (!(0,object_key/* isImageKey */.lu)(key, this.#prefix))
            return NONE;
        const sha256 = this.#bytes.toString('latin1', this.#digest, this.#digest + SHA_DIGITS);
        const start = this.#to;
        this.#to = pack([keyBeside(sha256, key)], this.#into, start);
        const digestAt = key.indexOf(sha256);
        if (digestAt >= 0)
            this.#keyShape = {
                head: Buffer.from(key.slice(0, digestAt)),
                tail: Buffer.from(`${key.slice(digestAt + SHA_DIGITS)}"`),
                packed: Buffer.from(this.#into.subarray(start, this.#to)),
            };
        return stop + 1;
    }
    #packKnownKey({ head, tail, packed }, at) {
        const bytes = this.#bytes;
        const digestAt = at + head.length;
        const tailAt = digestAt + SHA_DIGITS;
        const isOfShape = (0,segment_scan/* startsWithAt */.Vc)(bytes, at, this.#end, head) &&
            isSame(bytes, digestAt, this.#digest, SHA_DIGITS) &&
            (0,segment_scan/* startsWithAt */.Vc)(bytes, tailAt, this.#end, tail);
        if (!isOfShape)
            return NONE;
        for (let index = 0; index < packed.length; index++)
            this.#into[this.#to++] = packed[index];
        return tailAt + tail.length;
    }
    #packCount(at) {
        const bytes = this.#bytes;
        let count = 0;
        let stop = at;
        for (let digit = digitOf(bytes[stop]); digit !== NONE; digit = digitOf(bytes[++stop]))
            count = 10 * count + digit;
        const digits = stop - at;
        // JSON has no zero in front of others.
        if (digits === 0 || digits > MAX_DIGITS || (digits > 1 && digitOf(bytes[at]) === 0))
            return NONE;
        this.#to = packNumber(count, this.#into, this.#to);
        return stop;
    }
    #packText(at, most) {
        const stop = this.#endOfText(at);
        const length = stop - at - this.#escapes;
        if (stop === NONE || length === 0 || length > most)
            return NONE;
        if (this.#escapes === 0)
            this.#to = packAscii(this.#bytes, at, stop, this.#into, this.#to);
        else {
            const plain = this.#plain;
            let to = 0;
            for (let from = at; from < stop; from++) {
                if (this.#bytes[from] === BACKSLASH)
                    from++;
                plain[to++] = this.#bytes[from];
            }
            this.#to = packAscii(plain, 0, to, this.#into, this.#to);
        }
        return stop + 1;
    }
    /** Printable ASCII up to its quote, in which only quotes are escaped, as ETags have them. */
    #endOfText(at) {
        const bytes = this.#bytes;
        this.#escapes = 0;
        for (let stop = at; stop < this.#end; stop++) {
            const byte = bytes[stop];
            if (byte === QUOTE)
                return stop;
            if (byte < 0x20 || byte > 0x7e)
                return NONE;
            if (byte === BACKSLASH) {
                if (bytes[++stop] !== QUOTE)
                    return NONE;
                this.#escapes++;
            }
        }
        return NONE;
    }
}
function digitOf(code) {
    return code !== undefined && code >= 0x30 && code <= 0x39 ? code - 0x30 : NONE;
}
function isSame(bytes, a, b, length) {
    for (let index = 0; index < length; index++)
        if (bytes[a + index] !== bytes[b + index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/storage/manifest/kept-lines.js
/** The latest lines of URLs, one for each object made of one: packed, since a run may ask about a million. */





/** Bytes of lines about further objects of one URL, over all URLs; more are left unknown, which costs downloads. */
const MAX_FURTHER = 64 * 1024 * 1024;
/** Numbers of a place. */
const PLACE = 2;
const ROOM = 1;
class KeptLines {
    #urls;
    #blocks = new byte_blocks/* ByteBlocks */.V();
    /** By URL, of its only line where it begins and one more, 0 where there is none; and how many bytes it may take there. */
    #places = new number_column/* NumberColumn */.o();
    /** By URL, where it has several: its lines by subject. */
    #several = new Map();
    #packed = Buffer.allocUnsafeSlow(MAX_PACKED_BYTES);
    #packer;
    #further = 0;
    constructor(urls, prefix) {
        this.#urls = urls;
        this.#packer = new LinePacker(prefix, this.#packed);
    }
    /** The latest lines of a URL, one for each subject. */
    of(url) {
        const number = this.#urls.numberOf(url);
        if (number < 0)
            return [];
        const several = this.#several.get(number);
        if (several)
            return [...several.values()];
        const only = this.#onlyOf(number, url);
        return only ? [only] : [];
    }
    /**
     * The first line of a URL, as it stands.
     * @param from behind the URL and its quote
     * @returns false where it is to be read, and given to `keep`
     */
    keepLine(number, bytes, from, end) {
        if (this.#places.at(PLACE * number) > 0)
            return false;
        const length = this.#packer.pack(bytes, from, end);
        if (length > 0)
            this.#keepPacked(number, length);
        return length > 0;
    }
    /**
     * @param number of its URL
     * @param bytes that the line has
     */
    keep(number, entry, bytes) {
        const several = this.#several.get(number);
        if (several)
            return this.#keepFurther(several, entry, bytes);
        const only = this.#onlyOf(number, entry.url);
        if (!only)
            return this.#keepOnly(number, entry);
        const [subject, known] = [(0,manifest_entry/* entryIdentity */.z9)(entry), (0,manifest_entry/* entryIdentity */.z9)(only)];
        if (subject === known) {
            if ((0,manifest_entry/* isLater */.d8)(entry, only))
                this.#keepOnly(number, entry);
            return;
        }
        const both = [
            [known, only],
            [subject, entry],
        ];
        this.#several.set(number, new Map(both));
    }
    #keepFurther(several, entry, bytes) {
        const subject = (0,manifest_entry/* entryIdentity */.z9)(entry);
        const known = several.get(subject);
        if (!known)
            this.#further += bytes;
        if (known ? (0,manifest_entry/* isLater */.d8)(entry, known) : this.#further <= MAX_FURTHER)
            several.set(subject, entry);
    }
    #keepOnly(number, entry) {
        this.#keepPacked(number, packEntry(entry, this.#packed));
    }
    #keepPacked(number, length) {
        let start = this.#places.at(PLACE * number) - 1;
        if (this.#places.at(PLACE * number + ROOM) < length) {
            start = this.#blocks.reserve(length);
            this.#places.set(PLACE * number, start + 1);
            this.#places.set(PLACE * number + ROOM, length);
        }
        this.#packed.copy(this.#blocks.blockAt(start), this.#blocks.offsetOf(start), 0, length);
    }
    #onlyOf(number, url) {
        const start = this.#places.at(PLACE * number) - 1;
        if (start < 0)
            return undefined;
        const from = this.#blocks.offsetOf(start);
        return unpackEntry(this.#blocks.blockAt(start), from, from + this.#places.at(PLACE * number + ROOM), url);
    }
}

;// CONCATENATED MODULE: ./lib/storage/manifest/url-filter.js
/** The URLs of a run, to be found among the raw bytes of a million lines, of which no strings are made. */

const url_filter_QUOTE = 0x22;
const url_filter_BACKSLASH = 0x5c;
class UrlFilter {
    #urls;
    /** Of the URL that `find` has just found to be wanted; -1 where it is not. */
    number = -1;
    constructor(urls) {
        this.#urls = urls;
    }
    /**
     * Reads a URL up to its closing quote.
     * @returns where that stands; made negative where the line is to be read as JSON: the URL is wanted, has a
     * character that JSON escapes, or no end before `end`
     */
    find(bytes, start, end) {
        this.number = -1;
        let hash = text_table/* HASH_BASIS */.YL;
        let at = start;
        for (; at < end; at++) {
            const byte = bytes[at];
            if (byte === url_filter_QUOTE)
                break;
            if (byte === url_filter_BACKSLASH)
                return -at;
            hash = (0,text_table/* hashOn */.sl)(hash, byte);
        }
        if (at === end)
            return -at;
        this.number = this.#urls.numberOfBytes(bytes, start, at, hash);
        return this.number < 0 ? at : -at;
    }
}

;// CONCATENATED MODULE: ./lib/storage/manifest/url-host.js
/** Which host a canonical URL names. Pure. */
/** What stands before a path: scheme, a name of at most 253 characters, a port. */
const MAX_HEAD_BYTES = 8 + 253 + 6 + 1;
/** The host's name in a canonical URL, which has no user in front of it; '' where there is none. */
function hostnameOf(url) {
    if (!url.startsWith('http'))
        return '';
    const path = pathOf(url);
    const host = url.slice(url.indexOf('://') + 3, path < 0 ? url.length : path);
    const port = host.endsWith(']') ? -1 : host.lastIndexOf(':');
    return port < 0 ? host : host.slice(0, port);
}
/** Where it begins; -1 where there is none. */
function pathOf(url) {
    return url.indexOf('/', url.indexOf('://') + 3);
}
/** The same of one URL after the other among raw bytes, where most name the host of the one before. */
class HostReader {
    /** What the last URL has up to its path. */
    #head = Buffer.alloc(MAX_HEAD_BYTES);
    #length = 0;
    #host = '';
    of(bytes, from, end) {
        if (this.#isOfLast(bytes, from, end))
            return this.#host;
        const url = bytes.toString('latin1', from, Math.min(end, from + MAX_HEAD_BYTES));
        this.#length = pathOf(url) + 1;
        this.#head.write(url.slice(0, this.#length), 'latin1');
        this.#host = hostnameOf(url);
        return this.#host;
    }
    #isOfLast(bytes, from, end) {
        if (this.#length === 0 || end - from < this.#length)
            return false;
        for (let at = 0; at < this.#length; at++)
            if (bytes[from + at] !== this.#head[at])
                return false;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/storage/manifest/entry-filter.js
/**
 * Keeps of a long history what this run may need: the lines of its own URLs, the profiles its hosts want to see, and a
 * trace of every digest. Looks at raw bytes, since most of a million lines are about other URLs.
 */







const URL_HEAD = Buffer.from('{"url":"');
const PROFILE_HEAD = Buffer.from('","profile":"');
const AT_HEAD = Buffer.from('","at":"');
const SHA_HEAD = Buffer.from('","sha256":"');
const entry_filter_QUOTE = 0x22;
const KEY_HEAD = Buffer.from('","key":"');
const entry_filter_SHA_DIGITS = 64;
/** With fewer URLs of a host nobody asks how many images it gave. */
const MIN_COUNTED_URLS = 20;
class EntryFilter {
    #prefix;
    /** Undefined where any may be asked about. */
    #wanted;
    #urlFilter;
    #hosts;
    /** Those of many wanted URLs. */
    #countedHosts;
    /** Those that are wanted, or all there are. */
    #urls;
    #kept;
    #profiles = new Map();
    #imageCounts = new Map();
    #hostReader = new HostReader();
    digestFilter = new DigestFilter();
    #keyFilter;
    /** By key, of those asked about: its latest line. */
    #byKey = new Map();
    #keys;
    /**
     * @param urls canonical, of this run; where they are not known yet, all entries are kept
     * @param keys whole ones that are asked about as such
     */
    constructor(prefix, urls, keys = NO_KEYS) {
        this.#prefix = prefix;
        this.#wanted = urls;
        this.#urlFilter = urls && new UrlFilter(urls);
        const counts = urls && countsByHost(urls);
        this.#hosts = counts && new Set(counts.keys());
        this.#countedHosts = counts && hostsWithMany(counts);
        this.#urls = urls ?? new text_table/* TextTable */.CV();
        this.#kept = new KeptLines(this.#urls, prefix);
        this.#keys = keys;
        // The filter compares bytes, and keys are any Unicode.
        const asBytes = (key) => Buffer.from(key).toString('latin1');
        this.#keyFilter = keys.size > 0 ? new UrlFilter(new text_table/* TextTable */.CV(Array.from(keys, asBytes))) : undefined;
    }
    /** @returns false for a line that cannot be read */
    feed(bytes, start, end) {
        if (!this.#urlFilter || !(0,segment_scan/* startsWithAt */.Vc)(bytes, start, end, URL_HEAD))
            return this.#read(bytes, start, end);
        const from = start + URL_HEAD.length;
        const found = this.#urlFilter.find(bytes, from, end);
        const { number } = this.#urlFilter;
        const urlEnd = Math.abs(found);
        const isKept = found < 0 && this.#keepLine(number, bytes, from, urlEnd, end);
        if (found < 0 && !isKept)
            return this.#read(bytes, start, end, number);
        let at = urlEnd;
        if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, PROFILE_HEAD)) {
            at = bytes.indexOf(entry_filter_QUOTE, at + PROFILE_HEAD.length);
            const host = this.#hostReader.of(bytes, from, urlEnd);
            const time = timeBehind(bytes, at);
            if (isKept)
                this.#noteProfile(host, (0,manifest_entry/* profileOf */.dp)(bytes.toString('latin1', urlEnd + PROFILE_HEAD.length, at)), time);
            else if (this.#mayBeNews(host, time))
                return this.#read(bytes, start, end);
        }
        if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, AT_HEAD))
            at = bytes.indexOf(entry_filter_QUOTE, at + AT_HEAD.length);
        if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, SHA_HEAD) && at + SHA_HEAD.length + entry_filter_SHA_DIGITS < end) {
            this.digestFilter.add(bytes, at + SHA_HEAD.length);
            if (this.#countedHosts?.size !== 0)
                this.#countImage(this.#hostReader.of(bytes, from, urlEnd));
            at += SHA_HEAD.length + entry_filter_SHA_DIGITS;
        }
        return this.#keyFilter && this.#mayHaveKey(this.#keyFilter, bytes, at, end)
            ? this.#read(bytes, start, end, -1, true)
            : true;
    }
    /** The latest lines of a URL, one for each subject. */
    linesOf(url) {
        return this.#kept.of(url);
    }
    profiles() {
        return new Map([...this.#profiles].map(([host, { profile }]) => [host, profile]));
    }
    /** By host name, for hosts of which the run has many URLs: lines about images. An image may have several. */
    imageCounts() {
        return this.#imageCounts;
    }
    #countImage(host) {
        if (this.#countedHosts?.has(host) ?? true)
            this.#imageCounts.set(host, (this.#imageCounts.get(host) ?? 0) + 1);
    }
    /** The latest line of an object that was asked about by its key. */
    entryOfKey(key) {
        return this.#byKey.get(key);
    }
    #mayHaveKey(filter, bytes, at, end) {
        return (0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, KEY_HEAD) && filter.find(bytes, at + KEY_HEAD.length, end) < 0;
    }
    /** A line of a wanted URL that need not be read for it. */
    #keepLine(number, bytes, from, urlEnd, end) {
        return number >= 0 && urlEnd - from <= manifest_entry/* MOST */._B.url && this.#kept.keepLine(number, bytes, urlEnd + 1, end);
    }
    /**
     * @param number of its URL; -1 where that is to be looked up
     * @param isCounted what it says of its host and bytes is noted already
     */
    #read(bytes, start, end, number = -1, isCounted = false) {
        const entry = (0,manifest_entry/* decodeEntry */.LP)((0,segment_scan/* parseObject */.lj)(bytes, start, end), this.#prefix);
        if (!entry)
            return false;
        if (!(0,manifest_entry/* isDead */.XU)(entry))
            this.#keepKey(entry);
        if (!(0,manifest_entry/* isDead */.XU)(entry) && !isCounted) {
            this.#countImage(hostnameOf(entry.url));
            if (entry.sha256)
                this.digestFilter.add(Buffer.from(entry.sha256, 'latin1'), 0);
            this.#noteProfile(hostnameOf(entry.url), entry.profile, entry.at);
        }
        const of = number < 0 ? this.#numberOf(entry.url) : number;
        if (of >= 0)
            this.#kept.keep(of, entry, end - start);
        return true;
    }
    /** -1 where nobody asks about it. */
    #numberOf(url) {
        return this.#wanted ? this.#wanted.numberOf(url) : this.#urls.add(url);
    }
    #keepKey(entry) {
        if (!this.#keys.has(entry.key))
            return;
        const known = this.#byKey.get(entry.key);
        if (!known || (0,manifest_entry/* isLater */.d8)(entry, known))
            this.#byKey.set(entry.key, entry);
    }
    /** Whether the profile in a line of that time is later than what is known of its host. */
    #mayBeNews(host, time) {
        return this.#hosts?.has(host) !== false && (this.#profiles.get(host)?.at ?? '') < time;
    }
    #noteProfile(host, profile, at) {
        if (profile && this.#mayBeNews(host, at))
            this.#profiles.set(host, { profile, at });
    }
}
/** That of a line whose profile ends there. */
function timeBehind(bytes, profileEnd) {
    const start = profileEnd + AT_HEAD.length;
    return bytes.toString('latin1', start, bytes.indexOf(entry_filter_QUOTE, start));
}
const NO_KEYS = new Set();
/** Of URLs. */
function countsByHost(urls) {
    const counts = new Map();
    for (const url of urls) {
        const host = hostnameOf(url);
        counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    return counts;
}
function hostsWithMany(counts) {
    return new Set([...counts].flatMap(([host, count]) => (host !== '' && count >= MIN_COUNTED_URLS ? [host] : [])));
}

// EXTERNAL MODULE: ./lib/storage/manifest/partitions.js
var partitions = __webpack_require__(25899);
// EXTERNAL MODULE: ./lib/storage/manifest/segment-reader.js
var segment_reader = __webpack_require__(36280);
// EXTERNAL MODULE: ./lib/storage/manifest/segment-source.js
var segment_source = __webpack_require__(14982);
;// CONCATENATED MODULE: ./lib/storage/manifest/read-partitions.js





/** Each reads its segments together. */
const READ_AT_ONCE = 8;
/**
 * @param urls as the memory knows the images of this run; undefined for all
 * @returns a sentence for each partition of which something could not be read
 * @throws PersistError when the store says something that it would say to every request
 */
async function readPartitions(store, sink, urls, clock, signal) {
    const wanted = urls && new Set(Array.from(urls, partitions/* partitionOf */.iQ));
    const found = await listPartitions(store, signal);
    const queue = [...found].filter(([partition]) => wanted?.has(partition) !== false).values();
    const problems = [];
    const work = async () => {
        for (const [partition, segments] of queue) {
            const source = (0,segment_source/* oneList */.t)(store, (0,partitions/* partitionFolder */.li)(partition), segments);
            const reader = new segment_reader/* SegmentReader */.$(store, source, sink, clock, signal);
            await reader.readAll();
            problems.push(...[reader.problem(undefined) ?? []].flat());
        }
    };
    await Promise.all(Array.from({ length: READ_AT_ONCE }, work));
    return problems;
}
async function listPartitions(store, signal) {
    const found = new Map();
    const prefix = store.prefix + reserved_folder/* PARTITIONS_FOLDER */.L4;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const object of objects) {
            const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1];
            const segment = partition && (0,segment_list/* segmentOf */.dJ)(object, store.prefix, (0,partitions/* partitionFolder */.li)(partition));
            if (partition && segment)
                found.set(partition, [...(found.get(partition) ?? []), segment]);
        }
    return found;
}

;// CONCATENATED MODULE: ./lib/storage/manifest/load.js
/**
 * What earlier runs found out about the URLs of this one. Costs two lists and one request for each segment that
 * counts, never one for a URL; holds what this run asks about, however long the history is.
 */








/**
 * @param urls canonical, of this run; where they are not known yet, the whole memory is held
 * @throws PersistError when the store cannot be reached, or refuses for another reason than missing rights
 */
async function loadManifest({ store, clock, keys, notice }, urls, signal) {
    const entryFilter = new EntryFilter(store.prefix, urls, keys);
    let hasPartitions = false;
    const source = (0,segment_source/* twoLists */.Y)(store, reserved_folder/* MANIFEST_FOLDER */.po, path => {
        hasPartitions ||= path === partitions/* PARTITIONS_MARK */.I4;
    });
    const reader = new segment_reader/* SegmentReader */.$(store, source, entryFilter, clock, signal);
    const read = await readAll(reader, notice);
    // Nobody knows which hosts the images of keys come from.
    const wanted = keys && keys.size > 0 ? undefined : urls;
    if (hasPartitions && !read.denial)
        for (const problem of await readPartitions(store, entryFilter, wanted, clock, signal))
            notice(problem);
    return contentsOf(entryFilter, read);
}
/** The same of one partition. @throws PersistError likewise */
async function loadPartition({ store, clock, notice }, { name, elsewhere }, urls, signal) {
    const entryFilter = new EntryFilter(store.prefix, urls);
    const source = (0,segment_source/* oneList */.t)(store, (0,partitions/* partitionFolder */.li)(name));
    const read = await readAll(new segment_reader/* SegmentReader */.$(store, source, entryFilter, clock, signal), notice);
    for (const url of urls)
        for (const entry of elsewhere(url)) {
            const line = Buffer.from((0,manifest_entry/* encodeEntry */.vv)(entry));
            entryFilter.feed(line, 0, line.length);
        }
    return contentsOf(entryFilter, read);
}
async function readAll(reader, notice) {
    const read = await reader.readAll().then((segmentList) => ({ segmentList }), (error) => ({ denial: (0,as_persist_error/* asPersistError */.B)(error, 'store') }));
    const { denial } = read;
    // A store whose answer to a list makes no sense may still take objects; the first HEAD or PUT tells. One that gave
    // none takes nothing, and is told of once.
    const isHarmless = ({ reason, details }) => reason === 'store-denied' || (reason === 'store-endpoint' && details.status !== undefined);
    if (denial && !isHarmless(denial))
        throw denial;
    const problem = reader.problem(denial);
    if (problem)
        notice(problem);
    return read;
}
function contentsOf(entryFilter, { segmentList, denial }) {
    return {
        entriesOf: url => entryFilter.linesOf(url),
        entryOfKey: key => entryFilter.entryOfKey(key),
        profiles: entryFilter.profiles(),
        imageCounts: entryFilter.imageCounts(),
        mayHaveStored: sha256 => entryFilter.digestFilter.has(sha256),
        storeAnswered: denial === undefined,
        segmentList,
    };
}

// EXTERNAL MODULE: ./lib/storage/manifest/merged-writer.js
var merged_writer = __webpack_require__(26379);
;// CONCATENATED MODULE: ./lib/storage/manifest/unite-own-segments.js
/** What a part of a plan wrote on its way, as one segment when it ends: the next one that reads finds one for each part. */






/** Of the line of a part, packed, to begin with. */
const BYTES_PER_ENTRY = 200;
/**
 * Never throws: what goes wrong leaves them as they are, which costs the next reader some requests.
 * @returns what there is afterwards
 */
async function uniteOwnSegments(store, { folder, entries, segments }, clock, signal) {
    if (segments.length < 2)
        return { merged: [], segments };
    const replaced = { replaces: segments.map(({ path }) => path), before: '' };
    const writer = new merged_writer/* MergedWriter */.i(replaced, entries.length * BYTES_PER_ENTRY);
    let united;
    try {
        await writer.write((0,segment/* sortedByUrl */.Kz)(entries));
        const { body, textSize } = await writer.end();
        const time = (0,merge_segments/* timeBehind */.i4)(clock.now(), { segments, merged: [] }, replaced);
        const key = (0,names/* mergedKey */.Qr)(store.prefix, time, (0,external_node_crypto_.randomUUID)(), folder);
        await store.put(key, body, put_options/* PUT_OPTIONS */.p, signal);
        united = {
            key,
            path: (0,names/* pathOf */.XM)(store.prefix, key, folder),
            size: body.length,
            textSize,
            isClosed: true,
            replaced,
        };
    }
    catch {
        return { merged: [], segments };
    }
    finally {
        writer.close();
    }
    try {
        // No reader needs a day to see what takes their place: whoever finds one gone lists again.
        for (const { key } of segments)
            await store.remove(key, signal);
    }
    catch {
        // Without the right to delete they stay, and are skipped.
    }
    return { merged: [united], segments: [] };
}

;// CONCATENATED MODULE: ./lib/storage/manifest/manifest.js






/**
 * @param urls canonical, of this run; where they are not known yet, the whole memory is held
 * @throws PersistError when the store cannot be reached, or refuses for another reason than missing rights
 */
async function openManifest(settings, urls, signal) {
    const { store, mode, clock, partition } = settings;
    if (mode === 'off')
        return NO_MANIFEST;
    const contents = partition && urls
        ? await loadPartition(settings, partition, urls, signal)
        : await loadManifest(settings, urls, signal);
    if (mode === 'read-only')
        return { ...contents, isWritten: false, record() { }, async close() { } };
    const { segmentList } = contents;
    const folder = partition ? (0,partitions/* partitionFolder */.li)(partition.name) : reserved_folder/* MANIFEST_FOLDER */.po;
    const written = [];
    const journal = new Journal({
        ...settings,
        folder,
        before: segmentList?.before ?? '',
        ...(partition && {
            onWritten: entries => {
                written.push(...entries);
                partition.onWritten?.();
            },
        }),
    });
    return {
        ...contents,
        isWritten: true,
        record: entry => journal.note(entry),
        async close(ending, { cancelling, stopping }) {
            await journal.close(ending === 'hurried', cancelling);
            const own = { folder, entries: written, segments: journal.segments };
            const united = partition && ending !== 'hurried'
                ? await uniteOwnSegments(store, own, clock, stopping)
                : { merged: [], segments: journal.segments };
            if (!segmentList || ending !== 'whole')
                return;
            await compactManifest(store, {
                ...segmentList,
                merged: [...segmentList.merged, ...united.merged],
                segments: [...segmentList.segments, ...united.segments],
            }, clock, stopping);
        },
    };
}
/** Knows nothing and asks nobody. */
const NO_MANIFEST = {
    entriesOf: () => [],
    entryOfKey: () => undefined,
    profiles: new Map(),
    imageCounts: new Map(),
    mayHaveStored: () => false,
    storeAnswered: false,
    isWritten: false,
    record() { },
    async close() { },
};

// EXTERNAL MODULE: ./lib/storage/stores/open.js + 35 modules
var stores_open = __webpack_require__(80806);
;// CONCATENATED MODULE: ./lib/base/url/bot-token.js
/** A bot's token in the path, as Telegram's API has it: it opens the bot, and is part of no image's name. */
const BOT_TOKEN = /\/bot\d+:[\w-]+(?=\/)/;
/** For what is kept where others may read. */
function withoutBotToken(url) {
    return url.replace(BOT_TOKEN, '/bot');
}

// EXTERNAL MODULE: ./lib/storage/manifest/lasting-reasons.js
var lasting_reasons = __webpack_require__(63507);
;// CONCATENATED MODULE: ./lib/storage/manifest/lookup.js
/** What is to be done about a URL, given what is remembered of it. Pure. */


/** More would be counted by nobody; a number from a bucket may be any. */
const MAX_TRIES = 1000;
const ONE_DAY_MS = 24 * 3_600_000;
const MAX_GAP_MS = 30 * ONE_DAY_MS;
/** What is there and was not kept is mended sooner than what is gone comes back. */
const MAX_FIRST_REST_MS = 6 * 3_600_000;
function lookUp(entries, subject, { refreshAfterMs }, now, question) {
    const entry = entries.images.get((0,manifest_entry/* entryIdentity */.z9)(subject));
    const death = deadWithSettings(entries, question);
    const dead = death?.asked === question.asked ? death : undefined;
    const wait = dead ? Date.parse(dead.nextTry) - now : 0;
    // Nobody writes down a longer one: it would be damage, or a clock that ran ahead.
    const isQuiet = wait > 0 && wait <= MAX_GAP_MS;
    if (!entry)
        return dead && isQuiet ? { kind: 'dead', entry: dead } : { kind: 'new' };
    if (refreshAfterMs === undefined || isQuiet)
        return { kind: 'known', entry };
    const age = now - Date.parse(entry.lastSeen ?? entry.firstSeen);
    // What was seen tomorrow was seen by a clock that is wrong.
    return { kind: age < refreshAfterMs && age > -ONE_DAY_MS ? 'known' : 'due', entry };
}
/** That a URL is gone, as long as no later line says that it is there. */
function deadEntryOf(entries) {
    const dead = entries.find(manifest_entry/* isDead */.XU);
    return dead && entries.every(entry => entry.at <= dead.at) ? dead : undefined;
}
/** The verdict of earlier runs; undefined where today's settings may come to another one. */
function deadWithSettings({ dead }, { settingsFor }) {
    const isOfOthers = dead?.cause !== undefined && dead.settings !== settingsFor(dead.cause);
    return isOfOthers ? undefined : dead;
}
/** What a signed URL is known by, which itself is not written down. */
function urlFingerprint(fetchUrl) {
    return (0,external_node_crypto_.hash)('sha256', fetchUrl).slice(0, 16);
}
/**
 * The gap before a dead URL is tried again doubles each time.
 * @param asked `urlFingerprint` what was asked, where another URL may give the image
 * @param before what was remembered of it
 */
function deadEntry(url, asked, death, before, { retryDeadAfterMs }, now) {
    const at = new Date(now).toISOString();
    const tries = Math.min((before?.tries ?? 0) + 1, MAX_TRIES);
    // Beyond any gap, and no infinity that a zero would make no number.
    const doublings = Math.min(tries - 1, 40);
    const first = death.cause ? Math.min(retryDeadAfterMs, MAX_FIRST_REST_MS) : retryDeadAfterMs;
    const gap = Math.min(first * 2 ** doublings, MAX_GAP_MS);
    return {
        url,
        ...death,
        deadSince: before?.deadSince ?? at,
        nextTry: new Date(now + gap).toISOString(),
        tries,
        at,
        ...(asked !== undefined && { asked }),
    };
}
/** Nothing is remembered of a URL. */
function isNothing({ images, dead }) {
    return images.size === 0 && dead === undefined;
}
/** Of most URLs of most runs. */
const NOTHING_KNOWN = { images: new Map(), dead: undefined };
class UrlEntriesCache {
    #entriesOf;
    /** Of URLs with several objects. */
    #known = new Map();
    /** Most are asked about several times, one after the other. */
    #last;
    /** @param entriesOf gives the latest entries of a URL, one for each subject */
    constructor(entriesOf) {
        this.#entriesOf = entriesOf;
    }
    of(url) {
        if (this.#last?.url === url)
            return this.#last.entries;
        // Where there are none, to look for it would still hash it.
        const known = this.#known.size > 0 ? this.#known.get(url) : undefined;
        const entries = known ?? this.#read(url);
        this.#last = { url, entries };
        return entries;
    }
    #read(url) {
        const entries = this.#entriesOf(url);
        if (entries.length === 0)
            return NOTHING_KNOWN;
        const images = new Map();
        for (const entry of entries)
            if (!(0,manifest_entry/* isDead */.XU)(entry))
                images.set((0,manifest_entry/* entryIdentity */.z9)(entry), entry);
        const dead = images.size < entries.length ? deadEntryOf(entries) : undefined;
        const found = { images, dead };
        if (images.size > 1)
            this.#known.set(url, found);
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/image-bytes.js
/** As results and the memory tell it. */
function imageFacts({ digests, size, contentType, width, height }) {
    return {
        ...(digests.sha256 && { sha256: digests.sha256 }),
        bytes: size,
        contentType,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
    };
}
/** What the memory holds to ask the origin with. */
function originValidators({ originEtag, originLastModified }) {
    return {
        ...(originEtag !== undefined && { originEtag }),
        ...(originLastModified !== undefined && { originLastModified }),
    };
}
/** What the memory holds of an image that its object is made of. */
function entryFields(image) {
    return { ...imageFacts(image), ...originValidators(image) };
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/known-outcomes.js
var known_outcomes = __webpack_require__(22292);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/memory-names.js
/** What the memory calls the images of a run. Pure. */





/** What the lines about an image's job are found by. */
function memoryNames(job) {
    return { url: (0,spellings/* memoryUrlOf */.CN)(job), ...(job.idUrl !== undefined && { fetchedUrl: withoutBotToken(job.url) }) };
}
/** Of all its URLs: a verdict on some of them is none on another. Undefined where there is but one, which it is known by. */
function askedFingerprint(job) {
    if (job.others?.length || job.idUrl !== undefined)
        return urlFingerprint((0,spellings/* spellingsOf */.Hz)(job).map(spellings/* askedUrl */.Qd).toSorted().join(' '));
    return job.fetchUrl === undefined ? undefined : urlFingerprint(job.fetchUrl);
}
/** All that the memory may know a run's images by. */
function memoryUrls({ jobs, ownLinks, possibleJobs }) {
    if (!jobs.hasIds && ownLinks.length === 0)
        return jobs.names;
    const urls = new text_table/* TextTable */.CV();
    for (const some of [jobs, possibleJobs])
        for (const job of some) {
            urls.add((0,spellings/* memoryUrlOf */.CN)(job));
            // Earlier runs knew no ids.
            if (job.idUrl !== undefined)
                for (const { url } of (0,spellings/* spellingsOf */.Hz)(job))
                    urls.add(url);
        }
    return urls;
}
/** Of a longer field a digest is enough to tell it from others: a key holds 200 bytes of it at most. */
const MAX_FIELD_CHARACTERS = 200;
/**
 * What tells the objects of one URL apart.
 * @param keyFields in order
 */
function identityFields({ key, fields }, keyFields) {
    if (key !== undefined)
        return { chosen: true };
    if (keyFields.length === 0)
        return {};
    const mark = (name) => {
        const text = String(fields[name]);
        return text.length > MAX_FIELD_CHARACTERS ? `sha256:${(0,external_node_crypto_.hash)('sha256', text)}` : text;
    };
    return { fields: Object.fromEntries(keyFields.map(name => [name, mark(name)])) };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-images.js
/**
 * What earlier runs know of this run's images, and what the next ones will: settles what is known without a request,
 * says what is to be asked of an origin again, and hands each new finding to the manifest.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */













const NEW = { kind: 'new' };
class KnownImages {
    #tools;
    /** Some origin has answered, so that a name which does not resolve is the name's fault. */
    #isOnline = false;
    #unproven = [];
    /** Found by this run, by URL. */
    #died = new Map();
    #urlEntries;
    /** By target, 1 where nothing is known of it: most are asked about several times. */
    #isNew = new number_column/* NumberColumn */.o();
    /** All is judged by one time: what is due stays so, whatever the clock does meanwhile. */
    #openedAt;
    #keyFields;
    #dateOf = (0,keeping_last/* keepingLast */.y)((time) => new Date(time).toISOString());
    constructor(tools) {
        this.#tools = tools;
        this.#urlEntries = new UrlEntriesCache(url => tools.manifest.entriesOf(url));
        this.#openedAt = tools.clock.now();
        this.#keyFields = tools.keyFields.toSorted();
    }
    /** What is known without asking anybody. */
    outcomeOf(job, target) {
        const found = this.#lookUp(job, target);
        if (found.kind === 'known')
            this.#adopt(job, found.entry);
        return this.#outcomeOf(found);
    }
    /** The same once more: nothing that this run finds changes it. */
    recall(job, target) {
        return this.#outcomeOf(this.#lookUp(job, target));
    }
    /** Whether the store has an image of an earlier run there, of which only the origin is to be asked. */
    isStale(job, target) {
        return this.#lookUp(job, target).kind === 'due';
    }
    /** What the origin said of an image that all these targets have; undefined where one still needs its bytes. */
    validators(job, targets) {
        let first;
        for (const target of targets) {
            const line = this.#dueLine(job, target);
            if (!line || (first && line.sha256 !== first.sha256))
                return undefined;
            first ??= line;
        }
        if (!first)
            return undefined;
        const { originEtag: etag, originLastModified: lastModified } = first;
        if (etag === undefined && lastModified === undefined)
            return undefined;
        return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
    }
    /**
     * The origin says that nothing has changed, or gives the same bytes again: the key stays, also where the template
     * makes another one today. Undefined where the bytes are others.
     * @param image left out where the origin gave none
     */
    confirm(job, target, profile, image) {
        this.#answered();
        const entry = this.#dueLine(job, target);
        if (!entry || (image && image.digests.sha256 !== entry.sha256))
            return undefined;
        const { profile: _, ...rest } = entry;
        const at = this.#now();
        this.#tools.manifest.record({
            ...rest,
            ...memoryNames(job),
            ...(image && originValidators(image)),
            ...(profile && { profile }),
            lastSeen: at,
            at,
        });
        return this.#unchanged(entry);
    }
    /** What was known by its URL before it had an id is known by that from now on. */
    #adopt(job, entry) {
        if (job.idUrl === undefined || entry.url === job.idUrl)
            return;
        this.#tools.manifest.record({
            ...entry,
            url: job.idUrl,
            fetchedUrl: withoutBotToken(entry.url),
            at: this.#now(),
        });
    }
    /** The object is in the store. @param image where its bytes were seen */
    recordStored(job, target, outcome, image, profile) {
        const { key, etag, sha256 } = outcome;
        if (job.dataUri === undefined && image)
            this.#answered();
        if (key === undefined || !this.#tools.manifest.isWritten)
            return;
        const at = this.#now();
        const before = this.#dueLine(job, target);
        // `on-collision` kept what was there: the object is still the one that is remembered.
        if (before?.key === key && image && sha256 === undefined)
            return this.#tools.manifest.record({ ...before, ...memoryNames(job), lastSeen: at, at });
        this.#tools.manifest.record({
            ...memoryNames(job),
            ...(profile && { profile }),
            key,
            // Where `on-collision` kept another image, the object is not made of these bytes.
            ...(image && (sha256 === undefined ? originValidators(image) : entryFields(image))),
            ...(etag && { etag }),
            firstSeen: before?.key === key ? before.firstSeen : at,
            ...(image && { lastSeen: at }),
            at,
            ...identityFields(target, this.#keyFields),
        });
    }
    /**
     * What a failure comes to where more is known than that it failed: an image of an earlier run is in the store all
     * the same, and what was dead before, by these settings, does not fail a run again. Undefined where it is a failure like any other.
     */
    outcomeOfFailure(job, target, thrown) {
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        if (error.stage === 'fetch' && error.details.status !== undefined)
            this.#answered();
        // The run's own deadline belongs to the plan.
        if (error.stage === 'store' || error.stage === 'key' || error.stage === 'credentials')
            return undefined;
        const before = deadWithSettings(this.#urlEntries.of((0,spellings/* memoryUrlOf */.CN)(job)), this.#question(job));
        const death = this.#deathOf(job, error);
        const entry = death && this.#deadEntry(job, death, before);
        const kept = this.keptOutcome(job, target, error);
        return kept ?? (entry && before && (0,known_outcomes/* deadOutcome */.r)(entry, this.#tools.language));
    }
    /** An image of an earlier run, whose origin could not be asked whether it has changed. */
    keptOutcome(job, target, { sentence }) {
        const entry = this.#dueLine(job, target);
        const message = (0,say/* say */.c)('stored-image-stays', { why: sentence }).in(this.#tools.language);
        return entry && { ...this.#unchanged(entry), message };
    }
    /** What a failure says of the URL beyond this run; undefined where it is of the moment. */
    #deathOf(job, { reason, details }) {
        // A resolver that is out of order says EAI_AGAIN.
        if (reason === 'dns-failed' && details.code !== 'ENOTFOUND')
            return undefined;
        // A redirect into nothing is nothing as well.
        const gone = (0,manifest_entry/* deadReasonOf */.uD)(reason);
        if (gone)
            return { reason: gone };
        const cause = (0,lasting_reasons/* lastingReasonOf */.s)(reason);
        return cause && { reason: 'http-404', cause, settings: this.#tools.settingsFor(job, cause) };
    }
    #deadEntry(job, death, before) {
        const { manifest, rules, clock } = this.#tools;
        const url = (0,spellings/* memoryUrlOf */.CN)(job);
        const known = this.#died.get(url);
        if (known)
            return known;
        const entry = deadEntry(url, askedFingerprint(job), death, before, rules, clock.now());
        this.#died.set(url, entry);
        if (death.reason !== 'dns-failed' || this.#isOnline)
            manifest.record(entry);
        else
            this.#unproven.push(entry);
        return entry;
    }
    #answered() {
        this.#isOnline = true;
        for (const entry of this.#unproven.splice(0))
            this.#tools.manifest.record(entry);
    }
    #lookUp(job, target) {
        if (this.#isNew.at(target.number) > 0)
            return NEW;
        const { rules } = this.#tools;
        // As most images are: whatever is asked of it, nothing comes of it.
        if (job.idUrl === undefined && isNothing(this.#urlEntries.of(job.url))) {
            this.#isNew.set(target.number, 1);
            return NEW;
        }
        const subject = this.#subject(target);
        if (!subject)
            return NEW;
        // What the list itself holds cannot have changed.
        const refreshAfterMs = job.dataUri === undefined ? rules.refreshAfterMs : undefined;
        const within = { ...rules, refreshAfterMs };
        const question = this.#question(job);
        const ask = (url) => lookUp(this.#urlEntries.of(url), subject, within, this.#openedAt, question);
        const found = ask((0,spellings/* memoryUrlOf */.CN)(job));
        if (job.idUrl === undefined || found.kind === 'known' || found.kind === 'due')
            return found;
        // Earlier runs knew no ids.
        const byUrl = (0,spellings/* spellingsOf */.Hz)(job)
            .map(({ url }) => ask(url))
            .find(({ kind }) => kind === 'known' || kind === 'due');
        return byUrl ?? found;
    }
    #outcomeOf(found) {
        if (found.kind === 'known')
            return this.#unchanged(found.entry);
        return found.kind === 'dead' ? (0,known_outcomes/* deadOutcome */.r)(found.entry, this.#tools.language) : undefined;
    }
    #question(job) {
        const { settingsFor } = this.#tools;
        return { asked: askedFingerprint(job), settingsFor: cause => settingsFor(job, cause) };
    }
    #dueLine(job, target) {
        const found = this.#lookUp(job, target);
        return found.kind === 'due' ? found.entry : undefined;
    }
    /** Undefined for a key that breaks a rule, which its turn will tell. */
    #subject(target) {
        const marks = identityFields(target, this.#keyFields);
        if (target.key === undefined)
            return marks;
        try {
            return { key: (0,object_key/* mintImageKey */.R2)(this.#tools.store.prefix, target.key), ...marks };
        }
        catch {
            return undefined;
        }
    }
    #unchanged(entry) {
        return (0,known_outcomes/* unchangedOutcome */.c)(entry, this.#tools.publicUrlOf(entry.key));
    }
    #now() {
        return this.#dateOf(this.#tools.clock.now());
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/fields.js
var fields = __webpack_require__(25482);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/verdict-settings.js
/**
 * Which settings a lasting refusal hangs on, as a fingerprint that is kept beside it: once they are others, the origin
 * is asked at once. Pure.
 */


function verdictSettings(settings) {
    const { fetch, inspect, hosts, ownHostRules } = settings;
    const { accept, headers, referer, maxBytes } = fetch;
    // Its default names the release, which is no setting.
    const userAgent = fetch.userAgent === fields/* PERSIST_FIELDS */.n['user-agent'].default ? '' : fetch.userAgent;
    // Redirects may lead to any host that a rule names.
    const rules = ownHostRules
        .map(rule => [rule.hosts, rule.headers ?? {}, manners(rule)])
        .filter(([, ...seen]) => JSON.stringify(seen) !== NOTHING_SEEN);
    // Headers may hold passwords, and many may read the manifest: so few bits tell no guess from another.
    const asked = fingerprint([userAgent, accept, headers, referer, rules], 4);
    const types = [...inspect.allowTypes].sort();
    const limits = {
        'type-not-allowed': types,
        // A film is called so where its type is not among them.
        'not-an-image': types,
        'too-large': maxBytes,
        'too-small': [inspect.minBytes, inspect.minWidth, inspect.minHeight],
    };
    return (job, cause) => {
        const rule = hosts.ruleFor(new URL(job.url).hostname) ?? {};
        return fingerprint([asked, manners(rule), job.referer, limits[cause]], 8);
    };
}
/** Of a rule that is about pace or names alone. */
const NOTHING_SEEN = JSON.stringify([{}, manners({})]);
/** What of a rule the host gets to see, but for headers. */
function manners({ referer, userAgent, accept }) {
    return [referer, userAgent, accept];
}
function fingerprint(values, digits) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(values)).slice(0, digits);
}

// EXTERNAL MODULE: ./lib/jobs/persist/origin-agent.js + 2 modules
var origin_agent = __webpack_require__(18961);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/data-uri.js
var data_uri = __webpack_require__(65180);
// EXTERNAL MODULE: ./lib/base/url/host-of.js
var host_of = __webpack_require__(14343);
;// CONCATENATED MODULE: ./lib/base/url/request-url.js
/** The parts of a URL that the parser has written. To parse it again, and to ask that for each part, costs several times as much. */
class CanonicalUrl {
    href;
    origin;
    protocol;
    host;
    hostname;
    pathname;
    search;
    /** @param href that of a URL from `fetchableUrl`: of http or https, without a user and a fragment */
    constructor(href) {
        const hostAt = href.indexOf('//') + 2;
        const pathAt = href.indexOf('/', hostAt);
        const queryAt = href.indexOf('?', pathAt);
        this.href = href;
        this.origin = href.slice(0, pathAt);
        this.protocol = href.slice(0, hostAt - 2);
        this.host = href.slice(hostAt, pathAt);
        this.hostname = withoutPort(this.host);
        this.pathname = href.slice(pathAt, queryAt < 0 ? undefined : queryAt);
        // A `?` with nothing behind it begins no query.
        this.search = queryAt < 0 || queryAt === href.length - 1 ? '' : href.slice(queryAt);
    }
}
/** Colons stand in IPv6 addresses as well, which are in brackets. */
function withoutPort(host) {
    const at = host.lastIndexOf(':');
    return at < 0 || host.endsWith(']') ? host : host.slice(0, at);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/first-spelling.js




/** What no other spelling changes. */
const OF_THE_RUN = new Set(['cancelled', 'host-paused', 'url-expired']);
/**
 * @param place at the job's host
 * @returns what `fetch` brought of the first that has it
 * @throws PersistError of the last that was asked; `url-expired` where all have died, and then nobody was asked
 */
function firstSpelling(job, place, fetch, tools) {
    if (isDead(job, tools.clock.now()))
        return nextSpelling(job, place, undefined, fetch, tools);
    return fetch(job, place, 0).catch(thrown => nextSpelling(job, undefined, failureOf(thrown, undefined, tools), fetch, tools));
}
/**
 * @param place where none has been asked yet
 * @param first what the first one failed with, if it was asked
 */
async function nextSpelling(job, place, first, fetch, { clock, gate, stop }) {
    let held = place;
    let failure = first;
    let before = first ? 1 : 0;
    // A list that still comes may bring further ones meanwhile.
    for (const spelling of job.others ?? []) {
        if (isDead(spelling, clock.now()))
            continue;
        held ??= await gate.waitForPlace(new URL(spelling.url).host);
        // It may have died while it waited.
        if (isDead(spelling, clock.now()))
            continue;
        try {
            const at = held;
            held = undefined;
            return await fetch(spelling, at, before);
        }
        catch (thrown) {
            failure = failureOf(thrown, failure, { stop });
            before++;
        }
    }
    held?.release();
    throw failure ?? urlExpired((0,spellings/* expiryOf */.p1)(job) ?? clock.now());
}
/**
 * What another spelling may mend. @throws PersistError where none can
 * @param earlier what the spelling before failed with
 */
function failureOf(thrown, earlier, { stop }) {
    const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
    if (!stop.stopping.aborted && isOfSpelling(error))
        return error;
    // What made a host ask to be left alone was said to the spelling before.
    throw error.reason === 'host-paused' ? (earlier ?? error) : error;
}
function isDead({ expiresAt }, now) {
    return expiresAt !== undefined && expiresAt <= now;
}
function isOfSpelling({ stage, reason }) {
    return (stage === 'fetch' || stage === 'inspect') && !OF_THE_RUN.has(reason);
}
function urlExpired(at) {
    return new errors/* PersistError */.vc('plan', 'url-expired', (0,say/* say */.c)('url-expired', { time: timeText(at) }));
}
/** To the second, in UTC: `2026-11-25T20:00:00Z`. */
function timeText(at) {
    const isShown = Math.abs(at) < 8.64e15;
    return isShown ? new Date(at).toISOString().replace(/\.\d+/, '') : String(at);
}

// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/origin/inspect/image-types.js
var image_types = __webpack_require__(31012);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/origin/inspect/naming.js


/** Magic numbers and the first entries of archives lie within this many bytes (file-type's own sample size). */
const SAMPLE = 4100;
async function describeBytes(bytes) {
    const media = await mediaTypeOf(bytes.subarray(0, SAMPLE));
    const text = textName(bytes);
    // Magic numbers like "BM" begin words too, and no raster image is text.
    if (text && media?.mime.startsWith('image/'))
        return { name: text };
    if (!media)
        return { name: text ?? (0,say/* say */.c)('bytes-unknown', { bytes: firstBytes(bytes) }) };
    const { mime, ext } = media;
    return { name: mime, ...(mime.startsWith('image/') && { imageType: siblingOf(bytes) ?? ext }) };
}
/** Types that share a media type with one that is kept, and are another. */
function siblingOf(bytes) {
    const head = bytes.toString('latin1', 0, 4);
    if (head === '\0\0\x02\0')
        return 'cur';
    return head === 'II+\0' || head === 'MM\0+' ? 'bigtiff' : undefined;
}
/** file-type is loaded here because most runs never need it. */
async function mediaTypeOf(sample) {
    try {
        const { fileTypeFromBuffer } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8377)]).then(__webpack_require__.bind(__webpack_require__, 38377));
        return await fileTypeFromBuffer(sample);
    }
    catch {
        return undefined; // a sample that its parsers stumble over has no name
    }
}
function textName(bytes) {
    const beginning = bytes.toString('latin1', 0, SAMPLE);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary from text
    if (!(0,external_node_buffer_.isUtf8)(bytes) || /[\u0000-\u0008\u000e-\u001f]/.test(beginning))
        return undefined;
    const ending = bytes.toString('latin1', bytes.length - SAMPLE);
    const brackets = `${beginning.trimStart()[0]}${ending.trimEnd().at(-1)}`;
    return brackets === '{}' || brackets === '[]' ? 'JSON' : (0,say/* say */.c)('bytes-text');
}
function firstBytes(bytes) {
    return bytes.toString('hex', 0, 8).replace(/..(?=.)/g, '$& ');
}

;// CONCATENATED MODULE: ./lib/origin/inspect/inspect.js
/**
 * What the bytes really are: type, extension, size in pixels, whole or cut. Decides by the bytes
 * alone, never by a header or a name, and never decodes a pixel.
 * Must not import the network, `fetch`, or a store; touches no `process`.
 */







/**
 * @returns a promise only of an error: what is no image is looked at more closely
 * @throws PersistError of stage `inspect`: `empty`, `too-small`, `html-instead`, `not-an-image`,
 * `type-not-allowed`, `image-incomplete`; nothing else, whatever the bytes are
 */
function inspect(body, rules) {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (bytes.length === 0)
        throw refusal('empty', (0,say/* say */.c)('inspect-empty'));
    if (bytes.length < rules.minBytes) {
        const sentence = (0,say/* say */.c)('inspect-few-bytes', { size: bytes.length, least: rules.minBytes });
        throw refusal('too-small', sentence);
    }
    const format = detectFormat(bytes);
    if (!format)
        return refuseUnknown(bytes);
    requireAllowed(format.type, rules.allowTypes);
    const { width, height } = structureOf(bytes, format);
    requireLarge('inspect-narrow', width, rules.minWidth);
    requireLarge('inspect-low', height, rules.minHeight);
    const { contentType, extension } = image_types/* IMAGE_TYPES */.e[format.type];
    return {
        type: format.type,
        contentType,
        extension,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
        size: bytes.length,
    };
}
function refusal(reason, sentence, advice) {
    return new errors/* PersistError */.vc('inspect', reason, sentence, { advice });
}
/** The tags a page may begin with: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const HTML_ROOTS = new Set('html head body script title style iframe table div h1 p a b br font'.split(' '));
/** As file-type calls what is kept; its header may be too short for the walker. */
const KNOWN_TYPES = new Set(Object.values(image_types/* IMAGE_TYPES */.e).map(type => type.extension))
    .add('tif')
    .add('apng');
async function refuseUnknown(bytes) {
    if (HTML_ROOTS.has(rootOf(bytes)?.name ?? '')) {
        const title = titleOf(bytes);
        throw refusal('html-instead', title ? (0,say/* say */.c)('inspect-html-title', { title }) : (0,say/* say */.c)('inspect-html'));
    }
    const { name, imageType } = await describeBytes(bytes);
    if (imageType === undefined)
        throw refusal('not-an-image', (0,say/* say */.c)('inspect-no-image', { what: name }));
    if (!KNOWN_TYPES.has(imageType))
        throw refusal('type-not-allowed', (0,say/* say */.c)('image-never-kept', { type: imageType, name }));
    throw refusal('image-incomplete', (0,say/* say */.c)('inspect-no-header', { type: name, size: bytes.length }));
}
function requireAllowed(type, allowed) {
    if (allowed.has(type))
        return;
    const { contentType } = image_types/* IMAGE_TYPES */.e[type];
    const advice = (0,say/* say */.c)('inspect-allow-fix', { type });
    if (contentType.startsWith('video/'))
        throw refusal('not-an-image', (0,say/* say */.c)('inspect-no-image', { what: contentType }), advice);
    throw refusal('type-not-allowed', (0,say/* say */.c)('inspect-not-allowed', { type, allowed: [...allowed].join(', ') }), advice);
}
/** Pixels the header states. @throws PersistError `image-incomplete` */
function structureOf(bytes, format) {
    const result = walkStructure(bytes, format);
    if (result.complete)
        return result;
    const { type } = format;
    const sentence = (0,say/* say */.c)('inspect-incomplete', { type, size: bytes.length, fault: result.fault });
    throw refusal('image-incomplete', sentence);
}
/** Walkers read without looking where the file ends: a read past the end is how they learn that it is cut. */
function walkStructure(bytes, format) {
    try {
        return format.walk(bytes);
    }
    catch (error) {
        const code = (0,errors/* codeOf */.$N)(error);
        if (code !== 'ERR_OUT_OF_RANGE' && code !== 'ERR_BUFFER_OUT_OF_BOUNDS')
            throw error;
        return incomplete((0,say/* say */.c)('cut-structure'));
    }
}
function requireLarge(id, pixels, least) {
    if (pixels === undefined || pixels >= least)
        return;
    throw refusal('too-small', (0,say/* say */.c)(id, { pixels, least }));
}

;// CONCATENATED MODULE: ./lib/origin/inspect/placeholders.js
/**
 * Pictures that hosts send in place of one that is gone, with status 200: known by where the redirect ended or by
 * their bytes. Pure; must not import the network.
 */


const PLACEHOLDERS = [
    {
        name: (0,say/* say */.c)('placeholder-imgur'),
        target: { host: 'i.imgur.com', path: '/removed.png' },
        bytes: { size: 503, md5: 'd835884373f4d6c8f24742ceabe74946' },
        source: 'https://github.com/HoverHell/RedditImageGrab/issues/50',
    },
    {
        name: (0,say/* say */.c)('placeholder-weibo'),
        target: { host: 'sinaimg.cn', path: '/images/default' },
        source: 'https://github.com/dropod/issues/issues/6724',
    },
    {
        name: (0,say/* say */.c)('placeholder-flickr'),
        target: { host: 's.yimg.com', path: '/pw/images/en-us/photo_unavailable' },
        source: 'https://github.com/noflo/noflo-image/pull/151',
    },
];
/** @param known further rows may be laid beside `PLACEHOLDERS` */
function findPlaceholder(image, known = PLACEHOLDERS) {
    return known.find(({ target, bytes }) => (target && leadsTo(target, image.finalUrl)) || isMadeOf(image, bytes));
}
function leadsTo({ host, path }, { hostname, pathname }) {
    return (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(path);
}
function isMadeOf({ bytes }, known) {
    return known?.size === bytes.length && (0,digests_digests/* digestsOf */.nw)(bytes, ['md5']).md5 === known.md5;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/inspect-image.js
/** From what an origin sent to an image, or to the reason why it is none. */






function inspectImage(image, rules, digests) {
    const { bytes, finalUrl, headers } = image;
    const inspected = inspect(bytes, rules);
    if (inspected instanceof Promise)
        return inspected.catch(error => {
            throw withChallenge(error, { headers, body: bytes });
        });
    const placeholder = findPlaceholder({ finalUrl, bytes });
    if (placeholder)
        throw new errors/* PersistError */.vc('inspect', 'placeholder', (0,say/* say */.c)('image-placeholder', { name: placeholder.name }));
    const made = (0,digests_digests/* digestsBeside */.O6)(bytes, digests);
    return made instanceof Promise
        ? made.then(those => prepared(image, inspected, those))
        : prepared(image, inspected, made);
}
function prepared({ bytes, finalUrl, validators: { etag, lastModified } = {} }, inspected, digests) {
    return {
        ...inspected,
        body: bytes,
        digests,
        finalUrl,
        ...(etag !== undefined && { originEtag: etag }),
        ...(lastModified !== undefined && { originLastModified: lastModified }),
    };
}
/** A page that some protection gives in place of an image is named. */
function withChallenge(error, response) {
    const isPage = error instanceof errors/* PersistError */.vc && error.reason === 'html-instead';
    const challenge = isPage && detectChallenge(response);
    if (!challenge)
        return error;
    return new errors/* PersistError */.vc('inspect', 'html-instead', (0,say/* say */.c)('image-challenge', { challenge }), {
        advice: (0,say/* say */.c)('page-fix'),
    });
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/job-outcomes.js


class JobOutcomes {
    #job;
    #tools;
    #startedAt = performance.now();
    #attempts = 0;
    /** The one that was asked for last: of an image that came, the one that gave it. */
    spelling;
    constructor(job, tools) {
        this.#job = job;
        this.#tools = tools;
        this.spelling = job;
        tools.watch.started(job.url);
    }
    /** @param number of the attempt at the origin that begins, whatever was asked for before */
    attempt(number, spelling) {
        this.#attempts = number;
        this.spelling = spelling;
    }
    /** Targets that have no outcome. */
    open() {
        const { targets } = this.#job;
        const { ledger } = this.#tools;
        for (const target of targets)
            if (ledger.isSettled(target))
                return targets.filter(one => !ledger.isSettled(one));
        return targets;
    }
    isDone() {
        return this.open().length === 0;
    }
    /**
     * Does `step` for each target that has no outcome, one after the other; what it gives or throws settles that target.
     * @returns undefined where nothing had to be waited for
     */
    each(step) {
        return this.#eachFrom(0, this.open(), step);
    }
    /** Settles every target that has no outcome with what was thrown. */
    fail(thrown) {
        for (const target of this.open())
            this.#fail(target, thrown);
    }
    #eachFrom(first, targets, step) {
        for (let at = first; at < targets.length; at++) {
            const target = targets[at];
            try {
                const given = step(target);
                if (given instanceof Promise) {
                    const waiting = this.#waitFor(target, given);
                    return at === targets.length - 1
                        ? waiting
                        : waiting.then(() => this.#eachFrom(at + 1, targets, step));
                }
                this.#take(target, given);
            }
            catch (error) {
                this.#fail(target, error);
            }
        }
        return undefined;
    }
    #waitFor(target, given) {
        return given.then(outcome => this.#take(target, outcome), error => this.#fail(target, error));
    }
    #take(target, outcome) {
        if (!outcome)
            return;
        this.#tools.stop.storeWorked();
        this.#settle(target, outcome);
    }
    #fail(target, thrown) {
        const { stop, ledger, excuse } = this.#tools;
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        // What no other image would escape ends the run.
        stop.imageFailed(error);
        this.#settle(target, excuse(this.#job, target, error) ?? (0,output_ledger/* outcomeOfError */.Sg)(error, this.#attempts, ledger.language));
    }
    #settle(target, outcome) {
        const { ledger, watch } = this.#tools;
        const elapsedMs = Math.round(performance.now() - this.#startedAt);
        const attempts = this.#attempts;
        const whole = attempts > 0 && outcome.outcome !== 'refused'
            ? { ...outcome, attempts, elapsedMs }
            : { ...outcome, elapsedMs };
        ledger.settle(target, whole);
        watch.settled(whole, this.#job.url);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/pipeline.js













/** Images of a list that is still coming, read so many before those that are done. */
const MAX_READ_AHEAD = 256;
/**
 * Resolves when every target of every job has its outcome.
 * @param jobs that the manifest has not settled; of a list that is still coming, one by one
 * @param known all jobs there are, at the end
 */
async function persistImages(jobs, known, steps) {
    const { gate, stop, manifest } = steps;
    if (!manifest.storeAnswered)
        await probeStore(steps);
    const close = () => gate.close(stop.stopping.reason);
    if (stop.stopping.aborted)
        close();
    else
        stop.stopping.addEventListener('abort', close);
    const work = (job, place) => persistOne(job, place, steps);
    if (Symbol.asyncIterator in jobs)
        await gate.runArriving(jobs, hostOfJob, work, MAX_READ_AHEAD);
    else
        await gate.run(jobs, hostOfJob, work);
    if (stop.stopping.aborted)
        settleUntried(known, stop.stopping.reason, steps);
}
async function persistOne(job, place, steps) {
    const outcomes = new JobOutcomes(job, steps);
    const finding = outcomes.each(target => findStored(job, target, steps));
    if (finding !== undefined)
        await finding;
    if (outcomes.isDone())
        return;
    let fetched;
    try {
        fetched = await fetchImage(job, place, outcomes, steps);
    }
    catch (error) {
        return outcomes.fail(error);
    }
    const { place: held, share } = fetched;
    try {
        const asked = asFetched(job, outcomes.spelling);
        if ('notModified' in fetched) {
            const { profile } = fetched;
            await outcomes.each(target => steps.knownImages.confirm(asked, target, profile));
            return;
        }
        if (job.dataUri === undefined)
            steps.repeatedImages.observe(asked.url, fetched.accepted);
        const entering = steps.uploadSlots.enter(() => held.release());
        if (entering !== undefined)
            await entering;
        try {
            await uploadImage(job, asked, fetched, outcomes, steps);
        }
        finally {
            steps.uploadSlots.leave();
        }
    }
    finally {
        held.release();
        share.close();
    }
}
/** The object whose key is known before the bytes, and which the store has; undefined where the bytes are needed. */
function findStored(job, target, { knownImages, uploader, stop }) {
    if (knownImages.isStale(job, target))
        return undefined;
    return uploader.findStored(job, target, stop.aborting)?.then(found => {
        if (found)
            knownImages.recordStored(job, target, found);
        return found;
    });
}
function fetchImage(job, place, outcomes, steps) {
    if (job.dataUri !== undefined)
        return inlineImage(job.dataUri, job, place, steps);
    const fetch = (spelling, at, before) => fetchSpelling(job, spelling, at, before, outcomes, steps);
    return firstSpelling(job, place, fetch, steps);
}
/**
 * Bytes that are no image are the attempt's failure, which another attempt may mend.
 * @param before attempts at other spellings
 */
function fetchSpelling(job, spelling, place, before, outcomes, { rules, digests, fetcher, knownImages }) {
    const known = knownImages.validators(job, outcomes.open());
    const { referer } = job;
    const { expiresAt } = spelling;
    return fetcher.fetch({
        url: new CanonicalUrl((0,spellings/* askedUrl */.Qd)(spelling)),
        ...(referer && { referer }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(known && { known }),
    }, place, image => inspectImage(image, rules, digests), number => outcomes.attempt(before + number, spelling));
}
/** The image that the list itself holds. */
async function inlineImage(dataUri, { url }, place, { rules, digests, maxBytes, budget }) {
    const { bytes } = (0,data_uri/* decodeDataUri */.n)(dataUri);
    if (bytes.length > maxBytes)
        throw new errors/* PersistError */.vc('inspect', 'too-large', (0,say/* say */.c)('image-too-large'));
    const accepted = await inspectImage({ bytes, finalUrl: new URL(url), headers: {} }, rules, digests);
    return { accepted, place, share: budget.open() };
}
/** @param asked the job by the spelling that gave the image */
async function uploadImage(job, asked, fetched, outcomes, { knownImages, uploader, stop, memory }) {
    const { accepted, profile } = fetched;
    // Keys are made of the first spelling, whichever gave the image.
    const keyed = asked === job ? job : { ...job, fetchUrl: (0,spellings/* askedUrl */.Qd)(asked) };
    // As often as there are targets, and all of them free: nobody has the bytes in hand.
    let free = 0;
    const targets = outcomes.open().length;
    await outcomes.each(target => {
        const same = knownImages.confirm(asked, target, profile, accepted);
        if (same) {
            free++;
            return same;
        }
        return uploader.put(accepted, keyed, target, stop.aborting).then(({ outcome, isBodyFree }) => {
            if (isBodyFree)
                free++;
            knownImages.recordStored(asked, target, outcome, accepted, profile);
            return outcome;
        });
    });
    if (free === targets)
        memory.giveBack(accepted.body);
}
/** The job by the spelling that gave the image. */
function asFetched(job, spelling) {
    return spelling === job ? job : { ...job, ...spelling };
}
/** What the run ended before: an image of an earlier run stays what it is, everything else was not tried. */
function settleUntried(jobs, error, { ledger, knownImages }) {
    for (const job of jobs) {
        for (const target of job.targets) {
            const kept = ledger.isSettled(target) ? undefined : knownImages.keptOutcome(job, target, error);
            if (kept)
                ledger.settle(target, kept);
        }
    }
    const message = (0,sentence/* textIn */.r7)(ledger.language, error.sentence);
    ledger.settleRest({ outcome: 'skipped', reason: error.reason, message });
}
/**
 * One request before thousands of downloads: wrong keys, regions and bucket names, and a store that is not there,
 * end the run here. A refusal to read is no verdict, since keys may be allowed to write only.
 */
async function probeStore({ store, stop }) {
    try {
        await store.head((0,object_key/* mintKey */.uY)(store.prefix, reserved_folder/* PROBE_PATH */.VA), stop.aborting);
    }
    catch (error) {
        const failure = (0,as_persist_error/* asPersistError */.B)(error, 'store');
        if (failure.reason !== 'store-denied' && !stop.cancelled)
            stop.failStore(failure);
    }
}
/** `data:` URIs take their turn as if they came from one host. */
function hostOfJob(job) {
    return job.dataUri === undefined ? (0,host_of/* hostOf */.w)(job.url) : 'data:';
}

// EXTERNAL MODULE: ./lib/jobs/persist/rewriting/own-links.js
var own_links = __webpack_require__(67823);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/recent-map.js
/**
 * A map that forgets what was used longest ago, a half of it at a time: a Map that loses its first entry again and again
 * passes all the dead ones before the next each time.
 */
class RecentMap {
    #half;
    #newer = new Map();
    #older = new Map();
    /** @param most entries that are held */
    constructor(most) {
        this.#half = most / 2;
    }
    get(key) {
        const value = this.#newer.get(key);
        if (value !== undefined)
            return value;
        const old = this.#older.get(key);
        if (old !== undefined)
            this.set(key, old);
        return old;
    }
    set(key, value) {
        this.#newer.set(key, value);
        if (this.#newer.size < this.#half)
            return;
        this.#older = this.#newer;
        this.#newer = new Map();
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/repeated-image.js
/** Notices a host that answers everything with one picture: a placeholder nobody knows yet. */



/** So many URLs with the same bytes are no chance… */
const MIN_REPEATS = 5;
/** …and above this share of the host's images no album with doubles either. */
const SHARE = 0.5;
/** Hosts that are remembered, and half the images; a placeholder comes back long before it is forgotten. */
const MAX_REMEMBERED = 10_000;
class RepeatedImages {
    #hosts = new RecentMap(MAX_REMEMBERED);
    /** By the digest of the bytes, of the host that gave them first; of others by host and digest. */
    #images = new RecentMap(2 * MAX_REMEMBERED);
    /**
     * To be told of each image once.
     * @returns what is odd about the host, once for each
     */
    saw({ host, href }, sha256) {
        const seen = this.#hostOf(host);
        seen.total++;
        const count = this.#count(host, href, sha256);
        if (seen.isTold || count < MIN_REPEATS || count <= seen.total * SHARE)
            return undefined;
        seen.isTold = true;
        return { host, sha256, count, total: seen.total };
    }
    #hostOf(name) {
        const known = this.#hosts.get(name);
        if (known)
            return known;
        const host = { total: 0, isTold: false };
        this.#hosts.set(name, host);
        return host;
    }
    #count(host, href, sha256) {
        const first = this.#images.get(sha256);
        const isFirst = first === undefined || first.host === host;
        const key = isFirst ? sha256 : `${host} ${sha256}`;
        const given = isFirst ? first : this.#images.get(key);
        if (given === undefined) {
            this.#images.set(key, { host, href, urls: undefined, count: 1 });
            return 1;
        }
        if (given.urls === undefined && given.href === href)
            return 1;
        given.urls ??= new Set([given.href]);
        if (!given.urls.has(href))
            given.count++;
        // Enough are held to know that they differ; the rest is counted as told.
        if (given.urls.size < MIN_REPEATS)
            given.urls.add(href);
        return given.count;
    }
}
/** Says which host gives the same picture for everything: a placeholder that nobody knows yet. */
class RepeatedImageWatch {
    #sameBytes = new RepeatedImages();
    #notice;
    constructor(notice) {
        this.#notice = notice;
    }
    observe(url, { digests }) {
        const odd = digests.sha256 === undefined
            ? undefined
            : this.#sameBytes.saw({ host: (0,host_of/* hostOf */.w)(url), href: url }, digests.sha256);
        if (odd)
            this.#notice((0,say/* say */.c)('run-same-bytes', { ...odd }));
    }
}

// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/stores/presence.js
var presence = __webpack_require__(49891);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/early-keys.js
/** Keys that are known before the bytes, so that the store can be asked first. Pure. */
/** Which of the keys known before the bytes more than one image would have. */
class KeyOwners {
    /** By key, the URL of the first. */
    #owners = new Map();
    #contested = new Set();
    claim(key, { url }) {
        const owner = this.#owners.get(key) ?? url;
        if (owner !== url)
            this.#contested.add(key);
        this.#owners.set(key, owner);
    }
    isContested(key) {
        return this.#contested.has(key);
    }
}
/** With their jobs. A bad key is its image's own failure, told when its turn comes. */
function* earlyKeys(jobs, isEarly, keyOf) {
    for (const job of jobs)
        for (const target of job.targets.filter(isEarly)) {
            try {
                yield [keyOf(job, target), job];
            }
            catch { }
        }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/key-locks.js
class KeyLocks {
    #puts = new Map();
    has(key) {
        return this.#puts.has(key);
    }
    /**
     * @param sha256 of the bytes that are to go under the key
     * @param put called when it is their turn; gives undefined when it left the key as it was
     */
    withKey(key, sha256, put) {
        const last = this.#puts.get(key);
        const before = last && digestBehind(last);
        const putting = before !== undefined
            ? before.then(held => put(held === undefined ? 'nothing' : held === sha256 ? 'same' : 'other'))
            : put('nothing');
        this.#puts.set(key, { putting, sha256, before });
        return putting;
    }
}
/** The digest of what is there when the put is over, also if that leaves the key as it was. */
function digestBehind({ putting, sha256, before }) {
    return putting.then(result => (result === undefined ? before : sha256), () => before);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/upload-image.js
/** From an inspected image to an object: the key, what the object carries, and what happens when the key is taken. */









const ONE_YEAR = 'public, max-age=31536000, immutable';
const NO_JOBS = { jobs: [], open: [] };
function uploader(settings, store, run, context) {
    const { template, onCollision, objects } = settings;
    const { mayHaveStored, publicUrlOf } = context;
    const keyLocks = new KeyLocks();
    const keyOf = (job, target, image) => {
        if (target.key !== undefined)
            return (0,object_key/* mintImageKey */.R2)(store.prefix, target.key);
        return (0,object_key/* mintImageKey */.R2)(store.prefix, template.render(new JobFacts(job, target, run), image));
    };
    const isEarly = (target) => target.key !== undefined || !template.needsBytes;
    const { jobs, open } = context.hasChosenKeys || !template.needsBytes ? context : NO_JOBS;
    // An object that is there already cannot be two different images: their bytes have to tell.
    const owners = new KeyOwners();
    for (const [key, job] of earlyKeys(jobs, isEarly, keyOf))
        owners.claim(key, job);
    const isAsked = (key) => onCollision === 'keep' || (onCollision === 'fail' && !owners.isContested(key));
    const askedKeys = Array.from(earlyKeys(open, isEarly, keyOf), ([key]) => key).filter(isAsked);
    const stored = (0,presence/* storedKeys */.C)(store, askedKeys);
    const at = (key) => ({ key, publicUrl: publicUrlOf(key) });
    const findAt = async (key, signal) => {
        const there = await stored.find(key, signal);
        // What is there may be another image of this run by now.
        if (keyLocks.has(key))
            return undefined;
        return there && { outcome: 'unchanged', ...at(key), ...(there.etag && { etag: there.etag }) };
    };
    const isHashed = (target) => target.key === undefined && template.holdsHash;
    const optionsFor = (image, job, target) => {
        const cacheControl = objects.cacheControl ?? (isHashed(target) ? ONE_YEAR : undefined);
        return {
            contentType: image.contentType,
            digests: image.digests,
            metadata: objects.provenance ? { ...objects.metadata, ...provenance(job, run) } : objects.metadata,
            ...(cacheControl && { cacheControl }),
            // An SVG opened by itself runs its scripts on the bucket's domain.
            ...(image.type === 'svg' && { contentDisposition: 'attachment' }),
        };
    };
    const put = ({ key, image, options, signal }, mode) => store.put(key, image.body, { ...options, mode }, signal);
    const replaceOrKeep = async (upload) => {
        if (onCollision === 'fail')
            throw collision(upload.key);
        return onCollision === 'keep' ? undefined : await put(upload, 'overwrite');
    };
    const afterCollision = async (upload, error) => {
        if (!(error instanceof errors/* PersistError */.vc && error.reason === 'key-collision'))
            throw error;
        const lying = await store.head(upload.key, upload.signal).catch(hiddenIfDenied);
        // In a folder, a file can also stand where the key needs a folder: then nothing is there to keep.
        if (!lying)
            throw error;
        // Who may write and not look has the key's word that these are the bytes.
        if (lying === 'hidden' && isHashed(upload.target))
            return { outcome: 'already-stored' };
        return await replaceOrKeep(upload);
    };
    const create = (upload) => put(upload, 'keep-existing').catch(error => afterCollision(upload, error));
    const findOrCreate = async (upload) => {
        const { key, image, signal } = upload;
        const there = await store.head(key, signal).catch(ignoreDenial);
        const match = there && (await (0,holds_bytes/* matchChecksum */.lO)(there, image.body.length, take => take(image.body)));
        // Without a checksum, `put` tells.
        if (match === 'same')
            return { outcome: 'already-stored', ...(there?.etag && { etag: there.etag }) };
        return await create(upload);
    };
    return {
        findStored(job, target, signal) {
            if (!isEarly(target))
                return undefined;
            const key = keyOf(job, target);
            owners.claim(key, job);
            return isAsked(key) ? findAt(key, signal) : undefined;
        },
        async put(image, job, target, signal) {
            const key = keyOf(job, target, image);
            const upload = { key, image, target, options: optionsFor(image, job, target), signal };
            const { sha256 = '' } = image.digests;
            const result = await keyLocks.withKey(key, sha256, held => {
                if (held === 'same')
                    return Promise.resolve({ outcome: 'already-stored', isBodyFree: true });
                if (held === 'other')
                    return replaceOrKeep(upload);
                return mayHaveStored(sha256) ? findOrCreate(upload) : create(upload);
            });
            if (!result)
                return { outcome: { outcome: 'unchanged', ...at(key) }, isBodyFree: false };
            const { href } = image.finalUrl;
            const outcome = {
                outcome: result.outcome === 'stored' ? 'stored' : 'unchanged',
                ...at(key),
                ...imageFacts(image),
                ...(href !== (job.fetchUrl ?? job.url) && { finalUrl: href }),
                ...(result.etag && { etag: result.etag }),
            };
            return { outcome, isBodyFree: result.isBodyFree === true };
        },
    };
}
class JobFacts {
    #job;
    fields;
    startedAt;
    runId;
    constructor(job, { fields }, { startedAt, runId }) {
        this.#job = job;
        this.fields = fields;
        this.startedAt = startedAt;
        this.runId = runId;
    }
    /** Of most keys no part, so that it is parsed where it is asked for. */
    get url() {
        return new URL(this.#job.url);
    }
}
/** Whoever may write and not read has `put` find out. */
function ignoreDenial(error) {
    if (isDenial(error))
        return undefined;
    throw error;
}
function hiddenIfDenied(error) {
    if (isDenial(error))
        return 'hidden';
    throw error;
}
function isDenial(error) {
    return error instanceof errors/* PersistError */.vc && error.reason === 'store-denied';
}
function collision(key) {
    return new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.c)('key-collision', { key: JSON.stringify(key) }), {
        advice: (0,say/* say */.c)('key-collision-fix', { variable: '{sha256}' }),
    });
}
/** Queries hold signatures and tokens, so a source is kept without one. */
function provenance(job, run) {
    const url = new URL(job.url);
    return {
        'source-url': job.dataUri === undefined ? withoutBotToken(url.origin + url.pathname) : 'data:',
        'fetched-at': new Date().toISOString(),
        'run-id': run.runId,
        ...(run.repository && { repository: run.repository }),
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/watching/expired-links.js

/** What to do about links that died before their turn; undefined where none did. */
function expiredLinks(ledger, { idField }) {
    const count = ledger.skippedFor('url-expired');
    if (count === 0)
        return undefined;
    const sentence = (0,say/* say */.c)('run-expired', { count, total: ledger.counts().total });
    return idField === undefined ? (0,say/* say */.c)('run-expired-id', { sentence }) : sentence;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/watching/failing-hosts.js
/** Hosts that gave images before and now mostly do not: it may be us whom they have come to refuse. Pure. */

/** Failures of fewer may be chance. */
const MIN_TRIED = 20;
/** @param imageCounts by host name, what the memory holds from there */
function failingHosts(results, imageCounts) {
    const hosts = new Map();
    for (const { url, outcome, attempts = 0 } of results) {
        // Once a host is given up, its images fail without an attempt.
        if (outcome !== 'failed' && attempts === 0)
            continue;
        const host = URL.parse(url)?.hostname ?? '';
        if (!imageCounts.get(host))
            continue;
        const tried = hosts.get(host) ?? { urls: new Set(), failed: 0 };
        hosts.set(host, tried);
        if (tried.urls.has(url))
            continue;
        tried.urls.add(url);
        if (outcome === 'failed')
            tried.failed++;
    }
    return [...hosts]
        .filter(([, { urls, failed }]) => urls.size >= MIN_TRIED && failed * 2 > urls.size)
        .map(([host, { urls, failed }]) => (0,say/* say */.c)('host-fails', { host, failed, tried: urls.size, before: imageCounts.get(host) ?? 0 }));
}

;// CONCATENATED MODULE: ./lib/jobs/persist/run-images.js
/** Opens what the images of a run need on their way, and closes it. */



























/** Bytes held between origins and the store, over all images under way. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024;
/** @param concurrency images fetched at once */
function sharedResources(concurrency) {
    return {
        places: new Places(concurrency),
        uploadSlots: new UploadSlots(concurrency),
        budget: new ByteBudget(BYTES_IN_FLIGHT),
        memory: new BodyMemory(),
    };
}
/**
 * One run's images, from the plan to the ledger.
 * @param arriving the jobs one by one, where the list is still coming
 */
async function runImages(settings, plan, ledger, stop, context, arriving) {
    const store = context.store ?? (await (0,stores_open/* openStore */.C)(settings.store, context.watch.notice, context.requests.toStore));
    const opened = await openKnownImages(settings, settings.manifest.mode, store, wantedOf(plan), stop, context);
    const cleaned = opened.removeLeftovers();
    // Where something unforeseen ends it, nothing is merged first.
    let mode = 'early';
    try {
        const parts = { ...opened, store, ledger, stop };
        if (plan instanceof plan_plan/* WholePlan */.Nv && plan.ownLinks.length > 0) {
            await (0,own_links/* decideOwnLinks */.S)(plan, opened, store, ledger, stop);
            context.watch.planned(plan.ownCount, plan.jobs.length, plan.objectCount);
        }
        if (arriving)
            await runPipeline(settings, plan, openOfArriving(arriving, opened, ledger), parts, context);
        else {
            const open = await openOfPlan(plan.jobs, opened, ledger);
            if (open.length > 0)
                await runPipeline(settings, plan, open, parts, context);
        }
        const { imageCounts } = opened.manifest;
        if (imageCounts.size > 0)
            for (const sentence of failingHosts(ledger.ownResults(), imageCounts))
                context.watch.notice(sentence);
        const expired = expiredLinks(ledger, settings.sources);
        if (expired)
            context.watch.notice(expired);
        mode = closeMode(stop);
    }
    finally {
        await opened.manifest.close(mode, stop);
        await cleaned;
        if (!context.store)
            await store.close();
    }
}
/** A deadline leaves time to write what was done; a runner that cancels, or a store that is gone, does not. */
function closeMode({ stopping, cancelled, error }) {
    if (cancelled || error)
        return 'hurried';
    return stopping.aborted ? 'early' : 'whole';
}
async function runPipeline(settings, { jobs, hasChosenKeys }, open, { manifest, knownImages, publicUrlOf, store, ledger, stop }, context) {
    const { clock, watch, requests, mayAsk } = context;
    const { places, uploadSlots, budget, memory } = context.shared ?? sharedResources(settings.gate.concurrency);
    const { stopping, aborting } = stop;
    const connections = new hosts_connections/* Connections */.U(await (0,open_file_limit/* openFileLimit */.g)());
    const agent = (0,origin_agent.openOriginAgent)(settings, context, connections);
    try {
        const gate = new HostGate(settings.gate, clock, host => settings.hosts.ruleFor(new URL(`http://${host}`).hostname), spellings/* expiryOf */.p1, connections, places);
        const fetcher = openFetcher({
            ...settings.fetch,
            memory,
            proxy: settings.originProxy,
            rules: settings.hosts,
            limits: ORIGIN_LIMITS,
            isImage: bytes => detectFormat(bytes) !== undefined,
        }, {
            agent,
            connections,
            gate,
            budget,
            clock,
            onSend: () => {
                mayAsk?.();
                requests.toOrigin();
            },
            notice: watch.notice,
            profiles: manifest.profiles,
            stopping,
            aborting,
        });
        const { mayHaveStored } = manifest;
        const known = { jobs, hasChosenKeys, open: Symbol.asyncIterator in open ? [] : open };
        const upload = uploader(settings, store, context, { ...known, mayHaveStored, publicUrlOf });
        await persistImages(open, jobs, {
            gate,
            fetcher,
            rules: settings.inspect,
            digests: [...new Set(['sha256', ...settings.template.digests])],
            maxBytes: settings.fetch.maxBytes,
            budget,
            memory,
            uploadSlots,
            uploader: upload,
            store,
            repeatedImages: new RepeatedImageWatch(watch.notice),
            manifest,
            knownImages,
            clock,
            ledger,
            stop,
            watch,
            excuse: (job, target, error) => knownImages.outcomeOfFailure(job, target, error),
        });
    }
    finally {
        await agent.destroy();
    }
}
function wantedOf(plan) {
    if (!(plan instanceof plan_plan/* WholePlan */.Nv))
        return { urls: undefined };
    return { urls: memoryUrls(plan), keys: (0,own_links/* ownKeys */.H)(plan) };
}
/**
 * A store that cannot be reached, or refuses for another reason than missing rights, stops the run.
 */
async function openKnownImages(settings, mode, store, { urls, keys }, stop, { clock, watch, runId, requests, partition }) {
    const { publicUrls, template, language } = settings;
    const { notice } = watch;
    const elsewhere = settings.manifest.store && (await (0,stores_open/* openStore */.C)(settings.manifest.store, notice, requests.toStore));
    const opened = await openManifest({ store: elsewhere ?? store, mode, runId, clock, notice, partition, ...(keys && { keys }) }, urls, stop.stopping).catch((error) => {
        if (!stop.stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return NO_MANIFEST;
    });
    // What holds the memory alone says nothing of where the images go.
    const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened;
    const publicUrlOf = key => publicUrl(publicUrls.base ?? store.publicBase, key, publicUrls.suffix);
    const knownImages = new KnownImages({
        manifest,
        rules: settings.manifest,
        clock,
        store,
        keyFields: template.fields,
        publicUrlOf,
        settingsFor: verdictSettings(settings),
        language,
    });
    const recalled = {
        outcome: 'unchanged',
        recall: (job, target) => knownImages.recall(job, target),
    };
    const { stopping } = stop;
    return {
        removeLeftovers: () => Promise.all([store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stopping))),
        manifest,
        knownImages,
        publicUrlOf,
        settleFromManifest(job, ledger) {
            for (const target of job.targets) {
                const outcome = knownImages.outcomeOf(job, target);
                if (!outcome)
                    continue;
                if (outcome.outcome === 'unchanged')
                    ledger.settleKnown(target, outcome, recalled);
                else
                    ledger.settle(target, outcome);
                watch.settled(outcome, job.url);
            }
            return job.targets.some(target => !ledger.isSettled(target)) ? 'open' : 'settled';
        },
    };
}
/** In portions, so that the results of each are handed on before the next. */
async function openOfPlan(jobs, { settleFromManifest }, ledger) {
    const open = [];
    let settled = 0;
    for (const job of jobs) {
        if (settleFromManifest(job, ledger) === 'open')
            open.push(job);
        else if (++settled % output_ledger/* KNOWN_AT_ONCE */.SQ === 0)
            await (0,promises_.setImmediate)();
    }
    return open;
}
async function* openOfArriving(jobs, { settleFromManifest }, ledger) {
    for await (const job of jobs)
        if (settleFromManifest(job, ledger) === 'open')
            yield job;
}


/***/ }),

/***/ 12375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ exchangeFailure)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_http_network_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27902);
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72678);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4962);
/** What broke an exchange with an origin, in the contract's words. Pure. */




/** Codes by the class of fault; undici's own, Node's, and OpenSSL's by their prefixes. */
const CODES = [
    [_base_http_network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SUCH_HOST */ .N, 'dns-failed', 'fault-no-such-host'],
    [/^UND_ERR_CONNECT_TIMEOUT$/, 'connect-timeout', 'fault-connect-timeout'],
    [_base_http_network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CERTIFICATE */ .k, 'tls-failed', 'fault-tls'],
    [/^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/, 'headers-too-large', 'fault-headers-too-large'],
    // undici refused our own request before it was sent.
    [/^UND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/, 'unexpected', 'fault-own-header'],
    [/^HPE_|^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'protocol-error', 'fault-not-http'],
];
/** A 100 or 101 nobody asked for; undici's code for it is the one of every closed connection. */
const UNASKED = /^bad (response|upgrade)$/;
/** Where a connection was not to be kept, undici's parser judges its early end: by length, or by what it says. */
const ENDED_EARLY = /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|Invalid EOF state/;
/**
 * @param proxy how the request went out, where nothing is known of the network but this failure
 * @returns the failure as a fetch error; anything that is not about the exchange is given back as it is
 */
function exchangeFailure(error, url, proxy) {
    const inner = error.cause;
    // The connector's own refusals travel through undici unchanged.
    if (inner instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return inner;
    const { host } = url;
    const hint = (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .unusedProxyHint */ .u_)(proxy, error.code);
    const details = {
        cause: error,
        ...(error.code ? { code: error.code } : {}),
        ...(hint && { advice: hint }),
    };
    const fault = (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFault */ .tE)(error.code, 'origin-proxy');
    if (fault) {
        const advice = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('proxy-fix', { input: 'origin-proxy', host });
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('fetch', 'connect-failed', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('fetch-fault', { host, fault }), {
            ...details,
            advice,
        });
    }
    const failure = (reason, id) => {
        const { code } = error;
        const about = { host, fault: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(id) };
        const sentence = code ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('fetch-fault-code', { ...about, code }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('fetch-fault', about);
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
    if (UNASKED.test((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(inner)))
        return failure('protocol-error', 'fault-not-http');
    return failure('connect-failed', 'fault-no-connection');
}
/** undici's parser errors carry a code only sometimes. */
function codeOrName({ code, cause }) {
    if (code !== undefined)
        return code;
    const name = typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
    return name === 'HTTPParserError' ? 'HPE_UNKNOWN' : name;
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4962);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55743);
/** From a URL to the answer that is no redirect. Every hop is judged anew, by URL here and by address in the agent. */




const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function isRedirect({ status }) {
    return REDIRECTS.has(status);
}
/**
 * @param first the redirect that asking `start` came to
 * @throws PersistError `too-many-redirects`, `redirect-invalid`, and `fetchableUrl`'s for a hop; `details.hop` is set
 */
async function followRedirects(first, start, maxRedirects, ask) {
    let response = first;
    let url = start;
    const asked = [];
    for (let hops = 0; isRedirect(response); hops++) {
        if (hops === maxRedirects)
            throw tooMany((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('redirects-many', { most: maxRedirects }), url);
        asked.push(url.href);
        const from = url;
        url = target(response, from);
        if (asked.includes(url.href))
            throw tooMany((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('redirects-circle'), url);
        // undici frees a connection one turn after its answer; asked at once, it would open another one.
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
/** Headers arrive as Latin-1; servers that put raw UTF-8 into Location mean UTF-8. */
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


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isStale),
/* harmony export */   X: () => (/* binding */ guardSocket)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);


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


/***/ }),

/***/ 49891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ storedKeys)
/* harmony export */ });
/* harmony import */ var _key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63890);
/**
 * Whether objects are there, where thousands of keys are known beforehand: a page of a list says it of many at once.
 */

/**
 * HEADs that one LIST has to save: AWS and R2 bill it as 12.5 of them ($0.005 and $0.0004 a thousand; $4.50 and $0.36
 * a million), and somebody waits for it.
 * https://aws.amazon.com/s3/pricing/ https://developers.cloudflare.com/r2/pricing/
 */
const LIST_WORTH = 16;
/** HEADs' worth that lists may be behind, since the next page may make up for it; then they are given up. */
const MAX_BEHIND = 4 * LIST_WORTH;
/**
 * Asks nothing before the first `find`, and for a page only when somebody waits for it.
 * @param keys all that will be asked about; any other is asked for by itself
 */
function storedKeys(store, keys) {
    let listing;
    return {
        async find(key, signal) {
            listing ??= new Listing(store, keys);
            return (await listing.covers(key, signal)) ? listing.found.get(key) : await store.head(key, signal);
        },
    };
}
class Listing {
    /** Wanted keys that are there. */
    found = new Map();
    #store;
    /** Wanted keys, once each, as a store lists them. */
    #sorted;
    #prefix;
    #mostPages;
    #pages = 0;
    /** So many of the sorted keys are known to be there or not. */
    #settled = 0;
    /** Where the last page ended. */
    #last = '';
    /** The page that is being read. */
    #reading;
    constructor(store, keys) {
        this.#store = store;
        this.#sorted = [...new Set(keys)].sort(_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b);
        this.#prefix = sharedStart(this.#sorted[0] ?? '', this.#sorted.at(-1) ?? '');
        // On a disk a question costs next to nothing, each list starts over at the top, and leaves links out.
        const isOnDisk = store.publicBase.startsWith('file:');
        this.#mostPages = isOnDisk ? 0 : Math.floor(this.#sorted.length / LIST_WORTH);
    }
    /** Whether lists tell if the key is there; reads on until they do, or are not worth it any more. */
    async covers(key, signal) {
        const place = placeOf(this.#sorted, key);
        while (place >= this.#settled && this.#pays()) {
            signal.throwIfAborted();
            // Whoever comes first asks for all: the callers of one run share its signal.
            this.#reading ??= this.#read(signal).finally(() => {
                this.#reading = undefined;
            });
            await this.#reading;
        }
        return place >= 0 && place < this.#settled;
    }
    #pays() {
        return this.#pages < this.#mostPages && this.#pages * LIST_WORTH <= this.#settled + MAX_BEHIND;
    }
    async #read(signal) {
        try {
            const page = await this.#nextPage(signal);
            if (!page || !this.#take(page))
                this.#pages = this.#mostPages;
        }
        catch {
            // Without the right to list, HEADs may still be answered.
            if (!signal.aborted)
                this.#pages = this.#mostPages;
        }
    }
    /** Begins right before the next wanted key, so that whatever lies in front of it is not read through. */
    async #nextPage(signal) {
        const next = justBefore(this.#sorted[this.#settled] ?? '');
        const from = (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(next, this.#last) > 0 ? next : this.#last;
        // MinIO takes no place to begin at that is not below the prefix.
        const startAfter = from.startsWith(this.#prefix) ? from : '';
        for await (const page of this.#store.list(this.#prefix, { startAfter }, signal))
            return page;
        return undefined;
    }
    /** @returns false for a page that does not tell where it ends */
    #take({ objects, nextToken }) {
        const last = objects.at(-1)?.key;
        const isLast = nextToken === undefined;
        // Directory buckets of S3 and some others list in an order of their own.
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
        const isInOrder = objects.every(({ key }, at) => at === 0 || (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(objects[at - 1]?.key ?? '', key) < 0);
        if (!isInOrder || (last === undefined && !isLast))
            return false;
        const there = new Map(objects.map(object => [object.key, object]));
        for (; this.#settled < this.#sorted.length; this.#settled++) {
            const key = this.#sorted[this.#settled];
            if (!isLast && (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(key, last ?? '') > 0)
                break;
            const object = there.get(key);
            if (object)
                this.found.set(key, { size: object.size, ...(object.etag && { etag: object.etag }) });
        }
        this.#last = last ?? '';
        this.#pages++;
        return true;
    }
}
/** What both begin with, no character cut in two. */
function sharedStart(a, b) {
    let end = 0;
    while (end < a.length && a[end] === b[end])
        end++;
    return a.slice(0, end).replace(/[\ud800-\udbff]$/, '');
}
/** Sorts before the key, and behind nearly everything that does. */
function justBefore(key) {
    const character = /.$/su.exec(key)?.[0] ?? '';
    const point = character.codePointAt(0) ?? 0;
    // Surrogates, which lie in between, are no characters.
    const before = point === 0xe000 ? 0xd7ff : point - 1;
    return `${key.slice(0, key.length - character.length)}${String.fromCodePoint(before)}~`;
}
/** Index of the key, -1 where it is not among them. */
function placeOf(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(sorted[middle] ?? '', key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] === key ? low : -1;
}


/***/ })

};

export const id = 6322;
export const ids = [6322];
export const modules = {

/***/ 66351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export backoff */
/** Runs `attempt` until it succeeds, its error is final, or the attempts are used up. */
async function retry(attempt, { policy, clock, signal, decide, counts = () => true }) {
    let number = 1;
    for (;;) {
        try {
            return await attempt(number);
        }
        catch (error) {
            const isCounted = counts(error);
            const failures = isCounted ? number : 1;
            const decision = decide(error, failures);
            if (!decision.again || (isCounted && number >= policy.attempts))
                throw error;
            await clock.sleep(decision.afterMs ?? backoff(policy, failures, clock.random()), signal);
            if (isCounted)
                number++;
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

/***/ 88106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openFileLimit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The lowest usual limit, for systems without /proc. Node raises its limit as far as the system allows. */
const USUAL = 1024;
/** Returns the limit of open files of this process; connections count as files. */
async function openFileLimit() {
    const limits = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/limits', 'latin1').catch(() => '');
    const [, soft] = /^Max open files +(\d+|unlimited)/m.exec(limits) ?? [];
    return soft === 'unlimited' ? Infinity : Number(soft ?? USUAL);
}


/***/ }),

/***/ 36535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   y: () => (/* binding */ MAX_RETRY_AFTER_MS)
/* harmony export */ });
/** Longest wait for a `Retry-After`. With a longer one the request fails now, and the next run tries again. */
const MAX_RETRY_AFTER_MS = 60_000;
/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): whole seconds or an HTTP date in any of its three forms.
 * A value that is negative, past, over a day or unreadable counts as absent, so that the own backoff applies.
 * @returns milliseconds from `now`
 */
function retryAfter(header, now) {
    const text = header?.trim();
    if (!text)
        return undefined;
    const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : httpDate(text, now) - now;
    const oneDay = 86_400_000;
    return ms === 0 || (ms > 0 && ms <= oneDay) ? ms : undefined;
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IMF_FIXDATE = /^[a-z]{3}, (?<day>\d{2}) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) gmt$/i;
const RFC_850 = /^[a-z]{6,9}, (?<day>\d{2})-(?<month>[a-z]{3})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) gmt$/i;
const ASCTIME = /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/i;
function httpDate(text, now) {
    const parts = (IMF_FIXDATE.exec(text) ?? RFC_850.exec(text) ?? ASCTIME.exec(text))?.groups;
    if (!parts)
        return Number.NaN;
    const { day, month, year, time } = parts;
    const [hours, minutes, seconds] = time.split(':').map(Number);
    return Date.UTC(fullYear(year, now), MONTHS.indexOf(month.toLowerCase()), Number(day), hours, minutes, seconds);
}
/** Two digits mean the century that puts the date at most 50 years ahead (RFC 9110 §5.6.7). */
function fullYear(year, now) {
    if (year.length === 4)
        return Number(year);
    const thisYear = new Date(now).getUTCFullYear();
    const guess = thisYear - (thisYear % 100) + Number(year);
    return guess > thisYear + 50 ? guess - 100 : guess;
}


/***/ }),

/***/ 26322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Np: () => (/* binding */ openOrigin),
  Ep: () => (/* binding */ openOriginAgent),
  By: () => (/* binding */ originRequests)
});

// EXTERNAL MODULE: ./lib/base/files/open-file-limit.js
var open_file_limit = __webpack_require__(88106);
// EXTERNAL MODULE: ./lib/base/concurrency/retry.js
var retry = __webpack_require__(66351);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
// EXTERNAL MODULE: ./lib/origin/hosts/profiles.js
var profiles = __webpack_require__(48718);
// EXTERNAL MODULE: ./lib/origin/messages/say.js + 2 modules
var say = __webpack_require__(44075);
// EXTERNAL MODULE: ./lib/origin/fetch/request-headers.js
var request_headers = __webpack_require__(47971);
// EXTERNAL MODULE: ./lib/origin/fetch/validators.js
var fetch_validators = __webpack_require__(19402);
;// CONCATENATED MODULE: ./lib/origin/fetch/host-profiles.js
/**
 * Chooses the profile for each host. If the usual one is forbidden (403), the other is tried once, and kept for the
 * host as soon as it brings an image. A profile that an earlier run found comes first, and the usual one is tried
 * after it.
 */





class HostProfiles {
    #settings;
    #notice;
    #known = new Map();
    /** Headers for an image without a page, a profile or validators, as most images are. */
    #usualHeaders = (0,memoize_last/* memoizeLast */.x)((origin) => {
        const url = new URL(origin);
        const rule = this.#settings.rules.ruleFor(url.hostname);
        const nothing = { foundOn: undefined, profile: undefined, known: undefined };
        return (0,request_headers/* requestHeaders */.A)(this.#settings, { url, sameHost: true, rule, ...nothing });
    });
    /**
     * @param notice called once for each host that needs another profile
     * @param remembered profiles that earlier runs found, by `URL.hostname`
     */
    constructor(settings, notice, remembered = new Map()) {
        this.#settings = settings;
        this.#notice = notice;
        if (settings.referer !== 'auto')
            return;
        for (const [hostname, name] of remembered) {
            const rule = settings.rules.ruleFor(hostname);
            // The user may have written this rule since, and a rule is tried first.
            if (rule?.referer !== undefined || rule?.userAgent !== undefined)
                continue;
            this.#known.set(hostname, { profile: (0,profiles/* profile */.ME)(name, settings.plainAgent), isProven: false });
        }
    }
    /** Returns headers and profile for a request of a job. @param trial replaces the known profile of its host */
    identityFor(job, url, trial) {
        const { hostname } = url;
        const profile = trial?.hostname === hostname ? trial.profile : this.#known.get(hostname)?.profile;
        const { url: jobUrl, referer: foundOn, accept } = job;
        const known = job.known && url.href !== jobUrl.href ? (0,fetch_validators/* acrossRedirect */.Ez)(job.known) : job.known;
        const isUsual = url === jobUrl && (foundOn ?? accept) === undefined && !profile && !known;
        if (isUsual)
            return { sent: this.#usualHeaders(url.origin) };
        const rule = this.#settings.rules.ruleFor(hostname);
        const sameHost = url === jobUrl || url.origin === jobUrl.origin;
        const sent = (0,request_headers/* requestHeaders */.A)(this.#settings, { url, sameHost, accept, foundOn, rule, profile, known });
        return { sent, profile };
    }
    /** Returns the profile to try after a 403; undefined if none is left to try. */
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
        // Another image may have proven a profile meanwhile.
        const found = known?.isProven ? known.profile : (0,profiles/* otherProfile */.EY)(sent.referer !== undefined, plainAgent);
        const next = { hostname, profile: found };
        // With an unchanged Referer, the refused profile was the known one, or the user's own headers set the Referer.
        return this.identityFor(job, url, next).sent.referer === sent.referer ? undefined : next;
    }
    /** Call after the profile brought an image or a 304. */
    confirm({ url: { hostname }, profile }) {
        const known = this.#known.get(hostname);
        if (known?.isProven)
            return;
        // The usual profile worked, so a remembered one was refused before it.
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

// EXTERNAL MODULE: ./lib/origin/fetch/image-bytes.js
var image_bytes = __webpack_require__(86390);
// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/base/http/exchange-error.js
var exchange_error = __webpack_require__(84250);
// EXTERNAL MODULE: ./lib/base/http/headers.js
var http_headers = __webpack_require__(74272);
;// CONCATENATED MODULE: ./lib/origin/fetch/large-body.js




/** Bytes that show the type of a body. */
const BEGINNING = 4100;
/** An attempt that brought so many bytes is not counted. */
const EARNING_BYTES = 1024 * 1024;
/** Attempts of one body that are not counted. */
const MOST_UNCOUNTED = 100;
/** Ends a request whose answer cannot continue the file. */
const BEGIN_ANEW = new Error('the answer is another part');
/** Answers about a moment, and not about the part that was requested. */
const ABOUT_PACE = new Set([408, 425, 429]);
/** Whether the status of an answer to a request for the rest is about the range. A 304 or a 403 says nothing of the whole. */
function isAboutRange(status) {
    return status === 206 || status === 304 || (status >= 400 && status < 500 && !ABOUT_PACE.has(status));
}
/** One body over all attempts at one URL. */
class LargeBody {
    #settings;
    #onReceived;
    #writer;
    #digests;
    /** Total bytes of the body in the file; NaN if unknown. */
    #length = Number.NaN;
    /** Its Content-Type up to the slash; undefined if none was named. */
    #group;
    /** False after a wrong answer to a request for the rest: from then on the whole is requested. */
    #mayResume = true;
    /** Shows that a further answer has the same body; undefined if nothing does. */
    #validator;
    /** The URL that gave it, without its query: a redirect may lead to another file, or to the same with a new signature. */
    #from = '';
    #isFed = false;
    /** The most bytes received in any attempt, and those that already earned one. */
    #maxReceived = 0;
    #earned = 0;
    #uncounted = 0;
    constructor(settings, onReceived = () => { }) {
        this.#settings = settings;
        this.#onReceived = onReceived;
    }
    /** Whether the body of the last answer is in the file. */
    get isFed() {
        return this.#isFed;
    }
    get #received() {
        return this.#writer?.size ?? 0;
    }
    /** Headers of a request for the rest, where an earlier attempt left a beginning that can be continued. */
    requestHeaders(url) {
        this.#isFed = false;
        if (!this.#mayResume || !this.#validator || this.#received === 0 || placeOf(url) !== this.#from)
            return undefined;
        return { range: `bytes=${this.#received}-`, 'if-range': this.#validator.value };
    }
    /** What to do with a new body. Drops what earlier attempts left. */
    divert(head, url, receiving) {
        this.drop();
        this.#from = placeOf(url);
        if (isEncoded(head))
            return undefined;
        const { over, most, mostOf } = this.#settings;
        return {
            over,
            most,
            beginning: BEGINNING,
            to: beginning => {
                const limit = mostOf(beginning);
                return limit === undefined ? undefined : this.#begin(head, limit, receiving);
            },
        };
    }
    /**
     * What to do with an answer to a request for the rest.
     * @throws BEGIN_ANEW if the answer is not the rest; its feed does so if the body is longer than announced
     */
    rest(head, receiving) {
        const end = this.#endOfRest(head);
        if (end === undefined)
            throw this.#anew();
        return this.#feed(end, receiving, () => this.#anew());
    }
    /** @returns whether an attempt that failed counts as none, because it brought much */
    earnsAttempt() {
        if (this.#maxReceived - this.#earned < EARNING_BYTES || this.#uncounted === MOST_UNCOUNTED)
            return false;
        this.#earned = this.#maxReceived;
        this.#uncounted++;
        return true;
    }
    /**
     * The whole body. Call it after an answer whose body is in the file.
     * @throws ExchangeError if a part is still missing
     */
    async finish() {
        const [writer, digests] = [this.#writer, this.#digests];
        if (writer.size < this.#length)
            throw new exchange_error/* ExchangeError */.Sb('body', new Error('the part ended early'));
        await writer.finish();
        // The bytes are complete: a further attempt needs all of them again.
        this.#validator = undefined;
        return { path: writer.path, size: writer.size, digests: digests.digests() };
    }
    /** Removes the file. */
    drop() {
        if (this.#writer)
            this.#settings.files.remove(this.#writer);
        this.#writer = undefined;
        this.#validator = undefined;
        this.#length = Number.NaN;
    }
    #begin(head, limit, receiving) {
        this.#length = lengthOf(head);
        this.#group = groupOf(head);
        if (this.#length > limit)
            throw tooLarge();
        const isWhole = head.status === 200 && !Number.isNaN(this.#length);
        this.#validator = isWhole ? (0,fetch_validators/* strongValidator */.Yf)(head.headers) : undefined;
        return this.#feed(limit, receiving, tooLarge);
    }
    #feed(limit, { share, permit }, tooLong) {
        this.#isFed = true;
        // The body is not in memory, and it takes its time: others need its slot.
        void share.resize(0);
        void permit.stepAside(new Promise(() => { }));
        const take = (chunk) => {
            if (this.#received + chunk.length > limit)
                throw tooLong();
            const writing = this.#writer ? this.#writer.write(chunk) : this.#open(chunk);
            this.#maxReceived = Math.max(this.#maxReceived, this.#received);
            return writing;
        };
        return { feed: take, floor: this.#settings.floor };
    }
    async #open(first) {
        const digests = new digests_digests/* RunningDigests */.Z6(this.#settings.digests);
        this.#digests = digests;
        this.#writer = await this.#settings.files.make(this.#length, bytes => {
            digests.update(bytes);
            this.#onReceived(this.#received, Number.isNaN(this.#length) ? undefined : this.#length);
        });
        await this.#writer.write(first);
    }
    #anew() {
        this.#mayResume = false;
        return BEGIN_ANEW;
    }
    /** @returns how many bytes of the whole there are after the answer; undefined if it is not the rest */
    #endOfRest(head) {
        const { status, headers } = head;
        const [, start, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec((0,http_headers/* firstHeader */.Y)(headers, 'content-range')?.trim() ?? '') ?? [];
        const group = groupOf(head);
        const isRest = status === 206 &&
            !isEncoded(head) &&
            (group === undefined || group === this.#group) &&
            this.#validator !== undefined &&
            (0,http_headers/* firstHeader */.Y)(headers, this.#validator.header) === this.#validator.value &&
            Number(start) === this.#received &&
            Number(total) === this.#length;
        return isRest ? Math.min(Number(last) + 1, this.#length) : undefined;
    }
}
const placeOf = ({ origin, pathname }) => origin + pathname;
function lengthOf({ headers }) {
    return Number((0,http_headers/* firstHeader */.Y)(headers, 'content-length') ?? Number.NaN);
}
/** `video` of `video/mp4`. A page in place of a part has another group. */
function groupOf({ headers }) {
    return (0,http_headers/* firstHeader */.Y)(headers, 'content-type')?.split('/', 1)[0]?.trim().toLowerCase();
}
function isEncoded({ headers }) {
    return !/^\s*(?:identity)?\s*$/i.test([headers['content-encoding'] ?? ''].flat().join());
}
function tooLarge() {
    return new exchange_error/* ExchangeError */.Sb('body', 'too-large', 'too-large');
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
;// CONCATENATED MODULE: ./lib/base/http/has-route.js

/** DNS root servers, whose addresses stay public: https://www.iana.org/domains/root/servers */
const PUBLIC = [
    ['udp4', '198.41.0.4'],
    ['udp6', '2001:503:ba3e::2:30'],
];
/** True if this machine has a route to a public address. Sends nothing: a UDP connect only looks up the route. */
async function hasRoute() {
    for (const [family, address] of PUBLIC)
        if (await routeTo(family, address))
            return true;
    return false;
}
function routeTo(family, address) {
    return new Promise(resolve => {
        const socket = (0,external_node_dgram_.createSocket)(family);
        const answer = (isThere) => {
            socket.close();
            resolve(isThere);
        };
        socket.once('error', () => answer(false));
        // The callback also receives errors, which its type does not say.
        socket.connect(53, address, (error) => answer(!error));
    });
}

;// CONCATENATED MODULE: ./lib/origin/fetch/machine-faults.js
/**
 * Faults of this machine, which no origin is blamed for: no files, ports or memory left, or no route out. A job that
 * meets one keeps its permit and tries again later, so that everything slows down. If no request gets through for a
 * while, the run ends.
 */




/** A fault ends the run after this time without a single answer, milliseconds. */
const LASTING_MS = 30_000;
/** Waits between two tries, milliseconds. */
const SHORTEST_MS = 250;
const LONGEST_MS = 5000;
const EXHAUSTED = /^(EMFILE|ENFILE|ENOBUFS|ENOMEM|EAI_SYSTEM|EAI_MEMORY)$/;
/** One host alone can cause these too, while others can be reached. */
const NO_WAY = /^(ENETUNREACH|ENETDOWN|EHOSTUNREACH|EAI_AGAIN)$/;
class MachineFaults {
    #tools;
    /** Checked before the first request. Without a route the network is closed, and unreachable hosts lie outside it. */
    #hadRoute = hasRoute();
    /** When the first fault since the last answer occurred, clock time. */
    #since;
    #isOnline = false;
    constructor(tools) {
        this.#tools = tools;
    }
    /** Whether some origin has answered: a later failure does not mean that the network is missing. */
    get isOnline() {
        return this.#isOnline;
    }
    answered() {
        this.#isOnline = true;
        this.#since = undefined;
    }
    /** @returns undefined if this machine is not at fault */
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
    /** @throws PersistError `machine-fault` if the fault has lasted, or the reason why the run starts nothing more */
    async waitOut({ code, kind }) {
        const { clock, connections, stopping } = this.#tools;
        const now = clock.now();
        this.#since ??= now;
        const lasted = now - this.#since;
        if (lasted >= LASTING_MS) {
            const advice = (0,say/* say */.c)(`machine-${kind}-fix`);
            throw new errors/* PersistError */.vc('fetch', 'machine-fault', (0,say/* say */.c)(`machine-${kind}`, { code }), { code, advice });
        }
        connections.closeUnused();
        const ms = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, lasted / 2));
        await clock.sleep(ms * (0.5 + clock.random() / 2), stopping);
    }
}
/** Node tries each address of a name, and reports the errors of all. */
function triesOf(cause) {
    const [first, ...more] = cause instanceof AggregateError ? cause.errors : [];
    return first ? [first, ...more] : [(cause ?? {})];
}
/** EADDRNOTAVAIL means used-up ports for IPv4 only; for IPv6 it means that this machine has no such address. */
function isExhaustion({ code, address }) {
    return (EXHAUSTED.test(String(code)) ||
        (code === 'EADDRNOTAVAIL' && typeof address === 'string' && (0,external_node_net_.isIPv4)(address)));
}

;// CONCATENATED MODULE: ./lib/origin/fetch/paused-origins.js
/** Origins and hosts that get no requests for now: they do not answer, or they requested a pause. */


/** An origin counts as dead after this many failures in a row without an answer (the idea of restic's breaker). */
const STRAIGHT = 10;
/** How long a dead origin gets no requests, milliseconds. */
const OPEN_MS = 30_000;
/** Pauses a dead origin, so that its images do not use up all their attempts. */
class Breaker {
    #clock;
    #origins = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Whether no origin has failed since its last answer. */
    get isClosed() {
        return this.#origins.size === 0;
    }
    /** Returns the last failure of an origin that must not get requests now. */
    deadBy(origin) {
        const state = this.#origins.get(origin);
        return state && this.#clock.now() < state.openUntil ? state.last : undefined;
    }
    /** Like `deadBy`, before a request: after the pause, one request tries a dead origin for all. */
    enter(origin) {
        const dead = this.deadBy(origin);
        const state = this.#origins.get(origin);
        if (!dead && state && state.failures >= STRAIGHT)
            state.openUntil = this.#clock.now() + OPEN_MS;
        return dead;
    }
    /** Call after every answer, whatever its status. */
    answered(origin) {
        this.#origins.delete(origin);
    }
    /** Call if there was no connection, or no answer over it. */
    failed(origin, last) {
        const failures = (this.#origins.get(origin)?.failures ?? 0) + 1;
        const openUntil = failures >= STRAIGHT ? this.#clock.now() + OPEN_MS : 0;
        this.#origins.set(origin, { failures, openUntil, last });
    }
}
/** Failures without an answer. `deadline` counts: an attempt can end before its connection times out. */
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
    /** Hosts that requested a longer pause than a run waits, with the sentence that reports it. */
    #paused = new Map();
    constructor(clock) {
        this.#breaker = new Breaker(clock);
    }
    /** Call before each request. @throws PersistError if the host or its origin is paused */
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
    /** Whether another attempt would be refused before it begins. */
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
    /** @param error from before an answer began */
    failed({ origin }, error) {
        if (NO_ANSWER.has(error.reason))
            this.#breaker.failed(origin, error);
    }
}

// EXTERNAL MODULE: ./lib/base/http/retry-after.js
var retry_after = __webpack_require__(36535);
// EXTERNAL MODULE: ./lib/origin/hosts/challenge-pages.js
var challenge_pages = __webpack_require__(59946);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/origin/fetch/decode-body.js
/** Decodes a body whose Content-Encoding was applied although the request named `identity`. */





const gunzipped = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const inflated = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
const inflatedRaw = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const DECODERS = new Map([
    ['gzip', gunzipped],
    ['x-gzip', gunzipped],
    // `deflate` means zlib (RFC 9110 §8.4.1.2), yet some servers send raw deflate data.
    ['deflate', (body, limit) => (hasZlibHeader(body) ? inflated : inflatedRaw)(body, limit)],
    ['br', (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)],
]);
/**
 * Decodes one layer up to `maxBytes`. Refuses two layers or an unknown one, since only bombs have them.
 * Keeps bytes that are an image already: some servers name an encoding that they did not apply.
 * @param share reserves the body and `maxBytes` during decoding, then the decoded size
 * @throws PersistError `encoding-invalid`, `too-large`
 */
async function decodeBody({ headers, body }, maxBytes, isImage, share) {
    const said = headers['content-encoding'];
    if (said === undefined)
        return body;
    const encoding = [said].flat().join(',').trim().toLowerCase();
    if (encoding === '' || encoding === 'identity' || body.length === 0 || isImage(body))
        return body;
    const decode = DECODERS.get(encoding);
    if (!decode)
        throw invalid((0,say/* say */.c)('fetch-encoding-unknown', { encoding: (0,sentence/* quoted */.TL)(encoding.slice(0, 40)) }));
    return await decoded(body, encoding, decode, maxBytes, share);
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
/** Checks for method 8 and the checksum over both bytes (RFC 1950 §2.2). */
function hasZlibHeader(body) {
    return body.length >= 2 && (body.readUInt8(0) & 15) === 8 && body.readUInt16BE(0) % 31 === 0;
}
function invalid(sentence, cause) {
    return new errors/* PersistError */.vc('fetch', 'encoding-invalid', sentence, { cause });
}

// EXTERNAL MODULE: ./lib/origin/fetch/exchange-failure.js
var exchange_failure = __webpack_require__(12375);
;// CONCATENATED MODULE: ./lib/origin/fetch/read-response.js








const NOTHING = Buffer.alloc(0);
function responseReader(settings, { gate, pausedOrigins, clock }) {
    const refuse = ({ response, url }) => {
        const refusal = statusError(response, url, clock.now());
        if (refusal.reason === 'throttled')
            pausedOrigins.pause(url.host, refusal.sentence);
        else if (response.status === 429 || response.status === 503)
            gate.slowDown(url.host, refusal.details.retryAfterMs);
        return refusal;
    };
    const imageOf = async ({ response, url }, { job, share, large }) => {
        const { headers } = response;
        const said = (0,fetch_validators/* validatorsOf */.pX)(headers);
        const validators = url.href === job.url.href ? said : (0,fetch_validators/* acrossRedirect */.Ez)(said);
        const isLengthKnown = headers['content-length'] !== undefined;
        const facts = { finalUrl: url, headers, validators, isLengthKnown };
        if (large?.isFed)
            return { ...facts, bytes: NOTHING, file: await inFile(large, url) };
        return { ...facts, bytes: await decodeBody(response, settings.maxBytes, settings.isImage, share) };
    };
    /** @throws PersistError for every answer that brings no image */
    return async (response, attempt) => {
        const { response: answer, url } = response;
        const { job } = attempt;
        // Without our own condition a 304 says nothing about the image, whatever the user's own headers contain.
        const isNotModified = answer.status === 304 && (0,fetch_validators/* conditionalHeaders */.NZ)(job.known) !== undefined;
        const isRest = attempt.large?.isFed === true;
        if (!bringsImage(answer.status) && !isNotModified && !isRest)
            throw refuse(response);
        gate.speedUp(url.host);
        const word = settings.respectRobotsTag && robotsOptOut(answer.headers);
        if (word)
            throw optedOut(url, word);
        return isNotModified ? 'not-modified' : await imageOf(response, attempt);
    };
}
/** @throws PersistError `truncated` if the answer brought a part that does not reach the end */
async function inFile(large, url) {
    try {
        return await large.finish();
    }
    catch (error) {
        throw error instanceof exchange_error/* ExchangeError */.Sb ? (0,exchange_failure/* exchangeFailure */.g)(error, url) : error;
    }
}
function optedOut({ host }, word) {
    return new errors/* PersistError */.vc('fetch', 'opted-out', (0,say/* say */.c)('fetch-opted-out', { host, word }));
}
/**
 * The words that DeviantArt defined and img2dataset honours:
 * https://www.deviantart.com/team/journal/UPDATE-All-Deviations-Are-Opted-Out-of-AI-Datasets-934500371
 */
const OPT_OUT = /(?:^|[\s,:])(noai|noimageai)(?=$|[\s,])/i;
/** Returns the word that keeps an answer out of datasets, whichever crawler the word is for. */
function robotsOptOut(headers) {
    const tag = [headers['x-robots-tag'] ?? ''].flat().join(', ');
    return OPT_OUT.exec(tag)?.[1]?.toLowerCase();
}
/** A 203 comes through a proxy that may have changed the body, so its bytes decide (RFC 9110 §15.3.4). */
function bringsImage(status) {
    return status === 200 || status === 203;
}
/** @param now milliseconds since the epoch, for a Retry-After that is a date */
function statusError(response, url, now) {
    const { status, headers } = response;
    const { host } = url;
    // RFC 9110 §10.2.3 defines it for 503 and redirects, RFC 6585 for 429. With a 404 it says nothing about the host.
    const header = status >= 500 || status === 429 || status < 400 ? headers['retry-after'] : undefined;
    const retryAfterMs = (0,retry_after/* retryAfter */.P)(typeof header === 'string' ? header : undefined, now);
    if (retryAfterMs !== undefined && retryAfterMs > retry_after/* MAX_RETRY_AFTER_MS */.y) {
        const seconds = Math.round(retryAfterMs / 1000);
        const sentence = (0,say/* say */.c)('status-throttled', { host, status, seconds });
        return new errors/* PersistError */.vc('fetch', 'throttled', sentence, { status, retryAfterMs });
    }
    const reason = `http-${status}`;
    const details = retryAfterMs === undefined ? { status } : { status, retryAfterMs };
    const challenge = (0,challenge_pages/* detectChallenge */.L)(response);
    if (challenge) {
        const sentence = (0,say/* say */.c)('status-challenge', { host, status, challenge });
        return new errors/* PersistError */.vc('fetch', reason, sentence, { ...details, advice: (0,say/* say */.c)('page-fix') });
    }
    const advice = status === 403 ? (0,say/* say */.c)('status-hotlink-fix') : undefined;
    return new errors/* PersistError */.vc('fetch', reason, (0,say/* say */.c)('status-plain', { host, status }), { ...details, advice });
}

// EXTERNAL MODULE: ./lib/base/http/exchange.js + 4 modules
var exchange = __webpack_require__(71982);
;// CONCATENATED MODULE: ./lib/origin/fetch/fetch-job.js
/** Waits for the job's permit at another host, or again at its own. */
function whileMoving({ during }, moving) {
    return during ? during(moving, () => { }) : moving;
}

// EXTERNAL MODULE: ./lib/origin/fetch/socket-guard.js
var socket_guard = __webpack_require__(3184);
;// CONCATENATED MODULE: ./lib/origin/fetch/ask-origin.js







/** The time left of an attempt. Only waits for origins count; other waits are left out. */
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
    /** Gives the attempt its whole time again. */
    restart() {
        this.#dueAt = performance.now() + this.#totalMs;
    }
}
/** Bytes read of an answer without an image: its connection stays usable, and a challenge page is recognised. */
const OTHER_BYTES = 64 * 1024;
/** Ends a request that is too slow for a slot while the slow lane has no room for it. */
const NO_ROOM = new Error('begun again when there is room');
class OriginAsker {
    #settings;
    #tools;
    constructor(settings, tools) {
        this.#settings = settings;
        this.#tools = tools;
    }
    /** @throws PersistError if no answer comes */
    async ask(asked) {
        const { faults, pausedOrigins } = this.#tools;
        for (;;) {
            try {
                const response = await this.#send(asked);
                faults.answered();
                pausedOrigins.answered(asked.url);
                return response;
            }
            catch (error) {
                await this.#beforeAsking(error, asked);
            }
        }
    }
    #send({ url, headers, visit, time }) {
        const { agent, connections, aborting, onSend } = this.#tools;
        const { share, permit, large } = visit;
        const partial = large?.requestHeaders(url);
        return (0,exchange/* exchange */.c)({
            dispatcher: agent,
            method: 'GET',
            origin: url.origin,
            path: url.pathname + url.search,
            headers: partial ? { ...headers, ...partial } : headers,
            limits: { ...this.#settings.limits, totalMs: time.leftMs },
            signal: aborting,
            onSend,
            onHead: head => this.#planOf(head, url, visit, partial !== undefined),
            onSlow: () => {
                share.slow();
                if (!permit.slow(connections.addressOf(url.host)))
                    throw NO_ROOM;
            },
        });
    }
    #planOf(head, url, visit, isForRest) {
        const { status, headers } = head;
        const { share, permit, large } = visit;
        if (isForRest && large && isAboutRange(status))
            return large.rest(head, visit);
        if (status >= 400)
            return { sample: OTHER_BYTES };
        const { maxBytes, memory, respectRobotsTag } = this.#settings;
        const isWanted = bringsImage(status) && !(respectRobotsTag && robotsOptOut(headers));
        if (!isWanted)
            return { drain: OTHER_BYTES };
        const divert = large?.divert(head, url, visit);
        const reserve = (came, length) => {
            // After its beginning only a body that stays in memory gets here.
            const isUndecided = divert !== undefined && came <= divert.beginning;
            const wait = share.receive(came, isUndecided ? Math.min(length, divert.over) : length);
            return wait && permit.stepAside(wait);
        };
        return { keep: maxBytes, reserve, memory, divert };
    }
    /** Waits until the request may be sent again. @throws the failure, if the origin was at fault */
    async #beforeAsking(error, { url, visit, time }) {
        const { faults, pausedOrigins } = this.#tools;
        const { job, share, permit, large } = visit;
        // The partial body in memory is dropped.
        void share.resize(0);
        if (error === BEGIN_ANEW)
            return large?.drop();
        if (error === NO_ROOM) {
            const moving = permit.moveTo(url.host);
            if (moving !== undefined)
                await whileMoving(job, moving);
            return time.restart();
        }
        if (!(error instanceof exchange_error/* ExchangeError */.Sb))
            throw error;
        if ((0,socket_guard/* isStale */.Q)(error.cause))
            return;
        const fault = await faults.of(error);
        if (fault)
            return await time.without(faults.waitOut(fault));
        const { proxy, tooLargeAdvice } = this.#settings;
        const failure = (0,exchange_failure/* exchangeFailure */.g)(error, url, faults.isOnline ? undefined : proxy, tooLargeAdvice);
        const isHop = url.href !== job.url.href;
        if (error.phase === 'body')
            pausedOrigins.answered(url);
        // A redirect may leave too little time, so `deadline` says nothing about its target.
        else if (!isHop || failure.reason !== 'deadline')
            pausedOrigins.failed(url, failure);
        throw failure;
    }
}

// EXTERNAL MODULE: ./lib/origin/fetch/redirects.js
var redirects = __webpack_require__(49644);
;// CONCATENATED MODULE: ./lib/origin/fetch/request-image.js



function imageRequester(settings, tools) {
    const { gate, pausedOrigins, hostProfiles } = tools;
    const asker = new OriginAsker(settings, tools);
    return async (visit, trial) => {
        const { job, permit, onRequest } = visit;
        const time = new AttemptTime(settings.timeoutMs);
        let identity;
        const askNow = async (url) => {
            pausedOrigins.throwIfPaused(url);
            onRequest();
            identity = hostProfiles.identityFor(job, url, trial);
            return await asker.ask({ url, headers: identity.sent, visit, time });
        };
        const askAt = async (url) => {
            const moving = permit.moveTo(url.host);
            if (moving)
                await time.without(whileMoving(job, moving));
            return await askNow(url);
        };
        const response = await (trial ? askAt(job.url) : askNow(job.url));
        const result = await (0,redirects/* followRedirects */.F)(response, job.url, (url, from) => {
            // A redirect counts as a success for the host that gave it, as an image does.
            gate.speedUp(from.host);
            return askAt(url);
        });
        return { ...result, sent: identity?.sent ?? {}, profile: identity?.profile };
    };
}

;// CONCATENATED MODULE: ./lib/origin/fetch/retry-rules.js
/** Decides which origin failures are worth another attempt. Pure. */

/** Cloudflare sends 520 to 524 when the site's own server failed. */
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
/** A second attempt shows whether these failures were chance. */
const RETRIED_ONCE = new Set(['image-incomplete', 'protocol-error']);
/** Time for all attempts at one URL, milliseconds. A `Retry-After` that exceeds it ends the attempts. */
const MAX_URL_MS = 300_000;
/** @param elapsedMs since the first attempt began */
function decideRetry(error, attempt, elapsedMs) {
    const { reason, details } = error;
    const again = RETRIED.has(reason) ||
        (RETRIED_ONCE.has(reason) && attempt === 1) ||
        (reason.startsWith('http-') && RETRIED_STATUS.has(details.status ?? 0)) ||
        // EAI_AGAIN is temporary; a name that does not exist stays missing.
        (reason === 'dns-failed' && (0,errors/* codeOf */.$N)(error) === 'EAI_AGAIN');
    const wait = details.retryAfterMs;
    if (!again || elapsedMs + (wait ?? 0) >= MAX_URL_MS)
        return { again: false };
    return wait === undefined ? { again } : { again, afterMs: wait };
}

;// CONCATENATED MODULE: ./lib/origin/fetch/fetcher.js










/**
 * Limits on silence before and within an answer. A body below 1 KiB/s fails (the idea of curl's --speed-limit).
 * A body below 8 KiB/s gives its slot to others.
 */
const ORIGIN_LIMITS = {
    headersMs: 30_000,
    idleMs: 30_000,
    floor: { bytes: 30 * 1024, windowMs: 30_000 },
    slow: { headMs: 2000, firstMs: 250, largeMs: 100, everyMs: 1000, bytesPerSecond: 8 * 1024 },
};
class Fetcher {
    #settings;
    #tools;
    #pausedOrigins;
    #hostProfiles;
    #requestImage;
    #readResponse;
    constructor(settings, tools) {
        const { gate, clock, notice, profiles } = tools;
        const pausedOrigins = new PausedOrigins(clock);
        const hostProfiles = new HostProfiles(settings, notice, profiles);
        const faults = new MachineFaults(tools);
        this.#settings = settings;
        this.#tools = tools;
        this.#pausedOrigins = pausedOrigins;
        this.#hostProfiles = hostProfiles;
        this.#requestImage = imageRequester(settings, {
            onSend: () => { },
            ...tools,
            faults,
            pausedOrigins,
            hostProfiles,
        });
        this.#readResponse = responseReader(settings, { gate, pausedOrigins, clock });
    }
    /**
     * @param permit taken at the job's host for the first attempt
     * @param onAttempt called with the number of the attempt, from 1, before each of its requests
     * @returns `NotModified` only if the job has `known`
     * @throws PersistError after permit and memory are given back
     */
    async fetch(job, permit, accept, onAttempt) {
        const { gate, budget, clock: ofRun, stopping } = this.#tools;
        const { during = wait => wait } = job;
        const sleep = (ms, signal) => during(ofRun.sleep(ms, signal), () => { });
        const clock = { now: () => ofRun.now(), random: () => ofRun.random(), sleep };
        const { large: files, policy, maxBytes } = this.#settings;
        const large = files && new LargeBody(files, job.onReceived);
        let first = permit;
        let startedAt = clock.now();
        const attempt = async (number) => {
            const current = first ?? (await during(gate.waitForPermit(job.url.host), waited => waited.release()));
            first = undefined;
            const share = budget.open(maxBytes);
            return await this.#attempt({ job, share, permit: current, large, onRequest: () => onAttempt(number) }, accept);
        };
        /** An attempt that brought much of a large body does not. Bytes that are whole and wrong are no progress. */
        const counts = (thrown) => {
            const isBroken = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch').stage === 'fetch';
            if (!isBroken || !large?.earnsAttempt())
                return true;
            startedAt = clock.now();
            return false;
        };
        const decide = (thrown, number) => {
            const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
            const { hop } = error.details;
            if (job.expiresAt !== undefined && job.expiresAt <= clock.now())
                return { again: false };
            if (this.#pausedOrigins.isGivenUp(hop === undefined ? job.url : new URL(hop)))
                return { again: false };
            return decideRetry(error, number, clock.now() - startedAt);
        };
        try {
            const answer = await (0,retry/* retry */.L)(attempt, { policy, clock, signal: stopping, decide, counts });
            return answer;
        }
        catch (error) {
            large?.drop();
            throw error;
        }
    }
    async #attempt(visit, accept) {
        try {
            const first = await this.#requestImage(visit);
            const trial = this.#hostProfiles.nextTrial(visit.job, first);
            const response = trial ? await this.#requestImage(visit, trial) : first;
            const taken = await this.#readResponse(response, visit);
            if (taken === 'not-modified')
                return { notModified: true, ...this.#withPermit(response, visit) };
            const accepted = await accept(taken);
            return { accepted, ...this.#withPermit(response, visit, taken.bytes) };
        }
        catch (error) {
            // A job that waits for its next attempt holds neither a permit nor bytes.
            visit.share.close();
            visit.permit.release();
            throw error;
        }
    }
    #withPermit(response, { share, permit, large }, inMemory) {
        this.#hostProfiles.confirm(response);
        const bytes = new image_bytes/* ImageBytes */.p(share, this.#settings.memory, inMemory, large);
        return { permit, bytes, profile: response.profile?.name };
    }
}

// EXTERNAL MODULE: ./lib/origin/hosts/connections.js
var hosts_connections = __webpack_require__(39663);
;// CONCATENATED MODULE: ./lib/base/concurrency/queue.js
/** So many taken items leave their places empty before the rest moves up. */
const MOST_EMPTY = 64;
/** A first-in, first-out queue. `dequeue` stays cheap in a long queue, unlike `Array.shift` or a Set. */
class Queue {
    /** Undefined where an item was taken. */
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
        const item = this.#items[this.#front];
        this.#items[this.#front++] = undefined;
        // Copies at most as many items as were taken since the last copy.
        if (this.#front >= MOST_EMPTY && this.#front * 2 >= this.#items.length)
            this.#keep(this.#items.slice(this.#front));
        return item;
    }
    /** Empties the queue. @returns the items that were left */
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

;// CONCATENATED MODULE: ./lib/base/binary-heap.js
/** Items in an order of priority: the first is at hand, and the others are only as sorted as that needs. */
class BinaryHeap {
    #isBefore;
    /** No item is before its parent, which is at `(index - 1) >> 1`. */
    #items = [];
    constructor(isBefore) {
        this.#isBefore = isBefore;
    }
    get length() {
        return this.#items.length;
    }
    get first() {
        return this.#items[0];
    }
    push(item) {
        const items = this.#items;
        let at = items.push(item) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            const above = items[parent];
            if (!this.#isBefore(item, above))
                break;
            items[at] = above;
            at = parent;
        }
        items[at] = item;
    }
    /** Takes out the first item. */
    pop() {
        const [first] = this.#items;
        const last = this.#items.pop();
        if (this.#items.length > 0)
            this.#sink(last);
        return first;
    }
    /** Restores the order after the first item itself has changed. */
    firstChanged() {
        if (this.#items.length > 0)
            this.#sink(this.#items[0]);
    }
    /** Empties the heap. @returns the items that were left, in no order */
    clear() {
        return this.#items.splice(0);
    }
    /** Puts an item in place of the first, and moves it down to where it belongs. */
    #sink(item) {
        const items = this.#items;
        const { length } = items;
        let at = 0;
        for (let child = 1; child < length; child = 2 * at + 1) {
            const right = child + 1;
            if (right < length && this.#isBefore(items[right], items[child]))
                child = right;
            const below = items[child];
            if (!this.#isBefore(below, item))
                break;
            items[at] = below;
            at = child;
        }
        items[at] = item;
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/pending-jobs.js


/** The jobs of one host that have not begun: first jobs that expire, soonest first; then the others in order. */
class PendingJobs {
    #expiryOf;
    #lasting = new Queue();
    #expiring = new BinaryHeap(isBefore);
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
    }
    dequeue() {
        const soonest = this.#expiring.pop();
        return soonest ? soonest.job : this.#lasting.dequeue();
    }
    /** Whether the next job has expired. */
    isLate(now) {
        return (this.#expiring.first?.at ?? now + 1) <= now;
    }
    /** Empties the queue. @returns the jobs that were in it */
    clear() {
        return [...this.#expiring.clear().map(({ job }) => job), ...this.#lasting.clear()];
    }
}
function isBefore(a, b) {
    return a.at === b.at ? a.number < b.number : a.at < b.at;
}

;// CONCATENATED MODULE: ./lib/origin/hosts/host.js
/** The state of one host: its jobs, how many may run at once, and when the next may start. */


class Host {
    name;
    delayMs;
    /** Upper bound of `#limit`. `limitSetting` names the setting that gives it. */
    maxActive;
    limitSetting;
    /** Most requests at once: falls when the host pushes back, rises again with each success. */
    #limit;
    #isLong = false;
    /** Permits in use, one for each request under way. */
    active = 0;
    /** Jobs that left this host for another one and wait there. */
    away = 0;
    /** Clock time before which nothing starts. */
    opensAt = 0;
    /** Whether a timer is set for `opensAt`. */
    waking = false;
    /** Whether it waits for its turn, in `ReadyHosts` or in the slow lane. */
    isQueued = false;
    /** The address that sends its bodies, if they come too slowly for a slot. */
    slowAddress;
    /** Redirects have led here, so more may follow. */
    isTarget = false;
    /** Further requests of jobs under way; they go before jobs that have not begun. */
    returning = new Queue();
    /** Jobs that have not begun. */
    pending;
    /** @param own replaces the limits that all hosts have */
    constructor(name, { perHost, delayMs }, own = {}, expiryOf) {
        this.name = name;
        this.limitSetting = own.concurrency === undefined ? 'per-host-concurrency' : 'host-rules';
        this.delayMs = own.delayMs ?? delayMs;
        this.maxActive = own.concurrency ?? perHost;
        this.#limit = this.maxActive;
        this.pending = new PendingJobs(expiryOf);
    }
    /** Jobs that wait elsewhere count: a host that redirects all its images must not get all requests at once. */
    get hasWork() {
        const hasRoom = this.active + this.away < this.maxActive;
        return this.returning.length > 0 || (hasRoom && this.pending.length > 0);
    }
    get isFull() {
        return this.active >= this.#limit;
    }
    /** Whether its own limit alone stops more requests: the host neither pushed back nor sends slowly. */
    get isLimited() {
        const isAtMost = this.active >= this.maxActive && this.#limit === this.maxActive;
        return isAtMost && this.pending.length > 0 && this.slowAddress === undefined;
    }
    /** Whether no job is left and none is expected. */
    get isDone() {
        return this.pending.length + this.returning.length + this.away === 0 && !this.isTarget;
    }
    /** Whether more jobs ever waited than may run at once: the last of them must not wait for small hosts. */
    get isLong() {
        this.#isLong ||= this.pending.length > this.maxActive;
        return this.#isLong;
    }
    slowDown(now, pauseMs) {
        this.#limit = pauseMs > 0 ? 1 : Math.ceil(this.#limit / 2);
        this.opensAt = Math.max(this.opensAt, now + pauseMs);
    }
    speedUp() {
        if (this.#limit < this.maxActive)
            this.#limit++;
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/host-permit.js
/**
 * The terms of this folder:
 * - permit: permission for one request to one host. Each host has as many as its limit, `Host`.
 * - slot: one of the run's `concurrency`, shared by all hosts, `Seats`. A job under way holds a permit and, besides it,
 *   a slot, a seat in the slow lane, or neither while its body waits for memory, `Seats`.
 * - address: what the names of one or more hosts lead to. An address that sends slowly is served by the slow lane, which
 *   has seats of its own, `Seats`.
 * - turn: a host with work and a free permit is queued until a slot is free. Hosts with many jobs get three turns of
 *   four, `ReadyHosts`.
 * - returning: a job under way that waits for a permit, for a redirect or a further attempt. At its host it goes before
 *   jobs that have not begun; these begin by their expiry, `PendingJobs`.
 */
class Permit {
    #giver;
    /** Undefined while no job has the permit. */
    host;
    /** In the slow lane, the address that the permit counts for; else undefined. */
    address;
    /** A body came slowly while the job had the permit. */
    isSlow = false;
    /** The permit has no slot, since its body waits for memory. */
    isAside = false;
    constructor(giver) {
        this.#giver = giver;
    }
    release() {
        const { host } = this;
        this.host = undefined;
        if (host !== undefined)
            this.#giver.giveBack(this, host);
    }
    moveTo(host) {
        return this.#giver.move(this, host);
    }
    slow(address) {
        return this.#giver.slow(this, address);
    }
    async stepAside(wait) {
        // The slot goes to a job that begins at once, which must not happen within a parser's callback.
        await undefined;
        const stepBack = this.#giver.stepAside(this);
        await wait;
        stepBack();
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/ready-hosts.js

const LONG_TURNS = 3;
/**
 * Hosts with work and room, served in turn. Hosts with more jobs than they may run at once decide when a run ends.
 * They take three turns of four, however many hosts with few jobs are queued.
 */
class ReadyHosts {
    #long = new Queue();
    #short = new Queue();
    /** Turns of hosts with many jobs since the last turn of a host with few. */
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

;// CONCATENATED MODULE: ./lib/origin/hosts/seats.js
/** What a request under way holds besides its permit at the host: a slot, a seat in the slow lane, or nothing. */

/**
 * Most bodies that wait for memory without a slot. Each holds a connection and what its socket has read ahead, up to
 * 128 KiB. Beyond this number bodies keep their slots, so that nothing more begins.
 */
const MOST_ASIDE = 128;
/**
 * The slow lane has separate seats for bodies that come too slowly for a slot: a number in all, and a number per
 * address, whichever of its names is used. A host whose bodies came slowly begins its next requests there.
 */
class Seats {
    #limits;
    #freeSlots;
    #aside = 0;
    /** Seats of the slow lane that are taken, in all and by address. */
    #taken = 0;
    #takenBy = new Map();
    /** Hosts with work in the slow lane, by address; the address whose last turn is longest ago comes first. */
    #waiting = new Map();
    constructor(limits) {
        this.#limits = limits;
        this.#freeSlots = limits.concurrency;
    }
    get hasFreeSlot() {
        return this.#freeSlots > 0;
    }
    take({ address }) {
        if (address === undefined)
            this.#freeSlots--;
        else
            this.#enter(address);
    }
    /** Gives up the permit. */
    leave(permit) {
        if (!permit.isAside)
            return this.#give(permit);
        permit.isAside = false;
        this.#aside--;
    }
    /** @returns whether the permit has a seat in the slow lane now */
    moveToSlow(permit, address) {
        if (permit.address !== undefined)
            return true;
        if (!this.hasRoom(address))
            return false;
        if (!permit.isAside)
            this.#enter(address);
        permit.address = address;
        if (!permit.isAside)
            this.#freeSlots++;
        return true;
    }
    stepAside(permit) {
        if (permit.host === undefined || permit.isAside || this.#aside === MOST_ASIDE)
            return;
        permit.isAside = true;
        this.#aside++;
        this.#give(permit);
    }
    /** Takes the seat at once, even if one too many: a body that waited for a slot would hold memory meanwhile. */
    stepBack(permit) {
        if (!permit.isAside)
            return;
        permit.isAside = false;
        this.#aside--;
        this.take(permit);
    }
    /** Whether the slow lane has a seat for the address. */
    hasRoom(address) {
        return this.#taken < this.#limits.concurrency && (this.#takenBy.get(address) ?? 0) < this.#limits.perHost;
    }
    /** Queues a host in the slow lane. */
    enqueue(address, host) {
        const line = this.#waiting.get(address) ?? new Queue();
        this.#waiting.set(address, line);
        line.enqueue(host);
    }
    /** Returns the next host of the slow lane whose address has room. */
    dequeue() {
        if (this.#taken >= this.#limits.concurrency)
            return undefined;
        for (const [address, line] of this.#waiting) {
            if (!this.hasRoom(address))
                continue;
            const host = line.dequeue();
            this.#waiting.delete(address);
            if (line.length > 0)
                this.#waiting.set(address, line);
            return host;
        }
        return undefined;
    }
    /** Empties the queues of the slow lane. */
    clear() {
        this.#waiting.clear();
    }
    #give({ address }) {
        if (address === undefined)
            this.#freeSlots++;
        else
            this.#leave(address);
    }
    #enter(address) {
        this.#taken++;
        this.#takenBy.set(address, (this.#takenBy.get(address) ?? 0) + 1);
    }
    #leave(address) {
        this.#taken--;
        const left = (this.#takenBy.get(address) ?? 1) - 1;
        if (left > 0)
            this.#takenBy.set(address, left);
        else
            this.#takenBy.delete(address);
    }
}

;// CONCATENATED MODULE: ./lib/origin/hosts/gate.js





class HostGate {
    #clock;
    #use;
    #work = async () => { };
    #hosts = new Map();
    #newHost;
    #ready = new ReadyHosts();
    #closing = new AbortController();
    #done = Promise.withResolvers();
    #seats;
    /** Jobs that were added and have not ended. */
    #open = 0;
    #sealed = false;
    /** Resolves when a job has ended or the gate is closed. */
    #fewer;
    /** @param expiryOf when a job expires, clock time: at each host the soonest begin first */
    constructor(limits, clock, paceOf = () => undefined, expiryOf = () => undefined, use = hosts_connections/* NO_REPORTS */.Q) {
        this.#clock = clock;
        this.#use = use;
        this.#seats = new Seats(limits);
        this.#newHost = name => new Host(name, limits, paceOf(name), expiryOf);
    }
    /** Does all jobs. Resolves when the last has ended; after `close`, when the jobs under way have ended. */
    async run(jobs, hostOf, work) {
        this.#work = work;
        for (const job of jobs) {
            if (this.#closing.signal.aborted)
                break;
            this.#add(job, hostOf);
        }
        // Only after all jobs are added: the number of a host's jobs decides when its turn comes.
        for (const host of this.#hosts.values())
            this.#consider(host);
        await this.#finish();
    }
    /**
     * Like `run`, for jobs that come one by one: each may begin at once, and at most `ahead` are read and not ended.
     * If `jobs` throws, the gate closes, and the error is thrown again when the jobs under way have ended.
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
                if (this.#open < ahead)
                    continue;
                this.#fewer = Promise.withResolvers();
                await this.#fewer.promise;
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
    /** Waits for a permit for another attempt of a job under way. */
    async waitForPermit(name) {
        const permit = new Permit(this);
        await this.#seatLater(permit, this.#hostOf(name));
        return permit;
    }
    /** Called by permits. */
    move(permit, name) {
        const { host: from } = permit;
        const to = this.#hostOf(name);
        const isOpen = to.opensAt <= this.#clock.now();
        const isSlowElsewhere = to.slowAddress !== undefined && permit.address === undefined;
        if (from === to && to.delayMs === 0 && isOpen && !isSlowElsewhere)
            return undefined;
        // After `close`, a job under way may finish its requests, and no other job begins.
        if (this.#closing.signal.aborted && isOpen) {
            permit.release();
            this.#seat(permit, to, true);
            return undefined;
        }
        return this.#seatLater(permit, to);
    }
    /** Called by permits. */
    slow(permit, address) {
        const { host } = permit;
        if (!host)
            return true;
        host.slowAddress = address;
        if (!this.#seats.moveToSlow(permit, address))
            return this.#ready.isEmpty;
        permit.isSlow = true;
        this.#pump();
        return true;
    }
    /** Called by permits. */
    giveBack(permit, host) {
        const hasRoom = this.#seats.hasFreeSlot && this.#ready.isEmpty;
        if (hasRoom && host.isLimited)
            this.#use.limited?.(host.name, host.maxActive, host.limitSetting);
        host.active--;
        // The host has become as fast as others.
        if (permit.address !== undefined && !permit.isSlow)
            host.slowAddress = undefined;
        // A list that is still being read may add jobs for this host.
        if (host.active === 0)
            this.#use.unused(host.name, this.#sealed && host.isDone);
        this.#consider(host);
        this.#seats.leave(permit);
        this.#pump();
    }
    /** Called by permits. @returns a function that takes the seat back */
    stepAside(permit) {
        this.#seats.stepAside(permit);
        this.#pump();
        return () => this.#seats.stepBack(permit);
    }
    /** Call when the host pushes back (429, 503). After a pause that it requested, it gets one request at a time. */
    slowDown(name, pauseMs = 0) {
        this.#hostOf(name).slowDown(this.#clock.now(), pauseMs);
    }
    speedUp(name) {
        this.#hostOf(name).speedUp();
    }
    /** Takes out the jobs that have not begun. Jobs in progress go on, with further attempts. */
    dropWaiting() {
        const dropped = [...this.#hosts.values()].flatMap(host => host.pending.clear());
        this.#open -= dropped.length;
        this.#settle();
        return dropped;
    }
    /** Starts nothing more: drops jobs that have not begun, and refuses waiting attempts with `reason`. */
    close(reason) {
        if (this.#closing.signal.aborted)
            return;
        this.#closing.abort(reason);
        this.#ready.clear();
        this.#seats.clear();
        for (const host of this.#hosts.values())
            for (const { refuse } of host.returning.clear())
                refuse(reason);
        this.dropWaiting();
    }
    #hostOf(name) {
        const known = this.#hosts.get(name);
        if (known)
            return known;
        const host = this.#newHost(name);
        this.#hosts.set(name, host);
        return host;
    }
    #add(job, hostOf) {
        const host = this.#hostOf(hostOf(job));
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
    /** Gives up the permit that the job has, if any, and waits for one at `host`; then the job goes on. */
    #seatLater(permit, host) {
        const from = permit.host === host ? undefined : permit.host;
        return new Promise((resolve, reject) => {
            // The job is counted and queued before its permit is free, or a job that would only wait, too, takes that permit.
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
                permit,
                grant: () => arrive(resolve),
                refuse: (reason) => arrive(() => reject(reason)),
            };
            const { signal } = this.#closing;
            if (signal.aborted) {
                permit.release();
                return waiting.refuse(signal.reason);
            }
            host.returning.enqueue(waiting);
            permit.release();
            this.#consider(host);
            this.#pump();
        });
    }
    /** Queues a host that has work and room, or sets a timer for when it opens. */
    #consider(host) {
        if (!host.hasWork || host.isQueued || host.isFull || this.#closing.signal.aborted)
            return;
        const wait = host.opensAt - this.#clock.now();
        if (wait > 0)
            return this.#wakeLater(host, wait);
        host.isQueued = true;
        if (host.slowAddress === undefined)
            this.#ready.enqueue(host);
        else
            this.#seats.enqueue(host.slowAddress, host);
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
        for (let host = this.#seats.dequeue(); host; host = this.#seats.dequeue())
            this.#serve(host, true);
        while (this.#seats.hasFreeSlot) {
            const host = this.#ready.dequeue();
            if (!host)
                return;
            this.#serve(host, false);
        }
    }
    /** @param isSlow whether the host was queued in the slow lane */
    #serve(host, isSlow) {
        host.isQueued = false;
        // The host may have changed while it was queued.
        const { slowAddress } = host;
        const isStill = slowAddress === undefined ? !isSlow : isSlow && this.#seats.hasRoom(slowAddress);
        if (isStill && host.opensAt <= this.#clock.now() && !host.isFull && host.hasWork)
            this.#start(host);
        this.#consider(host);
    }
    #start(host) {
        const returning = host.returning.dequeue();
        if (returning) {
            this.#seat(returning.permit, host, true);
            returning.grant();
            return;
        }
        // An expired job sends no request to its host.
        const hasRequest = !host.pending.isLate(this.#clock.now());
        const permit = new Permit(this);
        this.#seat(permit, host, hasRequest);
        const end = (error) => {
            permit.release();
            this.#open--;
            this.#settle();
            if (error)
                throw error;
        };
        void this.#work(host.pending.dequeue(), permit).then(end, end);
    }
    #seat(permit, host, hasRequest) {
        permit.host = host;
        permit.address = host.slowAddress;
        permit.isSlow = false;
        if (host.active++ === 0)
            this.#use.used(host.name);
        this.#seats.take(permit);
        if (host.delayMs > 0 && hasRequest)
            host.opensAt = this.#clock.now() + host.delayMs;
    }
    #settle() {
        this.#fewer?.resolve();
        if (this.#open === 0 && this.#sealed)
            this.#done.resolve();
    }
}

// EXTERNAL MODULE: ./lib/origin/inspect/inspect.js + 24 modules
var inspect = __webpack_require__(78691);
;// CONCATENATED MODULE: ./lib/jobs/persist/open-origin.js
/** Opens the way to the origins: the connections, the pace of each host, and the fetcher. */





async function openOrigin(settings, context) {
    const { clock, budget, memory, profiles, watch, stop, onSend, expiryOf } = context;
    const { limited, large, tooLargeAdvice } = context;
    const { stopping, aborting } = stop;
    const connections = new hosts_connections/* Connections */.U(await (0,open_file_limit/* openFileLimit */.g)(), limited);
    const agent = await openOriginAgent(settings, context, connections);
    const gate = new HostGate(settings.gate, clock, host => settings.hosts.ruleFor(new URL(`http://${host}`).hostname), expiryOf, connections);
    const fetcher = new Fetcher({
        ...settings.fetch,
        memory,
        proxy: settings.originProxy,
        rules: settings.hosts,
        limits: ORIGIN_LIMITS,
        ...(large && { large }),
        ...(tooLargeAdvice && { tooLargeAdvice }),
        isImage: inspect/* isNotEncoded */.M9,
    }, {
        agent,
        connections,
        gate,
        budget,
        clock,
        onSend,
        stopping,
        aborting,
        notice: watch.notice,
        ...(profiles && { profiles }),
    });
    return { gate, fetcher, close: () => agent.destroy() };
}
/** The client for the open web: it follows the address policy of a run and `origin-proxy`. */
async function openOriginAgent(settings, { lookup }, open) {
    // Settings that are refused load no client.
    const { openAgent } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9719)]).then(__webpack_require__.bind(__webpack_require__, 29719));
    return openAgent({
        open,
        policy: settings.addresses,
        connections: settings.connections,
        maxBytes: Math.max(settings.fetch.maxBytes, settings.fetch.maxMediaBytes ?? 0),
        routes: settings.originProxy.routes,
        ...(lookup && { resolve: lookup }),
    });
}
/**
 * Single requests to origins, at the pace of each host, for what is not an image of the list.
 * @param accept judges a whole body; what it throws ends the attempt
 */
function originRequests(settings, context, accept) {
    const { stopping } = context.stop;
    const underWay = new Set();
    let opened;
    async function open() {
        const origin = await openOrigin(settings, context);
        const close = () => origin.gate.close(stopping.reason);
        if (stopping.aborted)
            close();
        else
            stopping.addEventListener('abort', close);
        return origin;
    }
    async function fetchOne(url, acceptHeader) {
        opened ??= open();
        const { gate, fetcher } = await opened;
        const permit = await gate.waitForPermit(url.host);
        const fetched = await fetcher.fetch({ url, accept: acceptHeader }, permit, accept, () => { });
        fetched.permit.release();
        return fetched;
    }
    return {
        /**
         * The caller releases the bytes of what it gets.
         * @param acceptHeader replaces the `Accept` of the settings
         * @throws PersistError; the reason of the stop
         */
        fetch(url, acceptHeader) {
            const fetching = fetchOne(url, acceptHeader);
            underWay.add(fetching);
            const ended = () => underWay.delete(fetching);
            fetching.then(ended, ended);
            return fetching;
        },
        async close() {
            await Promise.allSettled(underWay);
            await (await opened)?.close();
        },
    };
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
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44075);
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
        const advice = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('proxy-fix', { input: 'origin-proxy', host });
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('fetch', 'connect-failed', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('fetch-fault', { host, fault }), {
            ...details,
            advice,
        });
    }
    const failure = (reason, id) => {
        const { code } = error;
        const about = { host, fault: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(id) };
        const sentence = code ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('fetch-fault-code', { ...about, code }) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('fetch-fault', about);
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

/***/ 86390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ImageBytes)
/* harmony export */ });
/** The bytes of one image, from the socket to the last store that reads them. They count in the budget until then. */
class ImageBytes {
    #share;
    #memory;
    #inMemory;
    #file;
    #users = 1;
    #isFree = true;
    /**
     * @param share what the bytes take of the budget
     * @param memory takes the bytes back
     * @param file has the bytes of a large body
     */
    constructor(share, memory, inMemory, file) {
        this.#share = share;
        this.#memory = memory;
        this.#inMemory = inMemory;
        this.#file = file;
    }
    /** Adds a user, who calls `release` once, like the first one. */
    use() {
        this.#users++;
    }
    /** @param isFree whether nothing reads them any more, not even the system: only then is their memory used again */
    release(isFree = true) {
        this.#isFree &&= isFree;
        if (--this.#users > 0)
            return;
        if (this.#isFree && this.#inMemory)
            this.#memory?.giveBack(this.#inMemory);
        this.#share.close();
        this.#file?.drop();
    }
}


/***/ }),

/***/ 49644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ followRedirects)
/* harmony export */ });
/* unused harmony export isRedirect */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55743);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44075);
/** Follows redirects to the final answer. Each hop is judged again: its URL here, its address in the agent. */




/** A longer chain is a loop or a mistake. */
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function isRedirect({ status }) {
    return REDIRECTS.has(status);
}
/**
 * @param first the redirect that `start` answered with
 * @throws PersistError `too-many-redirects`, `redirect-invalid`, or `fetchableUrl`'s for a hop; sets `details.hop`
 */
async function followRedirects(first, start, ask) {
    let response = first;
    let url = start;
    const visited = [];
    for (let hops = 0; isRedirect(response); hops++) {
        if (hops === MAX_REDIRECTS)
            throw refused('too-many-redirects', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('redirects-many', { most: MAX_REDIRECTS }), url);
        visited.push(url.href);
        const from = url;
        url = target(response, from);
        if (visited.includes(url.href))
            throw refused('too-many-redirects', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('redirects-circle'), url);
        // undici frees a connection one turn after its answer; a request at once would open another one.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        try {
            response = await ask(url, from);
        }
        catch (error) {
            throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc ? atHop(error, url) : error;
        }
    }
    return { response, url };
}
function target({ headers }, from) {
    const location = headers.location;
    if (typeof location !== 'string' || location.trim() === '') {
        throw refused('redirect-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(Array.isArray(location) ? 'redirect-several' : 'redirect-nowhere'), from);
    }
    try {
        return (0,_base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchableUrl */ .o)(asUtf8(location.trim()), from);
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc))
            throw error;
        if (error.reason === 'url-invalid')
            throw refused('redirect-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('redirect-no-url'), from);
        throw atHop(error, from);
    }
}
/** Headers arrive as Latin-1, but servers that put raw UTF-8 into Location mean UTF-8. */
function asUtf8(latin1) {
    const bytes = Buffer.from(latin1, 'latin1');
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') ? latin1 : text;
}
function refused(reason, sentence, url) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('fetch', reason, sentence, { hop: url.href });
}
function atHop({ reason, sentence, advice, details }, url) {
    const problem = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('redirect-after', { problem: sentence });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('fetch', reason, problem, { ...details, advice, hop: url.href });
}


/***/ }),

/***/ 47971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ requestHeaders),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _hosts_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48718);
/* harmony import */ var _validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19402);


function requestHeaders(settings, context) {
    const { rule, profile, sameHost } = context;
    const referer = refererOf(settings.referer, context);
    const agent = rule?.userAgent && (0,_hosts_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .agentText */ .r1)(rule.userAgent, settings.plainAgent);
    return {
        'user-agent': profile?.userAgent ?? agent ?? settings.userAgent,
        accept: rule?.accept ?? context.accept ?? settings.accept,
        // Without an encoding, a server sends no decompression bomb.
        'accept-encoding': 'identity',
        ...(referer ? { referer } : {}),
        ...besideConditions(context.known, { ...rule?.headers, ...(sameHost ? settings.headers : {}) }),
    };
}
/** A 304 must answer our own condition, so other conditions are dropped, even in the header that we do not send. */
function besideConditions(known, given) {
    const conditions = (0,_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionalHeaders */ .NZ)(known);
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
/** Drops fragment and user name, as browsers do (RFC 9110 §10.1.3). */
function withoutSecrets(page) {
    return `${page.origin}${page.pathname}${page.search}`;
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isStale),
/* harmony export */   X: () => (/* binding */ guardSocket)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44075);


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
    let buffered = NOTHING;
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
            const head = afterInterim(buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]));
            awaitingHead = mayBeInterim(head) && head.length < maxHeadBytes;
            if (!awaitingHead)
                served = true;
            buffered = awaitingHead ? head : NOTHING;
            chunk = awaitingHead ? take(size) : head;
        }
        return chunk;
    };
    socket.on('error', error => {
        if (served && awaitingHead && buffered.length === 0)
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
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('fetch', 'too-large', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('fetch-more-than-body'));
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
    return bytes.length >= CONTINUE.length && mayBeInterim(bytes);
}
/**
 * True for no bytes, for the start of an interim status line, and for an interim answer without its end. Compares byte
 * by byte: this runs for every answer, and a view of a few bytes costs more.
 */
function mayBeInterim(bytes) {
    for (let at = 0; at < CONTINUE.length && at < bytes.length; at++)
        if (bytes[at] !== CONTINUE[at])
            return false;
    return true;
}


/***/ }),

/***/ 19402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ acrossRedirect),
/* harmony export */   NZ: () => (/* binding */ conditionalHeaders),
/* harmony export */   Yf: () => (/* binding */ strongValidator),
/* harmony export */   pX: () => (/* binding */ validatorsOf)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76500);
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74272);
/**
 * What an origin says about an image, so that a later request can check whether the image has changed
 * (https://www.rfc-editor.org/rfc/rfc9110#section-13.1). Pure.
 */


/** Characters: far more than servers write, and little of the 8 KB that many accept for all headers together. */
const MAX_CHARACTERS = 1024;
/** Reads the validators of an answer; leaves out values that cannot be sent back. */
function validatorsOf(headers) {
    return sendable({ etag: (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, 'etag'), lastModified: (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, 'last-modified') });
}
/** Drops a date without an ETag: a redirect may lead elsewhere next time, and a date fits any older image. */
function acrossRedirect(validators) {
    return validators.etag === undefined ? {} : validators;
}
/**
 * Returns the headers that request the image only if it has changed; undefined without a usable validator.
 * @param known judged again, since others may write where it is stored
 */
function conditionalHeaders(known) {
    if (known === undefined)
        return undefined;
    const { etag, lastModified } = sendable(known);
    if (etag === undefined && lastModified === undefined)
        return undefined;
    return (0,_base_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ 'if-none-match': etag, 'if-modified-since': lastModified });
}
/**
 * Milliseconds between a date of change and the date of an answer. The body may have changed twice in the second that
 * is named, or the two clocks may differ by less.
 */
const CLOCKS_MS = 60_000;
/** https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5 and 8.8.2.2 */
function strongValidator(headers) {
    const { etag, lastModified } = validatorsOf(headers);
    if (etag !== undefined)
        return /^"/.test(etag) ? { header: 'etag', value: etag } : undefined;
    const age = Date.parse((0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .firstHeader */ .Y)(headers, 'date') ?? '') - Date.parse(lastModified ?? '');
    return lastModified !== undefined && age >= CLOCKS_MS
        ? { header: 'last-modified', value: lastModified }
        : undefined;
}
function sendable({ etag, lastModified }) {
    const validators = {};
    // `If-None-Match: *` matches any image that the origin has now.
    if (isSendable(etag) && !hasStar(etag))
        validators.etag = etag;
    if (isSendable(lastModified))
        validators.lastModified = lastModified;
    return validators;
}
function isSendable(value) {
    return (typeof value === 'string' && value.length <= MAX_CHARACTERS && (0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeaderText */ .z)(value) && value.trim() !== '');
}
/** Checks each part of a list, because some servers do. */
function hasStar(etag) {
    return /(?:^|,)\s*\*\s*(?:,|$)/.test(etag);
}


/***/ }),

/***/ 59946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ detectChallenge)
/* harmony export */ });
/* unused harmony export CHALLENGES */
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44075);
/**
 * Pages that a firewall sends instead of the image: they want a browser to prove itself, or they refuse outright.
 * They are named, never bypassed. Pure.
 */

/** Bytes to search: a challenge configures itself near its beginning, so other pages are not read to their end. */
const WINDOW = 65_536;
const GALLERY_DL = 'https://github.com/mikf/gallery-dl/blob/master/gallery_dl/util.py';
/** Texts such as Cloudflare's `challenge-platform` are no marks: ordinary pages of a protected site have them, too. */
const CHALLENGES = [
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-challenge', { firewall: 'Cloudflare' }),
        header: ['cf-mitigated', /^challenge$/i],
        source: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response',
    },
    { name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-challenge', { firewall: 'Cloudflare' }), texts: ['_cf_chl_opt'], source: GALLERY_DL },
    { name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-challenge', { firewall: 'Cloudflare' }), texts: ['jschl-answer'], source: GALLERY_DL },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-captcha', { firewall: 'Cloudflare' }),
        texts: ['name="captcha-bypass"'],
        source: GALLERY_DL,
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-challenge', { firewall: 'DDoS-Guard' }),
        texts: ['/ddos-guard/js-challenge/'],
        source: GALLERY_DL,
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-challenge', { firewall: 'Alibaba Cloud WAF' }),
        texts: ['acw_sc__v2', 'arg1'],
        source: 'https://github.com/WangYihang/acw-sc-v2.js/blob/bc441cca9eff0e11ec54a038515b09164297d654/README.md',
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-block', { firewall: 'Tencent Cloud WAF' }),
        texts: ['waf.tencent-cloud.com/'],
        source: wafw00f('083da12949ab8f05fdef95ec11c924c64ae57261', 'tencent'),
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-challenge', { firewall: 'Imperva' }),
        texts: ['/_Incapsula_Resource'],
        // Ordinary pages of a protected site load this script, too: a challenge has nothing else.
        pattern: /<body[^>]{0,300}>\s{0,99}(?:<iframe[^>]{0,2000}>[^<]{0,999}<\/iframe>\s{0,99})?<\/body>/i,
        source: wafw00f('71704f1f280333d48c2fdf4136de3756f7faac63', 'incapsula'),
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-block', { firewall: 'Imperva' }),
        texts: ['Incapsula incident ID'],
        source: wafw00f('71704f1f280333d48c2fdf4136de3756f7faac63', 'incapsula'),
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-block', { firewall: 'Sucuri' }),
        texts: ['cdn.sucuri.net/sucuri'],
        source: wafw00f('132b41a8ba619cf4567bf75588e4e945180606ff', 'sucuri'),
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-challenge', { firewall: 'AWS WAF' }),
        texts: ['awsWafCookieDomainList'],
        source: 'https://github.com/germondai/trawl/pull/65',
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-block', { firewall: 'Akamai' }),
        header: ['server', /^AkamaiGHost$/i],
        texts: ["You don't have permission to access"],
        source: 'https://github.com/Ekultek/WhatWaf/issues/1162',
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('page-block', { firewall: 'Akamai' }),
        texts: ['errors.edgesuite.net'],
        source: 'https://github.com/netbirdio/netbird/issues/3670',
    },
];
function wafw00f(commit, plugin) {
    return `https://github.com/EnableSecurity/wafw00f/blob/${commit}/wafw00f/plugins/${plugin}.py`;
}
/** Names the page, e.g. `Cloudflare challenge`. Call it only for answers that are not an image. */
function detectChallenge({ headers, body, }) {
    const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, WINDOW)).toString('latin1');
    return CHALLENGES.find(({ header, texts = [], pattern }) => (header === undefined || header[1].test(String(headers[header[0]] ?? ''))) &&
        texts.every(mark => text.includes(mark)) &&
        (pattern === undefined || pattern.test(text)))?.name;
}


/***/ }),

/***/ 39663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ NO_REPORTS),
/* harmony export */   U: () => (/* binding */ Connections)
/* harmony export */ });
/**
 * The connections of a run to its hosts. A host with nothing left to do loses its connections. The others stay within
 * a budget; the longest unused are closed first. This class also knows the address of each host that was connected.
 */
/** More than a run has requests at once: connections beyond it are idle. */
const MOST = 1024;
/** Share of the process's open files for connections to hosts: stores, lists and name lookups need some, too. */
const PART = 0.5;
class Connections {
    #most;
    #sockets = new Map();
    /** Hosts without a request under way, the longest unused first. */
    #resting = new Set();
    #addresses = new Map();
    #open = 0;
    limited;
    /** @param maxOpenFiles limit of this process */
    constructor(maxOpenFiles, limited) {
        this.limited = limited;
        this.#most = Math.min(MOST, Math.floor(maxOpenFiles * PART));
    }
    /** Closes unused connections if one more would exceed the budget. */
    makeRoom() {
        if (this.#open >= this.#most)
            this.#closeResting(this.#most - 1);
    }
    /** @param host as `URL.host` */
    opened(host, socket) {
        const sockets = this.#sockets.get(host) ?? new Set();
        this.#sockets.set(host, sockets);
        sockets.add(socket);
        this.#open++;
        socket.once('close', () => {
            this.#open--;
            sockets.delete(socket);
            if (sockets.size === 0 && this.#sockets.get(host) === sockets)
                this.#sockets.delete(host);
        });
    }
    /** @param address the remote address of a connection to the host */
    learned(host, address) {
        this.#addresses.set(host, address);
    }
    /** Returns the host's address, which other hosts may share. Behind a proxy, returns the host itself. */
    addressOf(host) {
        return this.#addresses.get(host) ?? host;
    }
    used(host) {
        this.#resting.delete(host);
    }
    unused(host, isDone) {
        if (isDone)
            this.#close(host);
        else
            this.#resting.add(host);
    }
    /** Closes all unused connections, since this machine has run out of resources. */
    closeUnused() {
        this.#closeResting(0);
    }
    /** @param left number of connections that may stay open */
    #closeResting(left) {
        let open = this.#open;
        for (const host of this.#resting) {
            if (open <= left)
                return;
            open -= this.#sockets.get(host)?.size ?? 0;
            this.#close(host);
        }
    }
    #close(host) {
        this.#resting.delete(host);
        for (const socket of this.#sockets.get(host) ?? [])
            socket.destroy();
    }
}
/** For a gate whose use of hosts needs no reports. */
const NO_REPORTS = { used: () => { }, unused: () => { } };


/***/ }),

/***/ 78691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ detectType),
  Nn: () => (/* binding */ inspect),
  M9: () => (/* binding */ isNotEncoded)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/origin/messages/say.js + 2 modules
var say = __webpack_require__(44075);
// EXTERNAL MODULE: ./lib/origin/inspect/file-types.js
var file_types = __webpack_require__(57095);
;// CONCATENATED MODULE: ./lib/origin/inspect/formats/format.js
function detect(formats, body) {
    for (const { typeOf, walk } of formats) {
        const type = typeOf(body);
        if (type !== undefined)
            return { type, walk };
    }
    return undefined;
}
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
/** The header of OS/2 1, whose fields are half as long. */
const OLD_HEADER = 12;
/** BI_RGB, BI_BITFIELDS and BI_ALPHABITFIELDS: the width gives the length of every row. */
const UNCOMPRESSED = new Set([0, 3, 6]);
/** The header of OS/2 2, where compression 3 is a fax code. */
const OS2_HEADER = 64;
/** The format: https://learn.microsoft.com/windows/win32/gdi/bitmap-storage */
const bmp = {
    // Many texts begin with "BM", so a plausible header length must follow.
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
/** Counts the pixels if it can: many writers state a wrong file size, and browsers ignore it. */
function endOfPixels(bytes, { width, height, bitsPerPixel, isUncompressed, pixelBytes }) {
    const start = bytes.readUInt32LE(10);
    if (!isUncompressed)
        return pixelBytes > 0 ? start + pixelBytes : Math.max(start, bytes.readUInt32LE(2));
    const bits = width * bitsPerPixel;
    const row = Math.ceil(bits / 32) * 4;
    // The padding after the last row contains nothing.
    return height === 0 ? start : start + row * (height - 1) + Math.ceil(bits / 8);
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/gif.js


const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
/** Follows the blocks up to the trailer: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
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
/** Returns the bytes of the colour table that a packed field announces. */
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
/** Yields the boxes between two offsets; the last one may reach further than `to`. */
function* boxes(bytes, from, to) {
    for (let at = from; at + 8 <= to;) {
        const short = bytes.readUInt32BE(at);
        const header = short === 1 ? 16 : 8;
        const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
        const type = bytes.toString('latin1', at + 4, at + 8);
        // A size smaller than its own header is invalid and would stop the walk from advancing.
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
/** Types allowed at the top of a file; anything else after the last whole box is junk, not a cut. */
const TOP_LEVEL = new Set('ftyp meta mdat moov moof mfra sidx styp free skip uuid idat jxlc jxlp jxll jbrd brob Exif'.split(' '));
/** Remembers two boxes of each known type, so that memory stays small for any file. */
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

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/heif.js



const AVIF = new Set(['avif', 'avis']);
const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
/** Brands that leave the codec open; the compatible brands then name it. */
const HEIF = new Set(['mif1', 'mif2', 'msf1']);
/** AVIF and HEIC: a `meta` box that describes items, an `mdat` that contains them (ISO/IEC 23008-12). */
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
        // Small pictures may lie in an `idat` inside `meta`, after its 4 bytes of version and flags.
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
/**
 * Returns the pixels of the primary item: its `ispe` property, or its `clap` if the coded picture is larger than the
 * visible one. A photo of many tiles also has an `ispe` for a tile, so the item's own list of properties decides
 * (ISO/IEC 23008-12 §6.5, §9.3).
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
/** Returns indices into `ipco`, from 1; the top bit of each means "essential" and is dropped. */
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
/** Each side is one byte; 0 means 256. */
function side(byte) {
    return byte || 256;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/multi-picture.js

/** Tag of the index entries of the pictures (CIPA DC-007 §5.2.3), 16 bytes each. */
const ENTRIES = 0xb002;
const multi_picture_ENTRY = 16;
/**
 * Whether a JPEG file ends inside a picture after its first one, such as the gain map of a phone's photo. Editors drop
 * or move these pictures and keep the old index, so the index counts only if a picture begins where it says.
 * @param start offset of the index, from which its offsets count
 */
function isLaterPictureCut(bytes, start, segmentEnd) {
    const index = bytes.subarray(start, segmentEnd);
    const isLittle = startsWith(index, 'II');
    const number = (at, size) => {
        if (at + size > index.length)
            return 0;
        return isLittle ? index.readUIntLE(at, size) : index.readUIntBE(at, size);
    };
    const directory = number(4, 4);
    const end = directory + 2 + 12 * number(directory, 2);
    let field = directory + 2;
    while (field < end && number(field, 2) !== ENTRIES)
        field += 12;
    const first = number(field + 8, 4);
    const last = Math.min(first + number(field + 4, 4), index.length) - multi_picture_ENTRY;
    let isTrusted = false;
    let isCut = false;
    for (let entry = first + multi_picture_ENTRY; entry <= last; entry += multi_picture_ENTRY) {
        const picture = start + number(entry + 8, 4);
        if (startsWith(bytes, '\xff\xd8\xff', picture))
            isTrusted = true;
        if (picture + number(entry + 4, 4) > bytes.length)
            isCut = true;
    }
    return isTrusted && isCut;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/jpeg.js



const SOS = 0xda;
const APP2 = 0xe2;
const EOI = Buffer.from([0xff, 0xd9]);
/**
 * Follows marker segments by their lengths up to the first scan, which skips a thumbnail inside EXIF. Then any EOI
 * will do: in a scan 00 or a restart marker follows FF (ITU-T T.81 §B.1.1.5), and no legal table between scans
 * contains FF D9. A native search starts from the end, where the EOI usually is. Bytes after the EOI, such as a second
 * picture (MPF), are kept, and a cut one is noted.
 */
const jpeg = {
    typeOf: bytes => (startsWith(bytes, '\xff\xd8\xff') ? 'jpeg' : undefined),
    walk(bytes) {
        let size;
        let isLaterCut = false;
        let at = 2;
        for (;;) {
            at = bytes.indexOf(0xff, at);
            if (at < 0)
                return incomplete((0,say/* say */.c)('cut-first-scan'));
            // A file can consist of fill bytes, which must not each cost a search.
            while (bytes[at + 1] === 0xff)
                at++;
            const marker = bytes.readUInt8(at + 1);
            if (marker === SOS)
                break;
            if (isFrameHeader(marker)) {
                size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
            }
            if (marker === APP2 && startsWith(bytes, 'MPF\0', at + 4))
                isLaterCut = isLaterPictureCut(bytes, at + 8, at + 2 + bytes.readUInt16BE(at + 2));
            at += hasLength(marker) ? 2 + bytes.readUInt16BE(at + 2) : 1;
        }
        if (!size)
            return incomplete((0,say/* say */.c)('cut-frame-header'));
        if (bytes.lastIndexOf(EOI) < at)
            return incomplete((0,say/* say */.c)('cut-end-marker'));
        return isLaterCut ? { complete: true, ...size, note: (0,say/* say */.c)('later-picture-cut') } : complete(size);
    },
};
/** SOF0 to SOF15 without DHT, JPG and DAC, which are not frame headers. */
function isFrameHeader(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
/** Fill bytes, stuffing, TEM, RSTn, SOI and EOI have no length field. */
function hasLength(marker) {
    return marker >= 0xc0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd9);
}

// EXTERNAL MODULE: ./node_modules/image-size/dist/esm/index.js + 25 modules
var esm = __webpack_require__(72013);
;// CONCATENATED MODULE: ./lib/origin/inspect/formats/declared-size.js

/** Returns the pixels that image-size finds, for headers that are a bit stream or text; undefined if it finds none. */
function declaredSize(bytes) {
    try {
        const { width, height } = (0,esm/* imageSize */.R9)(bytes);
        // image-size returns NaN for text like width=".".
        return isPixels(width) && isPixels(height) ? { width, height } : undefined;
    }
    catch {
        return undefined; // image-size throws any error of its parsers
    }
}
function isPixels(value) {
    return Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/formats/jxl.js




const CODESTREAM = '\xff\x0a';
const CONTAINER = '\0\0\0\x0cJXL \r\n\x87\n';
/** Bytes: the size header takes at most 9 after the signature (ISO/IEC 18181-1 §D.2). */
const SIZE_WINDOW = 32;
/** The bit that marks the index of the last `jxlp` box (ISO/IEC 18181-2). */
const LAST_PART = 0x80000000;
/** JPEG XL, bare or in boxes. A bare codestream needs its size header alone, since finding its end takes a decoder. */
const jxl = {
    typeOf: bytes => (startsWith(bytes, CODESTREAM) || startsWith(bytes, CONTAINER) ? 'jxl' : undefined),
    walk(bytes) {
        if (startsWith(bytes, CODESTREAM)) {
            const walk = withSize(bytes, 0);
            return walk.complete ? { ...walk, endUnknown: true } : walk;
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/origin/inspect/formats/png.js



const SIGNATURE = '\x89PNG\r\n\x1a\n';
const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;
/** Pixels: https://www.w3.org/TR/png-3/#7Integers-and-byte-order */
const MAX_SIDE = 2 ** 31 - 1;
/** Allowed bits per sample for each colour type: https://www.w3.org/TR/png-3/#table111 */
const BIT_DEPTHS = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
};
/** Follows the chunks up to IEND, and checks the CRC of each: https://www.w3.org/TR/png-3/#5Chunk-layout */
const png = {
    typeOf: bytes => (startsWith(bytes, '\x89PNG') ? 'png' : undefined),
    walk(bytes) {
        // The signature contains CR LF and LF, so that transfers in text mode are detected.
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
/** Returns why no decoder can make a picture from this header. */
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

// EXTERNAL MODULE: ./lib/origin/inspect/markup.js
var markup = __webpack_require__(9201);
;// CONCATENATED MODULE: ./lib/origin/inspect/formats/svg.js




/** Bytes: image-size searches no further for the root tag, so decoding more text would be useless. */
const ROOT_WINDOW = 1000;
/** Text whose root element is `svg`. A page with a drawing in it has another root. */
const svg = {
    typeOf: bytes => ((0,markup/* rootOf */.I)(bytes)?.name === 'svg' ? 'svg' : undefined),
    walk(bytes) {
        const start = (0,markup/* rootOf */.I)(bytes)?.at ?? 0;
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
/** Tags of strips, then of tiles: their offsets, their lengths. */
const PIECES = [
    [273, 279],
    [324, 325],
];
const SHORT = 3;
/** Bytes of one value, by field type; TIFF 6.0 §2. */
const VALUE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** Follows the directory of each page, its values and the pixels that it points to. */
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
/** Later pages may have no pixels: they contain other data. A chain that leads back to itself ends there. */
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
        // Valid pages share no bytes; reading directories that overlap would take hours.
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
    // Some writers leave out the pointer after their last page.
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
/** Reads any type other than SHORT as LONG: for a type that is not an integer, file and result are wrong. */
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










/** Frequent formats come first; svg is last, because it reads more than a signature. */
const FORMATS = [jpeg, png, webp, gif, heif, bmp, ico, tiff, jxl, svg];

// EXTERNAL MODULE: ./lib/origin/inspect/media/bytes.js
var media_bytes = __webpack_require__(5669);
;// CONCATENATED MODULE: ./lib/origin/inspect/media/media-format.js
const WHOLE = { complete: true };
const END_UNKNOWN = { complete: true, endUnknown: true };
function beginsWith({ bytesAt }, signature, at = 0) {
    return textAt(bytesAt, at, signature.length) === signature;
}
function textAt(bytesAt, at, length) {
    return bytesAt(at, length).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/origin/inspect/media/documents.js
/** PDF and zip archives. */




/**
 * Bytes at the end where readers look for the mark (ISO 32000-1, implementation note 18). A file that was changed later
 * has an earlier mark, too: cut right after it, the file looks whole.
 */
const PDF_END = 1024;
const pdf = {
    typeOf: body => (beginsWith(body, '%PDF-') ? 'pdf' : undefined),
    walk: body => ((0,media_bytes/* lastIndexOf */.Uu)(body, '%%EOF', PDF_END) < 0 ? incomplete((0,say/* say */.c)('cut-no-eof')) : WHOLE),
};
const END_RECORD = 'PK\x05\x06';
/** Bytes of the end record, and of its longest comment. */
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** The locator of the larger end record lies right before the small one. */
const LOCATOR = 'PK\x06\x07';
const LOCATOR_BYTES = 20;
const LARGE_END_RECORD = 'PK\x06\x06';
/**
 * Every file made of zip entries; `naming.ts` names the ones that are no plain archive.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.16)
 */
const zip = {
    typeOf: body => (beginsWith(body, 'PK\x03\x04') || beginsWith(body, END_RECORD) ? 'zip' : undefined),
    walk(body) {
        const at = (0,media_bytes/* lastIndexOf */.Uu)(body, END_RECORD, END_RECORD_BYTES + LONGEST_COMMENT);
        if (at < 0)
            return incomplete((0,say/* say */.c)('cut-no-end-record'));
        const record = body.bytesAt(at, END_RECORD_BYTES);
        const end = at + END_RECORD_BYTES + record.readUInt16LE(20);
        if (end > body.size)
            return incomplete((0,say/* say */.c)('cut-announced', { bytes: end }));
        const isLarge = at >= LOCATOR_BYTES && beginsWith(body, LOCATOR, at - LOCATOR_BYTES);
        if (isLarge)
            return walkLarge(body, at - LOCATOR_BYTES);
        // An archive inside the archive has an end record of its own, whose offsets do not fit the whole file.
        const endOfNames = record.readUInt32LE(16) + record.readUInt32LE(12);
        return endOfNames === at ? WHOLE : incomplete((0,say/* say */.c)('cut-end-record', { end: endOfNames }));
    },
};
/** @param locator offset of the locator */
function walkLarge(body, locator) {
    const at = Number(body.bytesAt(locator + 8, 8).readBigUInt64LE(0));
    const record = body.bytesAt(at, 56);
    if (record.toString('latin1', 0, 4) !== LARGE_END_RECORD)
        return incomplete((0,say/* say */.c)('cut-end-record', { end: at }));
    const endOfNames = Number(record.readBigUInt64LE(48) + record.readBigUInt64LE(40));
    return endOfNames === at ? WHOLE : incomplete((0,say/* say */.c)('cut-end-record', { end: endOfNames }));
}

;// CONCATENATED MODULE: ./lib/origin/inspect/media/ebml.js
/** WebM and Matroska: an EBML header and one segment around everything (RFC 8794, RFC 9559). */



const EBML = '\x1a\x45\xdf\xa3';
/** Bytes: the EBML header takes a few dozen. Its DocType distinguishes WebM from Matroska. */
const HEADER_WINDOW = 64;
/** Bytes of an element's name in the segment, and of a size after it. */
const NAME_BYTES = 4;
const ebml = {
    typeOf(body) {
        if (!beginsWith(body, EBML))
            return undefined;
        const header = textAt(body.bytesAt, 0, HEADER_WINDOW);
        if (header.includes('webm'))
            return 'webm';
        return header.includes('matroska') ? 'mkv' : undefined;
    },
    walk(body) {
        const header = variableSize(body, 4);
        const segment = variableSize(body, header.at + header.size + NAME_BYTES);
        // Live streams are written before their length is known.
        if (segment.isUnknown)
            return END_UNKNOWN;
        const end = segment.at + segment.size;
        return end > body.size ? incomplete((0,say/* say */.c)('cut-segment', { end })) : WHOLE;
    },
};
/** Leading zero bits of the first byte count the bytes that follow; all ones means "unknown". */
function variableSize({ bytesAt }, at) {
    const bytes = bytesAt(at, 8);
    const extra = Math.clz32(bytes.readUInt8(0)) - 24;
    if (extra > 7)
        return { at: at + 1, size: Number.POSITIVE_INFINITY };
    let size = bytes.readUInt8(0) & (0x7f >> extra);
    for (let byte = 1; byte <= extra; byte++)
        size = size * 256 + bytes.readUInt8(byte);
    const isUnknown = size === 2 ** (7 * (extra + 1)) - 1;
    return isUnknown ? { at: at + 1 + extra, size: 0, isUnknown } : { at: at + 1 + extra, size };
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/origin/inspect/media/gzip.js
/** gzip, read to its end: each member has a check sum and a size. What it holds is unpacked and dropped. */






/** Times its own size that a body is unpacked to. Deflate makes at most 1,032 bytes of one. */
const MOST_TIMES = 1000;
const PORTION = 64 * 1024;
const CUT = incomplete((0,say/* say */.c)('cut-structure'));
const FIRST_BYTE = 0x1f;
const TOO_LARGE = new Error('unpacks to more');
/** Method 8 and no reserved flag (RFC 1952 §2.3). */
const gz = {
    typeOf(body) {
        const isGzip = beginsWith(body, '\x1f\x8b\x08');
        return isGzip && body.size >= 4 && body.bytesAt(3, 1).readUInt8(0) < 32 ? 'gz' : undefined;
    },
    async walk(body) {
        const walked = await unpack(body, body.size);
        if (walked !== CUT || body.bytesAt(body.size - 1, 1).readUInt8(0) === FIRST_BYTE)
            return walked;
        // zlib waits for a second byte before it compares: a single byte that begins no member is padding, as several are.
        return (await unpack(body, body.size - 1)) === WHOLE ? WHOLE : CUT;
    },
};
async function unpack(body, length) {
    let size = 0;
    try {
        await (0,promises_.pipeline)(portions(body, length), (0,external_node_zlib_.createGunzip)({ chunkSize: PORTION }), async (unpacked) => {
            for await (const chunk of unpacked) {
                size += chunk.length;
                if (size > body.size * MOST_TIMES)
                    throw TOO_LARGE;
            }
        });
        return WHOLE;
    }
    catch (error) {
        return error === TOO_LARGE ? END_UNKNOWN : faultOf(error);
    }
}
function* portions({ bytesAt }, length) {
    // The bytes of a file are valid until the next ones are read, and zlib takes them later.
    for (let at = 0; at < length; at += PORTION)
        yield Buffer.from(bytesAt(at, Math.min(PORTION, length - at)));
}
function faultOf(error) {
    const code = (0,errors/* codeOf */.$N)(error);
    // `typeOf` has seen the first header: other bytes follow the last member.
    if (code === 'Z_DATA_ERROR' && /^incorrect header check$/.test((0,errors/* messageOf */.bD)(error)))
        return WHOLE;
    if (code === 'Z_BUF_ERROR')
        return CUT;
    if (code?.startsWith('Z_'))
        return incomplete((0,say/* say */.c)('cut-gzip', { cause: (0,errors/* messageOf */.bD)(error) }));
    throw error;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/media/iso.js
/** MP4, QuickTime and M4A: boxes of the ISO base media file format (ISO/IEC 14496-12 §4.2). */



const VIDEO = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV)$/;
const SOUND = /^M4[AB] $/;
/** First boxes of QuickTime files that were written before `ftyp` existed. */
const OLD_QUICKTIME = new Set(['moov', 'mdat', 'wide', 'free']);
/** Types allowed at the top of a file; anything else after the last whole box is junk, not a cut. */
const iso_TOP_LEVEL = new Set('ftyp styp meta mdat moov moof mfra sidx ssix free skip wide uuid udta pnot pdin emsg prft'.split(' '));
/** A file of so many boxes is built to take time. */
const MOST_BOXES = 1_000_000;
const iso = {
    typeOf(body) {
        const first = textAt(body.bytesAt, 4, 4);
        if (first !== 'ftyp')
            return OLD_QUICKTIME.has(first) && isPlausible(body) ? 'mov' : undefined;
        const brand = textAt(body.bytesAt, 8, 4);
        if (brand === 'qt  ')
            return 'mov';
        if (SOUND.test(brand))
            return 'm4a';
        return VIDEO.test(brand) ? 'mp4' : undefined;
    },
    walk(body) {
        /** Offset of the last box of each type. */
        const last = new Map();
        let isOpen = false;
        let at = 0;
        for (let count = 0; at + 8 <= body.size; count++) {
            if (count === MOST_BOXES)
                return incomplete((0,say/* say */.c)('cut-many-boxes', { most: MOST_BOXES }));
            const header = body.bytesAt(at, 16);
            const type = header.toString('latin1', 4, 8);
            const size = sizeOf(header);
            if (iso_TOP_LEVEL.has(type)) {
                if (size < 0 || at + size > body.size)
                    return incomplete((0,say/* say */.c)('cut-box', { box: type }));
                isOpen = size === 0;
                last.set(type, at);
            }
            // A box of unknown length reaches to the end.
            if (size <= 0)
                break;
            at += size;
        }
        return judge(last, isOpen);
    },
};
/** @returns 0 for a box that reaches to the end, -1 for an invalid size */
function sizeOf(header) {
    const short = header.readUInt32BE(0);
    if (short === 0)
        return 0;
    const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short;
    // A size smaller than its own header would stop the walk from advancing.
    return size < (short === 1 ? 16 : 8) ? -1 : size;
}
function judge(last, isOpen) {
    if (!last.has('moov'))
        return incomplete((0,say/* say */.c)('cut-no-box', { box: 'moov' }));
    const data = last.get('mdat');
    if (data === undefined)
        return incomplete((0,say/* say */.c)('cut-no-box', { box: 'mdat' }));
    const fragment = last.get('moof');
    if (fragment === undefined)
        return isOpen ? END_UNKNOWN : WHOLE;
    if (fragment > data)
        return incomplete((0,say/* say */.c)('cut-no-data'));
    // Only an index of all fragments shows that the last one is there.
    return last.has('mfra') ? WHOLE : END_UNKNOWN;
}
/** Whether the first box has a valid size and a further box, if it is there, has a readable name. */
function isPlausible(body) {
    const header = body.bytesAt(0, 16);
    if (header.length < 16)
        return false;
    const size = sizeOf(header);
    if (size <= 0)
        return size === 0 && beginsWith(body, 'mdat', 4);
    const next = body.bytesAt(size + 4, 4);
    return next.length < 4 || /^[A-Za-z0-9 ]{4}$/.test(next.toString('latin1'));
}

;// CONCATENATED MODULE: ./lib/origin/inspect/media/ogg.js
/** Sound in Ogg pages (RFC 3533). The first packet names the codec. */




const PAGE = 'OggS';
/** Bytes before the table of segment lengths. */
const ogg_HEADER = 27;
/** Bytes of the largest page: its header, and 255 segments of 255 bytes. */
const LARGEST_PAGE = ogg_HEADER + 255 + 255 * 255;
/** Bytes after the last page that are tolerated, such as a tag. */
const JUNK = 4096;
/** The flag of the last page of a stream. */
const LAST = 0x04;
/** Where the first packet begins: the first page holds it alone, with one length. */
const FIRST_PACKET = ogg_HEADER + 1;
const ogg = {
    typeOf(body) {
        if (!beginsWith(body, PAGE))
            return undefined;
        if (beginsWith(body, 'OpusHead', FIRST_PACKET))
            return 'opus';
        const isSound = ['\x01vorbis', '\x7fFLAC', 'Speex  '].some(name => beginsWith(body, name, FIRST_PACKET));
        return isSound ? 'ogg' : undefined;
    },
    walk(body) {
        const at = (0,media_bytes/* lastIndexOf */.Uu)(body, PAGE, LARGEST_PAGE + JUNK);
        if (at < 0)
            return incomplete((0,say/* say */.c)('cut-no-page'));
        const header = body.bytesAt(at, ogg_HEADER + 255);
        const segments = header.readUInt8(26);
        let end = at + ogg_HEADER + segments;
        for (let segment = 0; segment < segments; segment++)
            end += header.readUInt8(ogg_HEADER + segment);
        if (end > body.size)
            return incomplete((0,say/* say */.c)('cut-last-page', { end }));
        return header.readUInt8(5) & LAST ? WHOLE : incomplete((0,say/* say */.c)('cut-no-last-page'));
    },
};

;// CONCATENATED MODULE: ./lib/origin/inspect/media/sound.js
/** WAV, FLAC and MP3. */



/** A length that the writer did not know: it could not go back to the header. */
const UNKNOWN_LENGTHS = new Set([0, 0xffffffff]);
/** One RIFF chunk around everything. */
const wav = {
    typeOf: body => (beginsWith(body, 'RIFF') && beginsWith(body, 'WAVE', 8) ? 'wav' : undefined),
    walk({ size, bytesAt }) {
        const length = bytesAt(4, 4).readUInt32LE(0);
        if (UNKNOWN_LENGTHS.has(length))
            return END_UNKNOWN;
        const end = 8 + length;
        return end > size ? incomplete((0,say/* say */.c)('cut-announced', { bytes: end })) : WHOLE;
    },
};
/** FLAC and MP3 are frames without an end. Either may follow an ID3 tag. */
const sound_frames = {
    typeOf(body) {
        const start = pastTag(body);
        // The tag may hold pictures, and a beginning of the body then ends inside it.
        if (start >= body.size && start > 0)
            return 'mp3';
        if (beginsWith(body, 'fLaC', start))
            return 'flac';
        const frame = frameLength(body, start);
        if (frame === undefined)
            return undefined;
        // Four bytes may look like a frame by chance.
        const isOnly = start + frame === body.size;
        return isOnly || frameLength(body, start + frame) !== undefined ? 'mp3' : undefined;
    },
    walk(body, isLengthKnown) {
        const start = pastTag(body);
        if (start >= body.size)
            return incomplete((0,say/* say */.c)('cut-tag-only'));
        const length = isLengthKnown ? undefined : lengthInHead(body, start);
        if (length === undefined)
            return END_UNKNOWN;
        const missing = start + length - body.size;
        if (missing <= 0)
            return WHOLE;
        const tolerated = TAG_AT_END + (frameLength(body, start) ?? 0);
        return missing > tolerated ? incomplete((0,say/* say */.c)('cut-announced', { bytes: start + length })) : END_UNKNOWN;
    },
};
/** Bytes of an ID3v1 tag, which some writers count. */
const TAG_AT_END = 128;
/** Bytes that the first frame of an MP3 may say in the place of sound: in a Xing, Info or VBRI head. */
function lengthInHead({ bytesAt }, start) {
    const header = bytesAt(start, 4).readUInt32BE(0);
    const isVersion1 = ((header >>> 19) & 3) === 3;
    const isMono = ((header >>> 6) & 3) === 3;
    const side = isVersion1 ? (isMono ? 17 : 32) : isMono ? 9 : 17;
    const xing = Buffer.from(bytesAt(start + 4 + side, 16));
    if (/^(?:Xing|Info)/.test(xing.toString('latin1'))) {
        const flags = xing.readUInt32BE(4);
        return flags & 2 ? xing.readUInt32BE(flags & 1 ? 12 : 8) : undefined;
    }
    const vbri = bytesAt(start + 36, 14);
    return vbri.toString('latin1', 0, 4) === 'VBRI' ? vbri.readUInt32BE(10) : undefined;
}
/** Bytes of zeros that writers leave after a tag. */
const MOST_PADDING = 4096;
/** @returns the offset after an ID3v2 tag, 0 without one: https://id3.org/id3v2.4.0-structure */
function pastTag({ bytesAt }) {
    const header = bytesAt(0, 10);
    const isTag = header.length === 10 && header.toString('latin1', 0, 3) === 'ID3' && header.readUInt8(3) < 5;
    const sizes = header.subarray(6, 10);
    if (!isTag || sizes.some(byte => byte > 127))
        return 0;
    const length = sizes.reduce((sum, byte) => sum * 128 + byte, 0);
    const footer = header.readUInt8(5) & 0x10 ? 10 : 0;
    const end = 10 + length + footer;
    const padding = bytesAt(end, MOST_PADDING).findIndex(byte => byte !== 0);
    return end + Math.max(0, padding);
}
const KBITS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBITS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];
/** @returns the bytes of the frame of MPEG audio layer III at `at`; undefined if there is none */
function frameLength({ bytesAt }, at) {
    const header = bytesAt(at, 4);
    if (header.length < 4)
        return undefined;
    const bits = header.readUInt32BE(0);
    const version = (bits >>> 19) & 3;
    const isLayer3 = ((bits >>> 17) & 3) === 1;
    const padding = (bits >>> 9) & 1;
    const kbits = (version === 3 ? KBITS_1 : KBITS_2)[(bits >>> 12) & 15];
    const rate = RATES[(bits >>> 10) & 3];
    if (bits >>> 21 !== 0x7ff || version === 1 || !isLayer3 || !kbits || rate === undefined)
        return undefined;
    // MPEG 2 and 2.5 have a half and a quarter of the rates, and half as many samples in a frame.
    const divisor = version === 3 ? 1 : version === 2 ? 2 : 4;
    const samples = version === 3 ? 144 : 72;
    return Math.floor((samples * kbits * 1000 * divisor) / rate) + padding;
}

;// CONCATENATED MODULE: ./lib/origin/inspect/media/media.js
/** Recognises media that are no images: video, sound, documents and archives. */






/** `frames` is last, because it reads more than a signature. `zip` is every file of zip entries, an EPUB included. */
const MEDIA = [iso, ebml, ogg, wav, pdf, zip, gz, sound_frames];

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/origin/inspect/naming.js


/** Bytes that contain magic numbers and the first entries of archives (file-type's own sample size). */
const SAMPLE = 4100;
async function describeBytes(bytes) {
    const media = await mediaTypeOf(fileType => fileType.fileTypeFromBuffer(bytes.subarray(0, SAMPLE)));
    const text = textName(bytes);
    // Magic numbers like "BM" begin words too, and no raster image is text.
    if (text && media?.mime.startsWith('image/'))
        return { name: text };
    if (!media)
        return { name: text ?? (0,say/* say */.c)('bytes-unknown', { bytes: firstBytes(bytes) }) };
    const { mime, ext } = media;
    return { name: mime, ...(mime.startsWith('image/') && { imageType: siblingOf(bytes) ?? ext }) };
}
/**
 * Names a file of zip entries by what it holds: a book, a text document, a program, or a plain archive.
 * @returns undefined if its entries cannot be read
 */
function archiveName({ size, bytesAt }) {
    // A blob that reads at any offset, without a copy of the whole body.
    const blob = Object.defineProperties(new Blob([]), {
        size: { value: size },
        slice: {
            value: (start, end) => new Blob([Uint8Array.from(bytesAt(start, end - start))]),
        },
    });
    return mediaTypeOf(fileType => fileType.fileTypeFromBlob(blob));
}
/** Recognises types that share a media type with a supported type but differ from it. */
function siblingOf(bytes) {
    const head = bytes.toString('latin1', 0, 4);
    if (head === '\0\0\x02\0')
        return 'cur';
    return head === 'II+\0' || head === 'MM\0+' ? 'bigtiff' : undefined;
}
/** Loads file-type only here, because most runs never need it. */
async function mediaTypeOf(look) {
    try {
        return await look(await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8377)]).then(__webpack_require__.bind(__webpack_require__, 38377)));
    }
    catch {
        return undefined; // bytes that break file-type's parsers have no name
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
 * @param body a file holds media alone: images are inspected in memory
 * @param isLengthKnown the body is as long as its origin announced
 * @returns a promise for errors that take longer to name, and for archives, which are read
 * @throws PersistError of stage `inspect`: `empty`, `too-small`, `html-instead`, `not-an-image`,
 * `type-not-allowed`, `image-incomplete`; nothing else, for any bytes
 */
async function inspect(body, rules, isLengthKnown = false) {
    const size = 'bytesAt' in body ? body.size : body.length;
    if (size === 0)
        throw refusal('empty', (0,say/* say */.c)('inspect-empty'));
    if ('bytesAt' in body)
        return await inspectMedia(body, rules, isLengthKnown);
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const format = detect(FORMATS, bytes);
    if (!format)
        return await inspectMedia((0,media_bytes/* bytesOfBuffer */.ju)(bytes), rules, isLengthKnown, bytes);
    requireAllowed(format.type, rules.allowTypes);
    const walk = walked(() => format.walk(bytes, isLengthKnown));
    if (!walk.complete)
        throw incompleteness(format.type, size, walk.fault);
    const { width, height } = walk;
    requireLarge(width, height, rules);
    const inspected = { ...namesOf(format.type), size };
    if (width !== undefined)
        inspected.width = width;
    if (height !== undefined)
        inspected.height = height;
    if (walk.endUnknown)
        inspected.endUnknown = true;
    if (walk.note)
        inspected.note = walk.note;
    return inspected;
}
/** Recognises bytes by their beginning. A zip archive may turn out to be another type. */
function detectType(bytes) {
    return detect(FORMATS, bytes)?.type ?? detect(MEDIA, (0,media_bytes/* bytesOfBuffer */.ju)(bytes))?.type;
}
/**
 * Whether bytes are what their URL names, so that a Content-Encoding beside them was not applied. Bytes of gzip do not
 * show which of the two they are; nearly always they are an image that is encoded.
 */
function isNotEncoded(bytes) {
    const type = detectType(bytes);
    return type !== undefined && type !== 'gz';
}
/** Bytes that name a body that is not recognised: the beginning of a page with its title. */
const UNKNOWN_WINDOW = 256 * 1024;
async function inspectMedia(body, rules, isLengthKnown, bytes) {
    const media = detect(MEDIA, body);
    if (!media)
        return refuseUnknown(bytes ?? Buffer.from(body.bytesAt(0, UNKNOWN_WINDOW)));
    if (media.type === 'zip')
        return await inspectArchive(body, media, rules);
    return await wholeMedia(media.type, body, media, rules, isLengthKnown);
}
/** A text document or a program consists of zip entries, too, and is no archive. */
async function inspectArchive(body, media, rules) {
    const name = await archiveName(body);
    const type = name?.ext === 'epub' || name?.ext === 'zip' ? name.ext : undefined;
    if (type === undefined)
        throw refusal('not-an-image', (0,say/* say */.c)('inspect-no-image', { what: name?.mime ?? 'application/zip' }));
    return await wholeMedia(type, body, media, rules, true);
}
async function wholeMedia(type, body, media, { allowTypes }, isLengthKnown) {
    requireAllowed(type, allowTypes);
    const walk = await walked(() => media.walk(body, isLengthKnown));
    if (!walk.complete)
        throw incompleteness(type, body.size, walk.fault);
    return { ...namesOf(type), size: body.size, ...(walk.endUnknown && { endUnknown: true }) };
}
function namesOf(type) {
    const { contentType, extension } = file_types/* FILE_TYPES */.$Z[type];
    return { type, contentType, extension };
}
function refusal(reason, sentence, advice) {
    return new errors/* PersistError */.vc('inspect', reason, sentence, { advice });
}
/** The tags a page may begin with: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const HTML_ROOTS = new Set('html head body script title style iframe table div h1 p a b br font'.split(' '));
/** First elements of feeds and sitemaps. */
const LIST_ROOTS = new Set(['rss', 'feed', 'urlset', 'sitemapindex']);
/** file-type's names of the supported types: file-type also recognises headers that are too short for a walk. */
const KNOWN_TYPES = new Set(Object.values(file_types/* FILE_TYPES */.$Z).map(type => type.extension))
    .add('tif')
    .add('apng');
async function refuseUnknown(bytes) {
    const root = (0,markup/* rootOf */.I)(bytes)?.name ?? '';
    if (HTML_ROOTS.has(root)) {
        const title = (0,markup/* titleOf */.G)(bytes);
        const sentence = title ? (0,say/* say */.c)('inspect-html-title', { title }) : (0,say/* say */.c)('inspect-html');
        throw refusal('html-instead', sentence, (0,say/* say */.c)('inspect-list-fix'));
    }
    const { name, imageType } = await describeBytes(bytes);
    if (imageType === undefined) {
        const advice = LIST_ROOTS.has(root) ? (0,say/* say */.c)('inspect-list-fix') : undefined;
        throw refusal('not-an-image', (0,say/* say */.c)('inspect-no-image', { what: name }), advice);
    }
    if (!KNOWN_TYPES.has(imageType))
        throw refusal('type-not-allowed', (0,say/* say */.c)('image-never-kept', { type: imageType, name }));
    throw refusal('image-incomplete', (0,say/* say */.c)('inspect-no-header', { type: name, size: bytes.length }));
}
function requireAllowed(type, allowed) {
    if (allowed.has(type))
        return;
    const { contentType } = file_types/* FILE_TYPES */.$Z[type];
    const advice = (0,say/* say */.c)('inspect-allow-fix', { type });
    if (!(0,file_types/* isImageType */.G1)(type))
        throw refusal('not-an-image', (0,say/* say */.c)('inspect-no-image', { what: contentType }), advice);
    throw refusal('type-not-allowed', (0,say/* say */.c)('inspect-not-allowed', { type, allowed: [...allowed].join(', ') }), advice);
}
function incompleteness(type, size, fault) {
    return refusal('image-incomplete', (0,say/* say */.c)('inspect-incomplete', { type, size, fault }));
}
/** The walk of a format does not check for the end of the file: a read past the end means that the file is cut. */
function walked(walk) {
    try {
        return walk();
    }
    catch (error) {
        const code = (0,errors/* codeOf */.$N)(error);
        if (code !== 'ERR_OUT_OF_RANGE' && code !== 'ERR_BUFFER_OUT_OF_BOUNDS')
            throw error;
        return incomplete((0,say/* say */.c)('cut-structure'));
    }
}
function requireLarge(width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY, { minSide: least }) {
    const pixels = Math.min(width, height);
    if (pixels < least)
        throw refusal('too-small', (0,say/* say */.c)('inspect-small', { pixels, least }));
}


/***/ }),

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   I: () => (/* binding */ rootOf)
/* harmony export */ });
/**
 * Recognises markup by its first element. Reads forward only, so time is linear for any text. Knows only as much
 * of HTML and XML as their beginnings need.
 */
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const NAME = /<([a-z][a-z0-9]*)[\s/>]/iy;
/** Characters: no element or doctype name that matters is longer. */
const NAME_WINDOW = 64;
/** Bytes: drawing programs write some 10 KB before the root. With items of 4 bytes, more would take seconds. */
const PROLOG_WINDOW = 256 * 1024;
/** Finds the first element after BOM, whitespace, comments, `<?xml …?>` and doctypes. */
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
            NAME.lastIndex = 0;
            const name = NAME.exec(head)?.[1];
            return name === undefined ? undefined : { name: name.toLowerCase(), at };
        }
        if (end < 0)
            return undefined;
        at = end;
    }
}
/** @returns the offset after a comment, processing instruction or doctype; -1 if it never ends */
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
/** Both counts are bounded, so that a text of repeated `<title` takes linear time. */
const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i;
/** Bytes to search: titles stand in the head, so a page without one is not read to its end. */
const TITLE_WINDOW = 65_536;
/** References that a browser also reads without their `;`. Names are case-sensitive. */
const LEGACY_ENTITIES = {
    amp: '&',
    AMP: '&',
    lt: '<',
    LT: '<',
    gt: '>',
    GT: '>',
    quot: '"',
    QUOT: '"',
    nbsp: ' ',
    laquo: '«',
    raquo: '»',
    middot: '·',
    copy: '©',
    reg: '®',
};
/** References for the punctuation of titles. Other names stay as they are written. */
const ENTITIES = {
    ...LEGACY_ENTITIES,
    apos: "'",
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    rarr: '→',
    larr: '←',
    trade: '™',
};
const REFERENCE = new RegExp(`&(?:#(\\d{1,7});?|#[xX]([0-9a-fA-F]{1,6});?|(${names(ENTITIES)});|(${names(LEGACY_ENTITIES)}))`, 'g');
function names(entities) {
    return Object.keys(entities).join('|');
}
/** Returns a page's title on one line, at most 80 characters. */
function titleOf(bytes) {
    const title = TITLE.exec(bytes.toString('utf8', 0, TITLE_WINDOW))?.[1];
    const line = title &&
        decodeEntities(title)
            .replace(/[\s\p{C}]+/gu, ' ')
            .trim();
    return line ? Array.from(line).slice(0, 80).join('') : undefined;
}
function decodeEntities(text) {
    return text.replace(REFERENCE, (written, decimal, hex, name, legacy) => {
        if (decimal === undefined && hex === undefined)
            return ENTITIES[name ?? legacy] ?? written;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    });
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ bytesOfFile),
/* harmony export */   Uu: () => (/* binding */ lastIndexOf),
/* harmony export */   ju: () => (/* binding */ bytesOfBuffer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** A body to inspect: a buffer or a file, read through one function. */

function bytesOfBuffer(buffer) {
    return { size: buffer.length, bytesAt: (offset, length) => buffer.subarray(offset, offset + length) };
}
/** Bytes read from a file at once. A walk reads a few bytes here and there. */
const WINDOW = 64 * 1024;
/**
 * Reads in this thread: a body that was just written lies in the cache of the system.
 * @param file descriptor of an open file, which must not change
 */
function bytesOfFile(file, size) {
    const window = Buffer.allocUnsafe(WINDOW);
    let from = 0;
    let filled = 0;
    const read = (into, at) => {
        let total = 0;
        for (let count = -1; total < into.length && count !== 0; total += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, into, total, into.length - total, at + total);
        return total;
    };
    return {
        size,
        bytesAt(offset, length) {
            // As a buffer does: a box may name a place that no file has.
            if (offset >= size)
                return window.subarray(0, 0);
            if (length > WINDOW) {
                const own = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
                return own.subarray(0, read(own, offset));
            }
            const isInside = offset >= from && Math.min(offset + length, size) <= from + filled;
            if (!isInside) {
                from = offset;
                filled = read(window, offset);
            }
            return window.subarray(offset - from, Math.min(offset - from + length, filled));
        },
    };
}
/** Finds the last place of `mark` among the last `length` bytes. @returns its offset in the body; -1 if it is missing */
function lastIndexOf({ size, bytesAt }, mark, length) {
    const from = Math.max(0, size - length);
    const at = bytesAt(from, size - from).lastIndexOf(mark, undefined, 'latin1');
    return at < 0 ? -1 : from + at;
}


/***/ })

};

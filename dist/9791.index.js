export const id = 9791;
export const ids = [9791];
export const modules = {

/***/ 69289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ comparedDigests),
/* harmony export */   ON: () => (/* binding */ takesLargeBodies),
/* harmony export */   _C: () => (/* binding */ largeBodies)
/* harmony export */ });
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31012);
/* harmony import */ var _origin_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49776);
/* harmony import */ var _storage_stores_own_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90844);



const LIMITS = {
    over: 8 * 1024 * 1024,
    // 64 KiB/s.
    floor: { bytes: 30 * 64 * 1024, windowMs: 30_000 },
};
/** @returns undefined if all bodies stay in memory: images alone are kept, or the caller's store takes no files */
function largeBodies(settings, files, digests, limits = {}) {
    const { fetch, inspect, groups, store } = settings;
    const { allowTypes } = inspect;
    if ([...allowTypes].every(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageType */ .G1) || !takesLargeBodies(store))
        return undefined;
    const { maxBytes, maxMediaBytes = maxBytes } = fetch;
    const mostOfType = (type) => {
        const group = (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(type);
        if (!allowTypes.has(type))
            return 0;
        return group !== undefined && groups.has(group) ? maxMediaBytes : maxBytes;
    };
    const { over, floor } = { ...LIMITS, ...limits };
    return {
        files,
        digests,
        over: Math.min(over, maxBytes),
        floor,
        most: Math.max(maxBytes, maxMediaBytes),
        mostOf(beginning) {
            const type = (0,_origin_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectType */ .Ch)(beginning);
            if (type === undefined || (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageType */ .G1)(type))
                return undefined;
            // The beginning does not show which of the two it is.
            const most = type === 'zip' ? Math.max(mostOfType('zip'), mostOfType('epub')) : mostOfType(type);
            return most === 0 ? undefined : most;
        },
    };
}
/** MD5 takes longer than all else, so a store that needs it all the same reads the file for it. */
function comparedDigests({ compares = [] }, { mirrors }) {
    return mirrors.length === 0 ? compares : [...compares, 'crc64'];
}
function takesLargeBodies(store) {
    return store.kind !== 'own' || (0,_storage_stores_own_store_js__WEBPACK_IMPORTED_MODULE_2__/* .takesFiles */ .I)(store.own);
}


/***/ }),

/***/ 99791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ closeMirrors),
  runImages: () => (/* binding */ runImages),
  D: () => (/* binding */ sharedResources)
});

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
// EXTERNAL MODULE: ./lib/base/concurrency/byte-budget.js + 2 modules
var byte_budget = __webpack_require__(67474);
// EXTERNAL MODULE: ./lib/base/concurrency/slots.js
var slots = __webpack_require__(61300);
// EXTERNAL MODULE: ./lib/base/concurrency/semaphore.js
var semaphore = __webpack_require__(88259);
;// CONCATENATED MODULE: ./lib/base/concurrency/upload-slots.js

/**
 * Slots for uploads, with a waiting room of the same size before them. Downloads and uploads do not block each other,
 * and few bodies wait.
 */
class UploadSlots {
    #waitingRoom;
    #uploads;
    constructor(size) {
        this.#waitingRoom = new semaphore/* Semaphore */.j(size);
        this.#uploads = new semaphore/* Semaphore */.j(size);
    }
    /**
     * @param entered called once the waiting room has space: the host's slot can be returned then
     * @returns undefined if a slot was free, else a promise of one. Call `leave` once for each
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

// EXTERNAL MODULE: ./lib/base/files/body-files.js + 1 modules
var body_files = __webpack_require__(21910);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/input/plan/plan.js + 3 modules
var plan_plan = __webpack_require__(22001);
// EXTERNAL MODULE: ./lib/input/plan/refusal.js
var refusal = __webpack_require__(78406);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(77086);
// EXTERNAL MODULE: ./lib/base/concurrency/unless-aborted.js
var unless_aborted = __webpack_require__(38945);
// EXTERNAL MODULE: ./lib/jobs/persist/known/memory-names.js
var memory_names = __webpack_require__(3877);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/held-back.js
/**
 * Resting images that their host refused. They wait while another refused image of that host is tried: if the host
 * delivers it, they are tried too.
 */


class HeldBackImages {
    #knownImages;
    #settle;
    #waiting;
    /** Open jobs whose images were refused before and that have not ended yet. */
    #tries;
    #ended = Promise.withResolvers();
    /**
     * @param open jobs that are tried in any case
     * @param settle settles a resting job; called at once for a job that need not wait
     */
    constructor(resting, open, knownImages, settle) {
        this.#knownImages = knownImages;
        this.#settle = settle;
        this.#tries = new Set(resting.length > 0 ? open.filter(job => knownImages.isRefused(job)) : []);
        const hosts = new Set([...this.#tries].map(memory_names/* memoryHostOf */.Fk));
        const waits = (job) => hosts.has((0,memory_names/* memoryHostOf */.Fk)(job)) && knownImages.isRefused(job);
        for (const job of resting)
            if (!waits(job))
                settle(job);
        this.#waiting = resting.filter(waits);
    }
    get isEmpty() {
        return this.#waiting.length === 0;
    }
    /** Notes that a job has ended. */
    ended(job) {
        if (this.#tries.delete(job) && this.#tries.size === 0)
            this.#ended.resolve();
    }
    /** Yields the open jobs, then the waiting jobs that have become due. Settles the other waiting jobs. */
    async *jobs(open, stopping) {
        yield* open;
        try {
            await (0,unless_aborted/* raceAbort */.M)(() => this.#ended.promise, stopping);
        }
        catch {
            return;
        }
        for (const job of this.#waiting) {
            if (this.#knownImages.isDueAgain(job))
                yield job;
            else
                this.#settle(job);
        }
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/open-known-images.js + 14 modules
var open_known_images = __webpack_require__(99518);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/open-of-arriving.js
/** Maximum number of concurrent lookups in the store for resting images. */
const LOOKS_AT_ONCE = 16;
/** Known images that arrive within this time of the first one wait for one look at the store, milliseconds. */
const FIRST_MS = 1000;
/**
 * Settles the known images, and yields the open jobs.
 * @param lookUp looks for a resting image in the store; never rejects
 */
async function* openOfArriving(jobs, { settleKnown, settleResting, isToLookUp, knownImages, look }, ledger, lookUp, clock) {
    const looks = new Set();
    const first = new FirstKnown(clock);
    const isKnown = (job) => job.targets.some(target => ['known', 'due'].includes(knownImages.lookups.lookUp(job, target).kind));
    async function* settled(job) {
        const state = settleKnown(job, ledger);
        if (state === 'open') {
            yield job;
            return;
        }
        job.isBegun = true;
        if (state === 'settled')
            return;
        if (isToLookUp(job)) {
            const looking = lookUp(job).then(() => {
                settleResting(job, ledger);
                looks.delete(looking);
            });
            looks.add(looking);
            if (looks.size >= LOOKS_AT_ONCE)
                await Promise.race(looks);
        }
        else
            settleResting(job, ledger);
    }
    try {
        for await (const job of first.of(jobs, isKnown)) {
            if (!Array.isArray(job))
                yield* settled(job);
            else {
                await look.overFirst(job);
                for (const one of job)
                    yield* settled(one);
            }
        }
    }
    finally {
        await Promise.all(looks);
    }
}
/** Holds the known images that arrive first, and hands them on together. */
class FirstKnown {
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    async *of(jobs, isKnown) {
        const arriving = jobs[Symbol.asyncIterator]();
        const ended = new AbortController();
        const held = [];
        let isOver;
        try {
            for (let next = arriving.next();;) {
                const arrived = await (isOver !== undefined && held.length > 0 ? Promise.race([next, isOver]) : next);
                if (arrived === undefined || (arrived.done && held.length > 0)) {
                    yield held.splice(0);
                    continue;
                }
                if (arrived.done)
                    return;
                next = arriving.next();
                if (!isKnown(arrived.value) || (isOver && held.length === 0))
                    yield arrived.value;
                else {
                    held.push(arrived.value);
                    isOver ??= this.#clock.sleep(FIRST_MS, ended.signal).then(() => undefined, () => undefined);
                }
            }
        }
        finally {
            ended.abort();
            await arriving.return?.();
        }
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/own-links.js + 1 modules
var own_links = __webpack_require__(93665);
// EXTERNAL MODULE: ./lib/jobs/persist/large-bodies.js
var large_bodies = __webpack_require__(69289);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/mirror-names.js
/**
 * Names every mirror that has the object or a debt for it, those of earlier runs included.
 * @param states what copies have come to; a mirror that is still missing has a debt
 */
function namesOf({ mirrors = '' }, all, states) {
    const names = new Set(mirrors === '' ? [] : mirrors.split(','));
    for (const mirror of all) {
        if (states.get(mirror) === 'failed')
            names.delete(mirror.place.name);
        else
            names.add(mirror.place.name);
    }
    return names.size > 0 ? { mirrors: [...names].sort().join() } : {};
}

;// CONCATENATED MODULE: ./lib/jobs/persist/mirrors/mirror-copies.js
/**
 * Copies the images of a run to its mirrors, beside the uploads to the destination. An image enters the memory once
 * each mirror has it or its debt is written, so that a kill at any moment loses no copy.
 */




const TIMING = { holdMs: 2000, copyMs: 30_000, lookMs: 500, lastWriteMs: 1500 };
class MirrorCopies {
    #mirrors;
    books;
    #prefixLength;
    #record;
    #aborting;
    #copying = new Set();
    #ends = new Set();
    #keeping = new Set();
    /** By key, copies under way: equal images of two URLs are copied once. */
    #underWay = new Map();
    /** By mirror, keys that this run did not copy. */
    #missed = new Map();
    #timing;
    #timer;
    #group;
    /** No copy begins any more. */
    #isOver = false;
    /**
     * @param prefixLength characters of the destination's prefix, which mirrors replace by their own
     * @param record writes a line into the memory
     * @param aborting aborted when work in progress must end
     * @param partition of the memory; undefined outside of a plan
     */
    constructor(mirrors, prefixLength, record, aborting, timing = TIMING, partition) {
        this.#timing = timing;
        this.#mirrors = mirrors;
        this.books = mirrors.openBooks(partition);
        this.#prefixLength = prefixLength;
        this.#record = record;
        this.#aborting = aborting;
        aborting.addEventListener('abort', this.#cancelAll);
    }
    /** Keeps an image whose bytes are not in hand: every mirror is owed a copy. */
    owe(entry) {
        for (const { place, owedKeys } of this.#mirrors.all) {
            place.owed++;
            owedKeys.add(entry.key);
        }
        this.#keep(entry, Array.from(this.books.values(), book => book.add(entry)), new Map());
        return this.#mirrors.states(() => 'owed');
    }
    /**
     * Keeps an image that the destination has, and copies it where its bytes are the object. Never rejects.
     * @param body must not change until the promise resolves, and longer unless it says that the body is free
     */
    keep(entry, { sha256 }, body, stored) {
        if (sha256 !== undefined)
            return this.copy(entry, body, stored);
        // `on-collision` kept another image under the key. A line of an earlier run has its copies or debts.
        const isKnown = entry.firstSeen !== entry.at;
        if (isKnown)
            this.#record(entry);
        const states = isKnown ? this.#mirrors.statesOf(entry) : this.owe(entry);
        return Promise.resolve({ states, isBodyFree: true });
    }
    /** Lets `ended` wait for it. */
    track(work) {
        this.#ends.add(work);
        void work.then(() => this.#ends.delete(work));
        return work;
    }
    /**
     * Copies an image and keeps its memory line. Never rejects.
     * @param body must not change until the promise resolves, and longer unless it says that the body is free
     */
    copy(entry, body, stored) {
        const { key } = entry;
        const before = this.#underWay.get(key);
        const begin = () => this.#begin(entry, body, stored);
        const end = before !== undefined ? before.then(begin) : begin();
        this.#underWay.set(key, end);
        this.#ends.add(end);
        void end.then(() => {
            this.#ends.delete(end);
            if (this.#underWay.get(key) === end)
                this.#underWay.delete(key);
        });
        return end;
    }
    /** Resolves when no copy is under way. Each takes 30 s at most. */
    async ended() {
        while (this.#ends.size > 0)
            await Promise.all(this.#ends);
    }
    /**
     * Ends every copy, and writes all debts. Call it before the memory closes.
     * @param isHurried the run has to end at once: copies under way become debts
     */
    async close(isHurried) {
        this.#isOver = isHurried;
        if (isHurried)
            this.#cancelAll();
        await this.ended();
        clearInterval(this.#timer);
        this.#timer = undefined;
        this.#aborting.removeEventListener('abort', this.#cancelAll);
        const signal = isHurried ? AbortSignal.timeout(this.#timing.lastWriteMs) : new AbortController().signal;
        await Promise.all(Array.from(this.books.values(), book => book.close(signal)));
        await Promise.all(this.#keeping);
    }
    async #begin(entry, body, { options, isAgain }) {
        const copying = {
            entry,
            group: this.#groupNow(),
            pending: new Set(),
            states: new Map(),
            debts: [],
            isKept: false,
        };
        const isOver = this.#isOver || this.#aborting.aborted;
        for (const mirror of this.#mirrors.all) {
            const isThere = isAgain && !((this.#missed.get(mirror)?.numberOf(entry.key) ?? -1) >= 0);
            if (isThere)
                copying.states.set(mirror, 'unchanged');
            else if (mirror.place.isUp && !isOver)
                copying.pending.add(mirror);
            else
                this.#owe(copying, mirror);
        }
        const isBodyFree = copying.pending.size === 0 || (await this.#copyHeld(copying, body, options));
        if (!copying.isKept)
            this.#keep(entry, copying.debts, copying.states);
        return {
            states: this.#mirrors.states(mirror => copying.states.get(mirror) ?? 'owed'),
            isBodyFree,
        };
    }
    /** @returns whether no mirror uses the bytes any longer */
    async #copyHeld(copying, body, options) {
        const inMemory = (0,file_body/* isFileBody */.n)(body) ? 0 : body.length;
        const mirrors = [...copying.pending];
        if (!this.#mirrors.hold(inMemory)) {
            copying.pending.clear();
            for (const mirror of mirrors)
                this.#owe(copying, mirror);
            return true;
        }
        this.#copying.add(copying);
        this.#timer ??= setInterval(this.#look, this.#timing.lookMs).unref();
        const copies = mirrors.map(mirror => this.#copyTo(mirror, copying, body, options));
        const free = copies.length === 1 ? [await copies[0]] : await Promise.all(copies);
        this.#copying.delete(copying);
        this.#mirrors.release(inMemory);
        return free.every(Boolean);
    }
    async #copyTo(mirror, copying, body, options) {
        const { entry, group, pending, states } = copying;
        const path = entry.key.slice(this.#prefixLength);
        const { state, isBodyFree } = await mirror.place.copy(path, body, options, group.cancel.signal);
        pending.delete(mirror);
        if (state === 'owed')
            this.#owe(copying, mirror);
        else {
            states.set(mirror, state);
            if (state === 'failed')
                this.#miss(mirror, entry);
            // A line that was written before names this mirror, so that its debt stays.
            else if (copying.isKept)
                this.#bookOf(mirror).paid(entry);
        }
        return isBodyFree;
    }
    /** Notes that a mirror does not get an image in this run. */
    #owe(copying, mirror) {
        this.#miss(mirror, copying.entry);
        mirror.place.owed++;
        mirror.owedKeys.add(copying.entry.key);
        // A copy that took long has its debt already.
        if (!copying.isKept)
            copying.debts.push(this.#bookOf(mirror).add(copying.entry));
    }
    #miss(mirror, { key }) {
        const missed = this.#missed.get(mirror) ?? new digest_table/* DigestTable */.H();
        this.#missed.set(mirror, missed);
        missed.add(key);
    }
    #groupNow() {
        const now = performance.now();
        if (this.#group && now - this.#group.startedAt < this.#timing.lookMs)
            return this.#group;
        this.#group = { startedAt: now, cancel: new AbortController() };
        (0,external_node_events_.setMaxListeners)(0, this.#group.cancel.signal);
        return this.#group;
    }
    #bookOf(mirror) {
        return this.books.get(mirror);
    }
    /** Writes the memory line after the debts, with the names of all mirrors but those that hold other bytes. */
    #keep(image, debts, states) {
        const entry = { ...image, ...namesOf(image, this.#mirrors.all, states) };
        if (debts.length === 0)
            return this.#record(entry);
        const keeping = Promise.all(debts).then(written => {
            this.#keeping.delete(keeping);
            // Without its debt an image is not remembered, so the next run stores it again.
            if (written.every(Boolean))
                this.#record(entry);
        });
        this.#keeping.add(keeping);
    }
    #look = () => {
        const now = performance.now();
        const { holdMs, copyMs } = this.#timing;
        for (const copying of this.#copying) {
            const age = now - copying.group.startedAt;
            if (age > copyMs)
                copying.group.cancel.abort(new Error('the copy took too long'));
            if (age < holdMs || copying.isKept)
                continue;
            copying.isKept = true;
            const ahead = [...copying.pending].map(mirror => this.#bookOf(mirror).add(copying.entry, true));
            this.#keep(copying.entry, [...copying.debts, ...ahead], copying.states);
        }
    };
    #cancelAll = () => {
        for (const { group } of this.#copying)
            group.cancel.abort(new Error('the run ends'));
    };
}

// EXTERNAL MODULE: ./lib/jobs/persist/open-origin.js + 23 modules
var open_origin = __webpack_require__(27207);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/request-url.js
var request_url = __webpack_require__(10422);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/keep-found.js
/** @returns the outcome, with what the mirrors have */
function keepFound(job, target, found, knownImages, copies) {
    const entry = copies && knownImages.storedEntry(job, target, found);
    if (entry)
        return { ...found, mirrors: copies.owe(entry) };
    knownImages.recordStored(job, target, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/find-stored.js

/**
 * Looks under the key of a known image whose object may be missing, and under a key that is known before the bytes.
 * @returns undefined if no look is needed; resolves to undefined if the image has to be fetched
 */
function findStored(job, target, tools, signal) {
    const { knownImages, uploader, copies } = tools;
    const found = knownImages.lookups.lookUp(job, target);
    if (found.kind !== 'new' && (found.kind !== 'dead' || found.lost))
        return findKnown(job, target, found, tools);
    const finding = uploader.findStored(job, target, signal);
    return finding?.then(object => object && keepFound(job, target, object, knownImages, copies));
}
function findKnown(job, target, found, { knownImages, due, objects }) {
    switch (found.kind) {
        case 'due':
            // Bytes in hand are stored whatever the store has.
            return job.body || !due ? undefined : objects.atDue(found.entry, due).then(() => undefined);
        case 'known':
            // Another URL of the key has brought the object back.
            return Promise.resolve(knownImages.recall(job, target));
        case 'dead':
            return found.lost && knownImages.lost.afterLook(found.lost, objects);
        case 'new':
            return undefined;
        default:
            return knownImages.lost.afterLook(found.entry, objects);
    }
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/first-spelling.js




/** Failures that another URL of the image cannot avoid. */
const OF_THE_RUN = new Set(['cancelled', 'host-paused', 'url-expired']);
/**
 * @param place a place at the job's host
 * @returns the result of `fetch` for the first spelling that succeeds
 * @throws PersistError of the last spelling that was tried; `url-expired` if all have expired, without any request
 */
function firstSpelling(job, place, fetch, tools) {
    if (isDead(job, tools.clock.now()))
        return nextSpelling(job, place, undefined, fetch, tools);
    return fetch(job, place, 0).catch(thrown => nextSpelling(job, undefined, failureOf(thrown, undefined, tools), fetch, tools));
}
/**
 * @param place the place of the job, if no spelling has been tried yet
 * @param first failure of the first spelling, if it was tried
 */
async function nextSpelling(job, place, first, fetch, { clock, gate, stop }) {
    let held = place;
    let failure = first;
    let before = first ? 1 : 0;
    // A list that is still arriving may add spellings during this loop.
    for (const spelling of job.others ?? []) {
        if (isDead(spelling, clock.now()))
            continue;
        held ??= await gate.waitForPlace(new URL(spelling.url).host);
        // The URL may have expired during the wait.
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
 * Returns a failure that another spelling may avoid. @throws PersistError for any other failure
 * @param earlier failure of the spelling before
 */
function failureOf(thrown, earlier, { stop }) {
    const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
    if (!stop.stopping.aborted && isOfSpelling(error))
        return error;
    // The failure of the earlier spelling explains why the host is paused.
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
/** Formats a time to the second, in UTC: `2026-11-25T20:00:00Z`. */
function timeText(at) {
    const isShown = Math.abs(at) < 8.64e15;
    return isShown ? new Date(at).toISOString().replace(/\.\d+/, '') : String(at);
}

// EXTERNAL MODULE: ./lib/input/documents/lines.js
var lines = __webpack_require__(1698);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/images-in-hand.js

function isInHand(job) {
    return job.body !== undefined;
}
/** Images under way at once: without a limit, a list of small ones would fill the memory with their jobs. */
const MOST = 256;
/** Bytes under way at once, half of the byte budget: decoding and sending take as much again. One may be larger. */
const MOST_BYTES = 64 * 1024 * 1024;
class ImagesInHand {
    #tools;
    #working = new Set();
    #held = 0;
    #ended = () => { };
    constructor(tools) {
        this.#tools = tools;
    }
    /** Begins the jobs that have bytes, and yields all others. */
    async *begin(jobs) {
        for await (const job of jobs) {
            if (isInHand(job))
                await this.#begin(job);
            else
                yield job;
        }
    }
    async beginAll(jobs) {
        for (const job of jobs)
            await this.#begin(job);
    }
    /** Resolves when every job that was begun has ended. */
    async ended() {
        await Promise.all(this.#working);
    }
    /** Resolves when the next record may be read. */
    async #begin(job) {
        const { budget, most, stopping, work } = this.#tools;
        const bytes = Math.min(job.body.held, most);
        while (this.#held > 0 && this.#held + bytes > MOST_BYTES)
            await this.#oneEnds();
        const share = budget.open();
        await share.resize(bytes);
        if (stopping.aborted)
            return share.close();
        this.#held += bytes;
        const working = work(job, share).finally(() => {
            share.close();
            this.#held -= bytes;
            this.#working.delete(working);
            this.#ended();
        });
        this.#working.add(working);
        if (this.#working.size >= MOST)
            await this.#oneEnds();
    }
    #oneEnds() {
        return new Promise(resolve => {
            this.#ended = resolve;
        });
    }
}
/**
 * Frees the memory of the bytes. A failed `data:` URI stays if the failed-file can hold it: a line of a list has a
 * limit.
 */
function dropBody({ body, targets }, ledger) {
    const isFailed = body.uri !== undefined && targets.some(target => ledger.isFailed(target));
    if (!isFailed || isTooLong(body))
        body.release();
}
/** Frees a `data:` URI that no list can hold. Call it once the bytes are taken: the text would be a third larger. */
function dropLongText(body) {
    if (isTooLong(body))
        body.release();
}
function isTooLong({ uri }) {
    return uri !== undefined && uri.length > lines/* MAX_LINE_CHARACTERS */.pw;
}

// EXTERNAL MODULE: ./lib/jobs/persist/steps/inspect-image.js + 1 modules
var inspect_image = __webpack_require__(10957);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/image-in-hand.js






/** Inspects an image whose bytes the list holds as if a request had brought them. */
async function imageInHand(job, { share, isArriving }, { rules, digests, maxBytes, memory }) {
    const { body } = job;
    const taken = body.take();
    const { buffer, byteOffset, byteLength } = taken;
    // Bytes that were decoded just now have no other owner.
    if (body.uri !== undefined)
        memory.adopt(taken);
    if (isArriving)
        dropLongText(body);
    if (byteLength > maxBytes)
        throw new errors/* PersistError */.vc('inspect', 'too-large', (0,say/* say */.c)('image-too-large'));
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    const finalUrl = hasHost(job) ? new request_url/* CanonicalUrl */.q((0,spellings/* askedUrl */.Qd)(job)) : new URL(job.url);
    const given = { bytes, finalUrl, headers: {}, isLengthKnown: true };
    const accepted = await (0,inspect_image/* inspectImage */.m)(given, rules, digests, body.digest);
    if (accepted.digests.sha256 !== undefined)
        body.noteDigest(accepted.digests.sha256);
    return { accepted, place: NO_PLACE, share };
}
/** An image whose bytes the list holds makes no request, so it needs no place. */
const NO_PLACE = {
    release: () => { },
    moveTo: () => undefined,
    slow: () => true,
    stepAside: wait => wait,
};
/** `data:` URIs, and bytes without a URL, have none. */
function hasHost({ url, body }) {
    return body === undefined || !/^(?:data|bytes):/.test(url);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/job-outcomes.js


class JobOutcomes {
    #job;
    #tools;
    #startedAt = performance.now();
    #attempts = 0;
    #body;
    /** What the deadline left of the image; the same for all its targets. */
    #cut;
    /** The URL tried last; for a fetched image, the URL that delivered it. */
    spelling;
    constructor(job, tools) {
        this.#job = job;
        this.#tools = tools;
        this.spelling = job;
        tools.watch.started(job.url);
    }
    /** Notes that an attempt at the origin begins. @param number of the attempt, counted over all URLs of the image */
    attempt(number, spelling) {
        this.#attempts = number;
        this.spelling = spelling;
    }
    /** Notes how much of a body is in its file. */
    received(bytes, length) {
        this.#body = { bytes, length };
        this.#tools.watch.received(this.#job.url, bytes, length);
    }
    /** Returns the targets that have no outcome. */
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
     * Runs `step` for each target that has no outcome, one after the other. Its result or its error settles the target.
     * @returns undefined if no step was asynchronous
     */
    each(step) {
        return this.#eachFrom(0, this.open(), step);
    }
    /** Settles every target that has no outcome with the thrown error. */
    fail(thrown) {
        for (const target of this.open())
            this.#fail(target, thrown);
    }
    /**
     * Takes the outcome of the destination for a target that mirrors still delay.
     * @returns settles the target, with what its mirrors have
     */
    settleLater(target, outcome) {
        this.#tools.stop.storeWorked();
        const whole = this.#whole(outcome);
        return mirrors => this.#settleWhole(target, { ...whole, mirrors });
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
        const { stop, outcomeOfFailure } = this.#tools;
        const error = this.#cutByDeadline(thrown) ?? (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        // An error that would fail every other image ends the run.
        stop.imageFailed(error);
        this.#settle(target, outcomeOfFailure(this.#job, target, error, this.#attempts));
    }
    #cutByDeadline(thrown) {
        const { stop } = this.#tools;
        if (this.#attempts === 0 || !stop.isDeadline(thrown))
            return undefined;
        const elapsedMs = performance.now() - this.#startedAt;
        this.#cut ??= stop.unfinished?.cut({ host: (0,request_url/* hostOf */.w)(this.#job.url), elapsedMs, body: this.#body });
        return this.#cut;
    }
    #settle(target, outcome) {
        this.#settleWhole(target, this.#whole(outcome));
    }
    #whole(outcome) {
        const elapsedMs = Math.round(performance.now() - this.#startedAt);
        const attempts = this.#attempts;
        const isTold = attempts > 0 || this.#job.body !== undefined;
        return isTold && outcome.outcome !== 'refused'
            ? { ...outcome, attempts, elapsedMs }
            : { ...outcome, elapsedMs };
    }
    #settleWhole(target, outcome) {
        const { ledger, watch } = this.#tools;
        ledger.settle(target, outcome);
        watch.settled(outcome, this.#job.url);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/may-begin.js

/** Waits while images are held. @returns false if the run ends first */
async function mayBegin({ hold, stop: { stopping } }) {
    for (let held = hold?.(); held !== undefined; held = hold?.()) {
        const waiting = held;
        try {
            await (0,unless_aborted/* raceAbort */.M)(() => waiting, stopping);
        }
        catch {
            return false;
        }
    }
    return true;
}

// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/probe-store.js



/**
 * Sends one request before thousands of downloads. Wrong credentials, a wrong region or bucket name, or an unreachable
 * store end the run here. A refused read does not: some credentials may only write.
 */
async function probeStore({ store, stop, }) {
    try {
        await store.head((0,object_key/* mintKey */.uY)(store.prefix, reserved_folder/* PROBE_PATH */.VA), stop.aborting);
    }
    catch (error) {
        const failure = (0,as_persist_error/* asPersistError */.B)(error, 'store');
        if (failure.reason !== 'store-denied' && !stop.cancelled)
            stop.failStore(failure);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/pipeline.js












/**
 * Resolves when every target of every job has its outcome.
 * @param jobs jobs that the memory has not settled; an async iterable while the list is still arriving
 * @param known all jobs of the run, read at the end
 * @param ahead how many arriving jobs may be read ahead of the finished ones
 */
async function persistImages(jobs, known, steps, ahead) {
    const { gate, stop, manifest } = steps;
    if (!manifest.storeAnswered)
        await probeStore(steps);
    const close = () => gate.close(stop.stopping.reason);
    if (stop.stopping.aborted)
        close();
    else
        stop.stopping.addEventListener('abort', close);
    const ended = (job) => {
        steps.imageEnded?.();
        steps.ended?.(job);
    };
    const work = async (job, place) => {
        // A later record may have brought its bytes.
        if (job.isBegun || isInHand(job))
            return;
        job.isBegun = true;
        await persistOne(job, place, steps);
        ended(job);
    };
    const isArriving = Symbol.asyncIterator in jobs;
    const inHand = new ImagesInHand({
        budget: steps.budget,
        most: 2 * steps.maxBytes,
        stopping: stop.stopping,
        work: async (job, share) => {
            job.isBegun = true;
            await persistOne(job, NO_PLACE, steps, { share, isArriving });
            if (isArriving)
                dropBody(job, steps.ledger);
            ended(job);
        },
    });
    try {
        if (isArriving)
            await gate.runArriving(inHand.begin(jobs), hostOfJob, work, ahead);
        else
            await Promise.all([
                gate.run(jobs.filter(job => !isInHand(job)), hostOfJob, work),
                inHand.beginAll(jobs.filter(isInHand)),
            ]);
    }
    finally {
        await inHand.ended();
        await steps.copies?.ended();
    }
    if (stop.stopping.aborted)
        settleUntried(known, stop.stopping.reason, steps);
}
/** @param ofBody for an image whose bytes the list holds */
async function persistOne(job, place, steps, ofBody) {
    // The end of the run settles images that have not begun.
    if (steps.hold?.() !== undefined && !(await mayBegin(steps)))
        return;
    const outcomes = new JobOutcomes(job, steps);
    const finding = outcomes.each(target => findStored(job, target, steps, steps.stop.aborting));
    if (finding !== undefined)
        await finding;
    if (outcomes.isDone())
        return;
    let fetched;
    try {
        fetched = await (ofBody && isInHand(job)
            ? imageInHand(job, ofBody, steps)
            : fetchImage(job, place, outcomes, steps));
    }
    catch (error) {
        return outcomes.fail(error);
    }
    const { place: held, share } = fetched;
    let copied;
    try {
        const fetchedJob = asFetched(job, outcomes.spelling);
        if ('notModified' in fetched) {
            const { profile } = fetched;
            await outcomes.each(target => steps.knownImages.confirm(fetchedJob, target, profile));
            return;
        }
        if (hasHost(job))
            observe(job, fetchedJob.url, fetched.accepted, steps);
        const slots = (0,file_body/* isFileBody */.n)(fetched.accepted.body) ? steps.largeUploadSlots : steps.uploadSlots;
        const entering = slots.enter(() => held.release());
        if (entering !== undefined)
            await entering;
        try {
            copied = (await uploadImage(job, fetchedJob, fetched, outcomes, steps)).copied;
        }
        finally {
            slots.leave();
        }
    }
    finally {
        held.release();
        // Bytes that mirrors still need stay in the budget.
        const free = () => share.close();
        if (copied !== undefined)
            void copied.then(free);
        else
            free();
    }
}
function observe(job, url, image, steps) {
    const { repeatedImages, rotating, knownImages } = steps;
    repeatedImages.observe(url, image);
    const isKnown = (target) => !['new', 'dead'].includes(knownImages.lookups.lookUp(job, target).kind);
    if (!job.targets.some(isKnown))
        rotating.observe(url, image.digests.sha256);
}
function fetchImage(job, place, outcomes, steps) {
    const fetch = (spelling, at, before) => fetchSpelling(job, spelling, at, before, outcomes, steps);
    return firstSpelling(job, place, fetch, steps);
}
/**
 * Fetches one URL of the image. Bytes that are no image fail the attempt, and the fetcher may try again.
 * @param before number of attempts at other URLs of the image
 */
function fetchSpelling(job, spelling, place, before, outcomes, { rules, digests, fetcher, knownImages }) {
    const known = knownImages.validators(job, outcomes.open());
    const restored = knownImages.lookups.restored(job);
    const { referer } = job;
    const { expiresAt } = spelling;
    return fetcher.fetch({
        url: new request_url/* CanonicalUrl */.q((0,spellings/* askedUrl */.Qd)(spelling)),
        ...(referer && { referer }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(known && { known }),
        onReceived: (bytes, length) => outcomes.received(bytes, length),
    }, place, restored
        ? image => (0,inspect_image/* sameBytes */.e)(image, restored, rules, digests)
        : image => (0,inspect_image/* inspectImage */.m)(image, rules, digests), number => outcomes.attempt(before + number, spelling));
}
/**
 * @param fetchedJob the job with the URL that delivered the image
 * @returns `copied`: resolves when the mirrors are done; undefined if they need no bytes
 */
async function uploadImage(job, fetchedJob, fetched, outcomes, { knownImages, uploader, stop, memory, copies, ledger }) {
    const { accepted, profile } = fetched;
    // The key comes from the job's first URL, whichever URL delivered the image.
    const keyed = fetchedJob === job ? job : { ...job, fetchUrl: (0,spellings/* askedUrl */.Qd)(fetchedJob) };
    // The buffer is reusable only if every target is done with the bytes.
    let free = 0;
    const targets = outcomes.open().length;
    const copying = [];
    await outcomes.each(target => {
        const same = knownImages.confirm(fetchedJob, target, profile, accepted);
        if (same) {
            free++;
            return same;
        }
        const lost = knownImages.lookups.lossOf(job, target);
        const known = lost?.sha256 === accepted.digests.sha256 ? lost?.key : undefined;
        return uploader
            .put(accepted, keyed, target, stop.aborting, known)
            .then(({ outcome, isBodyFree, stored }) => {
            const entry = copies && knownImages.storedEntry(fetchedJob, target, outcome, accepted, profile);
            if (!entry)
                knownImages.recordStored(fetchedJob, target, outcome, accepted, profile);
            if (lost) {
                const { losses } = knownImages.lookups;
                if (outcome.key === lost.key)
                    losses.there(lost, true);
                else
                    losses.replaced(lost);
                if (outcome.outcome === 'stored')
                    ledger.restored++;
            }
            if (!entry) {
                if (isBodyFree)
                    free++;
                return outcome;
            }
            const settle = outcomes.settleLater(target, outcome);
            const copy = copies.keep(entry, outcome, accepted.body, stored).then(end => {
                if (isBodyFree && end.isBodyFree)
                    free++;
                settle(end.states);
            });
            copying.push(copy);
            return undefined;
        });
    });
    const giveBack = () => {
        if (free === targets && !(0,file_body/* isFileBody */.n)(accepted.body))
            memory.giveBack(accepted.body);
    };
    if (!copies || copying.length === 0) {
        giveBack();
        return { copied: undefined };
    }
    return { copied: copies.track(Promise.all(copying).then(giveBack)) };
}
/** Returns the job with the URL that delivered the image. */
function asFetched(job, spelling) {
    return spelling === job ? job : { ...job, ...spelling };
}
/** Settles the targets that the run did not reach: findings of earlier runs stay, all others were not tried. */
function settleUntried(jobs, error, { ledger, knownImages }) {
    const message = (0,sentence/* textIn */.r7)(ledger.language, error.sentence);
    const untried = { outcome: 'skipped', reason: error.reason, message };
    for (const job of jobs) {
        for (const target of job.targets) {
            if (ledger.isSettled(target))
                continue;
            const kept = knownImages.keptOutcome(job, target, error) ?? knownImages.recall(job, target);
            ledger.settle(target, kept ?? knownImages.lost.withLoss(job, target, untried));
        }
    }
    ledger.settleRest(untried);
}
function hostOfJob({ url }) {
    return (0,request_url/* hostOf */.w)(url);
}

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/moved-links.js
/** Finds links that lead to copies of this destination at another address. */



/**
 * Returns a notice if images were fetched whose URLs end with their new keys. Only for keys with a hash of the bytes,
 * because any other key may repeat the path of its URL.
 */
function movedLinks(ledger) {
    const counts = new Map();
    for (const { url, key, attempts = 0 } of ledger.ownResults()) {
        if (key === undefined || attempts === 0)
            continue;
        const path = url.replace(/[?#].*$/s, '');
        const ending = (0,percent_encode/* encodePath */.O)(key);
        const start = path.slice(0, -ending.length);
        if (path.endsWith(`/${ending}`))
            counts.set(start, (counts.get(start) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most && (0,say/* say */.c)('rewrite-moved', { start: (0,printable/* printable */.g$)(most[0]), count: most[1] });
}

// EXTERNAL MODULE: ./lib/base/concurrency/each-at-once.js
var each_at_once = __webpack_require__(51100);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/look-under-keys.js
/** Looks under the keys of resting images: another run may have stored them since they failed. */



/** Concurrent requests to the store. */
const CONCURRENCY = 16;
/** Settles the images that the store has. */
async function lookUnderKeys(jobs, tools) {
    await (0,each_at_once/* eachAtOnce */.G)(jobs, CONCURRENCY, job => lookUnderKey(job, tools));
}
/** Settles the targets that the store has, and records that the others are missing. Never rejects. */
async function lookUnderKey(job, tools) {
    const { knownImages, ledger, stop, watch } = tools;
    const { stopping } = stop;
    let missing = 0;
    let failed = 0;
    for (const target of job.targets) {
        if (ledger.isSettled(target))
            continue;
        if (stopping.aborted)
            return;
        try {
            const looking = findStored(job, target, tools, stopping);
            if (!looking)
                continue;
            const outcome = await looking;
            stop.storeWorked();
            if (outcome) {
                ledger.settle(target, outcome);
                watch.settled(outcome, job.url);
            }
            else
                missing++;
        }
        catch (thrown) {
            if (stopping.aborted)
                return;
            const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'store');
            // A denied look counts as missing: the next run would be denied too.
            if (error.reason === 'store-denied')
                missing++;
            else {
                failed++;
                stop.imageFailed(error);
            }
        }
    }
    // Recorded last: an image entry after this one would end the rest of the other targets.
    if (missing > 0 && failed === 0)
        knownImages.recordNotStored(job);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/recent-map.js
/**
 * A map that forgets the least recently used entries, half of the map at a time. Deleting a Map's first entry again and
 * again is slow: each search for the next first entry passes all deleted ones.
 */
class RecentMap {
    #half;
    #newer = new Map();
    #older = new Map();
    /** @param most maximum number of entries */
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
/** Detects a host that answers every request with one picture: an unknown placeholder. */



/** This many URLs with the same bytes are no coincidence. */
const MIN_REPEATS = 5;
/** Above this share of the host's images, repeated bytes are no duplicates in an album. */
const SHARE = 0.5;
/** Limit of remembered hosts, and half of the limit of images. A placeholder returns long before it is forgotten. */
const MAX_REMEMBERED = 10_000;
class RepeatedImages {
    #hosts = new RecentMap(MAX_REMEMBERED);
    /** Keyed by the digest for the first host that delivered the bytes, by host and digest for other hosts. */
    #images = new RecentMap(2 * MAX_REMEMBERED);
    /**
     * Counts one image. Call it once per image.
     * @returns the repeated image, reported once per host
     */
    saw({ host, href }, sha256) {
        const seen = this.#hostOf(host);
        seen.total++;
        const count = this.#count(host, href, sha256);
        if (seen.isReported || count < MIN_REPEATS || count <= seen.total * SHARE)
            return undefined;
        seen.isReported = true;
        return { host, sha256, count, total: seen.total };
    }
    #hostOf(name) {
        const known = this.#hosts.get(name);
        if (known)
            return known;
        const host = { total: 0, isReported: false };
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
        // A few kept URLs prove that they differ. Later URLs count without a check for repeats.
        if (given.urls.size < MIN_REPEATS)
            given.urls.add(href);
        return given.count;
    }
}
/** Reports a host that delivers the same picture for everything. */
class RepeatedImageWatch {
    #sameBytes = new RepeatedImages();
    #notice;
    constructor(notice) {
        this.#notice = notice;
    }
    observe(url, { digests }) {
        const odd = digests.sha256 === undefined
            ? undefined
            : this.#sameBytes.saw({ host: (0,request_url/* hostOf */.w)(url), href: url }, digests.sha256);
        if (odd)
            this.#notice((0,say/* say */.c)('run-same-bytes', { ...odd }));
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/rotating-parameters.js
/**
 * Detects a host whose images were all stored before, under other URLs: parameters that no rule knows may change from
 * run to run, and each run then fetches everything again.
 */


/** Fewer images may have moved, or lie under several URLs. */
const MIN_KNOWN = 8;
/** Further hosts of a run are not counted. */
const MAX_HOSTS = 10_000;
/** Parameters named in a notice. */
const MAX_NAMES = 6;
/** A name that `drop-parameters` takes without quotes. */
const PLAIN_NAME = /^[\w.-]{1,64}$/;
class RotatingParameters {
    #mayHaveStored;
    #hosts = new Map();
    /** @param mayHaveStored whether earlier runs stored bytes with this digest */
    constructor(mayHaveStored) {
        this.#mayHaveStored = mayHaveStored;
    }
    /** Counts one image that was fetched because the memory does not know its URL. @param url without known signatures */
    observe(url, sha256) {
        const { hostname, search } = new request_url/* CanonicalUrl */.q(url);
        if (sha256 === undefined)
            return;
        const host = this.#hosts.get(hostname) ?? { total: 0, known: 0, digests: new Set(), names: new Set() };
        if (this.#hosts.size < MAX_HOSTS)
            this.#hosts.set(hostname, host);
        host.total++;
        if (search === '' || !this.#mayHaveStored(sha256))
            return;
        host.known++;
        if (host.digests.size < MIN_KNOWN)
            host.digests.add(sha256);
        for (const name of new URLSearchParams(search).keys())
            if (PLAIN_NAME.test(name) && host.names.size < MAX_NAMES)
                host.names.add(name);
    }
    /** Returns a notice for each such host. Call it at the end of the run. */
    sentences() {
        return [...this.#hosts]
            .filter(([, { total, known, digests, names }]) => digests.size === MIN_KNOWN && known * 2 >= total && names.size > 0)
            .map(([host, { total, known, names }]) => (0,say/* say */.c)('run-rotating', { host, known, total, names: [...names].join(', ') }));
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/steps/upload-image.js + 2 modules
var upload_image = __webpack_require__(1261);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/failing-hosts.js
/** Hosts that delivered images before and now mostly fail: they may have begun to refuse this client. Pure. */


/** With fewer images tried, failures may be chance. */
const MIN_TRIED = 20;
class TriedHosts {
    #imageCounts;
    #hosts = new Map();
    #urls = new digest_table/* DigestTable */.H();
    /** @param imageCounts number of images in the memory, by host name */
    constructor(imageCounts) {
        this.#imageCounts = imageCounts;
    }
    note({ url, outcome, attempts = 0 }) {
        // Failures count without an attempt too: a run stops trying a host that it has given up.
        if (outcome !== 'failed' && attempts === 0)
            return;
        const host = URL.parse(url)?.hostname ?? '';
        if (!this.#imageCounts.get(host))
            return;
        const before = this.#urls.size;
        if (this.#urls.add(url) < before)
            return;
        const tried = this.#hosts.get(host) ?? { count: 0, failed: 0 };
        this.#hosts.set(host, tried);
        tried.count++;
        if (outcome === 'failed')
            tried.failed++;
    }
    sentences() {
        return [...this.#hosts]
            .filter(([, { count, failed }]) => count >= MIN_TRIED && failed * 2 > count)
            .map(([host, { count, failed }]) => (0,say/* say */.c)('host-fails', { host, failed, tried: count, before: this.#imageCounts.get(host) ?? 0 }));
    }
}
/** Returns what to do about links that expired before their turn; undefined if none did. */
function expiredLinks(ledger, { idField }) {
    const count = ledger.skippedFor('url-expired');
    if (count === 0)
        return undefined;
    const sentence = (0,say/* say */.c)('run-expired', { count, total: ledger.counts().total });
    return idField === undefined ? (0,say/* say */.c)('run-expired-id', { sentence }) : sentence;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/watching/held-hosts.js
/** Wraps the use of hosts so that the watcher learns which limit held a host back. */
function tellingHeld(use, watch) {
    return {
        used: host => use.used(host),
        unused: (host, isDone) => use.unused(host, isDone),
        held: (host, requests, setting) => watch.held(host, requests, setting),
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/run-images.js
/** Opens everything that the images of a run need, and closes it at the end. */

























/** Bytes in memory between the origins and the store, over all images in progress. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024;
/** Uploads of large bodies at once: each may fill the line alone. */
const LARGE_UPLOADS = 4;
/** @param concurrency number of images fetched at once */
function sharedResources(concurrency) {
    return {
        slots: new slots/* Slots */.W(concurrency),
        uploadSlots: new UploadSlots(concurrency),
        largeUploadSlots: new UploadSlots(Math.min(concurrency, LARGE_UPLOADS)),
        budget: new byte_budget/* ByteBudget */.G(BYTES_IN_FLIGHT),
        memory: new body_memory/* BodyMemory */.w(),
    };
}
/**
 * Settles one run's images, from the plan to the ledger.
 * @param arriving the jobs of a list that is still arriving
 */
async function runImages(settings, plan, ledger, stop, context, arriving) {
    const store = context.store ?? (await (0,stores_open/* openStore */.C)(settings.store, context.watch.notice, context.requests.toStore));
    const wanted = (0,open_known_images/* wantedOf */.Lm)(plan);
    const { mode: memory } = settings.manifest;
    const opened = await (0,open_known_images/* openKnownImages */._Z)(settings, memory, store, wanted, stop, context).catch(async (error) => {
        if (!context.store)
            await store.close();
        throw error;
    });
    const files = new body_files/* BodyFiles */.i(context.temporaryFolder);
    const digests = [...new Set(['sha256', ...settings.template.digests])];
    const ofLarge = [...digests, ...(0,large_bodies/* comparedDigests */.$T)(store, settings)];
    const large = (0,large_bodies/* largeBodies */._C)(settings, files, ofLarge, context.largeBodies);
    // Only these runs write bodies to files.
    const hasFiles = large !== undefined || settings.mirrors.length > 0;
    const cleaned = Promise.all([opened.removeLeftovers(), hasFiles && files.removeStale(context.clock.now())]);
    // If an unexpected error ends the run, the memory closes without merging its segments.
    let mode = 'early';
    const { manifest, mirrors } = opened;
    const record = (entry) => manifest.record(entry);
    const partition = context.partition?.name;
    const copies = mirrors && new MirrorCopies(mirrors, store.prefix.length, record, stop.aborting, undefined, partition);
    const hasOwnLinks = plan instanceof plan_plan/* WholePlan */.Nv && plan.ownLinks.length > 0;
    try {
        const { imageCounts } = manifest;
        const tried = new TriedHosts(imageCounts);
        if (imageCounts.size > 0)
            ledger.beforeRelease = result => tried.note(result);
        const rotating = new RotatingParameters(manifest.mayHaveStored);
        const parts = { ...opened, copies, rotating, store, ledger, stop, large, digests };
        if (arriving)
            await runPipeline(settings, plan, arriving, parts, context);
        else if (plan instanceof plan_plan/* WholePlan */.Nv) {
            await opened.look.overPlan(plan, wanted.urls);
            const restoring = plan.ownLinks.length > 0 ? await (0,own_links/* decideOwnLinks */.SW)(plan, opened, store, ledger, stop) : [];
            if (hasOwnLinks)
                context.watch.planned(plan.ownCount, plan.jobCount, plan.objectCount);
            if (context.linkCheck)
                await checkLinks(context.linkCheck, plan, opened, ledger);
            const left = await (0,open_known_images/* openOfPlan */.$e)(plan.jobs, opened, ledger);
            const { open, resting } = left;
            if (open.length + restoring.length > 0 || resting.some(opened.isToLookUp))
                await runPipeline(settings, plan, { ...left, restoring }, parts, context);
            else
                for (const job of resting)
                    opened.settleResting(job, ledger);
        }
        opened.look.report();
        if (imageCounts.size > 0) {
            for (const result of ledger.ownResults())
                tried.note(result);
            for (const sentence of tried.sentences())
                context.watch.notice(sentence);
        }
        const moved = settings.rewriting && settings.template.holdsHash ? movedLinks(ledger) : undefined;
        const cut = stop.unfinished?.notice();
        const expired = expiredLinks(ledger, settings.sources);
        for (const notice of [...rotating.sentences(), expired, cut, moved])
            if (notice)
                context.watch.notice(notice);
        mode = closeMode(stop);
    }
    finally {
        await copies?.close(mode === 'hurried');
        await files.close();
        await manifest.close(mode, stop);
        await cleaned;
        if (mirrors && copies) {
            const { unproven } = ledger.mirrorCounts;
            mirrors.note({ unproven, isOldMemory: manifest.hasLines, books: copies.books.values() });
            // A worker closes them after its last part.
            if (!context.mirrors)
                await closeMirrors(mirrors, context);
        }
        if (!context.store)
            await store.close();
    }
}
/** Known images that a first link shows to be lost are fetched like any other. */
async function checkLinks(linkCheck, plan, { knownImages, objects }, ledger) {
    const { lookups } = knownImages;
    const lookUp = ({ targetOrRefusal: target }) => target instanceof refusal/* Refusal */.P ? undefined : [plan.jobOf(target), target];
    const recall = (position) => {
        const found = lookUp(position);
        return found && knownImages.recall(...found);
    };
    const isLost = async (position) => {
        const found = lookUp(position);
        const known = found && lookups.lookUp(...found);
        return known?.kind === 'known' && (await objects.at(known.entry)) === 'gone';
    };
    await linkCheck.beginKnown(ledger, recall, isLost);
    linkCheck.begin(ledger);
}
/** Reports what the mirrors lack, and closes them. */
async function closeMirrors(mirrors, { watch }) {
    await mirrors.close();
    for (const sentence of mirrors.warnings())
        watch.notice(sentence);
}
/** A deadline leaves time to write what was done. A cancelling runner or a failed store does not. */
function closeMode({ stopping, cancelled, error }) {
    if (cancelled || error)
        return 'hurried';
    return stopping.aborted ? 'early' : 'whole';
}
/** How many images of an arriving list are read ahead of the finished ones. */
const MAX_READ_AHEAD = 256;
async function runPipeline(settings, { jobs, hasChosenKeys }, left, parts, context) {
    const { manifest, knownImages, linksOf, copies, rotating, store, ledger, stop, large, digests } = parts;
    const { clock, watch, requests, mayAsk, hold, imageEnded, windows, lookup } = context;
    const { slots, uploadSlots, largeUploadSlots, budget, memory } = context.shared ?? sharedResources(settings.gate.concurrency);
    const { stopping, aborting } = stop;
    const origin = await (0,open_origin/* openOrigin */.N)(settings, {
        ...{ clock, slots, budget, memory, stopping, aborting, expiryOf: spellings/* expiryOf */.p1 },
        ...(lookup && { lookup }),
        notice: watch.notice,
        profiles: manifest.profiles,
        onSend() {
            mayAsk?.();
            requests.toOrigin();
        },
        uses: use => tellingHeld(use, watch),
        ...(large && { large }),
        ...(!(0,large_bodies/* takesLargeBodies */.ON)(settings.store) && { tooLargeAdvice: (0,say/* say */.c)('own-store-put-file') }),
    });
    try {
        const { gate, fetcher } = origin;
        const { mayHaveStored } = manifest;
        const known = { jobs, hasChosenKeys, open: 'open' in left ? [...left.open, ...left.resting] : [] };
        const newSince = context.round?.since;
        const upload = (0,upload_image/* uploader */.x)(settings, store, context, { ...known, mayHaveStored, linksOf, newSince });
        const steps = {
            gate,
            fetcher,
            rules: settings.inspect,
            digests,
            maxBytes: settings.fetch.maxBytes,
            budget,
            memory,
            uploadSlots,
            largeUploadSlots,
            uploader: upload,
            store,
            repeatedImages: new RepeatedImageWatch(watch.notice),
            rotating,
            manifest,
            knownImages,
            copies,
            clock,
            ledger,
            stop,
            watch,
            objects: parts.objects,
            due: parts.look.dueOf('open' in left ? left.open : []),
            outcomeOfFailure: (...failure) => knownImages.outcomeOfFailure(...failure),
            ...(hold && { hold }),
            ...(imageEnded && { imageEnded }),
        };
        const lookTools = { ...steps, watch };
        if (!('open' in left)) {
            const open = openOfArriving(left, parts, ledger, job => lookUnderKey(job, lookTools), clock);
            return await persistImages(open, jobs, steps, MAX_READ_AHEAD);
        }
        await lookUnderKeys(left.resting.filter(parts.isToLookUp), lookTools);
        const { resting, restoring } = left;
        const open = [...left.open, ...restoring];
        const isOpen = (job) => job.targets.some(target => !ledger.isSettled(target));
        const settle = (job) => parts.settleResting(job, ledger);
        if (windows) {
            for (const job of resting.filter(isOpen))
                settle(job);
            const ended = (job) => windows.ended(job);
            const groups = windows.jobs(open, stopping);
            return await persistImages(groups, jobs, { ...steps, ended }, Number.POSITIVE_INFINITY);
        }
        const heldBack = new HeldBackImages(resting.filter(isOpen), open, knownImages, settle);
        if (open.length === 0)
            return;
        const tried = heldBack.isEmpty ? open : heldBack.jobs(open, stopping);
        await persistImages(tried, jobs, { ...steps, ended: job => heldBack.ended(job) }, Number.POSITIVE_INFINITY);
    }
    finally {
        await origin.close();
    }
}


/***/ }),

/***/ 10957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ inspectImage),
  e: () => (/* binding */ sameBytes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/origin/hosts/challenge-pages.js
var challenge_pages = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/origin/inspect/inspect.js + 26 modules
var inspect = __webpack_require__(49776);
// EXTERNAL MODULE: ./lib/origin/inspect/media/bytes.js
var bytes = __webpack_require__(5669);
;// CONCATENATED MODULE: ./lib/origin/inspect/placeholders.js
/**
 * Pictures that hosts send with status 200 in place of a removed image. They are recognised by the target of the
 * redirect or by their bytes. Pure; must not import the network.
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
/** @param known the rows to search; a test may pass others */
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
/** Turns an origin's response into an image, or into the reason why it is none. */








/** @param known SHA-256 of the bytes, if it was computed before */
function inspectImage(image, rules, digests, known) {
    const { bytes, file, headers, isLengthKnown } = image;
    if (file)
        return inspectFile(image, file, rules);
    const inspected = (0,inspect/* inspect */.Nn)(bytes, rules, isLengthKnown);
    if (!(inspected instanceof Promise))
        return withDigests(image, inspected, digests, known);
    return inspected.then(archive => withDigests(image, archive, digests, known), error => {
        throw withChallenge(error, { headers, body: bytes });
    });
}
/** Like `inspectImage`, for a lost image: any other bytes fail, so that another URL is tried. */
async function sameBytes(image, { sha256 }, rules, digests) {
    const prepared = await inspectImage(image, rules, digests);
    if (prepared.digests.sha256 === sha256)
        return prepared;
    throw new errors/* PersistError */.vc('inspect', 'lost', (0,say/* say */.c)('lost-other-bytes', { host: image.finalUrl.host }));
}
/** Reads a file where its format shows the end. */
async function inspectFile(image, file, rules) {
    const handle = await (0,promises_.open)(file.path);
    try {
        const inspected = await (0,inspect/* inspect */.Nn)((0,bytes/* bytesOfFile */.NR)(handle.fd, file.size), rules, image.isLengthKnown);
        return prepared(image, inspected, file.digests);
    }
    finally {
        await handle.close();
    }
}
function withDigests(image, inspected, digests, known) {
    const { bytes, finalUrl } = image;
    const placeholder = findPlaceholder({ finalUrl, bytes });
    if (placeholder)
        throw new errors/* PersistError */.vc('inspect', 'placeholder', (0,say/* say */.c)('image-placeholder', { name: placeholder.name }));
    if (known !== undefined) {
        const others = digests.filter(name => name !== 'sha256');
        return prepared(image, inspected, { ...(0,digests_digests/* digestsOf */.nw)(bytes, others), sha256: known });
    }
    const made = (0,digests_digests/* digestsBeside */.O6)(bytes, digests);
    return made instanceof Promise
        ? made.then(those => prepared(image, inspected, those))
        : prepared(image, inspected, made);
}
function prepared({ bytes, file, finalUrl, isLengthKnown, validators: { etag, lastModified } = {} }, { endUnknown, ...inspected }, digests) {
    return {
        ...inspected,
        // A body that is shorter than its announced length never gets here.
        ...(endUnknown && !isLengthKnown && { endUnknown }),
        body: file ?? bytes,
        digests,
        finalUrl,
        ...(etag !== undefined && { originEtag: etag }),
        ...(lastModified !== undefined && { originLastModified: lastModified }),
    };
}
/** Names the protection service if its challenge page came in place of an image. */
function withChallenge(error, response) {
    const isPage = error instanceof errors/* PersistError */.vc && error.reason === 'html-instead';
    const challenge = isPage && (0,challenge_pages/* detectChallenge */.L)(response);
    if (!challenge)
        return error;
    return new errors/* PersistError */.vc('inspect', 'html-instead', (0,say/* say */.c)('image-challenge', { challenge }), {
        advice: (0,say/* say */.c)('page-fix'),
    });
}


/***/ })

};

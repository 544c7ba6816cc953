export const id = 4760;
export const ids = [4760];
export const modules = {

/***/ 69289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ openLargeBodies),
/* harmony export */   ON: () => (/* binding */ takesLargeBodies),
/* harmony export */   _C: () => (/* binding */ largeBodies)
/* harmony export */ });
/* harmony import */ var _base_files_body_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30299);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31012);
/* harmony import */ var _origin_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63451);
/* harmony import */ var _storage_stores_own_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90844);




/** `over`: bytes from which a body goes to a file. */
const LIMITS = {
    over: 8 * 1024 * 1024,
    // 64 KiB/s.
    floor: { bytes: 30 * 64 * 1024, windowMs: 30_000 },
};
/** Opens the files of a run's large bodies. @returns `stale`: resolves when the files of killed runs are removed */
function openLargeBodies(run, { compares = [] }, digests, closing) {
    const { settings, clock } = run;
    const files = closing.with(new _base_files_body_files_js__WEBPACK_IMPORTED_MODULE_0__/* .BodyFiles */ .im(run.temporaryFolder));
    const hasMirrors = settings.mirrors.length > 0;
    // MD5 takes longer than all else, so a store that needs it all the same reads the file for it.
    const ofFiles = [...digests, ...compares, ...(hasMirrors ? ['crc64'] : [])];
    const large = largeBodies(settings, files, ofFiles, run.largeBodies);
    // Only these runs write bodies to files.
    return { large, stale: large || hasMirrors ? files.removeStale(clock.now()) : undefined };
}
/** @returns undefined if all bodies stay in memory: images alone are kept, or the caller's store takes no files */
function largeBodies(settings, files, digests, limits = {}) {
    const { fetch, inspect, groups, store } = settings;
    const { allowTypes } = inspect;
    if ([...allowTypes].every(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageType */ .G1) || !takesLargeBodies(store))
        return undefined;
    const { maxBytes, maxMediaBytes = maxBytes } = fetch;
    const mostOfType = (type) => {
        const group = (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(type);
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
            const type = (0,_origin_inspect_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectType */ .Ch)(beginning);
            if (type === undefined || (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageType */ .G1)(type))
                return undefined;
            // The beginning does not show which of the two it is.
            const most = type === 'zip' ? Math.max(mostOfType('zip'), mostOfType('epub')) : mostOfType(type);
            return most === 0 ? undefined : most;
        },
    };
}
function takesLargeBodies(store) {
    return store.kind !== 'own' || (0,_storage_stores_own_store_js__WEBPACK_IMPORTED_MODULE_3__/* .takesFiles */ .I)(store.own);
}


/***/ }),

/***/ 49410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openResources)
/* harmony export */ });
/* harmony import */ var _base_buffers_body_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25581);
/* harmony import */ var _base_concurrency_byte_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31965);
/* harmony import */ var _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61300);
/** Limits and buffers for all images in progress. */



/** Bytes in memory between the origins and the store, over all images in progress. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024;
/** Uploads of large bodies at once: each may fill the line alone. */
const LARGE_UPLOADS = 4;
/** @param concurrency number of images fetched at once */
function openResources(concurrency) {
    return {
        slots: new _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .Slots */ .WR(concurrency),
        uploadSlots: new _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .UploadSlots */ .Nw(concurrency),
        /** For bodies that lie in files: they take long, and images must not wait for them. */
        largeUploadSlots: new _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .UploadSlots */ .Nw(Math.min(concurrency, LARGE_UPLOADS)),
        budget: new _base_concurrency_byte_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteBudget */ .G(BYTES_IN_FLIGHT),
        memory: new _base_buffers_body_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .BodyMemory */ .w(),
    };
}


/***/ }),

/***/ 74760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImages: () => (/* binding */ runImages)
});

// EXTERNAL MODULE: ./lib/base/closing.js
var closing = __webpack_require__(10406);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
// EXTERNAL MODULE: ./lib/jobs/persist/large-bodies.js
var large_bodies = __webpack_require__(69289);
// EXTERNAL MODULE: ./lib/jobs/persist/open-known-images.js + 7 modules
var open_known_images = __webpack_require__(27737);
// EXTERNAL MODULE: ./lib/jobs/persist/open-origin.js + 20 modules
var open_origin = __webpack_require__(50403);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/request-url.js
var request_url = __webpack_require__(10422);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/persist/known/lookups.js + 2 modules
var lookups = __webpack_require__(93297);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/find-stored.js
/** Looks for the object of one image before its origin is requested, or while the image rests. */

/**
 * Looks under the key of a known image whose object may be missing, and under a key that is known before the bytes.
 * @returns undefined if no look is needed; resolves to undefined if the image has to be fetched
 */
function findStored(job, target, tools, signal) {
    const { knownImages, uploader, keeper } = tools;
    const found = knownImages.lookups.lookUp(job, target);
    if (found.kind !== 'new' && (found.kind !== 'dead' || found.lost))
        return findKnown(job, target, found, tools);
    const finding = uploader.findStored(job, target, signal);
    return finding?.then(object => {
        const entry = object && knownImages.storedEntry(job, target, object);
        return entry ? { ...object, ...keeper.found(entry) } : object;
    });
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
/**
 * Looks under the keys of a resting image, which another run may have stored since it failed. Settles the targets that
 * the store has, and records that the others are missing. Never rejects.
 */
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

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/first-spelling.js
/** Fetches one image that has several URLs ("spellings"). A failure leads to the next URL; expired URLs are skipped. */




/** Failures that another URL of the image cannot avoid. */
const OF_THE_RUN = new Set(['cancelled', 'host-paused', 'url-expired']);
/**
 * @param permit a permit at the job's host
 * @returns the result of `fetch` for the first spelling that succeeds
 * @throws PersistError of the last spelling that was tried; `url-expired` if all have expired, without any request
 */
function firstSpelling(job, permit, fetch, tools) {
    if (isDead(job, tools.clock.now()))
        return nextSpelling(job, permit, undefined, fetch, tools);
    return fetch(job, permit, 0).catch(thrown => nextSpelling(job, undefined, failureOf(thrown, undefined, tools), fetch, tools));
}
/**
 * @param permit the permit of the job, if no spelling has been tried yet
 * @param first failure of the first spelling, if it was tried
 */
async function nextSpelling(job, permit, first, fetch, { clock, gate, stop }) {
    let held = permit;
    let failure = first;
    let before = first ? 1 : 0;
    // A list that is still arriving may add spellings during this loop.
    for (const spelling of job.others ?? []) {
        if (isDead(spelling, clock.now()))
            continue;
        held ??= await gate.waitForPermit(new URL(spelling.url).host);
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
    // To the second, in UTC: `2026-11-25T20:00:00Z`.
    const time = Math.abs(at) < 8.64e15 ? new Date(at).toISOString().replace(/\.\d+/, '') : String(at);
    return new errors/* PersistError */.vc('plan', 'url-expired', (0,say/* say */.cv)('url-expired', { time }));
}

// EXTERNAL MODULE: ./lib/input/documents/lines.js
var lines = __webpack_require__(1698);
// EXTERNAL MODULE: ./lib/origin/fetch/image-bytes.js
var image_bytes = __webpack_require__(86390);
// EXTERNAL MODULE: ./lib/jobs/persist/steps/inspect-image.js + 1 modules
var inspect_image = __webpack_require__(10957);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/image-in-hand.js







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
/** Inspects an image whose bytes the list holds as if a request had brought them. */
async function imageInHand(job, { share, isArriving }, { settings, digests, memory }) {
    const { body } = job;
    const taken = body.take();
    const { buffer, byteOffset, byteLength } = taken;
    // Bytes that were decoded just now have no other owner.
    if (body.uri !== undefined)
        memory.adopt(taken);
    if (isArriving)
        dropLongText(body);
    if (byteLength > settings.fetch.maxBytes)
        throw new errors/* PersistError */.vc('inspect', 'too-large', (0,say/* say */.cv)('image-too-large'));
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    const finalUrl = hasHost(job) ? new request_url/* CanonicalUrl */.q3((0,spellings/* askedUrl */.Qd)(job)) : new URL(job.url);
    const given = { bytes, finalUrl, headers: {}, isLengthKnown: true };
    const accepted = await (0,inspect_image/* inspectImage */.mm)(given, settings.inspect, digests, body.digest);
    if (accepted.digests.sha256 !== undefined)
        body.noteDigest(accepted.digests.sha256);
    return { accepted, permit: NO_PERMIT, bytes: new image_bytes/* ImageBytes */.p(share, memory, bytes) };
}
/** An image whose bytes the list holds makes no request, so it needs no permit. */
const NO_PERMIT = {
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
    constructor(job, tools) {
        this.#job = job;
        this.#tools = tools;
        tools.watch.started(job.url);
    }
    /** Notes that an attempt at the origin begins. @param number of the attempt, counted over all URLs of the image */
    attempt(number) {
        this.#attempts = number;
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
     * Takes the outcome of the destination for a target that further places still delay.
     * @param places what to add to its result
     */
    settleLater(target, outcome, places) {
        this.#tools.stop.storeWorked();
        const whole = this.#whole(outcome);
        void places.then(found => this.#settle(target, { ...whole, ...found }));
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
        this.#settle(target, this.#whole(outcome));
    }
    #fail(target, thrown) {
        const { stop, knownImages } = this.#tools;
        const error = this.#cutByDeadline(thrown) ?? (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        // An error that would fail every other image ends the run.
        stop.imageFailed(error);
        const outcome = knownImages.outcomeOfFailure(this.#job, target, error, this.#attempts);
        this.#settle(target, this.#whole(outcome));
    }
    #cutByDeadline(thrown) {
        const { stop } = this.#tools;
        if (this.#attempts === 0 || !stop.isDeadline(thrown))
            return undefined;
        const elapsedMs = performance.now() - this.#startedAt;
        this.#cut ??= stop.unfinished?.cut((0,request_url/* hostOf */.w4)(this.#job.url), elapsedMs, this.#body);
        return this.#cut;
    }
    #whole(outcome) {
        const elapsedMs = Math.round(performance.now() - this.#startedAt);
        const attempts = this.#attempts;
        const isTried = attempts > 0 || this.#job.body !== undefined;
        return isTried && outcome.outcome !== 'refused'
            ? { ...outcome, attempts, elapsedMs }
            : { ...outcome, elapsedMs };
    }
    #settle(target, outcome) {
        const { ledger, watch } = this.#tools;
        ledger.settle(target, outcome);
        watch.settled(outcome, this.#job.url);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/pipeline.js
/**
 * One image, step by step: look for it in the store, fetch and inspect it, compare it with the known image, upload it
 * and record the outcome. Images that the memory alone can settle never reach this pipeline.
 * A failed image does not end the run; a fault of the store or of this machine does.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */















const NOTHING = Promise.resolve();
/**
 * Resolves when every target of every job has its outcome.
 * @param jobs jobs that the memory has not settled; an async iterable while more of them may come
 * @param ahead how many arriving jobs may be read ahead of the finished ones
 */
async function persistImages(jobs, steps, ahead) {
    const { gate, stop, manifest, budget, settings, list } = steps;
    const { stopping } = stop;
    if (!manifest.storeAnswered)
        await probeStore(steps);
    const close = () => gate.close(stopping.reason);
    if (stopping.aborted)
        close();
    else
        stopping.addEventListener('abort', close);
    const work = (job, permit) => {
        // A later record may have brought its bytes.
        if (job.isBegun || isInHand(job))
            return NOTHING;
        job.isBegun = true;
        return persistOne(job, permit, steps);
    };
    const isArriving = Symbol.asyncIterator in jobs;
    const inHand = new ImagesInHand({
        budget,
        most: 2 * settings.fetch.maxBytes,
        stopping,
        work: async (job, share) => {
            job.isBegun = true;
            await persistOne(job, NO_PERMIT, steps, { share, isArriving });
            if (isArriving)
                dropBody(job, steps.ledger);
        },
    });
    try {
        if (isArriving)
            await gate.runArriving(inHand.begin(jobs), hostOfJob, work, ahead);
        else {
            const others = jobs.filter(job => !isInHand(job));
            await Promise.all([gate.run(others, hostOfJob, work), inHand.beginAll(jobs.filter(isInHand))]);
        }
    }
    finally {
        await inHand.ended();
        await steps.keeper.ended();
    }
    if (stopping.aborted)
        settleUntried(list.jobs, stopping.reason, steps);
}
/** @param ofBody for an image whose bytes the list holds */
async function persistOne(job, permit, steps, ofBody) {
    const { attached, stop, knownImages, uploadSlots, largeUploadSlots } = steps;
    try {
        // The end of the run settles images that have not begun.
        if (attached.hold?.() !== undefined && !(await mayBegin(steps)))
            return;
        const outcomes = new JobOutcomes(job, steps);
        const finding = outcomes.each(target => findStored(job, target, steps, stop.aborting));
        if (finding !== undefined)
            await finding;
        if (outcomes.isDone())
            return;
        let fetched;
        try {
            fetched = await (ofBody && isInHand(job)
                ? imageInHand(job, ofBody, steps)
                : fetchImage(job, permit, outcomes, steps));
        }
        catch (error) {
            return outcomes.fail(error);
        }
        try {
            if ('notModified' in fetched) {
                const { profile } = fetched;
                void outcomes.each(target => knownImages.confirm(job, target, profile));
                return;
            }
            if (hasHost(job))
                observe(job, fetched.accepted, steps);
            const slots = (0,file_body/* isFileBody */.n)(fetched.accepted.body) ? largeUploadSlots : uploadSlots;
            const { permit: held } = fetched;
            const entering = slots.enter(() => held.release());
            if (entering !== undefined)
                await entering;
            try {
                const uploading = uploadImage(job, fetched, outcomes, steps);
                if (uploading !== undefined)
                    await uploading;
            }
            finally {
                slots.leave();
            }
        }
        finally {
            fetched.permit.release();
            fetched.bytes.release();
        }
    }
    finally {
        steps.ended(job);
    }
}
function observe(job, { digests: { sha256 } }, steps) {
    const { repeatedImages, rotating, knownImages, watch } = steps;
    const { url } = job.requested ?? job;
    const host = (0,request_url/* hostOf */.w4)(url);
    const repeated = sha256 && repeatedImages.saw({ host, href: url }, sha256);
    if (repeated)
        watch.notice((0,say/* say */.cv)('run-same-bytes', { ...repeated }));
    const isKnown = (target) => (0,lookups/* hasImage */.e)(knownImages.lookups.lookUp(job, target));
    if (!job.targets.some(isKnown))
        rotating.observe(host, url, sha256);
}
/** Bytes that are no image fail the attempt, and the fetcher may try again. */
function fetchImage(job, permit, outcomes, steps) {
    const { settings, digests, fetcher, knownImages } = steps;
    const { referer } = job;
    const fetchSpelling = (spelling, at, before) => {
        const known = knownImages.validators(job, outcomes.open());
        const restored = knownImages.lookups.restored(job);
        const { expiresAt } = spelling;
        return fetcher.fetch({
            url: new request_url/* CanonicalUrl */.q3((0,spellings/* askedUrl */.Qd)(spelling)),
            referer,
            expiresAt,
            known,
            onReceived: (bytes, length) => outcomes.received(bytes, length),
        }, at, restored
            ? image => (0,inspect_image/* sameBytes */.er)(image, restored, settings.inspect, digests)
            : image => (0,inspect_image/* inspectImage */.mm)(image, settings.inspect, digests), number => {
            job.requested = spelling;
            outcomes.attempt(before + number);
        });
    };
    return firstSpelling(job, permit, fetchSpelling, steps);
}
/** @returns undefined if each target has its outcome already */
function uploadImage(job, fetched, outcomes, steps) {
    const { knownImages, uploader } = steps;
    const { accepted, bytes, profile } = fetched;
    return outcomes.each(target => {
        const same = knownImages.confirm(job, target, profile, accepted);
        if (same)
            return same;
        const lost = knownImages.lookups.lossOf(job, target);
        const key = lost?.sha256 === accepted.digests.sha256 ? lost?.key : undefined;
        const putting = uploader.put(accepted, job, target, key);
        bytes.use();
        return putting.then(uploaded => keepStored(job, target, fetched, uploaded, lost, outcomes, steps), error => {
            bytes.release(false);
            throw error;
        });
    });
}
/** @returns undefined if the target gets its outcome later */
function keepStored(job, target, fetched, { outcome, isBodyFree, stored }, lost, outcomes, { knownImages, keeper, ledger }) {
    const { accepted, bytes, profile } = fetched;
    const entry = knownImages.storedEntry(job, target, outcome, accepted, profile);
    const places = entry && keeper.stored(entry, outcome, fetched, stored);
    bytes.release(isBodyFree);
    if (lost) {
        const { losses } = knownImages.lookups;
        if (outcome.key === lost.key && outcome.sha256 !== undefined)
            losses.there(lost, true);
        else
            losses.replaced(lost);
        if (outcome.outcome === 'stored')
            ledger.restored++;
    }
    if (!places)
        return outcome;
    outcomes.settleLater(target, outcome, places);
    return undefined;
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
    return (0,request_url/* hostOf */.w4)(url);
}
/**
 * Sends one request before thousands of downloads. Wrong credentials, a wrong region or bucket name, or an unreachable
 * store end the run here. A refused read does not: some credentials may only write.
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
/** Waits while images are held. @returns false if the run ends first */
async function mayBegin({ attached, stop: { stopping }, }) {
    for (let held = attached.hold?.(); held !== undefined; held = attached.hold?.()) {
        const waiting = held;
        try {
            await (0,on_abort/* raceAbort */.Mu)(() => waiting, stopping);
        }
        catch {
            return false;
        }
    }
    return true;
}

// EXTERNAL MODULE: ./lib/jobs/persist/resources.js
var persist_resources = __webpack_require__(49410);
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
     * @returns the repeated image, once per host. `count`: distinct URLs that delivered these bytes; `total`: distinct URLs
     *   of the host so far
     */
    saw({ host, href }, sha256) {
        const seen = this.#hosts.get(host) ?? { total: 0, isReported: false };
        if (seen.total === 0)
            this.#hosts.set(host, seen);
        seen.total++;
        const count = this.#count(host, href, sha256);
        if (seen.isReported || count < MIN_REPEATS || count <= seen.total * SHARE)
            return undefined;
        seen.isReported = true;
        return { host, sha256, count, total: seen.total };
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
/** @param mayHaveStored whether earlier runs stored bytes with this digest */
function rotatingParameters(mayHaveStored) {
    const hosts = new Map();
    return {
        /** Counts one image that was fetched because the memory does not know its URL. @param url without known signatures */
        observe(hostAndPort, url, sha256) {
            if (sha256 === undefined)
                return;
            const hostname = (0,request_url/* withoutPort */.Y7)(hostAndPort);
            const host = hosts.get(hostname) ?? { total: 0, known: 0, digests: new Set(), names: new Set() };
            if (host.total++ === 0 && hosts.size < MAX_HOSTS)
                hosts.set(hostname, host);
            if (!mayHaveStored(sha256))
                return;
            const { search } = new URL(url);
            if (search === '')
                return;
            host.known++;
            if (host.digests.size < MIN_KNOWN)
                host.digests.add(sha256);
            for (const name of new URLSearchParams(search).keys())
                if (PLAIN_NAME.test(name) && host.names.size < MAX_NAMES)
                    host.names.add(name);
        },
        /** Returns a notice for each such host. Call it at the end of the run. */
        sentences: () => [...hosts]
            .filter(([, { total, known, digests, names }]) => digests.size === MIN_KNOWN && known * 2 >= total && names.size > 0)
            .map(([host, { total, known, names }]) => (0,say/* say */.cv)('run-rotating', { host, known, total, names: [...names].join(', ') })),
    };
}

// EXTERNAL MODULE: ./lib/jobs/persist/steps/upload-image.js + 1 modules
var upload_image = __webpack_require__(90266);
// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/failing-hosts.js
/** Hosts that delivered images before and now mostly fail: they may have begun to refuse this client. Pure. */


/** With fewer images tried, failures may be chance. */
const MIN_TRIED = 20;
/**
 * Follows the results of a run.
 * @param imageCounts number of images in the memory, by host name
 * @returns gives a sentence for each such host; call it at the end of the run
 */
function followHosts(imageCounts, ledger) {
    const hosts = new Map();
    const urls = new digest_table/* DigestTable */.H();
    const note = ({ url, outcome, attempts = 0 }) => {
        // Failures count without an attempt too: a run stops trying a host that it has given up.
        if (outcome !== 'failed' && attempts === 0)
            return;
        const host = URL.parse(url)?.hostname ?? '';
        if (!imageCounts.get(host))
            return;
        const before = urls.size;
        if (urls.add(url) < before)
            return;
        const tried = hosts.get(host) ?? { count: 0, failed: 0 };
        hosts.set(host, tried);
        tried.count++;
        if (outcome === 'failed')
            tried.failed++;
    };
    if (imageCounts.size === 0)
        return () => [];
    ledger.beforeRelease = note;
    return () => {
        for (const result of ledger.ownResults())
            note(result);
        return [...hosts]
            .filter(([, { count, failed }]) => count >= MIN_TRIED && failed * 2 > count)
            .map(([host, { count, failed }]) => (0,say/* say */.cv)('host-fails', { host, failed, tried: count, before: imageCounts.get(host) ?? 0 }));
    };
}
/** Returns what to do about links that expired before their turn; undefined if none did. */
function expiredLinks(ledger, { idField }) {
    const { counts, skippedFor } = ledger.tally();
    const count = skippedFor('url-expired');
    if (count === 0)
        return undefined;
    const sentence = (0,say/* say */.cv)('run-expired', { count, total: counts.total });
    return idField === undefined ? (0,say/* say */.cv)('run-expired-id', { sentence }) : sentence;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/jobs/persist/known/memory-names.js
var memory_names = __webpack_require__(3877);
;// CONCATENATED MODULE: ./lib/jobs/persist/whole-images.js
/** The images of a whole list: settles those that the memory knows, and hands out the others. */





/** Concurrent requests to the store. */
const LOOKS_AT_ONCE = 16;
/** @returns undefined if nothing is left */
async function wholeImages(run, memory) {
    const { list, attached, ledger, stop } = run;
    const { look, knownImages, isToLookUp, settleResting } = memory;
    await look.overList(list);
    const added = await attached.lists.beforeKnown(run, memory);
    const { open, resting } = await settleKnown(list.jobs, memory);
    const all = [...open, ...added];
    if (all.length === 0 && !resting.some(isToLookUp)) {
        for (const job of resting)
            settleResting(job);
        return undefined;
    }
    let order;
    return {
        open,
        resting,
        ahead: Number.POSITIVE_INFINITY,
        async jobs(lookUp) {
            await (0,map_ordered/* eachAtOnce */.G)(resting.filter(isToLookUp), LOOKS_AT_ONCE, lookUp);
            const left = resting.filter(({ targets }) => targets.some(target => !ledger.isSettled(target)));
            const usual = heldBack(left, attached.order ? [] : all, knownImages, settleResting);
            order = attached.order ?? usual;
            return order.jobs(all, stop.stopping);
        },
        ended: job => order.ended(job),
    };
}
/** Settles the known images in batches, so that the results of each batch are delivered before the next. */
async function settleKnown(jobs, { settleKnown, settleResting, isToLookUp, knownImages }) {
    const open = [];
    const resting = [];
    let settled = 0;
    for (const job of jobs) {
        const state = settleKnown(job);
        if (state === 'open')
            open.push(job);
        // The verdict on these resting images may still change in this run.
        else if (state === 'resting' && (isToLookUp(job) || knownImages.deaths.isRefused(job)))
            resting.push(job);
        else {
            if (state === 'resting')
                settleResting(job);
            if (++settled % ledger/* KNOWN_AT_ONCE */.S === 0)
                await (0,promises_.setImmediate)();
        }
    }
    return { open, resting };
}
/**
 * Hands out the open jobs, then the resting ones that have become due. Resting images that their host refused wait while
 * another refused image of that host is tried: if the host delivers it, they are tried too.
 * @param open jobs that are tried in any case
 * @param settle settles a resting job; called at once for a job that need not wait
 */
function heldBack(resting, open, knownImages, settle) {
    /** Open jobs whose images were refused before and that have not ended yet. */
    const tries = new Set(resting.length > 0 ? open.filter(job => knownImages.deaths.isRefused(job)) : []);
    const hosts = new Set([...tries].map(memory_names/* memoryHostOf */.Fk));
    const waits = (job) => hosts.has((0,memory_names/* memoryHostOf */.Fk)(job)) && knownImages.deaths.isRefused(job);
    for (const job of resting)
        if (!waits(job))
            settle(job);
    const waiting = resting.filter(waits);
    const ended = Promise.withResolvers();
    async function* openThenDue(stopping) {
        yield* open;
        try {
            await (0,on_abort/* raceAbort */.Mu)(() => ended.promise, stopping);
        }
        catch {
            return;
        }
        for (const job of waiting)
            if (knownImages.isDueAgain(job))
                yield job;
            else
                settle(job);
    }
    return {
        jobs: (_, stopping) => (waiting.length === 0 ? open : openThenDue(stopping)),
        ended(job) {
            if (tries.delete(job) && tries.size === 0)
                ended.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/run-images.js
/** Opens everything that the images of a run need, and closes it at the end. */














/** Settles one run's images, from the list to the ledger. */
async function runImages(run) {
    const { settings, ledger, stop, watch, attached } = run;
    const digests = [...new Set(['sha256', ...settings.template.digests])];
    await (0,closing/* closingAfter */.Y)(async (closing) => {
        const memory = await (0,open_known_images/* openMemory */.u)(run, settings.manifest.mode, closing);
        const { large, stale } = (0,large_bodies/* openLargeBodies */.Gq)(run, memory.store, digests, closing);
        memory.removeLeftovers(stale);
        const failingHosts = followHosts(memory.manifest.imageCounts, ledger);
        const rotating = rotatingParameters(memory.manifest.mayHaveStored);
        const toDo = await (attached.toDo ?? wholeImages)(run, memory);
        if (toDo)
            await doImages(run, memory, toDo, { large, digests, rotating }, closing);
        memory.look.report();
        const notices = [...failingHosts(), ...rotating.sentences(), expiredLinks(ledger, settings.sources)];
        for (const notice of [...notices, stop.unfinished?.notice()])
            if (notice)
                watch.notice(notice);
    });
}
/** Opens the way from the origins to the store, and sends the images on it. */
async function doImages(run, memory, toDo, tools, closing) {
    const { settings, watch, requests, attached } = run;
    const { profiles } = memory.manifest;
    const resources = attached.shared?.resources ?? (0,persist_resources/* openResources */.Y)(settings.gate.concurrency);
    const { gate, fetcher } = closing.with(await (0,open_origin/* openOrigin */.Np)(settings, {
        ...run,
        ...resources,
        ...tools,
        expiryOf: spellings/* expiryOf */.p1,
        ...(profiles && { profiles }),
        onSend() {
            attached.mayAsk?.();
            requests.toOrigin();
        },
        held: watch.held,
        ...(!(0,large_bodies/* takesLargeBodies */.ON)(settings.store) && { tooLargeAdvice: (0,say/* say */.cv)('own-store-put-file') }),
    }));
    const steps = {
        ...run,
        ...memory,
        ...resources,
        ...tools,
        gate,
        fetcher,
        uploader: (0,upload_image/* openUploader */.v)(run, memory, [...toDo.open, ...toDo.resting]),
        due: memory.look.dueOf(toDo.open),
        repeatedImages: new RepeatedImages(),
        ended(job) {
            attached.imageEnded?.();
            toDo.ended(job);
        },
    };
    const jobs = await toDo.jobs(job => lookUnderKey(job, steps));
    if (!(Array.isArray(jobs) && jobs.length === 0))
        await persistImages(jobs, steps, toDo.ahead);
}


/***/ }),

/***/ 10957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xp: () => (/* binding */ inspectFile),
  mm: () => (/* binding */ inspectImage),
  er: () => (/* binding */ sameBytes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/concurrency/and-then.js
var and_then = __webpack_require__(86510);
// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/origin/hosts/challenge-pages.js
var challenge_pages = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/origin/inspect/inspect.js + 24 modules
var inspect = __webpack_require__(63451);
// EXTERNAL MODULE: ./lib/origin/inspect/media/bytes.js
var bytes = __webpack_require__(5669);
;// CONCATENATED MODULE: ./lib/origin/inspect/placeholders.js
/**
 * Pictures that hosts send with status 200 in place of a removed image. They are recognised by the target of the
 * redirect or by their bytes. Pure; must not import the network.
 */


const PLACEHOLDERS = [
    {
        name: (0,say/* say */.cv)('placeholder-imgur'),
        target: { host: 'i.imgur.com', path: '/removed.png' },
        bytes: { size: 503, md5: 'd835884373f4d6c8f24742ceabe74946' },
        source: 'https://github.com/HoverHell/RedditImageGrab/issues/50',
    },
    {
        name: (0,say/* say */.cv)('placeholder-weibo'),
        target: { host: 'sinaimg.cn', path: '/images/default' },
        source: 'https://github.com/dropod/issues/issues/6724',
    },
    {
        name: (0,say/* say */.cv)('placeholder-flickr'),
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
        return inspectFile(file, rules, isLengthKnown).then(inspected => prepared(image, inspected, file.digests));
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
    throw new errors/* PersistError */.vc('inspect', 'lost', (0,say/* say */.cv)('lost-other-bytes', { host: image.finalUrl.host }));
}
/** Reads a file where its format shows the end. */
async function inspectFile({ path, size }, rules, isLengthKnown) {
    const handle = await (0,promises_.open)(path);
    try {
        return await (0,inspect/* inspect */.Nn)((0,bytes/* bytesOfFile */.NR)(handle.fd, size), rules, isLengthKnown);
    }
    finally {
        await handle.close();
    }
}
function withDigests(image, inspected, digests, known) {
    const { bytes, finalUrl } = image;
    const placeholder = findPlaceholder({ finalUrl, bytes });
    if (placeholder)
        throw new errors/* PersistError */.vc('inspect', 'placeholder', (0,say/* say */.cv)('image-placeholder', { name: placeholder.name }));
    if (known !== undefined) {
        const others = digests.filter(name => name !== 'sha256');
        return prepared(image, inspected, { ...(0,digests_digests/* digestsOf */.nw)(bytes, others), sha256: known });
    }
    return (0,and_then/* andThen */.h)((0,digests_digests/* digestsBeside */.O6)(bytes, digests), made => prepared(image, inspected, made));
}
function prepared(image, inspected, digests) {
    const { bytes, file, finalUrl, isLengthKnown, validators } = image;
    const made = { ...inspected, body: file ?? bytes, digests, finalUrl };
    // A body that is shorter than its announced length never gets here.
    if (made.endUnknown && isLengthKnown)
        delete made.endUnknown;
    if (validators?.etag !== undefined)
        made.originEtag = validators.etag;
    if (validators?.lastModified !== undefined)
        made.originLastModified = validators.lastModified;
    return made;
}
/** Names the protection service if its challenge page came in place of an image. */
function withChallenge(error, response) {
    const isPage = error instanceof errors/* PersistError */.vc && error.reason === 'html-instead';
    const challenge = isPage && (0,challenge_pages/* detectChallenge */.L)(response);
    if (!challenge)
        return error;
    return new errors/* PersistError */.vc('inspect', 'html-instead', (0,say/* say */.cv)('image-challenge', { challenge }), {
        advice: (0,say/* say */.cv)('page-fix'),
    });
}


/***/ })

};

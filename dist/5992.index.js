export const id = 5992;
export const ids = [5992];
export const modules = {

/***/ 75992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImages: () => (/* binding */ runImages)
});

// EXTERNAL MODULE: ./lib/base/closing.js
var closing = __webpack_require__(10406);
// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var say = __webpack_require__(85900);
;// CONCATENATED MODULE: ./lib/jobs/persist/arriving-images.js
/** The images of a list that is still arriving: settles those that the manifest knows, and hands out the others. */
/** Jobs that are read ahead of the finished ones. */
const MAX_READ_AHEAD = 256;
/** Maximum number of concurrent lookups in the store for resting images. */
const LOOKS_AT_ONCE = 16;
/** Known images that arrive within this time of the first one wait for one look at the store, milliseconds. */
const FIRST_MS = 1000;
/** Bytes of these images, at most: the list is read no further until they are compared. */
const FIRST_BYTES = 32 * 1024 * 1024;
function arrivingImages(jobs, opened, clock) {
    return {
        open: [],
        resting: [],
        ahead: MAX_READ_AHEAD,
        jobs: async (lookUp) => openJobs(jobs, opened, lookUp, clock),
    };
}
/**
 * Settles the known images, and yields the open jobs.
 * @param lookUp looks for a resting image in the store; never rejects
 */
async function* openJobs(jobs, { knownJobs, knownImages, look }, lookUp, clock) {
    const looks = new Set();
    const isKnown = (job) => job.targets.some(target => knownImages.lookups.lineAtOpening(job, target) !== undefined);
    async function* settled(job) {
        const state = knownJobs.settle(job);
        if (state === 'open') {
            yield job;
            return;
        }
        job.isBegun = true;
        // It may go even if the image is looked up: a look compares digests.
        job.body?.release();
        if (state === 'settled')
            return;
        if (knownJobs.isToLookUp(job)) {
            const looking = lookUp(job).then(() => {
                knownJobs.settleResting(job);
                looks.delete(looking);
            });
            looks.add(looking);
            if (looks.size >= LOOKS_AT_ONCE)
                await Promise.race(looks);
        }
        else
            knownJobs.settleResting(job);
    }
    try {
        for await (const job of firstTogether(jobs, isKnown, clock)) {
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
/** Collects the known images that arrive first, and hands them on together. */
async function* firstTogether(jobs, isKnown, clock) {
    const arriving = jobs[Symbol.asyncIterator]();
    const ended = new AbortController();
    const pending = [];
    let pendingBytes = 0;
    let isOver;
    try {
        for (let next = arriving.next();;) {
            const isFull = pendingBytes >= FIRST_BYTES;
            const arrived = await (pending.length === 0 ? next : isFull ? undefined : Promise.race([next, isOver]));
            if (arrived === undefined || (arrived.done && pending.length > 0)) {
                yield pending.splice(0);
                continue;
            }
            if (arrived.done)
                return;
            next = arriving.next();
            if (!isKnown(arrived.value) || (isOver && pending.length === 0))
                yield arrived.value;
            else {
                pending.push(arrived.value);
                pendingBytes += arrived.value.body?.memoryBytes ?? 0;
                const over = () => undefined;
                isOver ??= clock.sleep(FIRST_MS, ended.signal).then(over, over);
            }
        }
    }
    finally {
        ended.abort();
        await arriving.return?.();
    }
}

// EXTERNAL MODULE: ./lib/base/files/body-files.js + 1 modules
var body_files = __webpack_require__(17849);
// EXTERNAL MODULE: ./lib/origin/inspect/file-types.js
var file_types = __webpack_require__(57095);
// EXTERNAL MODULE: ./lib/origin/inspect/inspect.js + 24 modules
var inspect_inspect = __webpack_require__(78691);
// EXTERNAL MODULE: ./lib/storage/stores/own-store.js
var own_store = __webpack_require__(90844);
;// CONCATENATED MODULE: ./lib/jobs/persist/large-bodies.js




/** `over`: bytes from which a body goes to a file. */
const LIMITS = {
    over: 8 * 1024 * 1024,
    // 64 KiB/s.
    floor: { bytes: 30 * 64 * 1024, windowMs: 30_000 },
};
/** Opens the files of a run's bodies. @returns `stale`: resolves when the files of killed runs are removed */
function openLargeBodies(run, { compares = [] }, digests, closing) {
    const { settings, clock } = run;
    const files = closing.with(new body_files/* BodyFiles */.im(run.temporaryFolder));
    // MD5 takes longer than all else, so a store that needs it all the same reads the file for it.
    const large = largeBodies(settings, files, [...digests, ...compares], run.largeBodies);
    // Only these runs write bodies to files.
    const writes = large !== undefined || settings.manifest.refreshAfterMs !== undefined;
    return { files, large, stale: writes ? files.removeStale(clock.now()) : undefined };
}
/** @returns undefined if all bodies stay in memory: images alone are kept, or the caller's store takes no files */
function largeBodies(settings, files, digests, limits = {}) {
    const { fetch, inspect, groups, store } = settings;
    const { allowTypes } = inspect;
    if ([...allowTypes].every(file_types/* isImageType */.G1) || !takesLargeBodies(store))
        return undefined;
    const { maxBytes, maxMediaBytes = maxBytes } = fetch;
    const mostOfType = (type) => {
        const group = (0,file_types/* groupOf */.F8)(type);
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
            const type = (0,inspect_inspect/* detectType */.Ch)(beginning);
            if (type === undefined || (0,file_types/* isImageType */.G1)(type))
                return undefined;
            // The beginning does not show which of the two it is.
            const most = type === 'zip' ? Math.max(mostOfType('zip'), mostOfType('epub')) : mostOfType(type);
            return most === 0 ? undefined : most;
        },
    };
}
function takesLargeBodies(store) {
    return store.kind !== 'own' || (0,own_store/* takesFiles */.I)(store.own);
}

// EXTERNAL MODULE: ./lib/jobs/persist/open-known-images.js + 11 modules
var open_known_images = __webpack_require__(52929);
// EXTERNAL MODULE: ./lib/jobs/persist/open-origin.js + 20 modules
var open_origin = __webpack_require__(26322);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/url/request-url.js
var request_url = __webpack_require__(10422);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/persist/known/lookups.js + 2 modules
var lookups = __webpack_require__(78295);
// EXTERNAL MODULE: ./lib/jobs/persist/known/manifest-names.js
var manifest_names = __webpack_require__(4491);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var messages_say = __webpack_require__(41350);
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
    if (isFailedEntry(job, tools.clock.now()))
        return nextSpelling(job, permit, undefined, fetch, tools);
    return fetch(job, permit, 0).catch(thrown => nextSpelling(job, undefined, failureOf(thrown, undefined, tools), fetch, tools));
}
/**
 * @param permit the permit of the job, if no spelling has been tried yet
 * @param first failure of the first spelling, if it was tried
 */
async function nextSpelling(job, permit, first, fetch, { clock, gate, stop }) {
    let current = permit;
    let failure = first;
    let before = first ? 1 : 0;
    // A list that is still arriving may add spellings during this loop.
    for (const spelling of job.others ?? []) {
        if (isFailedEntry(spelling, clock.now()))
            continue;
        current ??= await gate.waitForPermit(new URL(spelling.url).host);
        // The URL may have expired during the wait.
        if (isFailedEntry(spelling, clock.now()))
            continue;
        try {
            const at = current;
            current = undefined;
            return await fetch(spelling, at, before);
        }
        catch (thrown) {
            failure = failureOf(thrown, failure, { stop });
            before++;
        }
    }
    current?.release();
    throw failure ?? urlExpired((0,spellings/* expiryOf */.p1)(job) ?? clock.now(), clock.now());
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
function isFailedEntry({ expiresAt }, now) {
    return expiresAt !== undefined && expiresAt <= now;
}
function isOfSpelling({ stage, reason }) {
    return (stage === 'fetch' || stage === 'inspect') && !OF_THE_RUN.has(reason);
}
function urlExpired(at, now) {
    // A list may give a time that no calendar has.
    const time = Math.abs(at) < 8.64e15 ? (0,duration/* momentText */.Am)(at, now) : String(at);
    return new errors/* PersistError */.vc('plan', 'url-expired', (0,messages_say/* say */.c)('url-expired', { time }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/digests/digests.js
var digests_digests = __webpack_require__(26754);
// EXTERNAL MODULE: ./lib/origin/hosts/challenge-pages.js
var challenge_pages = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/origin/inspect/media/bytes.js
var bytes = __webpack_require__(5669);
// EXTERNAL MODULE: ./lib/origin/messages/say.js + 2 modules
var origin_messages_say = __webpack_require__(44075);
;// CONCATENATED MODULE: ./lib/origin/inspect/placeholders.js
/**
 * Pictures that hosts send with status 200 in place of a removed image. They are recognised by the target of the
 * redirect or by their bytes. Pure; must not import the network.
 */


const PLACEHOLDERS = [
    {
        name: (0,origin_messages_say/* say */.c)('placeholder-imgur'),
        target: { host: 'i.imgur.com', path: '/removed.png' },
        bytes: { size: 503, md5: 'd835884373f4d6c8f24742ceabe74946' },
        source: 'https://github.com/HoverHell/RedditImageGrab/issues/50',
    },
    {
        name: (0,origin_messages_say/* say */.c)('placeholder-weibo'),
        target: { host: 'sinaimg.cn', path: '/images/default' },
        source: 'https://github.com/dropod/issues/issues/6724',
    },
    {
        name: (0,origin_messages_say/* say */.c)('placeholder-flickr'),
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
async function inspectImage(image, rules, digests, known) {
    const { bytes, file, headers, isLengthKnown, finalUrl } = image;
    if (file)
        return prepared(image, await inspectFile(file, rules, isLengthKnown), file.digests);
    const inspected = await (0,inspect_inspect/* inspect */.Nn)(bytes, rules, isLengthKnown).catch(error => {
        throw withChallenge(error, { headers, body: bytes });
    });
    const placeholder = findPlaceholder({ finalUrl, bytes });
    if (placeholder)
        throw new errors/* PersistError */.vc('inspect', 'placeholder', (0,messages_say/* say */.c)('image-placeholder', { name: placeholder.name }));
    if (known === undefined)
        return prepared(image, inspected, await (0,digests_digests/* digestsBeside */.O6)(bytes, digests));
    const others = digests.filter(name => name !== 'sha256');
    return prepared(image, inspected, { ...(0,digests_digests/* digestsOf */.nw)(bytes, others), sha256: known });
}
/** Like `inspectImage`, for a missing image: any other bytes fail, so that another URL is tried. */
async function sameBytes(image, { sha256 }, rules, digests) {
    const prepared = await inspectImage(image, rules, digests);
    if (prepared.digests.sha256 === sha256)
        return prepared;
    throw new errors/* PersistError */.vc('inspect', 'missing', (0,messages_say/* say */.c)('missing-other-bytes', { host: image.finalUrl.host }));
}
/** Reads a file where its format shows the end. */
async function inspectFile({ path, size }, rules, isLengthKnown) {
    const handle = await (0,promises_.open)(path);
    try {
        return await (0,inspect_inspect/* inspect */.Nn)((0,bytes/* bytesOfFile */.NR)(handle.fd, size), rules, isLengthKnown);
    }
    finally {
        await handle.close();
    }
}
function prepared(image, inspected, digests) {
    const { bytes, file, finalUrl, isLengthKnown, validators } = image;
    const made = { ...inspected, body: file ?? bytes, digests, finalUrl };
    // A body that is shorter than announced never gets here. An origin that has half an image announces half its length.
    if (made.endUnknown && isLengthKnown && !(0,file_types/* isImageType */.G1)(made.type))
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
    return new errors/* PersistError */.vc('inspect', 'html-instead', (0,messages_say/* say */.c)('image-challenge', { challenge }), {
        advice: (0,origin_messages_say/* say */.c)('page-fix'),
    });
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/fetch-image.js
/** Fetches and inspects one image. */




/** Bytes that are no image fail the attempt, and the fetcher may try again. */
function fetchImage(job, permit, outcomes, steps, place) {
    const { settings, digests, fetcher, knownImages } = steps;
    const { referer } = job;
    const { attempts } = outcomes;
    const fetchSpelling = (spelling, at, before) => {
        const known = knownImages.validators(job, outcomes.open());
        const restored = knownImages.lookups.restored(job);
        const { expiresAt } = spelling;
        return fetcher.fetch({
            url: new request_url/* CanonicalUrl */.q3((0,spellings/* askedUrl */.Qd)(spelling)),
            referer,
            expiresAt,
            known,
            during: place && ((wait, drop) => place.during(wait, drop)),
            onReceived: (bytes, length) => outcomes.received(bytes, length),
        }, at, restored
            ? image => sameBytes(image, restored, settings.inspect, digests)
            : image => inspectImage(image, settings.inspect, digests), number => {
            job.requested = spelling;
            outcomes.attempt(attempts + before + number);
        });
    };
    if (!place)
        return firstSpelling(job, permit, fetchSpelling, steps);
    const waitForPermit = (host) => place.during(steps.gate.waitForPermit(host), waited => waited.release());
    return firstSpelling(job, permit, fetchSpelling, { ...steps, gate: { waitForPermit } });
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/found.js
function isFound(found) {
    return found !== 'not-there' && found !== 'no-look';
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/find-stored.js
/** Looks for the object of one image before its origin is requested, or while the image waits for its next try. */


/** Looks under the key of a known image whose object may be missing, and under a key that is known before the bytes. */
async function findStored(job, target, tools, signal) {
    const { knownImages, uploader, otherOwner, settings } = tools;
    const found = knownImages.lookups.lookUp(job, target);
    if (found.kind !== 'new' && (found.kind !== 'failed-before' || found.missing))
        return await findKnown(job, target, found, tools);
    const object = await uploader.findStored(job, target, signal);
    if (!isFound(object))
        return object;
    // Under `on-collision: keep` any object has the key.
    const { key } = object.outcome;
    const mayBeOther = settings.onCollision === 'fail' && key !== undefined;
    if (mayBeOther && (await otherOwner(job, key, uploader.earlyKeys)) !== undefined)
        return 'not-there';
    return { outcome: object.outcome, line: knownImages.storedEntry(job, target, object) };
}
async function findKnown(job, target, found, { knownImages, due, objects }) {
    switch (found.kind) {
        case 'due':
            // Supplied bytes are stored whatever the store has.
            if (job.body || !due)
                return 'no-look';
            await objects.atDue(found.entry, due);
            return 'not-there';
        case 'known': {
            // Another URL of the key has brought the object back.
            const outcome = knownImages.recall(job, target);
            return outcome ? { outcome } : 'not-there';
        }
        case 'failed-before':
            if (!found.missing)
                return 'no-look';
            return (await knownImages.missing.afterLook(found.missing, objects)) ?? 'not-there';
        case 'new':
            return 'no-look';
        default:
            return (await knownImages.missing.afterLook(found.entry, objects)) ?? 'not-there';
    }
}
/**
 * Looks under the keys of a resting image, which another run may have stored since it failed. Settles the targets that
 * the store has, and records that the others are missing. Never rejects.
 */
async function lookUnderKey(job, tools) {
    const { knownImages, ledger, stop } = tools;
    const { stopping } = stop;
    let missing = 0;
    let failed = 0;
    for (const target of job.targets) {
        if (ledger.isSettled(target))
            continue;
        if (stopping.aborted)
            return;
        try {
            const found = await findStored(job, target, tools, stopping);
            if (found === 'no-look')
                continue;
            stop.storeWorked();
            if (found === 'not-there')
                missing++;
            else
                ledger.settle({ ...found, target, job });
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
    get attempts() {
        return this.#attempts;
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
    /** Runs `step` for each target that has no outcome, one after the other. Its result or its error settles the target. */
    async each(step) {
        for (const target of this.open()) {
            try {
                this.#take(target, await step(target));
            }
            catch (error) {
                this.#fail(target, error);
            }
        }
    }
    /** Settles every target that has no outcome with the thrown error. */
    fail(thrown) {
        for (const target of this.open())
            this.#fail(target, thrown);
    }
    #take(target, settlement) {
        if (!settlement)
            return;
        this.#tools.stop.storeWorked();
        this.#settle(target, settlement);
    }
    #fail(target, thrown) {
        const { stop, knownImages } = this.#tools;
        const error = this.#cutByDeadline(thrown) ?? (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        // An error that would fail every other image ends the run.
        stop.imageFailed(error);
        this.#settle(target, {
            outcome: knownImages.outcomeOfFailure(this.#job, target, error, this.#attempts),
        });
    }
    #cutByDeadline(thrown) {
        const { stop } = this.#tools;
        if (this.#attempts === 0 || !stop.isDeadline(thrown))
            return undefined;
        const elapsedMs = performance.now() - this.#startedAt;
        this.#cut ??= stop.unfinished?.cut((0,request_url/* hostOf */.w4)(this.#job.url), elapsedMs, this.#body);
        return this.#cut;
    }
    #settle(target, settlement) {
        const [job, attempts] = [this.#job, this.#attempts];
        const elapsedMs = Math.round(performance.now() - this.#startedAt);
        this.#tools.ledger.settle({ ...settlement, target, job, attempts, elapsedMs });
    }
}

// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/steps.js

function hostOfJob({ url }) {
    return (0,request_url/* hostOf */.w4)(url);
}

// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/store-image.js
/** Compares a fetched image with the known one, uploads it and records the outcome. */

async function confirmImage(job, { profile, permit, bytes }, outcomes, { knownImages }) {
    await outcomes.each(target => knownImages.confirm(job, target, profile));
    permit.release();
    bytes.release();
}
async function storeImage(job, fetched, outcomes, steps, place) {
    const { accepted, permit, bytes } = fetched;
    const { sha256 } = accepted.digests;
    if (sha256 !== undefined)
        job.sha256 = sha256;
    const slots = (0,file_body/* isFileBody */.n)(accepted.body) ? steps.largeUploadSlots : steps.uploadSlots;
    try {
        const entering = slots.enter(() => permit.release());
        if (entering !== undefined)
            await entering;
        try {
            await outcomes.each(target => uploadImage(job, target, fetched, steps, place));
        }
        finally {
            slots.leave();
        }
    }
    finally {
        permit.release();
        bytes.release();
    }
}
async function uploadImage(job, target, fetched, steps, place) {
    const { knownImages, uploader } = steps;
    const { accepted, bytes, profile } = fetched;
    const same = knownImages.confirm(job, target, profile, accepted);
    if (same)
        return same;
    place?.require();
    const missing = knownImages.lookups.lossOf(job, target);
    const putBack = missing?.sha256 === accepted.digests.sha256 ? missing : undefined;
    bytes.use();
    let uploaded;
    try {
        uploaded = await uploader.put(accepted, job, target, putBack);
    }
    catch (error) {
        bytes.release(false);
        throw error;
    }
    return keepStored(job, target, fetched, uploaded, missing, steps);
}
function keepStored(job, target, fetched, uploaded, missing, { knownImages }) {
    const { accepted, bytes, profile } = fetched;
    const { outcome } = uploaded;
    const line = knownImages.storedEntry(job, target, uploaded, accepted, profile);
    bytes.release(uploaded.isBodyFree);
    if (!missing)
        return { outcome, line };
    const { losses } = knownImages.lookups;
    if (outcome.key === missing.key && outcome.sha256 !== undefined)
        losses.there(missing, true, outcome.new);
    else
        losses.replaced(missing);
    return { outcome, line, isRestored: true };
}

// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/untried-images.js

/** Settles the targets that the run did not reach: findings of earlier runs stay, all others were not tried. */
function settleUntried(jobs, error, tools) {
    const { ledger } = tools;
    for (const job of jobs)
        settleUntriedJob(job, error, tools);
    ledger.settleRest(untriedOutcome(error, ledger));
}
function settleUntriedJob(job, error, { ledger, knownImages }) {
    for (const target of job.targets) {
        if (ledger.isSettled(target))
            continue;
        const kept = knownImages.keptOutcome(job, target, error) ?? knownImages.recall(job, target);
        const outcome = kept ?? knownImages.missing.withLoss(job, target, untriedOutcome(error, ledger));
        ledger.settle({ target, job, outcome });
    }
}
function untriedOutcome({ reason, sentence }, { language }) {
    return { outcome: 'skipped', reason, message: (0,base_sentence/* textIn */.r7)(language, sentence) };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/judge-pending.js
/** Judges answers that have waited: the stored image stays in place of a suspect one, and all others are stored. */









/** Answers of one host that are stored at once, after they have waited. */
const JUDGED_AT_ONCE = 16;
function judgePending(host, steps) {
    return (0,map_ordered/* eachAtOnce */.G)(steps.pending.take(host), JUDGED_AT_ONCE, answer => judgeOne(answer, steps));
}
async function judgeOne(pending, steps) {
    const { job, outcomes, sha256 } = pending;
    const { refreshes, newLimit } = steps;
    const isSuspect = refreshes?.isSuspect(job, sha256);
    const place = isSuspect ? undefined : await newLimit?.place();
    if (isSuspect || (newLimit && !place)) {
        pending.drop();
        if (isSuspect)
            await keepKnown(job, sha256, outcomes, steps);
        else if (newLimit)
            settleUntriedJob(job, newLimit.error, steps);
        return;
    }
    await storePending(pending, steps, place)
        .catch(error => outcomes.fail(error))
        .finally(() => place?.end());
}
async function storePending({ job, outcomes, load }, steps, place) {
    const loaded = await load();
    if (loaded)
        return await storeImage(job, loaded, outcomes, steps, place);
    const permit = await steps.gate.waitForPermit(hostOfJob(job));
    const fetched = await fetchImage(job, permit, outcomes, steps, place);
    if ('notModified' in fetched)
        await confirmImage(job, fetched, outcomes, steps);
    else
        await storeImage(job, fetched, outcomes, steps, place);
}
/** Keeps the stored image in place of a suspect answer, of which nothing is uploaded. */
async function keepKnown(job, sha256, outcomes, steps) {
    const { knownImages, refreshes, ledger } = steps;
    const sentence = (0,messages_say/* say */.c)('refresh-suspect', { host: (0,printable/* printable */.g$)((0,manifest_names/* manifestHostOf */.ZJ)(job)) });
    refreshes?.noteSuspect(job);
    ledger.suspects++;
    await outcomes.each(target => knownImages.suspect(job, target, sha256, sentence));
    outcomes.fail(new errors/* PersistError */.vc('inspect', 'placeholder', sentence));
}

// EXTERNAL MODULE: ./lib/input/documents/lines.js
var lines = __webpack_require__(1698);
// EXTERNAL MODULE: ./lib/origin/fetch/image-bytes.js
var image_bytes = __webpack_require__(86390);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/supplied-images.js








function isSupplied(job) {
    return job.body !== undefined;
}
/** Images under way at once: without a limit, a list of small ones would fill memory with their jobs. */
const MOST = 256;
/** Bytes under way at once, half of the byte budget: decoding and sending take as much again. One may be larger. */
const MOST_BYTES = 64 * 1024 * 1024;
class SuppliedImages {
    #tools;
    #working = new Set();
    #reserved = 0;
    #ended = () => { };
    constructor(tools) {
        this.#tools = tools;
    }
    /** Begins the jobs that have bytes, and yields all others. */
    async *begin(jobs) {
        for await (const job of jobs) {
            if (isSupplied(job))
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
        const { budget, most, stopping, placeFor, work } = this.#tools;
        // Before the bytes are reserved: images under way may need them to end.
        const place = await placeFor?.(job);
        if (placeFor && !place)
            return;
        const bytes = Math.min(job.body.memoryBytes, most);
        while (this.#reserved > 0 && this.#reserved + bytes > MOST_BYTES)
            await this.#oneEnds();
        const share = budget.open();
        await share.resize(bytes);
        if (stopping.aborted) {
            place?.end();
            return share.close();
        }
        this.#reserved += bytes;
        const working = work(job, share, place).finally(() => {
            place?.end();
            share.close();
            this.#reserved -= bytes;
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
 * Frees memory of the bytes. A failed `data:` URI stays if the failed-file can hold it: a line of a list has a
 * limit.
 */
function dropBody({ body, targets }, ledger) {
    const isFailed = body.uri !== undefined && targets.some(target => ledger.isFailed(target));
    if (!isFailed || isTooLong(body))
        body.release();
}
/** Frees a `data:` URI that no list can hold, and that is a third larger than its bytes. */
function dropLongText(body, bytes) {
    if (!isTooLong(body))
        return;
    body.noteDigest((0,digests_digests/* digestOf */.ol)(bytes, 'sha256'));
    body.release();
}
function isTooLong({ uri }) {
    return uri !== undefined && uri.length > lines/* MAX_LINE_CHARACTERS */.pw;
}
/** Inspects an image whose bytes the list holds as if a request had brought them. */
async function inspectSupplied(job, { share, isArriving }, { settings, digests, memory }) {
    const { body } = job;
    const taken = body.take();
    const { buffer, byteOffset, byteLength } = taken;
    // Bytes that were decoded just now have no other owner.
    if (body.uri !== undefined)
        memory.adopt(taken);
    if (isArriving)
        dropLongText(body, taken);
    if (byteLength > settings.fetch.maxBytes)
        throw new errors/* PersistError */.vc('inspect', 'too-large', (0,say/* say */.c)('image-too-large'));
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    const finalUrl = hasHost(job) ? new request_url/* CanonicalUrl */.q3((0,spellings/* askedUrl */.Qd)(job)) : new URL(job.url);
    const given = { bytes, finalUrl, headers: {}, isLengthKnown: true };
    const accepted = await inspectImage(given, settings.inspect, digests, body.digest);
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

;// CONCATENATED MODULE: ./lib/jobs/persist/pipeline.js















const NOTHING = Promise.resolve();
/**
 * Resolves when every target of every job has its outcome.
 * @param jobs jobs that the manifest has not settled; an async iterable while more of them may come
 * @param ahead how many arriving jobs may be read ahead of the finished ones
 */
async function persistImages(jobs, steps, ahead) {
    const { gate, stop, manifest, budget, settings, list, newLimit } = steps;
    const { stopping } = stop;
    if (!manifest.storeAnswered && !stopping.aborted)
        await probeStore(steps);
    stop.waitsForStore = false;
    const close = () => gate.close(stopping.reason);
    if (stopping.aborted)
        close();
    else
        stopping.addEventListener('abort', close);
    const work = (job, permit) => {
        // A later record may have brought its bytes.
        if (isSupplied(job))
            return NOTHING;
        return persistOne(job, permit, steps);
    };
    const isArriving = Symbol.asyncIterator in jobs;
    const supplied = new SuppliedImages({
        budget,
        most: 2 * settings.fetch.maxBytes,
        stopping,
        placeFor: newLimit &&
            (async (job) => {
                const place = await newLimit.place();
                if (!place)
                    settleUntriedJob(job, newLimit.error, steps);
                if (!place && isArriving)
                    dropBody(job, steps.ledger);
                return place;
            }),
        work: async (job, share, place) => {
            job.isBegun = true;
            await persistOne(job, NO_PERMIT, steps, { share, isArriving, place });
            if (isArriving)
                dropBody(job, steps.ledger);
        },
    });
    try {
        if (isArriving)
            await gate.runArriving(admitted(supplied.begin(jobs), steps), hostOfJob, work, ahead);
        else {
            const others = jobs.filter(job => !isSupplied(job));
            await Promise.all([gate.run(others, hostOfJob, work), supplied.beginAll(jobs.filter(isSupplied))]);
        }
    }
    finally {
        await supplied.ended();
        // What the run did not reach is not waited for.
        for (const host of steps.pending.hosts)
            await judgePending(host, steps);
    }
    if (stopping.aborted)
        settleUntried(list.jobs, stopping.reason, steps);
}
/** @param ofBody for an image whose bytes the list holds */
async function persistOne(job, permit, steps, ofBody) {
    await requestOne(job, permit, steps, ofBody);
    if (!isOvertaken(job, ofBody))
        await judgeAnswered(job, permit, steps);
}
/** Whether a later record has brought the bytes of an image under way. They are stored apart, and its answer is dropped. */
function isOvertaken(job, ofBody) {
    return ofBody === undefined && isSupplied(job);
}
async function judgeAnswered(job, permit, steps) {
    const host = steps.refreshes?.answered(job);
    if (host === undefined)
        return;
    permit.release();
    await judgePending(host, steps);
}
async function requestOne(job, permit, steps, ofBody) {
    const { stop, newLimit, refreshes, pending } = steps;
    const outcomes = new JobOutcomes(job, steps);
    await outcomes.each(async (target) => {
        const found = await findStored(job, target, steps, stop.aborting);
        return isFound(found) && !isOvertaken(job, ofBody) ? found : undefined;
    });
    if (outcomes.isDone())
        return;
    const place = ofBody ? ofBody.place : newLimit && (await newLimit.place());
    try {
        if (isOvertaken(job, ofBody))
            return;
        if (newLimit && !place)
            return settleUntriedJob(job, newLimit.error, steps);
        let fetched;
        try {
            fetched = await (ofBody && isSupplied(job)
                ? inspectSupplied(job, ofBody, steps)
                : fetchImage(job, permit, outcomes, steps, place));
        }
        catch (error) {
            return isOvertaken(job, ofBody) ? undefined : outcomes.fail(error);
        }
        if (isOvertaken(job, ofBody)) {
            fetched.permit.release();
            return fetched.bytes.release();
        }
        job.isBegun = true;
        if ('notModified' in fetched)
            return await confirmImage(job, fetched, outcomes, steps);
        const { sha256 } = fetched.accepted.digests;
        const isJudged = sha256 !== undefined && refreshes?.isToJudge(job, sha256) === true;
        if (hasHost(job))
            observe(job, fetched.accepted, steps, isJudged);
        if (isJudged)
            await pending.add((0,manifest_names/* manifestHostOf */.ZJ)(job), job, outcomes, fetched);
        else
            await storeImage(job, fetched, outcomes, steps, place);
    }
    finally {
        place?.end();
    }
    if (newLimit?.isReached)
        for (const waiting of steps.gate.dropWaiting())
            await leave(waiting, newLimit, steps);
}
/** Passes on the jobs that arrive before the run has stored what `max-new` allows. */
async function* admitted(jobs, steps) {
    const { newLimit } = steps;
    for await (const job of jobs)
        if (newLimit?.isReached)
            await leave(job, newLimit, steps);
        else
            yield job;
}
/** Leaves a job to the next run. Answers of its host may wait for it. */
async function leave(job, limit, steps) {
    // A later record has brought its bytes, which are stored apart.
    if (isSupplied(job))
        return;
    settleUntriedJob(job, limit.error, steps);
    await judgeAnswered(job, NO_PERMIT, steps);
}
/** @param isJudged whether the answer has a warning of its own if it is suspect */
function observe(job, { digests: { sha256 } }, steps, isJudged) {
    const { repeatedImages, rotating, knownImages } = steps;
    const { url } = job.requested ?? job;
    const host = (0,request_url/* hostOf */.w4)(url);
    if (sha256 && !isJudged)
        repeatedImages.saw({ host, href: url }, sha256);
    const isKnown = (target) => (0,lookups/* hasImage */.e)(knownImages.lookups.lookUp(job, target));
    if (!job.targets.some(isKnown))
        rotating.observe(host, url, sha256);
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

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
// EXTERNAL MODULE: ./lib/base/concurrency/byte-budget.js + 1 modules
var byte_budget = __webpack_require__(31965);
// EXTERNAL MODULE: ./lib/base/concurrency/slots.js
var slots = __webpack_require__(61300);
;// CONCATENATED MODULE: ./lib/jobs/persist/resources.js
/** Limits and buffers for all images in progress. */



/** Bytes in memory between the origins and the store, over all images in progress. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024;
/** Uploads of large bodies at once: each may fill the line alone. */
const LARGE_UPLOADS = 4;
/** @param concurrency number of images fetched at once */
function openResources(concurrency) {
    return {
        uploadSlots: new slots/* UploadSlots */.N(concurrency),
        /** For bodies that lie in files: they take long, and images must not wait for them. */
        largeUploadSlots: new slots/* UploadSlots */.N(Math.min(concurrency, LARGE_UPLOADS)),
        budget: new byte_budget/* ByteBudget */.G(BYTES_IN_FLIGHT),
        memory: new body_memory/* BodyMemory */.w(),
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/new-limit.js


/** A longer wait for a request gives the place to another image, which may need the permit that this one waits for. */
const LONG_MS = 5000;
class NewLimit {
    /** The reason of every image that was not begun. */
    error;
    #most;
    #ledger;
    #clock;
    #taken = 0;
    #freed = Promise.withResolvers();
    constructor(most, ledger, clock) {
        this.#most = most;
        this.#ledger = ledger;
        this.#clock = clock;
        this.error = new errors/* PersistError */.vc('plan', 'max-new', (0,messages_say/* say */.c)('untried-max-new', { most }));
    }
    get isReached() {
        return this.#ledger.stored >= this.#most;
    }
    /** Whether there is room for an object of each place that is taken. */
    get isKept() {
        return this.#ledger.stored + this.#taken <= this.#most;
    }
    /** Waits for a place. @returns undefined if the run has written all */
    async place() {
        return (await this.take()) ? new Place(this) : undefined;
    }
    /** @returns whether a place was taken; false if the run has written all */
    async take() {
        while (!this.isReached && this.#ledger.stored + this.#taken >= this.#most)
            await this.#freed.promise;
        if (this.isReached)
            return false;
        this.#taken++;
        return true;
    }
    giveBack() {
        this.#taken--;
        this.#freed.resolve();
        this.#freed = Promise.withResolvers();
    }
    /** @returns whether the wait took long; never rejects */
    async isLong(wait) {
        const over = new AbortController();
        const [yes, no] = [() => true, () => false];
        const long = this.#clock.sleep(LONG_MS, over.signal).then(yes, no);
        return await Promise.race([long, wait.then(no, no)]).finally(() => over.abort());
    }
}
/** The place of one image under way. */
class Place {
    #limit;
    #isTaken = true;
    #hasWritten = false;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Call before each object of the image. @throws PersistError `max-new` if others have the places for a further one */
    require() {
        if (this.#hasWritten && !this.#limit.isKept)
            throw this.#limit.error;
        this.#hasWritten = true;
    }
    /**
     * Gives the place to others while a wait is long.
     * @param drop gives back what was waited for
     * @throws PersistError `max-new` if the run has written all meanwhile
     */
    async during(wait, drop) {
        if (!(await this.#limit.isLong(wait)))
            return await wait;
        this.end();
        const value = await wait;
        this.#isTaken = await this.#limit.take();
        if (this.#isTaken)
            return value;
        drop(value);
        throw this.#limit.error;
    }
    /** Gives the place back, if the image has it. */
    end() {
        if (this.#isTaken)
            this.#limit.giveBack();
        this.#isTaken = false;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/pending-answers.js
/** Answers with other bytes for known images, which wait in files until the last due image of their host is answered. */




const NO_BODY = new Uint8Array();
class PendingAnswers {
    #files;
    #budget;
    #most;
    #byHost = new Map();
    /** Bytes in files. */
    #bytes = 0;
    /** @param most bytes in files */
    constructor(files, budget, most) {
        this.#files = files;
        this.#budget = budget;
        this.#most = most;
    }
    /** Gives back permit and memory of the answer. */
    async add(host, job, outcomes, answer) {
        answer.permit.release();
        const { sha256 = '' } = answer.accepted.digests;
        const pending = { job, outcomes, sha256, ...(await this.#keep(answer)) };
        const others = this.#byHost.get(host);
        if (others)
            others.push(pending);
        else
            this.#byHost.set(host, [pending]);
    }
    /** Hosts with answers that wait. */
    get hosts() {
        return [...this.#byHost.keys()];
    }
    take(host) {
        const pending = this.#byHost.get(host) ?? [];
        this.#byHost.delete(host);
        return pending;
    }
    async #keep({ accepted, bytes, profile }) {
        const { body, size } = accepted;
        if (this.#bytes + size > this.#most) {
            bytes.release();
            return { drop() { }, load: async () => undefined };
        }
        this.#bytes += size;
        if ((0,file_body/* isFileBody */.n)(body)) {
            const load = async () => {
                this.#bytes -= size;
                return { accepted, bytes, profile, permit: NO_PERMIT };
            };
            return { load, drop: () => void load().then(() => bytes.release()) };
        }
        const file = await this.#written(body);
        bytes.release();
        const bodiless = { ...accepted, body: NO_BODY };
        const drop = () => {
            this.#bytes -= size;
            if (file)
                this.#files.remove(file);
        };
        return {
            drop,
            load: async () => {
                const share = this.#budget.open();
                await share.resize(size);
                const body = file && (await (0,promises_.readFile)(file.path).catch(() => undefined));
                drop();
                if (body)
                    return { accepted: { ...bodiless, body }, bytes: new image_bytes/* ImageBytes */.p(share), profile, permit: NO_PERMIT };
                share.close();
                return undefined;
            },
        };
    }
    /** @returns undefined if the disk refuses, which costs the bytes and no more */
    async #written(body) {
        let file;
        try {
            file = await this.#files.make(body.length, () => { });
            await file.write(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
            await file.finish();
            await file.close();
            return file;
        }
        catch {
            if (file)
                this.#files.remove(file);
            return undefined;
        }
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
    /** The repeated picture of each host, with its count at the time of the call. */
    #repeated = new Map();
    /** Counts one image. Call it once per image. */
    saw({ host, href }, sha256) {
        const seen = this.#hosts.get(host) ?? { total: 0 };
        if (seen.total === 0)
            this.#hosts.set(host, seen);
        seen.total++;
        const given = this.#given(host, href, sha256);
        const { count } = given;
        if (this.#repeated.has(host) || count < MIN_REPEATS || count <= seen.total * SHARE)
            return;
        this.#repeated.set(host, () => (0,messages_say/* say */.c)('run-same-bytes', { host, sha256, count: given.count, total: seen.total }));
    }
    /** Returns a notice for each such host. Call it at the end of the run. */
    sentences() {
        return Array.from(this.#repeated.values(), sentence => sentence());
    }
    #given(host, href, sha256) {
        const first = this.#images.get(sha256);
        const isFirst = first === undefined || first.host === host;
        const key = isFirst ? sha256 : `${host} ${sha256}`;
        const given = isFirst ? first : this.#images.get(key);
        if (given === undefined) {
            const made = { host, href, urls: undefined, count: 1 };
            this.#images.set(key, made);
            return made;
        }
        if (given.urls === undefined && given.href === href)
            return given;
        given.urls ??= new Set([given.href]);
        if (!given.urls.has(href))
            given.count++;
        // A few kept URLs prove that they differ. Later URLs count without a check for repeats.
        if (given.urls.size < MIN_REPEATS)
            given.urls.add(href);
        return given;
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
        /** Counts one image that was fetched because the manifest does not know its URL. @param url without known signatures */
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
            .map(([host, { total, known, names }]) => (0,messages_say/* say */.c)('run-rotating', { host, known, total, names: [...names].join(', ') })),
    };
}

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/stores/presence.js
var presence = __webpack_require__(49891);
// EXTERNAL MODULE: ./lib/jobs/persist/known/stored-entry.js
var stored_entry = __webpack_require__(50781);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/key-locks.js
class KeyLocks {
    #slots = new Map();
    has(key) {
        return this.#slots.has(key);
    }
    /**
     * @param sha256 digest of the bytes that are to go under the key
     * @param put called when it is the image's turn, with whether an earlier result said that the key is new; returns
     *   undefined if it left the key as it was
     */
    async withKey(key, sha256, put) {
        const slot = this.#slots.get(key) ?? {};
        this.#slots.set(key, slot);
        const before = slot.turn;
        const { promise: turn, resolve: end } = Promise.withResolvers();
        slot.turn = turn;
        try {
            if (before !== undefined)
                await before;
            const state = slot.sha256 === undefined ? 'nothing' : slot.sha256 === sha256 ? 'same' : 'other';
            const result = await put(state, slot.isNew === true);
            if (result)
                slot.sha256 = sha256;
            if (result?.isNew)
                slot.isNew = true;
            return result;
        }
        finally {
            if (slot.turn === turn)
                slot.turn = undefined;
            end();
        }
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/object-options.js
/** The headers and metadata of an image's object, as a run writes them. Pure. */

const ONE_YEAR = 'public, max-age=31536000, immutable';
/** @param isHashed whether the key holds a hash of the bytes */
function objectOptions({ contentType, digests }, isHashed, { cacheControl, metadata }) {
    const saved = DOWNLOADED.has(contentType) && { contentDisposition: 'attachment' };
    return {
        contentType,
        ...saved,
        digests,
        metadata,
        cacheControl: cacheControl ?? (isHashed ? ONE_YEAR : undefined),
    };
}
/**
 * Media types of objects that a browser saves instead of showing them. An SVG or a document opened by itself runs its
 * scripts on the bucket's domain.
 */
const DOWNLOADED = new Set(file_types/* ALL_TYPES */.MU.filter(type => type === 'svg' || (0,file_types/* groupOf */.F8)(type) === 'document' || (0,file_types/* groupOf */.F8)(type) === 'archive').map(type => file_types/* FILE_TYPES */.$Z[type].contentType));

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/upload-image.js
/** Turns an inspected image into an object: its key, its headers, and what happens if the key is taken. */














class Uploader {
    #run;
    #opened;
    #keyLocks = new KeyLocks();
    /** Per key, the URL of the first image that claimed it. */
    #owners = new Map();
    /** If two images want one key, an existing object proves nothing: the bytes must be compared. */
    #contested = new Set();
    /** Keys that are known without the bytes and may have an object that settles their image. */
    earlyKeys;
    #stored;
    /** @param open jobs that the manifest has not settled; a list that is still arriving may add more */
    constructor(run, opened, open) {
        this.#run = run;
        this.#opened = opened;
        for (const [key, job] of this.#earlyKeysOf(run.list.jobs))
            this.#claim(key, job);
        this.earlyKeys = Array.from(this.#earlyKeysOf(open), ([key]) => key).filter(key => this.#mayTrustKey(key));
        this.#stored = (0,presence/* storedKeys */.C)(opened.store, this.earlyKeys);
    }
    /** Finds the stored object if the key is known without the bytes and nothing is to be replaced. */
    async findStored(job, target, signal) {
        if (!this.#isEarly(target))
            return 'no-look';
        const key = this.#keyOf(job, target);
        this.#claim(key, job);
        return this.#mayTrustKey(key) ? await this.#findAt(key, signal) : 'no-look';
    }
    /** @param missing the line of these bytes, whose object is missing */
    async put(image, job, target, missing) {
        const { linksOf, manifest, newKeys } = this.#opened;
        const { settings, stop } = this.#run;
        const { onCollision, objects } = settings;
        const signal = stop.aborting;
        const key = missing?.key ?? this.#keyOf(job, target, image);
        const mode = onCollision === 'overwrite' ? 'overwrite' : 'keep-existing';
        const options = { ...objectOptions(image, this.#isHashed(target), objects), mode };
        const isNamed = missing !== undefined && newKeys.hasNamed(missing);
        const upload = { key, image, job, target, options, signal, isNamed };
        const { sha256 = '' } = image.digests;
        const result = await this.#keyLocks.withKey(key, sha256, async (content, isNew) => {
            if (content === 'same')
                return { outcome: 'already-stored', isBodyFree: true, isNew };
            const isKnown = missing === undefined && manifest.mayHaveStored(sha256);
            const put = await (content === 'other'
                ? this.#replaceOrKeep(upload)
                : isKnown
                    ? this.#findOrCreate(upload)
                    : this.#create(upload));
            return put && (await this.#judged(upload, put));
        });
        if (result?.isNew && this.#contested.has(key))
            this.#owners.set(key, job.url);
        if (!result)
            return { outcome: await this.#foundAt(key, undefined, signal), isBodyFree: false };
        const { href } = image.finalUrl;
        const state = result.outcome === 'stored' ? 'stored' : 'unchanged';
        const outcome = (0,stored_entry/* outcomeAt */.eD)(state, key, linksOf(key), (0,stored_entry/* imageFacts */.JC)(image));
        if (result.isNew)
            outcome.new = true;
        if (image.endUnknown)
            outcome.endUnknown = true;
        if (image.note)
            outcome.message = image.note.in(settings.language);
        if (href !== (0,spellings/* askedUrl */.Qd)(job.requested ?? job))
            outcome.finalUrl = href;
        return { outcome, etag: result.etag, isBodyFree: result.isBodyFree === true };
    }
    #keyOf(job, target, image) {
        const { template } = this.#run.settings;
        const { prefix } = this.#opened.store;
        return (0,object_key/* mintImageKey */.R2)(prefix, target.key ?? template.render(new JobFacts(job, target, this.#run), image));
    }
    /** Whether the key is known without the bytes. */
    #isEarly(target) {
        return target.key !== undefined || !this.#run.settings.template.needsBytes;
    }
    /** Whether an existing object under the key settles the image without a comparison of bytes. */
    #mayTrustKey(key) {
        const { onCollision } = this.#run.settings;
        return onCollision === 'keep' || (onCollision === 'fail' && !this.#contested.has(key));
    }
    #isHashed(target) {
        return target.key === undefined && this.#run.settings.template.holdsHash;
    }
    #claim(key, { url }) {
        const owner = this.#owners.get(key) ?? url;
        if (owner !== url)
            this.#contested.add(key);
        this.#owners.set(key, owner);
    }
    /** Yields the early keys with their jobs. An invalid key is skipped: its image fails with it later. */
    *#earlyKeysOf(jobs) {
        const { list, settings } = this.#run;
        for (const job of list.hasChosenKeys || !settings.template.needsBytes ? jobs : [])
            for (const target of job.targets.filter(one => this.#isEarly(one))) {
                try {
                    yield [this.#keyOf(job, target), job];
                }
                catch { }
            }
    }
    async #findAt(key, signal) {
        const there = await this.#stored.find(key, signal);
        // The object may be another image that this run has put there meanwhile.
        if (this.#keyLocks.has(key))
            return 'not-there';
        if (!there)
            return 'not-there';
        // An empty object is no image: a download of another tool may have failed.
        const isFailing = this.#run.settings.onCollision === 'fail';
        if (there.size === 0 && !there.isSizeUnknown && isFailing)
            return 'not-there';
        return { outcome: await this.#foundAt(key, there.lastModified, signal), etag: there.etag };
    }
    /** The outcome of an image whose key has an object, for which it has no line. */
    async #foundAt(key, lastModified, signal) {
        const { newKeys, linksOf } = this.#opened;
        const isNew = await newKeys.hasObject(key, lastModified, signal);
        return { outcome: 'unchanged', key, ...linksOf(key), ...(isNew && { new: true }) };
    }
    async #judged({ key, signal, isNamed }, result) {
        if (result.outcome === 'stored')
            return { ...result, isNew: !isNamed };
        return { ...result, isNew: await this.#opened.newKeys.hasObject(key, result.lastModified, signal) };
    }
    /** For bytes that the manifest knows: looks for the object first, which saves its upload. */
    async #findOrCreate(upload) {
        const { key, image, signal } = upload;
        const { body } = image;
        // A store compares a file by its digests before it sends it.
        if ((0,file_body/* isFileBody */.n)(body))
            return await this.#create(upload);
        const there = await this.#opened.store.head(key, signal).catch(ignoreDenial);
        const match = there && (await (0,holds_bytes/* matchChecksum */.lO)(there, body.length, take => take(body)));
        // Without a checksum, the create-only `put` finds out.
        if (there && match === 'same') {
            const { etag, lastModified } = there;
            return { outcome: 'already-stored', ...(0,defined/* defined */.s)({ etag, lastModified }) };
        }
        return await this.#create(upload);
    }
    async #create(upload) {
        try {
            return await this.#putAs(upload, 'keep-existing');
        }
        catch (error) {
            return await this.#afterCollision(upload, error);
        }
    }
    async #afterCollision(upload, error) {
        if (!(0,errors/* hasReason */.D0)(error, 'key-collision'))
            throw error;
        const lying = await this.#opened.store.head(upload.key, upload.signal).catch(hiddenIfDenied);
        // In a folder, a file can also stand where the key needs a folder: then there is no object to keep.
        if (!lying)
            throw error;
        // Without read access, a hash in the key is proof enough.
        if (lying === 'hidden' && this.#isHashed(upload.target))
            return { outcome: 'already-stored' };
        return await this.#replaceOrKeep(upload);
    }
    /** For a key that holds other bytes. @returns undefined if these stay */
    async #replaceOrKeep(upload) {
        const { onCollision } = this.#run.settings;
        const { key, job } = upload;
        if (onCollision === 'fail') {
            const first = this.#owners.get(key);
            const isOther = first !== undefined && first !== job.url;
            throw collision(key, isOther ? first : await this.#opened.otherOwner(job, key));
        }
        return onCollision === 'keep' ? undefined : await this.#putAs(upload, 'overwrite');
    }
    async #putAs({ key, image, options, signal }, mode) {
        const { store, manifest } = this.#opened;
        const beginning = manifest.begin();
        if (beginning !== undefined)
            await (0,on_abort/* race */.O4)(beginning, signal);
        return await store.put(key, image.body, options.mode === mode ? options : { ...options, mode }, signal);
    }
}
/** The URL is parsed on demand, since most keys contain no part of it. A getter of a literal is made at each call. */
class JobFacts {
    #job;
    #run;
    fields;
    constructor(job, { fields }, run) {
        this.#job = job;
        this.#run = run;
        this.fields = fields;
    }
    get url() {
        return new URL(this.#job.url);
    }
    get startedAt() {
        return this.#run.startedAt;
    }
    get runId() {
        return this.#run.runId;
    }
}
/** Without read access, `put` finds out whether the key is taken. */
const ignoreDenial = (0,errors/* ifReason */.wG)('store-denied');
function hiddenIfDenied(error) {
    return ignoreDenial(error) ?? 'hidden';
}
/** @param owner the URL that has the key, if it is known */
function collision(key, owner) {
    const values = { key: (0,base_sentence/* quoted */.TL)(key), url: (0,printable/* printable */.g$)(owner ?? '') };
    const sentence = (0,messages_say/* say */.c)(owner === undefined ? 'key-collision' : 'key-collision-with', values);
    return new errors/* PersistError */.vc('store', 'key-collision', sentence, {
        advice: (0,messages_say/* say */.c)('key-collision-fix', { variable: '{url.sha1:0:8}' }),
    });
}

// EXTERNAL MODULE: ./lib/jobs/persist/watching/failing-hosts.js
var failing_hosts = __webpack_require__(45367);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/jobs/persist/whole-images.js
/** The images of a whole list: settles those that the manifest knows, and hands out the others. */




/** Known images to settle in a row before readers of results get their turn. */
const KNOWN_AT_ONCE = 1024;
/** Concurrent requests to the store. */
const whole_images_LOOKS_AT_ONCE = 16;
/** @returns undefined if nothing is left */
async function wholeImages(run, opened) {
    const { list, attached, ledger } = run;
    const { look, knownImages, knownJobs } = opened;
    const isToLookUp = (job) => knownJobs.isToLookUp(job);
    const settleResting = (job) => knownJobs.settleResting(job);
    await look.overList(list);
    const added = await attached.lists.beforeKnown(run, opened);
    const { open, resting } = await settleKnown(list.jobs, opened);
    const all = [...open, ...added];
    if (all.length === 0 && !resting.some(isToLookUp)) {
        for (const job of resting)
            settleResting(job);
        return undefined;
    }
    return {
        open,
        resting,
        ahead: Number.POSITIVE_INFINITY,
        async jobs(lookUp) {
            await (0,map_ordered/* eachAtOnce */.G)(resting.filter(isToLookUp), whole_images_LOOKS_AT_ONCE, lookUp);
            const left = resting.filter(({ targets }) => targets.some(target => !ledger.isSettled(target)));
            return openThenWaiting(left, all, knownImages, settleResting, run);
        },
    };
}
/** Settles the known images in batches, so that the results of each batch are delivered before the next. */
async function settleKnown(jobs, { knownJobs, knownImages }) {
    const open = [];
    const resting = [];
    let settled = 0;
    for (const job of jobs) {
        const state = knownJobs.settle(job);
        if (state === 'open')
            open.push(job);
        // The verdict on these resting images may still change in this run.
        else if (state === 'resting' && (knownJobs.isToLookUp(job) || knownImages.earlierFailures.isRefused(job)))
            resting.push(job);
        else {
            if (state === 'resting')
                knownJobs.settleResting(job);
            if (++settled % KNOWN_AT_ONCE === 0)
                await (0,external_node_timers_promises_.setImmediate)();
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
function openThenWaiting(resting, open, knownImages, settle, { ledger, stop: { stopping } }) {
    /** Open jobs whose images were refused before and that have no outcome yet. */
    const tries = new Set(resting.length > 0 ? open.filter(job => knownImages.earlierFailures.isRefused(job)) : []);
    const hosts = new Set([...tries].map(manifest_names/* manifestHostOf */.ZJ));
    const waits = (job) => hosts.has((0,manifest_names/* manifestHostOf */.ZJ)(job)) && knownImages.earlierFailures.isRefused(job);
    for (const job of resting)
        if (!waits(job))
            settle(job);
    const waiting = resting.filter(waits);
    if (waiting.length === 0)
        return open;
    const tried = Promise.withResolvers();
    ledger.follow({
        settled({ job }) {
            if (job === undefined || !tries.has(job) || !job.targets.every(target => ledger.isSettled(target)))
                return;
            tries.delete(job);
            if (tries.size === 0)
                tried.resolve();
        },
    });
    async function* openThenDue() {
        yield* open;
        try {
            await (0,on_abort/* raceAbort */.Mu)(() => tried.promise, stopping);
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
    return openThenDue();
}

;// CONCATENATED MODULE: ./lib/jobs/persist/run-images.js
/** Opens everything that the images of a run need, and closes it at the end. */

















/**
 * Settles one run's images, from the list to the ledger.
 * @param ofRun closes the manifest at the end of the run
 */
async function runImages(run, ofRun) {
    const { settings, ledger, stop, watch, arriving, clock } = run;
    const digests = [...new Set(['sha256', ...settings.template.digests])];
    const opened = await (0,open_known_images/* openManifestOf */.h)(run, settings.manifest.mode, ofRun);
    await (0,closing/* closingAfter */.Y)(async (closing) => {
        const { files, large, stale } = openLargeBodies(run, opened.store, digests, closing);
        opened.removeLeftovers(stale);
        const failingHosts = new failing_hosts/* FailingHosts */.G(opened.manifest.imageCounts);
        ledger.follow(failingHosts);
        const rotating = rotatingParameters(opened.manifest.mayHaveStored);
        const repeatedImages = new RepeatedImages();
        const toDo = arriving ? arrivingImages(arriving, opened, clock) : await wholeImages(run, opened);
        if (toDo)
            await doImages(run, opened, toDo, { large, digests, rotating, repeatedImages, files }, closing);
        opened.look.report();
        const notices = [failingHosts, rotating, repeatedImages].flatMap(seen => seen.sentences());
        for (const notice of [...notices, opened.refreshes?.sentence(), stop.unfinished?.notice()])
            if (notice)
                watch.notice(notice);
    });
    return opened;
}
/** Opens the way from the origins to the store, and sends the images on it. */
async function doImages(run, opened, toDo, { files, ...tools }, closing) {
    const { settings, watch, requests } = run;
    const { profiles } = opened.manifest;
    const resources = openResources(settings.gate.concurrency);
    const { gate, fetcher } = closing.with(await (0,open_origin/* openOrigin */.Np)(settings, {
        ...run,
        ...resources,
        ...tools,
        expiryOf: spellings/* expiryOf */.p1,
        ...(profiles && { profiles }),
        onSend: requests.toOrigin,
        limited: watch.limited,
        ...(!takesLargeBodies(settings.store) && { tooLargeAdvice: (0,say/* say */.c)('own-store-put-file') }),
    }));
    const steps = {
        ...run,
        ...opened,
        ...resources,
        ...tools,
        gate,
        fetcher,
        uploader: new Uploader(run, opened, [...toDo.open, ...toDo.resting]),
        due: opened.look.dueOf(toDo.open),
        pending: new PendingAnswers(files, resources.budget, BYTES_IN_FLIGHT),
        newLimit: settings.maxNew === undefined ? undefined : new NewLimit(settings.maxNew, run.ledger, run.clock),
    };
    const jobs = await toDo.jobs(job => lookUnderKey(job, steps));
    if (!(Array.isArray(jobs) && jobs.length === 0))
        await persistImages(jobs, steps, toDo.ahead);
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ holdsBytes),
/* harmony export */   lO: () => (/* binding */ matchChecksum),
/* harmony export */   qh: () => (/* binding */ readsAs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40546);
/**
 * Compares an object with bytes: by size, then by checksum. Without a checksum it reads the object, up to the first
 * difference.
 */


async function holdsBytes(body, { size, match = 'none', read }, signal) {
    if (size !== (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(body))
        return false;
    if (match !== 'none')
        return match === 'same';
    return await readsAs(body, read, signal);
}
/**
 * Compares size and the store's checksum only, so that no object is read over the network.
 * @param feed passes on our bytes, which may lie in a file
 */
async function matchChecksum(object, size, feed) {
    if (object.size !== size)
        return 'different';
    const checksum = object.checksum?.();
    if (!checksum)
        return 'none';
    await feed(chunk => checksum.update(chunk));
    return (await checksum.isRight()) ? 'same' : 'different';
}
/**
 * Compares byte by byte, and a file by its SHA-256, which is known.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAs(body, read, signal) {
    const enough = new AbortController();
    const expected = (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(body);
    let at = 0;
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        begin({ size }) {
            at = 0;
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            // Another object may be of any size: its size alone shows the difference, without reading it.
            if (size !== expected)
                enough.abort();
        },
        write(chunk) {
            if ((0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body))
                hash.update(chunk);
            else if (Buffer.compare(chunk, body.subarray(at, at + chunk.length)) !== 0)
                enough.abort();
            at += chunk.length;
            return undefined;
        },
    };
    try {
        await read(sink, AbortSignal.any([signal, enough.signal]));
    }
    catch (error) {
        if (!enough.signal.aborted)
            throw error;
    }
    signal.throwIfAborted();
    if (enough.signal.aborted || at !== expected)
        return false;
    return !(0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body) || hash.digest('hex') === body.digests.sha256;
}


/***/ })

};

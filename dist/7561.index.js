export const id = 7561;
export const ids = [7561];
export const modules = {

/***/ 57561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArriving: () => (/* binding */ openArriving)
});

// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/positions/distinct-images.js
var distinct_images = __webpack_require__(3446);
// EXTERNAL MODULE: ./lib/input/positions/image-job.js
var image_job = __webpack_require__(44859);
// EXTERNAL MODULE: ./lib/input/positions/image-list.js + 1 modules
var image_list = __webpack_require__(37433);
// EXTERNAL MODULE: ./lib/input/positions/job-url.js + 2 modules
var job_url = __webpack_require__(62373);
// EXTERNAL MODULE: ./lib/input/positions/position.js
var positions_position = __webpack_require__(89272);
// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/input/sources/id-conflict.js
var id_conflict = __webpack_require__(93719);
// EXTERNAL MODULE: ./lib/input/positions/job-table.js
var job_table = __webpack_require__(40217);
// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
;// CONCATENATED MODULE: ./lib/input/positions/seen-images.js
/**
 * The images that an arriving list has named so far, as digests. An image is kept as a whole only until it is settled:
 * its lines may come again a million lines later.
 */







class SeenImages {
    #keyFields;
    #plainIdentity;
    #images = new digest_table/* DigestTable */.H();
    /** By image: its target that no key and no field distinguishes + 1; 0 if it has none. */
    #plainTargets = new number_column/* NumberColumn */.oq();
    /** Other targets, by image and identity. */
    #identities = new digest_table/* DigestTable */.H();
    /** By number in `#identities`. */
    #targets = new number_column/* NumberColumn */.oq();
    #live = new Map();
    /** By target. */
    #jobs = new Map();
    /** By image with an id: the URLs that later records with this id are compared with. */
    #idUrls = [];
    /** By image that is not live any more: 1 if a position had its bytes. */
    #hadBody = new number_column/* NumberColumn */.oq();
    /** Digests of these bytes, with their image. */
    #bodies = new digest_table/* DigestTable */.H();
    #count = 0;
    /** @param keyFields record fields in the key template: other values make another object */
    constructor(keyFields) {
        this.#keyFields = keyFields;
        this.#plainIdentity = (0,job_table/* targetIdentity */.C)({ fields: {} }, []);
    }
    /** Number of targets so far. Each has a job of its own, because the job of an earlier one may be done. */
    get count() {
        return this.#count;
    }
    /** Every target has its outcome. */
    get isSettled() {
        return this.#jobs.size === 0;
    }
    /** Jobs of targets that have no outcome. */
    *jobs() {
        for (const { job } of this.#jobs.values())
            yield job;
    }
    /**
     * Adds a position.
     * @returns the number of its target, and a job if the target is new or a waiting job has its bytes now
     * @throws IdConflict if an earlier record has the same id and another image; PersistError if it has other bytes
     */
    add(asked, wanted) {
        const before = this.#images.size;
        const image = this.#images.add((0,spellings/* manifestUrlOf */.i0)(asked));
        if (asked.idUrl !== undefined)
            this.#noteIdUrl(image, asked.url);
        const live = this.#live.get(image);
        if (asked.body)
            this.#compareBody(image, asked.body);
        const spelling = image < before && live && (0,spellings/* newSpelling */.pJ)({ ...live.asked, others: live.others }, asked);
        if (spelling)
            live.others.push(spelling);
        const known = this.#find(image, wanted);
        return known < this.#count ? this.#withBody(known, asked.body) : this.#begin(image, asked, wanted);
    }
    /** Must be called for each target that has its outcome. */
    settled(target) {
        const image = this.#jobs.get(target)?.image;
        if (image === undefined)
            return;
        this.#jobs.delete(target);
        const live = this.#live.get(image);
        if (!live || --live.open > 0)
            return;
        this.#live.delete(image);
        if (live.body)
            this.#noteBody(image, live.body);
    }
    /** Gives the bytes to a job that waits for its request. */
    #withBody(target, body) {
        const job = body && this.#jobs.get(target)?.job;
        if (!job || job.isBegun || job.body) {
            body?.release();
            return { target };
        }
        job.body = body;
        return { target, job };
    }
    /** @throws PersistError if an earlier position of the image has other bytes */
    #compareBody(image, body) {
        const live = this.#live.get(image);
        const isOther = live?.body
            ? !live.body.equals(body)
            : this.#hadBody.at(image) > 0 && this.#bodies.numberOf(`${image} ${body.sha256()}`) < 0;
        if (isOther)
            throw new errors/* PersistError */.vc('inspect', 'bytes-differ', (0,say/* say */.c)('bytes-differ'));
        if (live)
            live.body ??= body;
    }
    #noteBody(image, body) {
        try {
            this.#bodies.add(`${image} ${body.sha256()}`);
            this.#hadBody.set(image, 1);
        }
        catch {
            // A `data:` URI that cannot be decoded: its position says so.
        }
    }
    #begin(image, asked, { key, fields }) {
        const { body } = asked;
        const live = this.#live.get(image) ?? { asked, others: [], body, open: 0 };
        this.#live.set(image, live);
        live.open++;
        const target = { number: this.#count++, fields, ...(key !== undefined && { key }) };
        // The bytes are those of this position: those of an earlier one may be dropped already.
        const { body: _, ...first } = live.asked;
        const job = { ...first, ...(body && { body }), others: live.others, targets: [target] };
        this.#jobs.set(target.number, { job, image });
        return { target: target.number, job };
    }
    /** @returns the number of the image's target; `count` if it is new */
    #find(image, wanted) {
        const identity = (0,job_table/* targetIdentity */.C)(wanted, this.#keyFields);
        if (identity === this.#plainIdentity) {
            const known = this.#plainTargets.at(image);
            if (known > 0)
                return known - 1;
            this.#plainTargets.set(image, this.#count + 1);
            return this.#count;
        }
        const before = this.#identities.size;
        const number = this.#identities.add(`${image} ${identity}`);
        if (number === before)
            this.#targets.push(this.#count);
        return this.#targets.at(number);
    }
    /** @throws IdConflict */
    #noteIdUrl(image, url) {
        const { origin, pathname } = new URL(url);
        // Hosts and last segments are compared.
        const compared = origin + pathname.slice(pathname.lastIndexOf('/'));
        this.#idUrls[image] ??= [];
        const known = this.#idUrls[image];
        for (const one of known) {
            const files = (0,id_conflict/* conflictOf */.Sx)(one, compared);
            if (files)
                throw new id_conflict/* IdConflict */.ut(image, files);
        }
        if (known.length < spellings/* MAX_SPELLINGS */.Vu && !known.includes(compared))
            known.push(compared);
    }
}

;// CONCATENATED MODULE: ./lib/input/positions/growing-list.js
/** A list that is still being read: each image becomes a job at once. */










class ArrivingPositions {
    #positions = new number_column/* ReleasedColumn */.U1();
    /** With the positions that are released. */
    get length() {
        return this.#positions.length;
    }
    push(position) {
        this.#positions.push(position);
    }
    release(index) {
        this.#positions.release(index);
    }
    at(index) {
        const position = this.#positions.at(index);
        if (!position)
            return undefined;
        const { resolved, uri, ...written } = position;
        // The fields are those of the job's target, which is not kept.
        const targetOrRefusal = resolved instanceof positions_position/* Refusal */.P_ ? resolved : { number: resolved, fields: image_job/* NO_FIELDS */.e };
        return { ...written, ...(uri && { url: uri.shown ?? '' }), targetOrRefusal };
    }
}
/** Positions that may wait for the result of an earlier one before the list is read on. */
const MAX_PENDING = 65_536;
class GrowingList {
    #rules;
    #seen;
    /** Number of targets that are forgotten. */
    #forgotten = 0;
    positions = new ArrivingPositions();
    isCounted = false;
    isEmpty = false;
    #releases;
    #released = 0;
    #room;
    hasChosenKeys = false;
    imageCount = 0;
    excludedCount = 0;
    #distinct;
    isWhole = false;
    /** @param releases the results are read once: `release` is called for each position */
    constructor(rules, releases = false) {
        this.#rules = rules;
        this.#releases = releases;
        this.#distinct = new distinct_images/* DistinctImages */.V(rules.minUrls);
        this.#seen = new SeenImages(rules.keyFields);
    }
    get ownCount() {
        return this.positions.length;
    }
    get objectCount() {
        return this.#forgotten + this.#seen.count;
    }
    get jobCount() {
        return this.objectCount;
    }
    get jobs() {
        return { [Symbol.iterator]: () => this.#seen.jobs() };
    }
    /** Must be called for each target that has its outcome. */
    settled({ target }) {
        this.#seen.settled(target.number);
        this.#forgetSeen();
    }
    release(index, isKept) {
        if (!isKept)
            this.positions.release(index);
        this.#released++;
        if (this.#hasRoom)
            this.#room?.resolve();
    }
    /**
     * Reads the list no faster than the jobs are taken and their results are read. Keeps the first jobs until the list
     * has as many images as the user expects.
     * @param grown called after each position and at the end
     * @param stopping ends a wait for results that come after the end alone
     * @throws SettingsError if the list ends with too few images
     */
    async *read(lists, grown, stopping) {
        const pending = [];
        try {
            for await (const images of lists)
                for (const image of images) {
                    const fresh = this.#add(image);
                    grown();
                    if (fresh)
                        pending.push(fresh);
                    if (stopping?.aborted)
                        return;
                    if (!this.#distinct.areEnough)
                        continue;
                    yield* pending.splice(0);
                    if (!this.#hasRoom)
                        await this.#whenRoom(stopping);
                    if (stopping?.aborted)
                        return;
                }
            this.#distinct.refuseTooFew(this.excludedCount);
        }
        finally {
            this.isWhole = true;
            this.#forgetSeen();
            grown();
        }
    }
    /** Once the list is read and every target has its outcome, the end of the run may use 24 bytes for each image. */
    #forgetSeen() {
        if (!this.isWhole || !this.#seen.isSettled)
            return;
        this.#forgotten += this.#seen.count;
        this.#seen = new SeenImages(this.#rules.keyFields);
    }
    get #hasRoom() {
        return !this.#releases || this.positions.length - this.#released < MAX_PENDING;
    }
    async #whenRoom(stopping) {
        const room = Promise.withResolvers();
        this.#room = room;
        const onAbort = () => room.resolve();
        stopping?.addEventListener('abort', onAbort);
        if (!stopping?.aborted)
            await room.promise;
        stopping?.removeEventListener('abort', onAbort);
    }
    /** @returns a job if the image needs a new object, or a waiting job that has bytes now */
    #add(image) {
        const { key, referer, fields, listedAt } = image;
        const about = {
            ...(key && { key }),
            ...(referer && { referer }),
            ...(fields && { fields }),
            ...(listedAt && { listedAt }),
        };
        try {
            const asked = (0,job_url/* jobUrlOf */.k)(image, this.#rules);
            this.#distinct.add((0,spellings/* manifestUrlOf */.i0)(asked));
            const { target, job } = this.#seen.add((0,image_list/* aboutPage */.Lp)(asked, image), (0,image_list/* wantedBy */.fy)(image, this.#rules.keyFields));
            if (key !== undefined)
                this.hasChosenKeys = true;
            this.imageCount++;
            this.positions.push({ ...about, resolved: target, ...writtenBy(image, asked) });
            return job;
        }
        catch (error) {
            if ((0,errors/* hasReason */.D0)(error, 'excluded'))
                this.excludedCount++;
            else if ((0,image_url/* isCounted */.he)(image)) {
                this.imageCount++;
                this.#distinct.add(image.url);
            }
            const { url, targetOrRefusal } = (0,image_list/* refusedPosition */.Qb)(image, error);
            this.positions.push({ ...about, url, resolved: targetOrRefusal });
            return undefined;
        }
    }
}
/** A record without a URL has the job's. A `data:` URI is the text of its body, which drops it once it is done. */
function writtenBy({ url }, { url: named, body }) {
    return body?.uri === undefined ? { url: url === '' ? named : url } : { url: '', uri: body };
}

// EXTERNAL MODULE: ./lib/output/ledger.js + 2 modules
var output_ledger = __webpack_require__(78737);
// EXTERNAL MODULE: ./lib/jobs/persist/run-files.js + 7 modules
var run_files = __webpack_require__(40532);
;// CONCATENATED MODULE: ./lib/jobs/persist/arriving-list.js
/** What a list needs that is still arriving while its images are stored. Loaded only for one. */



function openArriving({ settings, stop, ...context }, rules, images) {
    const reading = (0,run_files/* resultReading */.ol)(settings, context);
    const list = new GrowingList(rules, reading !== undefined);
    const ledger = new output_ledger/* Ledger */.O(list, settings.language, reading);
    ledger.follow(list);
    const arriving = list.read(images, () => ledger.grew(), stop.stopping);
    const toDo = async (_, opened) => ({
        open: [],
        resting: [],
        ahead: MAX_READ_AHEAD,
        jobs: async (lookUp) => openJobs(arriving, opened, lookUp, context.clock),
    });
    return { list, ledger, arriving, attached: { toDo } };
}
/** Jobs that are read ahead of the finished ones. */
const MAX_READ_AHEAD = 256;
/** Maximum number of concurrent lookups in the store for resting images. */
const LOOKS_AT_ONCE = 16;
/** Known images that arrive within this time of the first one wait for one look at the store, milliseconds. */
const FIRST_MS = 1000;
/** Bytes of these images, at most: the list is read no further until they are compared. */
const FIRST_BYTES = 32 * 1024 * 1024;
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


/***/ })

};

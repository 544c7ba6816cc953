export const id = 9811;
export const ids = [9811];
export const modules = {

/***/ 97700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DigestTable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Texts, numbered from 0 in the order of arrival and known again by their digests. A text of any length takes some 30
 * bytes, and cannot be read back.
 */

/** Words of 32 bits that are kept of a SHA-256: two of a billion texts are taken for one with a chance of 10^-11. */
const WORDS = 3;
const FIRST_SLOTS = 16_384;
const CHUNK_BITS = 12;
/** Digests per chunk. */
const CHUNK = 2 ** CHUNK_BITS;
class DigestTable {
    /** The words of each text, side by side. In chunks: an array that doubles takes three times its words as it grows. */
    #chunks = [];
    /** By digest, the number of a text + 1; on a collision the next free slot. At most two thirds are used. */
    #slots = new Uint32Array(FIRST_SLOTS);
    #size = 0;
    get size() {
        return this.#size;
    }
    /** @returns -1 if the table does not have it */
    numberOf(text) {
        return this.#slots[this.#slotOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'buffer'))] - 1;
    }
    /** @returns its number, also if the table already has it */
    add(text) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'buffer');
        const slot = this.#slotOf(digest);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        const number = this.#size++;
        if (number % CHUNK === 0)
            this.#chunks.push(new Uint32Array(WORDS * CHUNK));
        const words = this.#chunks[number >> CHUNK_BITS];
        for (let word = 0; word < WORDS; word++)
            words[WORDS * (number % CHUNK) + word] = digest.readUInt32LE(4 * word);
        this.#slots[slot] = number + 1;
        if (3 * this.size > 2 * this.#slots.length)
            this.#grow();
        return number;
    }
    /** The slot of the digest, or the free slot where it belongs. */
    #slotOf(digest) {
        const last = this.#slots.length - 1;
        for (let slot = digest.readUInt32LE(0) & last;; slot = (slot + 1) & last) {
            const number = this.#slots[slot] - 1;
            if (number < 0 || this.#holds(number, digest))
                return slot;
        }
    }
    #holds(number, digest) {
        for (let word = 0; word < WORDS; word++)
            if (this.#wordAt(number, word) !== digest.readUInt32LE(4 * word))
                return false;
        return true;
    }
    #wordAt(number, word) {
        return this.#chunks[number >> CHUNK_BITS]?.[WORDS * (number % CHUNK) + word] ?? 0;
    }
    #grow() {
        this.#slots = new Uint32Array(2 * this.#slots.length);
        const last = this.#slots.length - 1;
        for (let number = 0; number < this.size; number++) {
            let slot = this.#wordAt(number, 0) & last;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & last;
            this.#slots[slot] = number + 1;
        }
    }
}


/***/ }),

/***/ 88259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Semaphore)
/* harmony export */ });
/** A counting semaphore: the longest waiter gets the next slot. */
class Semaphore {
    #waiting = [];
    #free;
    constructor(size) {
        this.#free = size;
    }
    /** @returns undefined if a slot was free, else a promise of one. Call `release` once for each */
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


/***/ }),

/***/ 99639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ ONE_YEAR),
/* harmony export */   KE: () => (/* binding */ contentHeaders),
/* harmony export */   oT: () => (/* binding */ objectOptions)
/* harmony export */ });
/* harmony import */ var _base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77234);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31012);
/** The headers and metadata of an image's object, as a run writes them. Pure. */


const ONE_YEAR = 'public, max-age=31536000, immutable';
/**
 * @param url the image's canonical URL
 * @param isHashed whether the key holds a hash of the bytes
 */
function objectOptions({ contentType, digests }, url, isHashed, objects, run) {
    const cacheControl = objects.cacheControl ?? (isHashed ? ONE_YEAR : undefined);
    return {
        ...contentHeaders(contentType),
        digests,
        metadata: objects.provenance ? { ...objects.metadata, ...provenance(url, run) } : objects.metadata,
        ...(cacheControl && { cacheControl }),
    };
}
/**
 * Media types of objects that a browser saves instead of showing them. An SVG or a document opened by itself runs its
 * scripts on the bucket's domain.
 */
const DOWNLOADED = new Set(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TYPES */ .MU.filter(type => type === 'svg' || (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(type) === 'document' || (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(type) === 'archive').map(type => _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_TYPES */ .eG[type].contentType));
const KNOWN = new Set(_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TYPES */ .MU.map(type => _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_TYPES */ .eG[type].contentType));
/**
 * The headers that say what an object is and how it is shown, of uploads and of copies.
 * @param contentType a copy has it from a line of the memory, which others may write: an unknown one is not repeated
 */
function contentHeaders(contentType) {
    if (!KNOWN.has(contentType))
        return { contentType: 'application/octet-stream', contentDisposition: 'attachment' };
    return { contentType, ...(DOWNLOADED.has(contentType) && { contentDisposition: 'attachment' }) };
}
/** Returns the origin of the object as metadata. The URL has no query, since queries hold signatures and tokens. */
function provenance(from, run) {
    const url = new URL(from);
    return {
        'source-url': url.host === '' ? url.protocol : (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBotToken */ .jH)(url.origin + url.pathname),
        'fetched-at': new Date().toISOString(),
        'run-id': run.runId,
        ...(run.repository && { repository: run.repository }),
    };
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ copyMode),
  x: () => (/* binding */ uploader)
});

// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/stores/presence.js
var presence = __webpack_require__(49891);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/early-keys.js
/** Keys that are known before the bytes, so that the store can be checked first. Pure. */
/** Finds the early keys that more than one image would get. */
class KeyOwners {
    /** Per key, the URL of the first image that claimed it. */
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
/** Yields the early keys with their jobs. An invalid key is skipped: its image fails with it later. */
function* earlyKeys(jobs, isEarly, keyOf) {
    for (const job of jobs)
        for (const target of job.targets.filter(isEarly)) {
            try {
                yield [keyOf(job, target), job];
            }
            catch { }
        }
}

// EXTERNAL MODULE: ./lib/jobs/persist/steps/image-bytes.js
var image_bytes = __webpack_require__(85392);
// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/key-locks.js
/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */


/** Contents of a key that is done: unknown, the digest in the key itself, or a number in the table of digests + TABLE. */
const UNKNOWN = 0;
const IN_KEY = 1;
const TABLE = 2;
class KeyLocks {
    /** Keys of images that are under way. */
    #puts = new Map();
    /** Keys of images that are done: as digests, since a run may put a million. */
    #done = new digest_table/* DigestTable */.H();
    /** By number in `#done`. */
    #contents = new number_column/* NumberColumn */.o();
    #digests = new digest_table/* DigestTable */.H();
    has(key) {
        return this.#puts.has(key) || this.#done.numberOf(key) >= 0;
    }
    /**
     * @param sha256 digest of the bytes that are to go under the key
     * @param put called when it is the image's turn; returns undefined if it left the key as it was
     */
    withKey(key, sha256, put) {
        const last = this.#puts.get(key);
        const held = last ? undefined : this.#contentOf(key, sha256);
        const before = last ? digestAfter(last) : held === undefined ? undefined : Promise.resolve(held);
        const putting = last
            ? digestAfter(last).then(content => {
                const now = content === OTHER ? this.#contentOf(key, sha256) : content;
                return put(stateOf(now, sha256));
            })
            : put(stateOf(held, sha256));
        const own = { putting, sha256, before };
        this.#puts.set(key, own);
        void digestAfter(own).then(content => {
            if (this.#puts.get(key) !== own)
                return;
            this.#puts.delete(key);
            this.#note(key, content);
        });
        return putting;
    }
    /** @returns the digest if the key has this content, `OTHER` for another; undefined if it has none that is known */
    #contentOf(key, sha256) {
        const number = this.#done.numberOf(key);
        const content = number < 0 ? UNKNOWN : this.#contents.at(number);
        if (content === UNKNOWN)
            return undefined;
        const isSame = content === IN_KEY ? key.includes(sha256) : content - TABLE === this.#digests.numberOf(sha256);
        return isSame ? sha256 : OTHER;
    }
    #note(key, content) {
        const number = this.#done.add(key);
        // The put left another content as it was.
        if (content === OTHER)
            return;
        const isInKey = content !== undefined && key.includes(content);
        this.#contents.set(number, content === undefined ? UNKNOWN : isInKey ? IN_KEY : this.#digests.add(content) + TABLE);
    }
}
/** Stands for a digest that is not kept. */
const OTHER = 'other';
function stateOf(content, sha256) {
    return content === undefined ? 'nothing' : content === sha256 ? 'same' : 'other';
}
/** Returns the digest of the key's content after the put, even if the put left the key as it was. */
function digestAfter({ putting, sha256, before }) {
    return putting.then(result => (result === undefined ? before : sha256), () => before);
}

// EXTERNAL MODULE: ./lib/jobs/persist/steps/object-options.js
var object_options = __webpack_require__(99639);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/upload-image.js
/** Turns an inspected image into an object: its key, its headers, and what happens if the key is taken. */










const NO_JOBS = { jobs: [], open: [] };
function uploader(settings, store, run, context) {
    return new ImageUploader(settings, store, run, context);
}
class ImageUploader {
    #settings;
    #store;
    #run;
    #mayHaveStored;
    #linksOf;
    #newSince;
    #keyLocks = new KeyLocks();
    /** If two images want one key, an existing object proves nothing: the bytes must be compared. */
    #owners = new KeyOwners();
    #stored;
    constructor(settings, store, run, context) {
        this.#settings = settings;
        this.#store = store;
        this.#run = run;
        // The whole context is not kept: its jobs may be a million.
        this.#mayHaveStored = context.mayHaveStored;
        this.#linksOf = context.linksOf;
        this.#newSince = context.newSince;
        const { jobs, open } = context.hasChosenKeys || !settings.template.needsBytes ? context : NO_JOBS;
        const isEarly = (target) => this.#isEarly(target);
        const keyOf = (job, target) => this.#keyOf(job, target);
        for (const [key, job] of earlyKeys(jobs, isEarly, keyOf))
            this.#owners.claim(key, job);
        const openKeys = Array.from(earlyKeys(open, isEarly, keyOf), ([key]) => key);
        this.#stored = (0,presence/* storedKeys */.C)(store, openKeys.filter(key => this.#mayTrustKey(key)));
    }
    findStored(job, target, signal) {
        if (!this.#isEarly(target))
            return undefined;
        const key = this.#keyOf(job, target);
        this.#owners.claim(key, job);
        return this.#mayTrustKey(key) ? this.#findAt(key, signal) : undefined;
    }
    async put(image, job, target, signal, lost) {
        const key = lost ?? this.#keyOf(job, target, image);
        const upload = { key, image, target, options: this.#optionsFor(image, job, target), signal };
        let isAgain = false;
        const { sha256 = '' } = image.digests;
        const result = await this.#keyLocks.withKey(key, sha256, held => {
            isAgain = held === 'same';
            if (isAgain)
                return Promise.resolve({ outcome: 'already-stored', isBodyFree: true });
            if (held === 'other')
                return this.#replaceOrKeep(upload);
            const isKnown = lost === undefined && this.#mayHaveStored(sha256);
            return isKnown ? this.#findOrCreate(upload) : this.#create(upload);
        });
        const stored = { options: { ...upload.options, mode: copyMode(this.#settings) }, isAgain };
        if (!result)
            return { outcome: { outcome: 'unchanged', ...this.#placeOf(key) }, isBodyFree: false, stored };
        const { href } = image.finalUrl;
        const isNew = result.outcome === 'stored' || (!isAgain && (await this.#isNew(key, signal)));
        const outcome = {
            outcome: isNew ? 'stored' : 'unchanged',
            ...this.#placeOf(key),
            ...(0,image_bytes/* imageFacts */.JC)(image),
            ...(image.endUnknown && { endUnknown: true }),
            ...(href !== (job.fetchUrl ?? job.url) && { finalUrl: href }),
            ...(result.etag && { etag: result.etag }),
        };
        return { outcome, isBodyFree: result.isBodyFree === true, stored };
    }
    #keyOf(job, target, image) {
        const { prefix } = this.#store;
        if (target.key !== undefined)
            return (0,object_key/* mintImageKey */.R2)(prefix, target.key);
        const facts = new JobFacts(job, target, this.#run);
        return (0,object_key/* mintImageKey */.R2)(prefix, this.#settings.template.render(facts, image));
    }
    /** Whether the key is known without the bytes. */
    #isEarly(target) {
        return target.key !== undefined || !this.#settings.template.needsBytes;
    }
    /** Whether an existing object under the key settles the image without a comparison of bytes. */
    #mayTrustKey(key) {
        const { onCollision } = this.#settings;
        return onCollision === 'keep' || (onCollision === 'fail' && !this.#owners.isContested(key));
    }
    #isHashed(target) {
        return target.key === undefined && this.#settings.template.holdsHash;
    }
    #placeOf(key) {
        return { key, ...this.#linksOf(key) };
    }
    async #findAt(key, signal) {
        const there = await this.#stored.find(key, signal);
        // The object may be another image that this run has put there meanwhile.
        if (this.#keyLocks.has(key))
            return undefined;
        if (!there)
            return undefined;
        const found = { ...this.#placeOf(key), ...(there.etag && { etag: there.etag }) };
        if (!(await this.#isNew(key, signal)))
            return { outcome: 'unchanged', ...found };
        return { outcome: 'stored', ...found, bytes: there.size, attempts: 0 };
    }
    /** Whether a worker of this round stored the object, and did not live to write its line. */
    async #isNew(key, signal) {
        if (this.#newSince === undefined)
            return false;
        const details = await this.#store.details?.(key, signal).catch(ignoreDenial);
        return Number(details?.lastModified) >= this.#newSince;
    }
    #optionsFor(image, job, target) {
        return (0,object_options/* objectOptions */.oT)(image, job.url, this.#isHashed(target), this.#settings.objects, this.#run);
    }
    /** For bytes that the memory knows: looks for the object first, which saves its upload. */
    async #findOrCreate(upload) {
        const { key, image, signal } = upload;
        const { body } = image;
        // A store compares a file by its digests before it sends it.
        if ((0,file_body/* isFileBody */.n)(body))
            return await this.#create(upload);
        const there = await this.#store.head(key, signal).catch(ignoreDenial);
        const match = there && (await (0,holds_bytes/* matchChecksum */.lO)(there, body.length, take => take(body)));
        // Without a checksum, the create-only `put` finds out.
        if (match === 'same')
            return { outcome: 'already-stored', ...(there?.etag && { etag: there.etag }) };
        return await this.#create(upload);
    }
    #create(upload) {
        return this.#put(upload, 'keep-existing').catch(error => this.#afterCollision(upload, error));
    }
    async #afterCollision(upload, error) {
        if (!(error instanceof errors/* PersistError */.vc && error.reason === 'key-collision'))
            throw error;
        const lying = await this.#store.head(upload.key, upload.signal).catch(hiddenIfDenied);
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
        const { onCollision } = this.#settings;
        if (onCollision === 'fail')
            throw collision(upload.key);
        return onCollision === 'keep' ? undefined : await this.#put(upload, 'overwrite');
    }
    #put({ key, image, options, signal }, mode) {
        return this.#store.put(key, image.body, { ...options, mode }, signal);
    }
}
/** Only `on-collision: overwrite` replaces the object of a mirror. */
function copyMode({ onCollision }) {
    return onCollision === 'overwrite' ? 'overwrite' : 'keep-existing';
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
    /** Parsed on demand, since most keys contain no part of the URL. */
    get url() {
        return new URL(this.#job.url);
    }
}
/** Ignores a denied read: without read access, `put` finds out whether the key is taken. */
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


/***/ })

};

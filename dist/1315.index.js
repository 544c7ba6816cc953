export const id = 1315;
export const ids = [1315];
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
    /**
     * @param text a text, or a digest that stands for one
     * @returns -1 if the table does not have it
     */
    numberOf(text) {
        return this.#slots[this.#slotOf(digestOf(text))] - 1;
    }
    /** @returns its number, also if the table already has it */
    add(text) {
        const digest = digestOf(text);
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
function digestOf(text) {
    return typeof text === 'string' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'buffer') : text;
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

/***/ 85392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   cv: () => (/* binding */ originValidators),
/* harmony export */   oy: () => (/* binding */ entryFields)
/* harmony export */ });
/** Returns the facts that results and the memory contain. */
function imageFacts({ digests, size, contentType, width, height }) {
    return {
        ...(digests.sha256 && { sha256: digests.sha256 }),
        bytes: size,
        contentType,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
    };
}
/** Returns the memory's fields for a later conditional request to the origin. */
function originValidators({ originEtag, originLastModified }) {
    return {
        ...(originEtag !== undefined && { originEtag }),
        ...(originLastModified !== undefined && { originLastModified }),
    };
}
/** Returns the memory's fields of an image whose bytes are the object. */
function entryFields(image) {
    return { ...imageFacts(image), ...originValidators(image) };
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

/***/ 13401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ Uploader),
  D: () => (/* binding */ copyMode)
});

// EXTERNAL MODULE: ./lib/base/concurrency/and-then.js
var and_then = __webpack_require__(86510);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/key-numbers.js
/** Numbers the keys of a run. A key that holds the SHA-256 of its image is found without a hash of its own. */


/** What may be a SHA-256 in a key. */
const IN_KEY = /[0-9a-f]{64}(?![0-9a-f])/;
/** Texts around digests to keep: one for each prefix, host, date and ending. With more, keys are hashed. */
const MOST_FRAMES = 4096;
class KeyNumbers {
    #table = new digest_table/* DigestTable */.H();
    /** By the key's text without the digest: a number that tells keys with one digest apart. */
    #frames = new Map();
    /** Whether a key with the digest of other bytes is under its hash. */
    #hasForeign = false;
    /** @param sha256 digest of the image that has this key; undefined if unknown */
    find(key, sha256) {
        const inKey = digestIn(key);
        const own = inKey && this.#ownDigest(key, inKey);
        const number = own ? this.#table.numberOf(own) : -1;
        // Only a true digest is a name: a list can choose a key with any 64 digits.
        if (own && (number >= 0 || (inKey === sha256 && !this.#hasForeign)))
            return { number, digest: own };
        const hashed = (0,external_node_crypto_.hash)('sha256', key, 'buffer');
        const found = this.#table.numberOf(hashed);
        return { number: found, digest: own && found < 0 && inKey === sha256 ? own : hashed };
    }
    /** @returns the number of the key, which is new if it had none */
    add(key, { number, digest }, sha256) {
        if (number >= 0)
            return number;
        const inKey = digestIn(key);
        this.#hasForeign ||= inKey !== undefined && inKey !== sha256;
        return this.#table.add(digest);
    }
    #ownDigest(key, inKey) {
        // No key holds a line break, so the text also tells where the digest stands.
        const frame = key.replace(inKey, '\n');
        let number = this.#frames.get(frame);
        if (number === undefined) {
            if (this.#frames.size === MOST_FRAMES)
                return undefined;
            number = this.#frames.size;
            this.#frames.set(frame, number);
        }
        const digest = Buffer.from(inKey, 'hex');
        digest.writeUInt32LE((digest.readUInt32LE(8) + number) >>> 0, 8);
        return digest;
    }
}
/** @returns the digest, or another text of 64 digits, that stands in a key */
function digestIn(key) {
    return IN_KEY.exec(key)?.[0];
}

;// CONCATENATED MODULE: ./lib/jobs/persist/steps/key-locks.js
/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */



/** Contents of a key that is done: unknown, the digest in the key itself, or a number in the table of digests + TABLE. */
const UNKNOWN = 0;
const key_locks_IN_KEY = 1;
const TABLE = 2;
class KeyLocks {
    /** Keys of images that are under way. */
    #puts = new Map();
    /** Keys of images that are done: as digests, since a run may put a million. */
    #done = new KeyNumbers();
    /** By number in `#done`. */
    #contents = new number_column/* NumberColumn */.o();
    #digests = new digest_table/* DigestTable */.H();
    has(key) {
        return this.#puts.has(key) || this.#done.find(key).number >= 0;
    }
    /**
     * @param sha256 digest of the bytes that are to go under the key
     * @param put called when it is the image's turn; returns undefined if it left the key as it was
     */
    withKey(key, sha256, put) {
        const own = { key: this.#done.find(key, sha256), content: undefined, ended: undefined };
        const last = this.#puts.get(key);
        const begin = () => {
            const content = last && last.content !== OTHER ? last.content : this.#contentOf(key, sha256, own.key);
            own.content = content;
            return put(content === undefined ? 'nothing' : content === sha256 ? 'same' : 'other');
        };
        const putting = last?.ended !== undefined ? last.ended.then(begin, begin) : begin();
        const ended = putting.then(result => {
            if (result !== undefined)
                own.content = sha256;
            this.#end(key, sha256, own);
            return result;
        }, error => {
            this.#end(key, sha256, own);
            throw error;
        });
        own.ended = ended;
        this.#puts.set(key, own);
        return ended;
    }
    #end(key, sha256, own) {
        if (this.#puts.get(key) !== own)
            return;
        this.#puts.delete(key);
        const number = this.#done.add(key, own.key, sha256);
        const { content } = own;
        // The put left another content as it was.
        if (content === OTHER)
            return;
        if (content === undefined)
            this.#contents.set(number, UNKNOWN);
        else if (digestIn(key) === content)
            this.#contents.set(number, key_locks_IN_KEY);
        else
            this.#contents.set(number, this.#digests.add(Buffer.from(content, 'hex')) + TABLE);
    }
    /** @returns the digest if the key has this content, `OTHER` for another; undefined if it has none that is known */
    #contentOf(key, sha256, { number }) {
        const content = number < 0 ? UNKNOWN : this.#contents.at(number);
        if (content === UNKNOWN)
            return undefined;
        const isSame = content === key_locks_IN_KEY
            ? digestIn(key) === sha256
            : content - TABLE === this.#digests.numberOf(Buffer.from(sha256, 'hex'));
        return isSame ? sha256 : OTHER;
    }
}
/** Stands for a digest that is not kept. */
const OTHER = 'other';

// EXTERNAL MODULE: ./lib/jobs/persist/steps/object-options.js
var object_options = __webpack_require__(99639);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/upload-image.js
/** Turns an inspected image into an object: its key, its headers, and what happens if the key is taken. */












class Uploader {
    #run;
    #memory;
    #keyLocks = new KeyLocks();
    /** If two images want one key, an existing object proves nothing: the bytes must be compared. */
    #owners = new KeyOwners();
    #stored;
    /** @param open jobs that the memory has not settled; a list that is still arriving may add more */
    constructor(run, memory, open) {
        this.#run = run;
        this.#memory = memory;
        const { list, settings } = run;
        const hasEarly = list.hasChosenKeys || !settings.template.needsBytes;
        const early = (jobs) => earlyKeys(hasEarly ? jobs : [], target => this.#isEarly(target), (job, target) => this.#keyOf(job, target));
        for (const [key, job] of early(list.jobs))
            this.#owners.claim(key, job);
        const keys = Array.from(early(open), ([key]) => key);
        this.#stored = (0,presence/* storedKeys */.C)(memory.store, keys.filter(key => this.#mayTrustKey(key)));
    }
    /** Finds the stored object if the key is known without the bytes and nothing is to be replaced. */
    findStored(job, target, signal) {
        if (!this.#isEarly(target))
            return undefined;
        const key = this.#keyOf(job, target);
        this.#owners.claim(key, job);
        return this.#mayTrustKey(key) ? this.#findAt(key, signal) : undefined;
    }
    /** @param lost the key of these bytes, whose object is missing */
    put(image, job, target, lost) {
        const signal = this.#run.stop.aborting;
        const key = lost ?? this.#keyOf(job, target, image);
        const upload = { key, image, target, options: this.#optionsFor(image, job, target), signal };
        let isAgain = false;
        const { sha256 = '' } = image.digests;
        const putting = this.#keyLocks.withKey(key, sha256, held => {
            isAgain = held === 'same';
            if (isAgain)
                return Promise.resolve({ outcome: 'already-stored', isBodyFree: true });
            if (held === 'other')
                return this.#replaceOrKeep(upload);
            const isKnown = lost === undefined && this.#memory.manifest.mayHaveStored(sha256);
            return isKnown ? this.#findOrCreate(upload) : this.#create(upload);
        });
        return putting.then(result => {
            const stored = { options: { ...upload.options, mode: copyMode(this.#run.settings) }, isAgain };
            if (!result)
                return { outcome: { outcome: 'unchanged', ...this.#placeOf(key) }, isBodyFree: false, stored };
            const { href } = image.finalUrl;
            return (0,and_then/* andThen */.h)(result.outcome === 'stored' || (!isAgain && this.#isNew(key, signal)), isNew => {
                const outcome = {
                    outcome: isNew ? 'stored' : 'unchanged',
                    ...this.#placeOf(key),
                    ...(0,image_bytes/* imageFacts */.JC)(image),
                    ...(image.endUnknown && { endUnknown: true }),
                    ...(href !== (0,spellings/* askedUrl */.Qd)(job.requested ?? job) && { finalUrl: href }),
                    ...(result.etag && { etag: result.etag }),
                };
                return { outcome, isBodyFree: result.isBodyFree === true, stored };
            });
        });
    }
    #keyOf(job, target, image) {
        const { prefix } = this.#memory.store;
        if (target.key !== undefined)
            return (0,object_key/* mintImageKey */.R2)(prefix, target.key);
        const facts = new JobFacts(job, target, this.#run);
        return (0,object_key/* mintImageKey */.R2)(prefix, this.#run.settings.template.render(facts, image));
    }
    /** Whether the key is known without the bytes. */
    #isEarly(target) {
        return target.key !== undefined || !this.#run.settings.template.needsBytes;
    }
    /** Whether an existing object under the key settles the image without a comparison of bytes. */
    #mayTrustKey(key) {
        const { onCollision } = this.#run.settings;
        return onCollision === 'keep' || (onCollision === 'fail' && !this.#owners.isContested(key));
    }
    #isHashed(target) {
        return target.key === undefined && this.#run.settings.template.holdsHash;
    }
    #placeOf(key) {
        return { key, ...this.#memory.linksOf(key) };
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
    #isNew(key, signal) {
        const since = this.#run.attached.known?.round.since;
        const details = since !== undefined && this.#memory.store.details?.(key, signal);
        if (!details)
            return false;
        return details.catch(ignoreDenial).then(found => Number(found?.lastModified) >= since);
    }
    #optionsFor(image, job, target) {
        return (0,object_options/* objectOptions */.oT)(image, job.url, this.#isHashed(target), this.#run.settings.objects, this.#run);
    }
    /** For bytes that the memory knows: looks for the object first, which saves its upload. */
    async #findOrCreate(upload) {
        const { key, image, signal } = upload;
        const { body } = image;
        // A store compares a file by its digests before it sends it.
        if ((0,file_body/* isFileBody */.n)(body))
            return await this.#create(upload);
        const there = await this.#memory.store.head(key, signal).catch(ignoreDenial);
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
        if (!(0,errors/* hasReason */.D0)(error, 'key-collision'))
            throw error;
        const lying = await this.#memory.store.head(upload.key, upload.signal).catch(hiddenIfDenied);
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
        if (onCollision === 'fail')
            throw collision(upload.key);
        return onCollision === 'keep' ? undefined : await this.#put(upload, 'overwrite');
    }
    #put({ key, image, options, signal }, mode) {
        return this.#memory.store.put(key, image.body, { ...options, mode }, signal);
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
/** Without read access, `put` finds out whether the key is taken. */
const ignoreDenial = (0,errors/* ifReason */.wG)('store-denied');
function hiddenIfDenied(error) {
    return ignoreDenial(error) ?? 'hidden';
}
function collision(key) {
    return new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.c)('key-collision', { key: JSON.stringify(key) }), {
        advice: (0,say/* say */.c)('key-collision-fix', { variable: '{sha256}' }),
    });
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
    return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body) ? await readsAsFile(body, read, signal) : await readsAs(body, read, signal);
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
 * Compares byte by byte.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAs(bytes, read, signal) {
    const enough = new AbortController();
    let at = 0;
    const sink = {
        begin({ size }) {
            at = 0;
            // Another object may be of any size: its size alone shows the difference, without reading it.
            if (size !== bytes.length)
                enough.abort();
        },
        write(chunk) {
            if (Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) !== 0)
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
    return !enough.signal.aborted && at === bytes.length;
}
/**
 * Compares by SHA-256, which is known of the file.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAsFile({ size, digests }, read, signal) {
    const enough = new AbortController();
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        begin(object) {
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            if (object.size !== size)
                enough.abort();
        },
        write(chunk) {
            hash.update(chunk);
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
    return !enough.signal.aborted && hash.digest('hex') === digests.sha256;
}


/***/ })

};

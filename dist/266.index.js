export const id = 266;
export const ids = [266];
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
    const metadata = objects.provenance ? { ...objects.metadata, ...provenance(url, run) } : objects.metadata;
    return { ...contentHeaders(contentType), digests, metadata, cacheControl };
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

/***/ 90266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ copyMode),
  v: () => (/* binding */ openUploader)
});

// EXTERNAL MODULE: ./lib/base/concurrency/and-then.js
var and_then = __webpack_require__(86510);
// EXTERNAL MODULE: ./lib/base/digests/file-body.js
var file_body = __webpack_require__(40546);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/stores/presence.js
var presence = __webpack_require__(49891);
// EXTERNAL MODULE: ./lib/jobs/persist/known/stored-entry.js
var stored_entry = __webpack_require__(50781);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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



/** Keys that are kept whole. A run may put a million: further ones take 50 bytes each. */
const MOST_WHOLE = 32_768;
/** Contents of a further key: unknown, the digest in the key itself, or a number in the table of digests + TABLE. */
const UNKNOWN = 0;
const IN_KEY = 1;
const TABLE = 2;
/** Stands for a digest that is not kept. */
const OTHER = 'other';
class KeyLocks {
    /** Last images of keys under way, and of those that are kept whole. */
    #puts = new Map();
    /** Further keys that are done, under the names of `nameOf`. */
    #further = new digest_table/* DigestTable */.H();
    /** By number in `#further`. */
    #contents = new number_column/* NumberColumn */.oq();
    #digests = new digest_table/* DigestTable */.H();
    has(key) {
        return this.#puts.has(key) || (this.#further.size > 0 && this.#further.numberOf(key) >= 0);
    }
    /**
     * @param sha256 digest of the bytes that are to go under the key
     * @param put called when it is the image's turn; returns undefined if it left the key as it was
     */
    withKey(key, sha256, put) {
        const last = this.#puts.get(key);
        const own = { content: undefined, ended: undefined, hasNext: false, name: undefined };
        const begin = () => {
            const content = last && last.content !== OTHER ? last.content : this.#contentOf(key, sha256, own);
            own.content = content;
            return put(content === undefined ? 'nothing' : content === sha256 ? 'same' : 'other');
        };
        const putting = last?.ended !== undefined ? last.ended.then(begin, begin) : begin();
        const ended = putting.then(result => {
            if (result !== undefined)
                own.content = sha256;
            this.#end(key, own);
            return result;
        }, error => {
            this.#end(key, own);
            throw error;
        });
        own.ended = ended;
        if (last)
            last.hasNext = true;
        this.#puts.set(key, own);
        return ended;
    }
    #end(key, own) {
        own.ended = undefined;
        if (own.hasNext || this.#puts.size <= MOST_WHOLE)
            return;
        this.#puts.delete(key);
        const { content } = own;
        // The put left another content as it was.
        if (content === OTHER)
            return;
        const number = this.#further.add(nameOf(key, own));
        if (content === undefined)
            this.#contents.set(number, UNKNOWN);
        else if (digestIn(key) === content)
            this.#contents.set(number, IN_KEY);
        else
            this.#contents.set(number, this.#digests.add(Buffer.from(content, 'hex')) + TABLE);
    }
    /** @returns the digest of the key's content, or `OTHER` for one that is not `sha256`; undefined if none is known */
    #contentOf(key, sha256, own) {
        if (this.#further.size === 0)
            return undefined;
        const number = this.#further.numberOf(nameOf(key, own));
        const content = number < 0 ? UNKNOWN : this.#contents.at(number);
        if (content === UNKNOWN)
            return undefined;
        const isSame = content === IN_KEY
            ? digestIn(key) === sha256
            : content - TABLE === this.#digests.numberOf(Buffer.from(sha256, 'hex'));
        return isSame ? sha256 : OTHER;
    }
}
/** Made at most once for each put. */
function nameOf(key, put) {
    put.name ??= (0,external_node_crypto_.hash)('sha256', key, 'buffer');
    return put.name;
}
/** @returns the digest, or another text of 64 digits, that stands in a key */
function digestIn(key) {
    return /[0-9a-f]{64}(?![0-9a-f])/.exec(key)?.[0];
}

// EXTERNAL MODULE: ./lib/jobs/persist/steps/object-options.js
var object_options = __webpack_require__(99639);
;// CONCATENATED MODULE: ./lib/jobs/persist/steps/upload-image.js
/** Turns an inspected image into an object: its key, its headers, and what happens if the key is taken. */











/** @param open jobs that the memory has not settled; a list that is still arriving may add more */
function openUploader(run, memory, open) {
    const { list } = run;
    const { template, onCollision, objects } = run.settings;
    const { store, manifest, linksOf } = memory;
    const keyLocks = new KeyLocks();
    /** Per key, the URL of the first image that claimed it. */
    const owners = new Map();
    /** If two images want one key, an existing object proves nothing: the bytes must be compared. */
    const contested = new Set();
    const mode = copyMode(run.settings);
    function keyOf(job, target, image) {
        return (0,object_key/* mintImageKey */.R2)(store.prefix, target.key ?? template.render(new JobFacts(job, target, run), image));
    }
    /** Whether the key is known without the bytes. */
    const isEarly = (target) => target.key !== undefined || !template.needsBytes;
    /** Whether an existing object under the key settles the image without a comparison of bytes. */
    const mayTrustKey = (key) => onCollision === 'keep' || (onCollision === 'fail' && !contested.has(key));
    const isHashed = (target) => target.key === undefined && template.holdsHash;
    const placeOf = (key) => ({ key, ...linksOf(key) });
    function claim(key, { url }) {
        const owner = owners.get(key) ?? url;
        if (owner !== url)
            contested.add(key);
        owners.set(key, owner);
    }
    /** Yields the early keys with their jobs. An invalid key is skipped: its image fails with it later. */
    function* earlyKeys(jobs) {
        for (const job of list.hasChosenKeys || !template.needsBytes ? jobs : [])
            for (const target of job.targets.filter(isEarly)) {
                try {
                    yield [keyOf(job, target), job];
                }
                catch { }
            }
    }
    async function findAt(key, signal) {
        const there = await stored.find(key, signal);
        // The object may be another image that this run has put there meanwhile.
        if (keyLocks.has(key))
            return undefined;
        if (!there)
            return undefined;
        // An empty object is no image: a download of another tool may have failed.
        if (there.size === 0 && !there.isSizeUnknown && onCollision === 'fail')
            return undefined;
        const found = { ...placeOf(key), ...(there.etag && { etag: there.etag }) };
        if (!(await isNew(key, signal)))
            return { outcome: 'unchanged', ...found };
        return { outcome: 'stored', ...found, bytes: there.size, attempts: 0 };
    }
    /** Whether a worker of this round stored the object, and did not live to write its line. */
    function isNew(key, signal) {
        const since = run.attached.known?.round.since;
        const details = since !== undefined && store.details?.(key, signal);
        if (!details)
            return false;
        return details.catch(ignoreDenial).then(found => Number(found?.lastModified) >= since);
    }
    /** For bytes that the memory knows: looks for the object first, which saves its upload. */
    async function findOrCreate(upload) {
        const { key, image, signal } = upload;
        const { body } = image;
        // A store compares a file by its digests before it sends it.
        if ((0,file_body/* isFileBody */.n)(body))
            return await create(upload);
        const there = await store.head(key, signal).catch(ignoreDenial);
        const match = there && (await (0,holds_bytes/* matchChecksum */.lO)(there, body.length, take => take(body)));
        // Without a checksum, the create-only `put` finds out.
        if (match === 'same')
            return { outcome: 'already-stored', ...(there?.etag && { etag: there.etag }) };
        return await create(upload);
    }
    function create(upload) {
        return putAs(upload, 'keep-existing').catch(error => afterCollision(upload, error));
    }
    async function afterCollision(upload, error) {
        if (!(0,errors/* hasReason */.D0)(error, 'key-collision'))
            throw error;
        const lying = await store.head(upload.key, upload.signal).catch(hiddenIfDenied);
        // In a folder, a file can also stand where the key needs a folder: then there is no object to keep.
        if (!lying)
            throw error;
        // Without read access, a hash in the key is proof enough.
        if (lying === 'hidden' && isHashed(upload.target))
            return { outcome: 'already-stored' };
        return await replaceOrKeep(upload);
    }
    /** For a key that holds other bytes. @returns undefined if these stay */
    async function replaceOrKeep(upload) {
        if (onCollision === 'fail')
            throw collision(upload.key);
        return onCollision === 'keep' ? undefined : await putAs(upload, 'overwrite');
    }
    function putAs({ key, image, options, signal }, mode) {
        return store.put(key, image.body, options.mode === mode ? options : { ...options, mode }, signal);
    }
    /** @param lost the key of these bytes, whose object is missing */
    function put(image, job, target, lost) {
        const signal = run.stop.aborting;
        const key = lost ?? keyOf(job, target, image);
        const options = { ...(0,object_options/* objectOptions */.oT)(image, job.url, isHashed(target), objects, run), mode };
        const upload = { key, image, target, options, signal };
        let isAgain = false;
        const { sha256 = '' } = image.digests;
        const putting = keyLocks.withKey(key, sha256, held => {
            isAgain = held === 'same';
            if (isAgain)
                return Promise.resolve({ outcome: 'already-stored', isBodyFree: true });
            if (held === 'other')
                return replaceOrKeep(upload);
            const isKnown = lost === undefined && manifest.mayHaveStored(sha256);
            return isKnown ? findOrCreate(upload) : create(upload);
        });
        return putting.then(result => {
            const stored = { options, isAgain };
            if (!result)
                return { outcome: { outcome: 'unchanged', ...placeOf(key) }, isBodyFree: false, stored };
            const { href } = image.finalUrl;
            return (0,and_then/* andThen */.h)(result.outcome === 'stored' || (!isAgain && isNew(key, signal)), isStored => {
                const state = isStored ? 'stored' : 'unchanged';
                const outcome = (0,stored_entry/* outcomeAt */.eD)(state, key, linksOf(key), (0,stored_entry/* imageFacts */.JC)(image));
                if (image.endUnknown)
                    outcome.endUnknown = true;
                if (href !== (0,spellings/* askedUrl */.Qd)(job.requested ?? job))
                    outcome.finalUrl = href;
                if (result.etag)
                    outcome.etag = result.etag;
                return { outcome, isBodyFree: result.isBodyFree === true, stored };
            });
        });
    }
    for (const [key, job] of earlyKeys(list.jobs))
        claim(key, job);
    const keys = Array.from(earlyKeys(open), ([key]) => key);
    const stored = (0,presence/* storedKeys */.C)(store, keys.filter(mayTrustKey));
    return {
        put,
        /** Finds the stored object if the key is known without the bytes and nothing is to be replaced. */
        findStored(job, target, signal) {
            if (!isEarly(target))
                return undefined;
            const key = keyOf(job, target);
            claim(key, job);
            return mayTrustKey(key) ? findAt(key, signal) : undefined;
        },
    };
}
/** Only `on-collision: overwrite` replaces the object of a mirror. */
function copyMode({ onCollision }) {
    return onCollision === 'overwrite' ? 'overwrite' : 'keep-existing';
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
function collision(key) {
    return new errors/* PersistError */.vc('store', 'key-collision', (0,say/* say */.cv)('key-collision', { key: JSON.stringify(key) }), {
        advice: (0,say/* say */.cv)('key-collision-fix', { variable: '{sha256}' }),
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

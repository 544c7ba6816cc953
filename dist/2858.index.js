export const id = 2858;
export const ids = [2858];
export const modules = {

/***/ 50477:
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
// EXTERNAL MODULE: ./lib/input/positions/image-job.js
var image_job = __webpack_require__(44859);
// EXTERNAL MODULE: ./lib/input/positions/image-list.js + 1 modules
var image_list = __webpack_require__(37433);
// EXTERNAL MODULE: ./lib/input/positions/job-url.js + 2 modules
var job_url = __webpack_require__(62373);
// EXTERNAL MODULE: ./lib/input/positions/position-table.js
var position_table = __webpack_require__(80457);
// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/input/sources/id-conflict.js
var id_conflict = __webpack_require__(93719);
// EXTERNAL MODULE: ./lib/input/positions/job-table.js + 1 modules
var job_table = __webpack_require__(75722);
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
    resolvedAt(index) {
        return this.#positions.at(index)?.resolved;
    }
    at(index) {
        const position = this.#positions.at(index);
        if (!position)
            return undefined;
        const { resolved, uri, ...written } = position;
        // The fields are those of the job's target, which is not kept.
        const targetOrRefusal = resolved instanceof position_table/* Refusal */.P ? resolved : { number: resolved, fields: image_job/* NO_FIELDS */.e };
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
    isWhole = false;
    /** @param releases the results are read once: `release` is called for each position */
    constructor(rules, releases = false) {
        this.#rules = rules;
        this.#releases = releases;
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
                    if (this.imageCount < this.#rules.minUrls)
                        continue;
                    yield* pending.splice(0);
                    if (!this.#hasRoom)
                        await this.#whenRoom(stopping);
                    if (stopping?.aborted)
                        return;
                }
            (0,image_list/* refuseTooFew */.Vi)(this, this.#rules);
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
            const { target, job } = this.#seen.add((0,image_list/* aboutPage */.Lp)(asked, image), (0,image_list/* wantedBy */.fy)(image, this.#rules.keyFields));
            if (key !== undefined)
                this.hasChosenKeys = true;
            this.imageCount++;
            this.positions.push({ ...about, resolved: target, ...writtenBy(image, asked) });
            return job;
        }
        catch (error) {
            if (!(0,errors/* hasReason */.D0)(error, 'excluded') && (0,image_url/* isCounted */.he)(image))
                this.imageCount++;
            this.positions.push({ ...about, ...(0,image_list/* refusedPosition */.Qb)(image, error) });
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
;// CONCATENATED MODULE: ./lib/base/buffers/hex-case.js
/** @returns undefined unless all are hex digits of one case; `lower` if there are no letters */
function hexCaseOf(text) {
    return /^[\da-f]*$/.test(text) ? 'lower' : /^[\dA-F]*$/.test(text) ? 'upper' : undefined;
}

;// CONCATENATED MODULE: ./lib/base/buffers/packed-values.js
/**
 * Packs the values of a record into few bytes. Digests and numbers are stored in binary, and a repeated value as a
 * reference. A head before each value names its encoding, so that any text is restored exactly.
 */

/** Encodings without bytes of their own. The head holds nothing, the index of an earlier value, or the number itself. */
const ABSENT = 0;
const SAME = 1;
const NUMBER = 2;
/** Encodings with bytes; the head holds their length. */
const DIGITS = 3;
const HEX = 4;
const UPPER_HEX = 5;
const TEXT = 6;
const ASCII = 7;
const KINDS = 8;
/** Shorter texts are not tested for hex digits. */
const MIN_HEX = 16;
/** Larger numbers are rare and stored as digits. */
const MAX_NUMBER = 2 ** 48;
/** Limit of a head in bytes. */
const MAX_HEAD = 8;
/** @returns the end of the packed values */
function pack(values, into, from) {
    let at = from;
    for (let index = 0; index < values.length; index++) {
        const value = values[index];
        const same = value === undefined ? index : values.indexOf(value);
        if (value === undefined)
            at = writeHead(into, at, ABSENT, 0);
        else if (same < index)
            at = writeHead(into, at, SAME, same);
        else if (typeof value === 'string')
            at = packText(value, into, at);
        else
            at = packNumber(value, into, at);
    }
    return at;
}
/**
 * Packs one value.
 * @param value whole and not negative
 * @returns its end, as the functions below do
 */
function packNumber(value, into, at) {
    return value < MAX_NUMBER
        ? writeHead(into, at, NUMBER, value)
        : writeText(into, at, DIGITS, String(value), 'latin1');
}
/**
 * @param to at or after the end of the values
 * @param count number of values that were packed
 */
function unpack(bytes, from, to, count) {
    const values = [];
    // One call of the decoder for all values takes about as long as a call for one.
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
    return kind === DIGITS ? Number(text) : text;
}
function packText(text, into, at) {
    const mayBeHex = text.length >= MIN_HEX && text.length % 2 === 0;
    const digits = mayBeHex ? hexCaseOf(text) : undefined;
    if (digits)
        return writeText(into, at, digits === 'lower' ? HEX : UPPER_HEX, text, 'hex');
    return writeAscii(text, into, at) ?? writeText(into, at, TEXT, text, 'utf8');
}
/** Writes ASCII, as most short texts are, faster than a call of the encoder. @returns undefined for any other text */
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
/** Writes seven bits to a byte; the eighth bit is set in all bytes but the last. */
function writeHead(into, from, kind, said) {
    let at = from;
    let head = said * KINDS + kind;
    for (; head > 0x7f; head = Math.floor(head / 0x80))
        into[at++] = (head % 0x80) + 0x80;
    into[at++] = head;
    return at;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/buffers/byte-blocks.js
var byte_blocks = __webpack_require__(17106);
;// CONCATENATED MODULE: ./lib/base/files/spilled-blocks.js
/**
 * Bytes that stay in place, as in `ByteBlocks`: the newest in memory, the older ones in a temporary file. The file has
 * no name once it is open, so that a killed process leaves nothing. Where that is impossible, or the disk refuses, all
 * bytes stay in memory.
 */





/** Blocks in memory, 8 MiB: the distance to the reader of results is less. */
const KEPT = 128;
const NONE = -1;
/** A run has no moment at which nothing will be read any more. */
const closing = new FinalizationRegistry(file => (0,external_node_fs_.closeSync)(file));
/** The bytes of `blockAt` are valid until the next call of any method. Write reserved ones before the next call. */
class SpilledBlocks extends byte_blocks/* ByteBlocks */.V {
    #kept;
    #folder;
    #file;
    #isBroken = false;
    /** The first block that may be in memory. */
    #first = 0;
    /** A block of the file that was read last. */
    #cache = { number: NONE, block: Buffer.alloc(0) };
    /** @param kept blocks in memory */
    constructor(kept = KEPT, folder = (0,external_node_os_.tmpdir)()) {
        super();
        this.#kept = kept;
        this.#folder = folder;
    }
    blockAt(start) {
        return super.blockAt(start) ?? this.#blockInFile(Math.floor(start / byte_blocks/* BLOCK_BYTES */.Y));
    }
    newBlock(bytes) {
        const freed = this.blocks.length - this.#first >= this.#kept ? this.#spill() : undefined;
        return bytes > byte_blocks/* BLOCK_BYTES */.Y || !freed ? super.newBlock(bytes) : freed;
    }
    /** @returns memory of the oldest block in memory, once the file has it */
    #spill() {
        const number = this.#first++;
        const block = this.blocks[number];
        // The rare larger block stays: blocks of the file have one size.
        if (block?.length !== byte_blocks/* BLOCK_BYTES */.Y || this.#isBroken)
            return undefined;
        try {
            this.#file ??= this.#open();
            for (let at = 0; at < byte_blocks/* BLOCK_BYTES */.Y;)
                at += (0,external_node_fs_.writeSync)(this.#file, block, at, byte_blocks/* BLOCK_BYTES */.Y - at, number * byte_blocks/* BLOCK_BYTES */.Y + at);
        }
        catch {
            this.#isBroken = true;
            return undefined;
        }
        this.blocks[number] = undefined;
        return block;
    }
    #open() {
        const file = openNameless(this.#folder);
        closing.register(this, file);
        return file;
    }
    #blockInFile(number) {
        if (this.#cache.number === number)
            return this.#cache.block;
        if (this.#cache.block.length === 0)
            this.#cache.block = Buffer.allocUnsafeSlow(byte_blocks/* BLOCK_BYTES */.Y);
        this.#cache.number = NONE;
        const { block } = this.#cache;
        for (let at = 0; at < byte_blocks/* BLOCK_BYTES */.Y;) {
            const came = (0,external_node_fs_.readSync)(this.#file, block, at, byte_blocks/* BLOCK_BYTES */.Y - at, number * byte_blocks/* BLOCK_BYTES */.Y + at);
            if (came === 0)
                throw new RangeError('the temporary file is cut');
            at += came;
        }
        this.#cache.number = number;
        return block;
    }
}
/** @throws an error of the system, also where an open file cannot lose its name */
function openNameless(folder) {
    const path = (0,external_node_path_.join)(folder, `persist-images-${(0,external_node_crypto_.randomUUID)()}`);
    const file = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    try {
        (0,external_node_fs_.unlinkSync)(path);
        return file;
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(file);
        (0,external_node_fs_.rmSync)(path, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/output/packed-outcomes.js
/**
 * Outcomes in the order of arrival, packed: a list that is still arriving may have a million, and name each again. The
 * older ones are in a temporary file.
 */



/** Stands for the digest in a key or a URL, which never hold this character. */
const DIGEST = '\0';
/** Most texts that are stored once for all outcomes: messages, types, and public URLs without their digest. */
const MAX_SHARED = 4096;
/** The place of each member among the values. Members that few outcomes have share the last. */
const AT = {
    outcome: 0,
    reason: 1,
    message: 2,
    sha256: 3,
    key: 4,
    publicUrl: 5,
    bytes: 6,
    contentType: 7,
    width: 8,
    height: 9,
    variants: 10,
    new: 11,
    rest: 12,
};
const VALUES = Object.keys(AT).length;
class PackedOutcomes {
    #blocks = new SpilledBlocks();
    #starts = new number_column/* NumberColumn */.oq();
    #sharedTexts = [];
    #shared = new Map();
    #scratch = Buffer.alloc(4096);
    push(outcome) {
        const values = this.#valuesOf(outcome);
        const most = values.reduce((sum, value) => sum + MAX_HEAD + 3 * String(value ?? '').length, 0);
        if (most > this.#scratch.length)
            this.#scratch = Buffer.alloc(2 * most);
        const length = pack(values, this.#scratch, 0);
        const start = this.#blocks.reserve(length);
        this.#scratch.copy(this.#blocks.blockAt(start), this.#blocks.offsetOf(start), 0, length);
        this.#starts.push(start);
        return this.#starts.length;
    }
    at(index) {
        if (index >= this.#starts.length)
            return undefined;
        const start = this.#starts.at(index);
        const block = this.#blocks.blockAt(start);
        const offset = this.#blocks.offsetOf(start);
        return this.#outcomeOf(unpack(block, offset, block.length, VALUES));
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.#starts.length; index++)
            yield this.at(index);
    }
    #valuesOf({ outcome, reason, message, key, publicUrl, variants, finalUrl, sha256, bytes, contentType, width, height, new: isNew, ...rest }) {
        return [
            this.#share(outcome),
            this.#share(reason),
            this.#share(message),
            sha256,
            this.#share(without(sha256, key)),
            this.#share(without(sha256, publicUrl)),
            bytes,
            this.#share(contentType),
            width,
            height,
            this.#share(without(sha256, variants && JSON.stringify(variants))),
            isNew && 1,
            // What other outcomes rarely have.
            finalUrl === undefined && Object.keys(rest).length === 0
                ? undefined
                : JSON.stringify({ finalUrl, ...rest }),
        ];
    }
    #outcomeOf(values) {
        const { [AT.sha256]: sha256, [AT.variants]: variants, [AT.rest]: rest } = values;
        const digest = sha256;
        const links = withDigest(digest, this.#textOf(variants));
        const own = {
            outcome: this.#textOf(values[AT.outcome]),
            reason: this.#textOf(values[AT.reason]),
            message: this.#textOf(values[AT.message]),
            key: withDigest(digest, this.#textOf(values[AT.key])),
            publicUrl: withDigest(digest, this.#textOf(values[AT.publicUrl])),
            variants: links === undefined ? undefined : JSON.parse(links),
            new: values[AT.new] === undefined ? undefined : true,
            sha256,
            bytes: values[AT.bytes],
            contentType: this.#textOf(values[AT.contentType]),
            width: values[AT.width],
            height: values[AT.height],
        };
        const whole = rest === undefined ? own : { ...own, ...JSON.parse(rest) };
        for (const name of Object.keys(whole))
            if (whole[name] === undefined)
                delete whole[name];
        return whole;
    }
    /** @returns the number of the text among the shared ones, or the text if there is no room */
    #share(text) {
        if (text === undefined)
            return undefined;
        const known = this.#shared.get(text);
        if (known !== undefined || this.#sharedTexts.length === MAX_SHARED)
            return known ?? text;
        this.#shared.set(text, this.#sharedTexts.length);
        return this.#sharedTexts.push(text) - 1;
    }
    #textOf(value) {
        return typeof value === 'number' ? this.#sharedTexts[value] : value;
    }
}
function without(sha256, text) {
    return sha256 === undefined ? text : text?.replaceAll(sha256, DIGEST);
}
function withDigest(sha256, text) {
    return sha256 === undefined ? text : text?.replaceAll(DIGEST, sha256);
}

// EXTERNAL MODULE: ./lib/jobs/persist/run-files.js + 7 modules
var run_files = __webpack_require__(40532);
;// CONCATENATED MODULE: ./lib/jobs/persist/arriving-list.js
/** What a list needs that is still arriving while its images are stored. Loaded only for one. */




function openArriving({ settings, stop, ...context }, rules, images) {
    const reading = (0,run_files/* resultReading */.ol)(settings, context);
    const list = new GrowingList(rules, reading !== undefined);
    const ledger = new output_ledger/* Ledger */.O(list, settings.language, reading, new PackedOutcomes());
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

export const id = 9252;
export const ids = [9252];
export const modules = {

/***/ 40546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   n: () => (/* binding */ isFileBody)
/* harmony export */ });
function isFileBody(body) {
    return 'path' in body;
}
/** Bytes of the body. */
function sizeOf(body) {
    return isFileBody(body) ? body.size : body.length;
}


/***/ }),

/***/ 88074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fileChunks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Bytes read at once. */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file from its beginning, the next chunk while the last one is used. A chunk is valid until the next one is
 * requested. The file closes when the iteration ends.
 */
async function* fileChunks(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    let memory = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let other = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let next = readInto(memory, file);
    try {
        for (;;) {
            const chunk = await next;
            if (chunk.length === 0)
                return;
            [memory, other] = [other, memory];
            next = readInto(memory, file);
            yield chunk;
        }
    }
    finally {
        await next.catch(() => { });
        await file.close();
    }
}
/** Fills memory, except at the end: a socket may still hold a small chunk when the next one is requested. */
function readInto(memory, file) {
    const reading = readAll(memory, file);
    // Its error may come before the caller awaits it.
    reading.catch(() => { });
    return reading;
}
async function readAll(memory, file) {
    let filled = 0;
    while (filled < memory.length) {
        const { bytesRead } = await file.read(memory, filled, memory.length - filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return memory.subarray(0, filled);
}


/***/ }),

/***/ 84540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ RUN_DIGITS),
/* harmony export */   Ke: () => (/* binding */ MAX_AHEAD_MS),
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   YK: () => (/* binding */ lineRules),
/* harmony export */   YX: () => (/* binding */ isFailedEntry),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   kF: () => (/* binding */ decodeTrace),
/* harmony export */   oW: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   vv: () => (/* binding */ encodeEntry),
/* harmony export */   z9: () => (/* binding */ entryIdentity)
/* harmony export */ });
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _lasting_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27796);
/**
 * One line of the manifest: a URL with one object made of it, or a URL that gives no image. Others may write to the
 * bucket, so a line that is read is judged like any untrusted input. Pure.
 */


const LOSSES = ['missing', 'accepted'];
/** A longer line counts as damaged: a URL has at most 8,192 characters, a key 1,023 bytes. */
const MAX_ENTRY_BYTES = 64 * 1024;
/** Hex digits of a run's id. */
const RUN_DIGITS = 16;
function isFailedEntry(entry) {
    return 'failedSince' in entry;
}
/** Equal for two lines about the same thing. `fields` must be in a fixed order. */
function entryIdentity(entry) {
    if (isFailedEntry(entry))
        return 'failed-before';
    if (entry.chosen)
        return `key ${entry.key}`;
    return entry.fields ? `fields ${JSON.stringify(entry.fields)}` : '';
}
/**
 * Writes members in a fixed order, so that equal entries give equal lines. Readers take any order.
 */
function encodeEntry(entry) {
    return JSON.stringify(isFailedEntry(entry) ? failedFields(entry) : imageFields(entry));
}
/**
 * Decides which of two lines about the same thing counts: the later one, then the one that names a loss, since a look
 * at the store corrects it, then the greater text. So every reader reaches the same result, in any order of lines and
 * segments.
 */
function isLater(a, b) {
    if (a.at !== b.at)
        return a.at > b.at;
    const namesLoss = hasLoss(a);
    return namesLoss === hasLoss(b) ? encodeEntry(a) > encodeEntry(b) : namesLoss;
}
function hasLoss(entry) {
    return !isFailedEntry(entry) && entry.loss !== undefined;
}
/** The clocks of machines that share a manifest differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000;
function lineRules(prefix, now) {
    return { prefix, last: new Date(now + MAX_AHEAD_MS).toISOString() };
}
/**
 * A line from further ahead gets a time in the past, so that it loses against every other line of its image.
 * @returns undefined for a line that is not ours, or whose key is no image below the prefix
 */
function decodeEntry(line, { prefix, last }) {
    return inTime(validEntry(line, prefix), last);
}
/** Like `decodeEntry`. No other member is judged: most lines of a long manifest are about other URLs. */
function decodeTrace(line, { prefix, last }) {
    const run = hexOf(line.run, RUN_DIGITS);
    const regainedAt = timeOf(line.regainedAt);
    const profile = profileOf(line.profile);
    const loss = lossOf(line.loss);
    const isDated = (run ?? regainedAt ?? profile ?? loss) !== undefined;
    const trace = {
        run,
        regainedAt,
        profile,
        loss,
        url: asciiOf(line.url, MOST.url),
        at: isDated ? timeOf(line.at) : '',
        sha256: hexOf(line.sha256, 64),
        key: keyOf(line.key, prefix),
    };
    const isOurs = trace.url !== undefined && trace.at !== undefined && trace.key !== undefined;
    return isOurs ? inTime(trace, last) : undefined;
}
/** Two lines from further ahead keep their order. */
function inTime(line, last) {
    return line && line.at > last ? { ...line, at: `1${line.at.slice(1)}` } : line;
}
function validEntry(value, prefix) {
    if ('failedSince' in value) {
        const line = failedFields(value);
        return FAILED_NEEDS.every(name => line[name] !== undefined) ? line : undefined;
    }
    const line = imageFields(value);
    const isOurs = keyOf(line.key, prefix) !== undefined;
    return isOurs && IMAGE_NEEDS.every(name => line[name] !== undefined) ? line : undefined;
}
const IMAGE_NEEDS = ['url', 'firstSeen', 'at'];
/** Limits of texts, in characters. */
const MOST = {
    url: 9000,
    contentType: 100,
    etag: 200,
    originEtag: 1024,
    originLastModified: 100,
};
function imageFields(from) {
    return {
        run: hexOf(from.run, RUN_DIGITS),
        url: asciiOf(from.url, MOST.url),
        regainedAt: timeOf(from.regainedAt),
        profile: profileOf(from.profile),
        at: timeOf(from.at),
        sha256: hexOf(from.sha256, 64),
        key: typeof from.key === 'string' ? from.key : undefined,
        bytes: countOf(from.bytes),
        contentType: asciiOf(from.contentType, MOST.contentType),
        width: countOf(from.width),
        height: countOf(from.height),
        etag: asciiOf(from.etag, MOST.etag),
        originEtag: asciiOf(from.originEtag, MOST.originEtag),
        originLastModified: asciiOf(from.originLastModified, MOST.originLastModified),
        firstSeen: timeOf(from.firstSeen),
        lastSeen: timeOf(from.lastSeen),
        chosen: from.chosen === true ? true : undefined,
        fields: fieldsOf(from.fields),
        fetchedUrl: asciiOf(from.fetchedUrl, MOST.url),
        signed: from.signed === true ? true : undefined,
        suspectSha256: hexOf(from.suspectSha256, 64),
        suspectTimes: countOf(from.suspectTimes),
        loss: lossOf(from.loss),
    };
}
const FAILED_NEEDS = ['url', 'reason', 'failedSince', 'tries', 'at'];
function failedFields(from) {
    return {
        url: asciiOf(from.url, MOST.url),
        at: timeOf(from.at),
        reason: (0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .failedReasonOf */ .lq)(from.reason),
        failedSince: timeOf(from.failedSince),
        tries: countOf(from.tries),
        signedUrlHash: hexOf(from.signedUrlHash, 16),
        settingsHash: hexOf(from.settingsHash, 8),
        failedAt: timeOf(from.failedAt),
    };
}
/** Printable ASCII: canonical URLs and reusable headers consist of nothing else. */
function asciiOf(value, most) {
    return typeof value === 'string' && value.length <= most && /^[\x20-\x7e]+$/.test(value) ? value : undefined;
}
/** Lower case. */
function hexOf(value, digits) {
    return typeof value === 'string' && value.length === digits && /^[\da-f]*$/.test(value) ? value : undefined;
}
function keyOf(value, prefix) {
    return typeof value === 'string' && (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageKey */ .lu)(value, prefix) ? value : undefined;
}
function lossOf(value) {
    return LOSSES.find(loss => loss === value);
}
function profileOf(value) {
    return value === 'plain' || value === 'browser' ? value : undefined;
}
function countOf(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** The last valid time. Most lines repeat one time three times. */
let validTime;
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    if (value !== validTime) {
        if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(value) || Number.isNaN(Date.parse(value)))
            return undefined;
        validTime = value;
    }
    // One text in place of three.
    return validTime;
}
function fieldsOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const entries = Object.entries(value);
    return entries.every(([, text]) => typeof text === 'string') ? Object.fromEntries(entries) : undefined;
}


/***/ }),

/***/ 27796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   lq: () => (/* binding */ failedReasonOf)
/* harmony export */ });
/** Reasons that a URL gives again and again: it leads nowhere, or to something that is no image to keep. Pure. */
const GONE = ['http-404', 'http-410', 'dns-failed'];
/**
 * Reasons in the answer itself. Networks, names, TLS, time limits and throttling are temporary, so they are not here.
 */
const ANSWER_REASONS = [
    'empty',
    'html-instead',
    'not-an-image',
    'type-not-allowed',
    'image-incomplete',
    'too-large',
    'too-small',
];
/** Temporary refusals: timeout, too early, too many. */
const PASSING_STATUS = ['http-408', 'http-425', 'http-429'];
function isGone(reason) {
    return GONE.includes(reason);
}
function failedReasonOf(text) {
    if (typeof text !== 'string' || PASSING_STATUS.includes(text))
        return undefined;
    if (isGone(text) || /^http-4\d\d$/.test(text))
        return text;
    return ANSWER_REASONS.find(reason => reason === text);
}
/** Returns the reason if the origin still delivers something. */
function refusalOf({ reason }) {
    return isGone(reason) ? undefined : reason;
}


/***/ }),

/***/ 95655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   HA: () => (/* binding */ RunScan),
/* harmony export */   IB: () => (/* binding */ newsLine),
/* harmony export */   O2: () => (/* binding */ beginLine),
/* harmony export */   R8: () => (/* binding */ NO_RUNS),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   n2: () => (/* binding */ Runs),
/* harmony export */   xl: () => (/* binding */ endMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84540);
/**
 * What lines say of runs. The line of an object has the id of the run that stored it: `{"run":"…","url":…`. Two
 * lines are about a run itself: `{"run":"…","begun":"…"}`, and `{"run":"…","ended":"…"}`, the end mark of a run that ended well.
 *
 * How long a run without an end mark counts: a line with its id makes its key new until a run names it and ends well,
 * however long that takes. Its beginning stands for objects that may have no line. It counts until a run ends well more
 * than eight days later; by then, a list that runs each week has named those objects.
 */


/** Ids that are kept of one file. Others may write to the bucket. */
const MAX_RUNS = 10_000;
/** How long a beginning counts although another run has ended well since. */
const BEGINNING_MS = 8 * 24 * 3_600_000;
/** Draws an id: all jobs of a matrix share the runner's number. */
function newRunId() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_DIGITS */ .BK / 2).toString('hex');
}
/** @param at when the run began, milliseconds since the epoch */
function beginLine(run, at) {
    return JSON.stringify({ run, begun: new Date(at).toISOString() });
}
/** @param at when the run ended, milliseconds since the epoch */
function endMark(run, at) {
    return JSON.stringify({ run, ended: new Date(at).toISOString() });
}
const NO_RUNS = { ids: new Set(), begun: new Map(), ended: new Map() };
function newsLine(news) {
    return 'ended' in news ? endMark(news.run, news.ended) : beginLine(news.run, news.begun);
}
/** The runs of a file with these lines. */
function runsOf(entries, news) {
    const ids = new Set(entries.flatMap(entry => ((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedEntry */ .YX)(entry) ? [] : (entry.run ?? []))));
    if (!news)
        return { ...NO_RUNS, ids };
    if ('ended' in news)
        return { ...NO_RUNS, ids, ended: new Map([[news.run, news.ended]]) };
    return { ...NO_RUNS, ids: ids.add(news.run), begun: new Map([[news.run, news.begun]]) };
}
/** Collects the ids of one file, line by line. */
class RunScan {
    ids = new Set();
    begun = new Map();
    ended = new Map();
    /** @returns whether the line is about a run, and has been read */
    take(line) {
        const run = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(line.run, _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_DIGITS */ .BK);
        if (run === undefined)
            return false;
        if ('ended' in line)
            return take(this.ended, run, line.ended);
        if (this.ids.size < MAX_RUNS)
            this.ids.add(run);
        return 'begun' in line && take(this.begun, run, line.begun);
    }
}
/** @returns whether the time can be read */
function take(times, run, time) {
    const at = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    if (Number.isNaN(at))
        return false;
    if (times.size < MAX_RUNS)
        times.set(run, at);
    return true;
}
/** The runs of several files. */
class Runs {
    #files;
    #ended;
    /** When the last run ended well; -Infinity if none did. */
    #lastEnd;
    constructor(files, now) {
        this.#files = files;
        this.#ended = new Map(files.flatMap(({ ended }) => [...ended]));
        const ends = [...this.#ended.values()].filter(at => at <= now + _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_AHEAD_MS */ .Ke);
        this.#lastEnd = ends.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY);
    }
    hasEnded(run) {
        return this.#ended.has(run);
    }
    /** Runs without an end mark. */
    open() {
        const open = new Set();
        for (const { ids } of this.#files)
            for (const run of ids)
                if (!this.#ended.has(run))
                    open.add(run);
        return open;
    }
    /** Whether a beginning still counts. */
    isBeginning(run, at) {
        return !this.#ended.has(run) && this.#lastEnd - at <= BEGINNING_MS;
    }
    /** Whether any beginning counts. */
    get hasBeginning() {
        return this.#beginnings().length > 0;
    }
    /** Whether a run has begun that did not end well, and none has ended well since. */
    get isInterrupted() {
        return this.#beginnings().some(([, at]) => at > this.#lastEnd);
    }
    #beginnings() {
        return this.#files.flatMap(({ begun }) => [...begun]).filter(([run, at]) => this.isBeginning(run, at));
    }
}


/***/ }),

/***/ 47022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ MERGED),
/* harmony export */   Pb: () => (/* binding */ isSegmentName),
/* harmony export */   Qr: () => (/* binding */ mergedKey),
/* harmony export */   Rt: () => (/* binding */ SEGMENTS),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ci: () => (/* binding */ timeOfName),
/* harmony export */   ol: () => (/* binding */ timestampIn),
/* harmony export */   pV: () => (/* binding */ uuidOf),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   zT: () => (/* binding */ segmentKey)
/* harmony export */ });
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/** Places and names of the manifest's files below a destination. Pure. */


/** In the folder of the manifest: segments of one run, each with up to 200 lines. */
const SEGMENTS = 'segments/';
/** In the folder of the manifest: segments that replace many others, and name them. */
const MERGED = 'merged/';
const END = '.jsonl.gz';
const UUID_END = '00000000-0000-4000-8000-000000000000'.length + END.length;
/**
 * Makes a name that no other writer has, and that sorts by its time.
 * @param runId the runner's number of the run
 */
function segmentKey(prefix, now, runId, uuid) {
    const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60);
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po}${SEGMENTS}${timestamp(now)}-${run}-${uuid}${END}`);
}
/** The uuid in a name. */
function uuidOf(path) {
    return path.slice(-UUID_END, -END.length);
}
/** Makes such a name for a merged segment. */
function mergedKey(prefix, now, uuid) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po}${MERGED}${timestamp(now)}-${uuid}${END}`);
}
/** Returns a text that sorts before every name of a later time. */
function timestamp(now) {
    return new Date(now).toISOString().replace(/[-:.]/g, '');
}
/** Returns the time that a name begins with, as `timestamp` writes it. */
function timestampIn(name) {
    return name.slice(0, '20260401T120000000Z'.length);
}
/** Whether the name is one of ours. */
function isSegmentName(name) {
    return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name));
}
/** Path in the folder of the manifest, by which merged segments name others. */
function pathOf(prefix, key) {
    return key.slice(prefix.length + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po.length);
}
/** The name without its folder. */
function fileNameOf(path) {
    return path.slice(path.indexOf('/') + 1);
}
/** Time of a name, by its writer's clock, in milliseconds since the epoch; NaN for any other name. */
function timeOfName(name) {
    const [, year, month, day, hour, minute, second, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}
/** Returns the name, or the time at its beginning, that sorts last; '' for none. */
function lastName(names) {
    let last = '';
    for (const name of names)
        if (name > last)
            last = name;
    return last;
}


/***/ }),

/***/ 14796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ laterVersion),
/* harmony export */   J5: () => (/* binding */ outsideProblem),
/* harmony export */   YY: () => (/* binding */ readingProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93261);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85900);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82599);
/** Says in one sentence what could not be read of the manifest. */






/** Names in a sentence. */
const MAX_NAMES = 3;
/**
 * @param denial the error that ended reading
 * @returns undefined if everything could be read
 */
function readingProblem(faults, denial) {
    if (denial) {
        const refusal = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(denial);
        return faults.hasRead ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-denied-rest', { refusal }) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-denied', { refusal });
    }
    const unread = sayUnread(faults);
    const damaged = sayDamaged(faults);
    if (damaged)
        return unread ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-problems', { first: unread, second: damaged }) : damaged;
    return unread ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-problem', { problem: unread }) : outsideProblem(faults);
}
/** Ends the job: what a later release has written there is unknown, and must not be fetched or written anew. */
function laterVersion(file, version) {
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-version', { file: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file), version, known: _segment_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'manifest-version', sentence);
}
/** Returns what to say about lines of another prefix, if there are any. */
function outsideProblem({ outside }) {
    return outside && (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-outside', { ...outside, key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(outside.key) });
}
function sayUnread({ unread: count, failure }) {
    if (count === 0)
        return undefined;
    return failure
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-unread-why', { count, why: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(failure) })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-unread', { count });
}
function sayDamaged({ damaged, lines }) {
    const count = damaged.length;
    if (count === 0)
        return undefined;
    const names = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(...damaged.slice(0, MAX_NAMES).map(file => (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file)));
    const files = (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(names, count - MAX_NAMES);
    return lines > 0
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-damaged-lines', { count, files, lines })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('manifest-damaged', { count, files });
}


/***/ }),

/***/ 12932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Replacements),
/* harmony export */   W4: () => (/* binding */ trustedReplaced),
/* harmony export */   eC: () => (/* binding */ segmentsIn)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47022);


/** The clocks of machines that share a manifest differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/**
 * Lists by name, oldest first.
 * @param folder `MERGED` or `SEGMENTS`
 * @param before leaves out names of an earlier time; '' for none
 */
async function* segmentsIn(store, folder, before, signal) {
    const prefix = store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FOLDER */ .po + folder;
    // `before` may be a whole name, which `startAfter` would leave out.
    const startAfter = before === '' ? {} : { startAfter: prefix + (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampIn */ .ol)(before) };
    for await (const { objects } of store.list(prefix, startAfter, signal))
        for (const object of objects) {
            const segment = segmentOf(object, store.prefix);
            if (segment)
                yield segment;
        }
}
/** Undefined for an object with another name, which is not ours to read. */
function segmentOf({ key, size, lastModified }, prefix) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(prefix, key);
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSegmentName */ .Pb)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path)))
        return undefined;
    // The name has our form, so the key is valid.
    return { key: key, path, size, ...(lastModified && { lastModified }) };
}
/**
 * Returns what a merged segment may replace: only segments with older names. Our own always have older ones, so even
 * forged files never replace each other.
 */
function trustedReplaced({ path }, said, now) {
    const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path);
    const isOlder = (other) => {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(other);
        return (other === `segments/${name}` || other === `merged/${name}`) && (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSegmentName */ .Pb)(name) && name < own;
    };
    const { replaces = [], before = '' } = said ?? {};
    // A time far ahead would hide every segment until then. Ignoring it costs a few requests.
    const isTime = before === '' || (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOfName */ .ci)(before) <= now + MAX_AHEAD_MS;
    return { replaces: replaces.filter(isOlder), before: isTime && before < own ? before : '' };
}
/** All replacements of several merged segments. */
class Replacements {
    #paths = new Set();
    /** Every segment in `segments/` whose name sorts before this is replaced. */
    before = '';
    /** Whether nothing is replaced. */
    get isEmpty() {
        return this.#paths.size === 0 && this.before === '';
    }
    add({ replaces, before }) {
        for (const path of replaces)
            this.#paths.add(path);
        this.before = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .lastName */ .UK)([this.before, before]);
    }
    has({ path }) {
        return this.#paths.has(path) || (path.startsWith('segments/') && (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path) < this.before);
    }
}


/***/ }),

/***/ 74071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SegmentReader)
/* harmony export */ });
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1290);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _stores_store_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79664);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84540);
/* harmony import */ var _entries_run_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95655);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47022);
/* harmony import */ var _reading_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14796);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82599);
/* harmony import */ var _segment_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12932);
/* harmony import */ var _segment_scan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52645);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92938);
/** Reads the segments that count into a filter, and notes which could not be read. */











/** Segments are small, so more requests at once hardly take more memory. */
const READ_AT_ONCE = 16;
/** How often the reader lists again, because a segment disappeared before it was read. */
const LISTINGS = 3;
/** Packed bytes of one segment; eight times the limit of a merge. */
const MAX_BYTES = 128 * 1024 * 1024;
const ANY_PREFIX = '';
/** Values for a segment that cannot be read, so that it is never merged. */
const NOTHING = {
    isClosed: false,
    isWhole: false,
    textSize: Infinity,
    replaced: undefined,
    runs: _entries_run_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_RUNS */ .R8,
};
class SegmentReader {
    #store;
    #sink;
    #clock;
    #signal;
    /** By path. Segments never change. */
    #found = new Map();
    #health = new _stores_store_health_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreHealth */ .Ah(({ reason }) => reason === 'cancelled');
    #failure;
    #unreadableLines = 0;
    /** Sound lines about objects outside of the prefix, and the key of one. */
    #outside;
    constructor(store, sink, clock, signal) {
        this.#store = store;
        this.#sink = sink;
        this.#clock = clock;
        this.#signal = signal;
    }
    /**
     * @returns undefined if a part could not be read: no run may merge an incomplete list
     * @throws PersistError for an error that every request would meet, and for a file of a later version
     */
    async readAll() {
        for (let listing = 1;; listing++) {
            const segmentList = await this.#readListed();
            const states = [...this.#found.values()];
            // A run removed the segment after this list. The next list shows the merged one that replaces it.
            if (!states.includes('gone') || listing === LISTINGS)
                return states.some(state => typeof state === 'string') ? undefined : segmentList;
            for (const [path, state] of this.#found)
                if (state === 'gone')
                    this.#found.delete(path);
        }
    }
    async #readListed() {
        const startedAt = this.#clock.now();
        const found = await Array.fromAsync((0,_segment_list_js__WEBPACK_IMPORTED_MODULE_8__/* .segmentsIn */ .eC)(this.#store, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .MERGED */ .$b, '', this.#signal));
        const replacements = new _segment_list_js__WEBPACK_IMPORTED_MODULE_8__/* .Replacements */ .AF();
        const merged = await this.#readMerged(found, replacements);
        // In a long history, replaced segments are not even listed.
        const plain = await Array.fromAsync((0,_segment_list_js__WEBPACK_IMPORTED_MODULE_8__/* .segmentsIn */ .eC)(this.#store, _names_js__WEBPACK_IMPORTED_MODULE_5__/* .SEGMENTS */ .Rt, replacements.before, this.#signal));
        const segments = await this.#readTogether(plain.filter(segment => !replacements.has(segment)));
        const replacedSegments = [...found, ...plain].filter(segment => replacements.has(segment));
        const seenUntil = Math.min(startedAt, newestOf([...found, ...plain]));
        return { merged, segments, replacedSegments, before: replacements.before, seenUntil };
    }
    /** Reads one after the other: two at once are hardly faster, and take 20 MB more. */
    async #readMerged(found, replacements) {
        const merged = [];
        // The newest merged segment replaces most others.
        for (const segment of found.toReversed()) {
            if (replacements.has(segment))
                continue;
            const state = await this.#readOnce(segment);
            if (state === 'gone')
                continue;
            // A damaged segment replaces nothing; its readable lines count.
            const { isClosed, textSize, runs, replaced: said } = state === 'unread' ? NOTHING : state;
            const replaced = (0,_segment_list_js__WEBPACK_IMPORTED_MODULE_8__/* .trustedReplaced */ .W4)(segment, said, this.#clock.now());
            replacements.add(replaced);
            merged.push({ ...segment, isClosed, textSize, runs, replaced });
        }
        return merged;
    }
    async #readTogether(segments) {
        const read = [];
        const queue = segments.entries();
        const work = async () => {
            for (const [index, segment] of queue) {
                const state = await this.#readOnce(segment);
                if (typeof state !== 'object')
                    continue;
                const { isClosed, textSize, runs } = state;
                read[index] = { ...segment, isClosed, textSize, runs };
            }
        };
        const works = await Promise.allSettled(Array.from({ length: READ_AT_ONCE }, work));
        // All workers have ended by now, so none continues after the error.
        for (const outcome of works)
            if (outcome.status === 'rejected')
                throw outcome.reason;
        return read.filter(segment => segment !== undefined);
    }
    async #readOnce(segment) {
        const state = this.#found.get(segment.path) ?? (await this.#read(segment));
        this.#found.set(segment.path, state);
        return state;
    }
    async #read({ key, size }) {
        if (size > MAX_BYTES)
            return NOTHING;
        if (this.#health.isGone && this.#failure)
            throw this.#failure;
        const { afterPortion } = this.#sink;
        let runs = new _entries_run_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .RunScan */ .HA();
        const feed = (line) => runs.take(line) || this.#sink.feed(line, key) || this.#isOutside(line);
        const open = () => {
            runs = new _entries_run_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .RunScan */ .HA();
            return new _segment_scan_js__WEBPACK_IMPORTED_MODULE_9__/* .SegmentScan */ .X(feed);
        };
        try {
            const { scan, isWhole } = await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_10__/* .scanSegment */ .D)(this.#store, key, { open, afterPortion }, this.#signal);
            this.#health.worked();
            this.#unreadableLines += scan.unreadable;
            if (isWhole && scan.version > _segment_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .xv)
                throw (0,_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .laterVersion */ .Hu)(key, scan.version);
            const { isClosed, bytes: textSize } = scan;
            return { isClosed, isWhole, textSize, replaced: isWhole ? scan.replaced : undefined, runs };
        }
        catch (error) {
            this.#signal.throwIfAborted();
            const refusal = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__/* .asPersistError */ .B)(error, 'store');
            if (refusal.reason === 'http-404')
                return 'gone';
            if (refusal.reason === 'manifest-version')
                throw refusal;
            this.#failure = refusal;
            if (this.#health.failed(refusal) === 'fatal')
                throw refusal;
            return 'unread';
        }
    }
    /** Whether a line that the sink refused is one of another prefix. */
    #isOutside(line) {
        const entry = (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeEntry */ .LP)(line, { prefix: ANY_PREFIX, last: '' });
        if (!entry || (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailedEntry */ .YX)(entry))
            return false;
        this.#outside = { count: (this.#outside?.count ?? 0) + 1, key: this.#outside?.key ?? entry.key };
        return true;
    }
    /** Paths of the segments that were looked at so far. */
    get paths() {
        return this.#found.keys();
    }
    /** Paths of segments that could not be read, or not in full. */
    unreadablePaths() {
        return this.#pathsWhere(state => typeof state === 'string' || !state.isWhole);
    }
    /** Paths of segments whose digest is wrong or was not reached: their lines may be anybody's. */
    unprovenPaths() {
        return this.#pathsWhere(state => typeof state === 'string' || !state.isClosed);
    }
    #pathsWhere(isMeant) {
        return [...this.#found].filter(([, state]) => isMeant(state)).map(([path]) => path);
    }
    get faults() {
        const unread = this.#pathsWhere(state => typeof state === 'string').length;
        const damaged = this.#pathsWhere(state => typeof state === 'object' && !state.isWhole);
        const prefix = this.#store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po;
        return {
            hasRead: this.#found.size > unread,
            unread,
            failure: this.#failure,
            damaged: damaged.map(path => prefix + path),
            lines: this.#unreadableLines,
            outside: this.#outside,
        };
    }
}
function newestOf(segments) {
    return segments.reduce((newest, { lastModified }) => Math.max(newest, +(lastModified ?? 0)), 0);
}


/***/ }),

/***/ 52645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ SegmentScan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entry = __webpack_require__(84540);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/parse-line.js
/** A line of the manifest as JSON, before it is judged. Pure. */

const REPLACED = '\ufffd';
/** @returns undefined unless the bytes are a JSON object in UTF-8 */
function parseLine(bytes, start, end) {
    const text = bytes.toString('utf8', start, end);
    // A test of all bytes of all lines would take longer.
    if (text.includes(REPLACED) && !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var segments_names = __webpack_require__(47022);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/segment-scan.js
/** Scans the lines of a segment while its bytes arrive. Any content is safe. Pure. */





const NEWLINE = 0x0a;
const CLOSING = Buffer.from('{"sha256":');
/** Limit of names that one segment replaces: what fifty machines write in the day that a merge looks back. */
const MAX_REPLACED = 150_000;
/** With this many unreadable lines, the object is not one of our segments. */
const MAX_UNREADABLE = 10_000;
const BRACE = 0x7b;
class SegmentScan {
    #onLine;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /** The beginning of a line whose end has not arrived yet. */
    #carry = [];
    #carried = 0;
    /** Inside a line that is too long. */
    #dropping = false;
    #closing = 'none';
    /** What the next line may be. Lines of a later version are only hashed. */
    #next = 'head';
    /** Version of the format; 0 if the first line does not say it. */
    version = 0;
    replaced = { replaces: [], before: '' };
    /** Bytes scanned so far. */
    bytes = 0;
    /** Count of lines that cannot be read. */
    unreadable = 0;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Every line was present and readable. */
    get isWhole() {
        return this.#closing === 'right' && this.unreadable === 0 && this.#carried === 0 && !this.#dropping;
    }
    /** The last line was present and correct. */
    get isClosed() {
        return this.#closing === 'right';
    }
    /** The rest of the object is ignored. */
    get isGivenUp() {
        return this.unreadable >= MAX_UNREADABLE;
    }
    /** The bytes are in use until the call returns. */
    push(chunk) {
        this.bytes += chunk.length;
        if (this.isGivenUp)
            return;
        let start = 0;
        if (this.#carried > 0 || this.#dropping) {
            const end = chunk.indexOf(NEWLINE);
            if (end < 0)
                return this.#carryOn(chunk);
            start = end + 1;
            const line = Buffer.concat([...this.#carry, chunk.subarray(0, start)]);
            this.#carry = [];
            this.#carried = 0;
            this.#takeLines(line, 0);
        }
        start = this.#takeLines(chunk, start);
        if (start < chunk.length)
            this.#carryOn(chunk.subarray(start));
    }
    /** @returns the index of the last line, whose end has not arrived yet */
    #takeLines(bytes, from) {
        let hashed = from;
        let start = from;
        for (let end = bytes.indexOf(NEWLINE, start); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
            if (!this.#dropping && isClosing(bytes, start)) {
                this.#hashOn(bytes.subarray(hashed, start));
                hashed = end + 1;
                this.#close(parseLine(bytes, start, end));
            }
            else {
                this.#take(bytes, start, end);
                if (this.isGivenUp)
                    return bytes.length;
            }
            start = end + 1;
        }
        this.#hashOn(bytes.subarray(hashed, start));
        return start;
    }
    #carryOn(bytes) {
        if (this.#dropping)
            return this.#hashOn(bytes);
        this.#carry.push(Buffer.from(bytes));
        this.#carried += bytes.length;
        if (this.#carried <= entry/* MAX_ENTRY_BYTES */.oW)
            return;
        for (const part of this.#carry)
            this.#hashOn(part);
        this.#carry = [];
        this.#carried = 0;
        this.#dropping = true;
    }
    #take(bytes, start, end) {
        const isTooLong = this.#dropping || end - start > entry/* MAX_ENTRY_BYTES */.oW;
        this.#dropping = false;
        const isInside = this.#closing === 'none';
        if (isInside && this.#next === 'later')
            return;
        const mayBeOurs = isInside && !isTooLong && bytes[start] === BRACE;
        if (!mayBeOurs || !this.#read(parseLine(bytes, start, end)))
            this.unreadable++;
    }
    #read(line) {
        if (this.#next === 'head')
            return this.#begin(line);
        if (line === undefined)
            return false;
        if (this.#next === 'replaced' && 'replaces' in line)
            return this.#replace(line);
        this.#next = 'entry';
        return this.#onLine(line);
    }
    #begin({ version, before = '' } = {}) {
        this.#next = 'replaced';
        if (!Number.isSafeInteger(version) || version < 1)
            return false;
        this.version = version;
        if (this.version > segment/* VERSION */.xv)
            this.#next = 'later';
        else if (typeof before === 'string')
            this.replaced.before = before;
        else
            return false;
        return true;
    }
    #replace({ replaces }) {
        if (!Array.isArray(replaces))
            return false;
        const names = this.replaced.replaces;
        if (names.length + replaces.length > MAX_REPLACED)
            return false;
        if (!replaces.every(name => typeof name === 'string'))
            return false;
        // Any other name replaces nothing, and could be of any length.
        for (const name of replaces)
            if ((0,segments_names/* isSegmentName */.Pb)((0,segments_names/* fileNameOf */.bV)(name)))
                names.push(name);
        return true;
    }
    #close(said) {
        const isRight = this.#closing === 'none' && said?.sha256 === this.#hash.digest('hex');
        this.#closing = isRight ? 'right' : 'wrong';
    }
    /** Bytes after the closing line are no part of the segment. */
    #hashOn(bytes) {
        if (this.#closing === 'none' && bytes.length > 0)
            this.#hash.update(bytes);
    }
}
/** Tells the last line apart before it is hashed. */
function isClosing(bytes, start) {
    return CLOSING.every((byte, at) => bytes[start + at] === byte);
}


/***/ }),

/***/ 82599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ sortedByUrl),
/* harmony export */   Ti: () => (/* binding */ encodeReplaced),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   pH: () => (/* binding */ PUT_OPTIONS),
/* harmony export */   ug: () => (/* binding */ encodeSegment),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yG: () => (/* binding */ MAX_TEXT_OF_ONE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/**
 * A segment is gzipped JSON Lines. The first line has the version of the format, `{"version":1}`, and the last one
 * hashes the lines before it, `{"sha256":"…"}`: every version has these two. Between them are lines about runs, then
 * those of images, sorted by URL. The first line of a merged segment has `before` too; on the next lines are the
 * segments that it replaces: `{"replaces":[…]}`.
 */



/** Unpacked bytes of one segment: 200 lines with the longest URLs and keys. A larger one is not merged. */
const MAX_TEXT_OF_ONE = 4 * 1024 * 1024;
/** Version of the format. */
const VERSION = 1;
/** @param sha256 of the lines before, in hex */
function lastLine(sha256) {
    return `${JSON.stringify({ sha256 })}\n`;
}
/**
 * @param entries few enough to fit into memory twice
 * @param runLines lines about runs
 */
function encodeSegment(entries, runLines = []) {
    const lines = [JSON.stringify({ version: VERSION }), ...runLines, ...sortedByUrl(entries).map(_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)];
    const text = lines.map(line => `${line}\n`).join('');
    const whole = Buffer.from(text + lastLine((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text)));
    return { body: (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(whole), textSize: whole.length };
}
/** Names per line. At 134 characters each, a line has half of its maximal length. */
const NAMES_PER_LINE = 250;
/** The first lines of a merged segment. */
function encodeReplaced({ replaces, before }) {
    const lines = [{ version: VERSION, before }];
    for (let from = 0; from < replaces.length; from += NAMES_PER_LINE)
        lines.push({ replaces: replaces.slice(from, from + NAMES_PER_LINE) });
    return lines.map(line => JSON.stringify(line));
}
/** Sorts in the order of a segment. */
function sortedByUrl(lines) {
    return lines.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}
/**
 * Every file of the manifest is written once, under its own name, and only accounts with access to the bucket can read
 * it.
 */
const PUT_OPTIONS = {
    contentType: 'application/gzip',
    mode: 'keep-existing',
    isInternal: true,
};


/***/ }),

/***/ 92938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanSegment)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91006);
/** Scans the lines of a stored object while it is unpacked, so that a segment is never in memory as a whole. */


/**
 * Our own lines grow about four times when unpacked, or a hundred times with many objects of one image. A bomb of
 * zeros grows a thousand times.
 */
const MAX_EXPANSION = 500;
const ALWAYS_ALLOWED = 1024 * 1024;
/** Twice the limit of a merge. */
const MAX_TEXT = 1024 * 1024 * 1024;
/**
 * @returns the last scan, and whether the object was unpacked to its end and is whole
 * @throws PersistError on any error of the store
 */
async function scanSegment(store, key, { open, afterPortion = () => undefined }, signal) {
    const current = { scan: open() };
    try {
        await store.get(key, {
            begin({ size }) {
                current.gunzip?.close();
                current.scan = open();
                const most = Math.min(MAX_TEXT, Math.max(ALWAYS_ALLOWED, size * MAX_EXPANSION));
                current.gunzip = new GunzipStream(current.scan, most, afterPortion);
            },
            write: chunk => current.gunzip?.write(chunk),
        }, signal);
        const isUnpacked = (await current.gunzip?.end()) === true;
        return { scan: current.scan, isWhole: isUnpacked && current.scan.isWhole };
    }
    finally {
        current.gunzip?.close();
    }
}
const CHUNK_BYTES = 64 * 1024;
/**
 * Bytes per call of zlib. zlib returns nothing for a slice with an error in it, and a bomb grows a slice a thousand
 * times.
 */
const SLICE_BYTES = 32 * 1024;
/** With more portions than this waiting to be scanned, no more bytes are taken in. */
const MAX_WAITING = 4;
/** A fault of the object itself. */
class Damage extends Error {
}
/**
 * Unpacks one object through a stream. While lines are scanned, zlib's thread unpacks the next ones. Lines before an
 * error count too; a stream that is read as an iterable would drop them.
 */
class GunzipStream {
    #gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: CHUNK_BYTES });
    #portions = [];
    #left;
    #damage;
    #taken;
    #isOver = false;
    #changed = Promise.withResolvers();
    /** Resolves after the last line, or at the fault. */
    #reading;
    /** @param most the most bytes to unpack */
    constructor(scan, most, afterPortion) {
        this.#left = most;
        this.#gunzip.on('data', (portion) => this.#arrived(portion));
        this.#gunzip.on('error', cause => this.#fail(new Damage('it cannot be unpacked', { cause })));
        this.#gunzip.on('close', () => {
            this.#isOver = true;
            this.#tell();
        });
        this.#reading = this.#read(scan, afterPortion).catch(cause => this.#fail(cause instanceof Damage ? cause : new Damage('reading has ended', { cause })));
    }
    /**
     * Resolves when there is room for more. Bytes after a fault are ignored: the end of the object shows whether they
     * were its bytes, or whether it is read again.
     */
    async write(chunk) {
        for (let at = 0; at < chunk.length && !this.#damage; at += SLICE_BYTES) {
            const { promise: taken, resolve } = Promise.withResolvers();
            // zlib's thread may still read the bytes after this call has ended, so it gets a copy.
            const slice = Buffer.from(chunk.subarray(at, at + SLICE_BYTES));
            this.#gunzip.write(slice, error => {
                if (!error)
                    (0,_base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseMemory */ .H$)(slice);
                resolve();
            });
            // Keeps one slice ahead of zlib. A closed stream never reports that a slice was taken, hence the race.
            await Promise.race([this.#taken, this.#reading]);
            this.#taken = taken;
            while (this.#portions.length > MAX_WAITING && !this.#damage)
                await this.#changed.promise;
        }
    }
    /**
     * Resolves when every line is scanned.
     * @returns whether there was no fault
     */
    async end() {
        this.#gunzip.end();
        await this.#reading;
        return this.#damage === undefined;
    }
    close() {
        this.#gunzip.destroy();
    }
    #arrived(portion) {
        this.#left -= portion.length;
        if (this.#left < 0)
            return this.#fail(new Damage('it unpacks to far more than lines would'));
        this.#portions.push(portion);
        this.#tell();
    }
    #fail(damage) {
        this.#damage ??= damage;
        this.#gunzip.destroy();
        this.#tell();
    }
    async #read(scan, afterPortion) {
        for (;;) {
            for (let portion = this.#portions.shift(); portion; portion = this.#portions.shift()) {
                scan.push(portion);
                (0,_base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseMemory */ .H$)(portion);
                if (scan.isGivenUp)
                    throw new Damage('it has no lines of ours');
                await afterPortion();
                this.#tell();
            }
            if (this.#isOver)
                return;
            await this.#changed.promise;
        }
    }
    #tell() {
        const { resolve } = this.#changed;
        this.#changed = Promise.withResolvers();
        resolve();
    }
}


/***/ }),

/***/ 44370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _own_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90844);

const openS3 = async () => (await __webpack_require__.e(/* import() */ 9226).then(__webpack_require__.bind(__webpack_require__, 59226))).openS3;
const DIALECTS = {
    oss: async () => (await __webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 91909))).openOss,
    s3: openS3,
    r2: openS3,
};
/**
 * @param notice receives warnings, each once
 * @param onRequest called for each request that is sent to the store; never for a folder or a caller's own store
 */
async function openStore(settings, notice = () => { }, onRequest = () => { }) {
    if (settings.kind === 'own')
        return (0,_own_store_js__WEBPACK_IMPORTED_MODULE_0__/* .adaptStore */ .G)(settings.own);
    if (settings.kind === 'file')
        return (await __webpack_require__.e(/* import() */ 3016).then(__webpack_require__.bind(__webpack_require__, 93016))).openFolder(settings.directory);
    const { prefix, credentials, clock, proxy } = settings;
    const [{ openTransport }, { openBucket }, openDialect] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1982), __webpack_require__.e(6806)]).then(__webpack_require__.bind(__webpack_require__, 76806)),
        __webpack_require__.e(/* import() */ 8727).then(__webpack_require__.bind(__webpack_require__, 58727)),
        DIALECTS[settings.kind](),
    ]);
    const transport = openTransport(proxy?.routes, onRequest);
    const dialect = await openDialect(settings, transport);
    return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) });
}


/***/ }),

/***/ 90844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ adaptStore),
/* harmony export */   I: () => (/* binding */ takesFiles)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76500);
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26754);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40546);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85900);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25196);
/** The interface of a caller's own store, and its adapter. */








const PAGE_SIZE = 1000;
function adaptStore(own) {
    const get = async (key, sink, signal) => {
        const bytes = await called('get', signal, () => own.get(key, { signal }));
        if (!bytes)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'http-404', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-gone', { key }));
        const object = { size: bytes.length };
        sink.begin(object);
        await sink.write(bytes);
        return object;
    };
    const put = async (key, body, options, signal) => {
        const given = { ...headersOf(options), ifAbsent: options.mode === 'keep-existing', signal };
        const { stored, etag } = (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? await called('putFile', signal, () => putFile(own, key, body, given))
            : // A copy, because the run reuses its buffer after this call.
                await called('put', signal, () => own.put(key, Uint8Array.from(body), given));
        const found = etag === undefined ? {} : { etag };
        if (stored)
            return { outcome: 'stored', ...found };
        if (await holds(key, body, signal))
            return { outcome: 'already-stored', ...found };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'key-collision', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-collision', { key }));
    };
    /** Whether the object has these bytes. An object of another size is not read. */
    const holds = async (key, body, signal) => {
        if ((0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)) {
            const object = await called('head', signal, () => own.head(key, { signal }));
            if (object?.size !== body.size)
                return false;
        }
        const there = await called('get', signal, () => own.get(key, { signal }));
        if (!there)
            return false;
        return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? (0,_base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(there, 'sha256') === body.digests.sha256
            : Buffer.compare(there, body) === 0;
    };
    return {
        prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .mintPrefix */ .Ld)(''),
        publicBase: own.publicBase ?? '',
        createOnly: 'honoured',
        head: (key, signal) => called('head', signal, () => own.head(key, { signal })),
        put,
        get,
        list: (prefix, { startAfter = '', token, pageSize = PAGE_SIZE }, signal) => pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
        async remove(key, signal) {
            if (!own.remove)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-denied', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-keeps', { key }));
            await called('remove', signal, async () => own.remove?.(key, { signal }));
        },
        async close() { },
    };
}
/** Whether bodies may lie in files. */
function takesFiles({ putFile }) {
    return putFile !== undefined;
}
async function putFile(own, key, body, put) {
    const { path, size, digests } = body;
    if (!own.putFile)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'too-large', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-put-file'));
    const md5 = async () => digests.md5 ?? (await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(body, 'md5', put.signal));
    return await own.putFile(key, path, { ...put, size, sha256: digests.sha256 ?? '', md5 });
}
async function* pagesOf(own, query, pageSize) {
    let objects = [];
    try {
        for await (const object of own.list(query)) {
            query.signal.throwIfAborted();
            const last = objects.at(-1);
            if (last && objects.length >= pageSize) {
                yield { objects, prefixes: [], nextToken: last.key };
                objects = [];
            }
            objects.push(object);
        }
    }
    catch (error) {
        throw failure('list', query.signal, error);
    }
    yield { objects, prefixes: [] };
}
function headersOf({ contentType, cacheControl, contentDisposition, metadata }) {
    return {
        contentType,
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ cacheControl, contentDisposition }),
        ...(metadata && { metadata: { ...metadata } }),
    };
}
async function called(operation, signal, ask) {
    signal.throwIfAborted();
    try {
        return await ask();
    }
    catch (error) {
        throw failure(operation, signal, error);
    }
}
function failure(operation, signal, error) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc)
        return (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('own-store-failed', { operation, reason: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-unavailable', sentence, { cause: error });
}


/***/ }),

/***/ 25196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ digestObject),
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26754);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88074);
/** Reads an object, or the file of a body, to its end for its digests. */



/**
 * Bytes that differ from the store's own checksum are the object's bytes, too.
 * @throws PersistError `http-404` if there is no object
 */
async function digestObject(store, key, names, signal) {
    let digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(names);
    let left = 0;
    const sink = {
        begin({ size }) {
            digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(names);
            left = size;
        },
        write(chunk) {
            digests.update(chunk);
            left -= chunk.length;
            return undefined;
        },
    };
    try {
        await store.get(key, sink, signal);
    }
    catch (error) {
        if (!(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReason */ .D0)(error, 'store-integrity') || left > 0)
            throw error;
    }
    return digests.digests();
}
/**
 * Reads a file for a digest that was not computed while it was written: MD5 takes longer than all else, and few stores
 * compare it. A known digest shows that the file still holds the same bytes.
 */
async function fileDigest({ path, digests: known }, name, signal) {
    // CRC-64 takes a quarter of the time.
    const proof = known.crc64 === undefined ? 'sha256' : 'crc64';
    const running = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6([proof, name]);
    for await (const chunk of (0,_base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChunks */ .T)(path)) {
        signal.throwIfAborted();
        running.update(chunk);
    }
    const { [proof]: found, [name]: digest = '' } = running.digests();
    if (found !== known[proof])
        throw new Error('the temporary file of a large body has changed');
    return digest;
}


/***/ })

};

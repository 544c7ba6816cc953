export const id = 1395;
export const ids = [1395];
export const modules = {

/***/ 10406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Closing),
/* harmony export */   Y: () => (/* binding */ closingAfter)
/* harmony export */ });
/** Closes what a piece of work has opened: the last first, each also where another one throws. */
class Closing {
    #closes = [];
    /** Closes it after the work. @returns it */
    with(opened) {
        this.add(() => opened.close());
        return opened;
    }
    /** Calls `close` after the work, before everything that was added earlier. */
    add(close) {
        this.#closes.push(close);
    }
    /** @throws the first error */
    async close(isDone) {
        const failures = [];
        for (let close = this.#closes.pop(); close; close = this.#closes.pop())
            try {
                await close(isDone);
            }
            catch (error) {
                failures.push(error);
            }
        if (failures.length > 0)
            throw failures[0];
    }
}
/** Does the work, then closes what it has opened. @throws the error of the work, or else the first one of closing */
async function closingAfter(work) {
    const closing = new Closing();
    let result;
    try {
        result = await work(closing);
    }
    catch (error) {
        await closing.close(false).catch(() => { });
        throw error;
    }
    await closing.close(true);
    return result;
}


/***/ }),

/***/ 82289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plansCommand: () => (/* binding */ plansCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(55993);
// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-progress.js
var plan_progress = __webpack_require__(30599);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
// EXTERNAL MODULE: ./lib/jobs/plan/write-plan.js
var write_plan = __webpack_require__(56589);
// EXTERNAL MODULE: ./lib/jobs/plans/plans-fields.js
var plans_fields = __webpack_require__(54629);
;// CONCATENATED MODULE: ./lib/jobs/plans/plans.js
/**
 * Lists the plans below a destination, and removes one that is done.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */












/**
 * Lists the plans below a destination. With `remove` it first removes one that is done, with its results; images and
 * memory stay. Logs nothing and does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when the plan to remove is open or
 *   not there; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { plans } from 'persist-images/queue'
 *
 * const report = await plans({ destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for (const { plan, state, images, bytes } of report.plans) console.log(plan, state, images, bytes)
 * ```
 */
function plans(options) {
    return plansWith({}, options);
}
/** `plans` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function plansWith(surroundings, options) {
    const make = (0,store_settings/* storeSettings */.lj)(plans_fields/* PLANS_FIELDS */.f, ({ destination: uri, remove }) => ({
        name: 'destination',
        uri,
        mayWrite: remove !== undefined,
    }));
    const { context, settings } = await (0,open_job/* openJob */.Iv)(plans_fields/* PLANS_FIELDS */.f, options, surroundings, make);
    const { watch, signal } = context;
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    try {
        const { remove } = settings;
        if (remove !== undefined)
            await removePlan(store, remove, signal);
        const entries = [];
        for (const name of await planNames(store, signal))
            entries.push(await entryOf(store, name, signal));
        return { plans: entries, removed: remove };
    }
    catch (error) {
        throw (0,open_job/* unlessCancelled */.MS)(signal, error, (0,say/* say */.cv)('plans-cancelled'));
    }
    finally {
        await store.close();
    }
}
async function planNames(store, signal) {
    return (await (0,write_plan/* foldersIn */.XL)(store, (0,plan_names/* plansFolder */.T0)(store.prefix), signal)).filter(plan_names/* isPlanName */.VY);
}
async function entryOf(store, name, signal) {
    const key = (0,plan_names/* planKey */.vH)(store.prefix, name);
    let bytes = 0;
    let plannedAt;
    for await (const { objects } of store.list(`${(0,plan_names/* plansFolder */.T0)(store.prefix)}${name}/`, {}, signal))
        for (const object of objects) {
            bytes += object.size;
            if (object.key === key)
                plannedAt = object.lastModified?.toISOString();
        }
    const facts = { plan: name, bytes, ...(plannedAt !== undefined && { plannedAt }) };
    const plan = await (0,plan_file/* readPlan */.m3)(store, name, signal).catch(stored_text/* ifDamaged */.tA);
    if (!plan) {
        const state = plannedAt === undefined ? 'remains' : 'unreadable';
        return { ...facts, state, round: 0, images: 0, parts: 0, done: 0, abandoned: 0 };
    }
    const progress = await (0,plan_progress/* progressReader */.nL)(plan)(signal);
    return {
        ...facts,
        state: (0,plan_progress/* openCount */.eQ)(plan, progress) > 0 ? 'open' : 'done',
        round: plan.round,
        images: plan.images,
        parts: plan.parts.length,
        done: progress.done.size,
        abandoned: progress.abandoned.size,
    };
}
/** @throws SettingsError for a plan that is open or not there */
async function removePlan(store, name, signal) {
    const plan = await (0,plan_file/* readPlan */.m3)(store, name, signal);
    if (plan) {
        const open = (0,plan_progress/* openCount */.eQ)(plan, await (0,plan_progress/* progressReader */.nL)(plan)(signal));
        if (open > 0)
            throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-remove-open', { plan: name, open, parts: plan.parts.length })]);
    }
    else if (!(await planNames(store, signal)).includes(name))
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('plan-remove-missing', { plan: name })]);
    // Without this file the rest counts for nothing, so an interrupted removal may be repeated.
    await store.remove((0,plan_names/* planKey */.vH)(store.prefix, name), signal);
    await (0,write_plan/* removeBelow */.ck)(store, `${(0,plan_names/* plansFolder */.T0)(store.prefix)}${name}/`, signal);
    await (0,open_marks/* removeOpenMark */.q6)(store, undefined, name, plan?.id, signal);
}

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/plans.js
/** `persist-images plans`. */





async function plansCommand(context) {
    const { command, terminal } = context;
    return await (0,run_command/* runOnPlace */.k)(context, 'destination', {
        run: plansWith,
        end: ({ plans, removed }) => {
            if (removed !== undefined)
                terminal.say((0,say/* say */.cv)('cli-plan-removed', { plan: removed }));
            if (command.json)
                return exit/* EXIT */.dc.fine;
            for (const plan of plans)
                printPlan(plan, terminal);
            if (plans.length === 0)
                terminal.say((0,say/* say */.cv)('cli-no-plans'));
            return exit/* EXIT */.dc.fine;
        },
    });
}
function printPlan({ plan, state, round, images, parts, done, abandoned, bytes, plannedAt = '' }, terminal) {
    const time = plannedAt.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');
    const facts = { plan, bytes, time, round, images, parts, done, abandoned };
    terminal.print((0,sentence/* textIn */.r7)(terminal.language, (0,say/* say */.cv)(`cli-plan-${state}`, facts)));
}


/***/ }),

/***/ 31223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AddressNet)
/* harmony export */ });
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4514);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98829);


/** Most places that a run names. */
const MAX_PLACES = 10;
class AddressNet {
    #endsLikeImage;
    #places = [];
    #count = 0;
    /** @param endings file endings of the allowed types: `jpg`, `jpeg`, `png` … */
    constructor(endings) {
        this.#endsLikeImage = new RegExp(`/[^/]*\\.(?:${endings.join('|')})$`, 'i');
    }
    get found() {
        return { count: this.#count, places: this.#places };
    }
    /**
     * @param text a whole page
     * @param starts offsets at which the page's images begin
     */
    add(text, file, starts, ranges) {
        const addresses = this.#imagesIn(text).filter(offset => !starts.has(offset));
        if (addresses.length === 0)
            return;
        const { known, values } = ranges();
        const knownRanges = new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .Spans */ .aR(known);
        const valueRanges = new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .Spans */ .aR(values);
        const lines = new _source_position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(text);
        for (const offset of addresses) {
            if (knownRanges.includes(offset))
                continue;
            const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset);
            if (!(valueRanges.includes(offset) ? isValue(before) : LEADS_TO_IMAGE.test(before)))
                continue;
            this.#count++;
            if (this.#places.length < MAX_PLACES)
                this.#places.push({ file, line: lines.positionOf(offset).line });
        }
    }
    #imagesIn(text) {
        const found = [];
        const address = new RegExp(ADDRESS);
        for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at)) {
            address.lastIndex = at;
            const path = address.exec(text)?.[1];
            if (path && this.#endsLikeImage.test(path.replace(END_OF_SENTENCE, '')))
                found.push(at - (SCHEME.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0));
            at = path === undefined ? at + 1 : address.lastIndex;
        }
        return found;
    }
}
/** Matches an address from its host on; the group is its path. Brackets belong to it only in pairs. */
const ADDRESS = /\/\/[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+(?::\d+)?(\/(?:[^\s"'<>()[\]{}|\\^`?#]|\([^\s"'<>()[\]{}|\\^`?#]*\))+)(?:[?#](?:[^\s"'<>()[\]{}|\\^`])*)?/y;
const SCHEME = /https?:$/i;
/** Cuts punctuation after an address; CJK text continues without a blank. */
const END_OF_SENTENCE = /(?:[\u3000-\u303f\uff00-\uffef“”‘’…].*|[.,;:!?*_~]{1,8})$/u;
/** Characters before an address that are searched for what it is. */
const MAX_BEFORE = 200;
/** Matches before an address: a quote or `=`, `](`, a link definition or `url(`. In prose an address is a link. */
const LEADS_TO_IMAGE = /(?:["'=]|\]\(\s*<?|\burl\(\s*|(?:^|\n)[ \t>]*\[(?!\^)[^\]\n]{1,100}\]:\s*<?)$/i;
/** Excludes comments of YAML and TOML, and parameters that are links. */
function isValue(before) {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return !/^\s*#/.test(line) && !/\b(?:link|href)\s*=\s*["'`]?$/i.test(line);
}


/***/ }),

/***/ 19064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hostDigest),
/* harmony export */   AU: () => (/* binding */ listPartitions),
/* harmony export */   G2: () => (/* binding */ PARTITIONS_MARK_PATH),
/* harmony export */   I4: () => (/* binding */ PARTITIONS_MARK),
/* harmony export */   g8: () => (/* binding */ partitionIn),
/* harmony export */   gU: () => (/* binding */ readPartitions),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   li: () => (/* binding */ partitionFolder),
/* harmony export */   q3: () => (/* binding */ COPIED_FOLDER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73675);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74071);
/**
 * The memory by host. Each part of a plan reads and writes only its own partition. All lines of a host lie in one
 * partition.
 */






/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8;
/**
 * Below `MANIFEST_FOLDER`: an object with this name shows that partitions exist. It lies in a folder that every run
 * lists, so a memory without partitions costs no further request. Older releases ignore it.
 */
const PARTITIONS_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_2__/* .MERGED */ .$b}v2`;
/**
 * Below a prefix: marks of the segments of `MANIFEST_FOLDER` that are copied. The name is older than this wording.
 */
const COPIED_FOLDER = `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4}folded/`;
const PARTITIONS_MARK_PATH = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po + PARTITIONS_MARK;
/**
 * Identifies a host and its partition: a SHA-256, 64 hex digits.
 * @param url an image's URL as in the memory
 */
function hostDigest(url) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', hostIn(url));
}
/**
 * Returns two hex digits.
 * @param url an image's URL as in the memory
 */
function partitionOf(url) {
    return partitionIn(hostDigest(url));
}
function partitionIn(digest) {
    return digest.slice(0, 2);
}
/** Returns a folder below a prefix. */
function partitionFolder(partition) {
    return `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4}${partition}/`;
}
/** Name and port. A `data:` URI has none, and counts as a host of its own. */
function hostIn(url) {
    const start = url.indexOf('://');
    if (start < 0)
        return url;
    const path = url.indexOf('/', start + 3);
    return url.slice(start + 3, path < 0 ? url.length : path);
}
/**
 * Reads the partitions with the images of a run that belongs to no plan.
 * @param urls this run's images, by their URLs in the memory; undefined for all
 * @returns what each partition lacked
 * @throws PersistError for an error that every request would meet
 */
async function readPartitions(store, sink, urls, clock, signal) {
    const wanted = urls && new Set(Array.from(urls, partitionOf));
    const found = await listPartitions(store, signal);
    const toRead = [...found].filter(([partition]) => wanted?.has(partition) !== false);
    const faults = [];
    await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_5__/* .eachAtOnce */ .G)(toRead, READ_AT_ONCE, async ([partition, segments]) => {
        const source = (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__/* .oneList */ .tl)(store, partitionFolder(partition), segments);
        const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .SegmentReader */ .$(store, source, sink, clock, signal);
        await reader.readAll();
        faults.push(reader.faults);
    });
    return faults;
}
/** @returns segments by the name of their partition */
async function listPartitions(store, signal) {
    const found = new Map();
    const prefix = store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const object of objects) {
            const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1];
            const segment = partition && (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__/* .segmentOf */ .dJ)(object, store.prefix, partitionFolder(partition));
            if (partition && segment)
                found.set(partition, [...(found.get(partition) ?? []), segment]);
        }
    return found;
}


/***/ }),

/***/ 12932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Replacements),
/* harmony export */   W4: () => (/* binding */ trustedReplaced),
/* harmony export */   Y_: () => (/* binding */ twoLists),
/* harmony export */   dJ: () => (/* binding */ segmentOf),
/* harmony export */   eC: () => (/* binding */ segmentsIn),
/* harmony export */   tl: () => (/* binding */ oneList)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47022);

/** The clocks of machines that share a memory differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/**
 * Lists by name, oldest first.
 * @param folder of the memory, below the prefix
 * @param below `MERGED`, `SEGMENTS`, or '' for both
 * @param before leaves out names of an earlier time; '' for none
 * @param onOther receives each object with another name
 */
async function* segmentsIn(store, folder, below, before, signal, onOther) {
    const prefix = store.prefix + folder + below;
    // `before` may be a whole name, which `startAfter` would leave out.
    const startAfter = before === '' ? {} : { startAfter: prefix + (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .timestampIn */ .ol)(before) };
    for await (const { objects } of store.list(prefix, startAfter, signal))
        for (const object of objects) {
            const segment = segmentOf(object, store.prefix, folder);
            if (segment)
                yield segment;
            else
                onOther?.((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(store.prefix, object.key, folder), object.lastModified);
        }
}
/**
 * Makes two lists, for a long history: replaced segments are not even listed.
 * @param onOther receives each object with another name among the merged ones
 */
function twoLists(store, folder, onOther) {
    return {
        folder,
        list: async (signal) => ({
            merged: await Array.fromAsync(segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGED */ .$b, '', signal, onOther)),
            segments: before => segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTS */ .Rt, before, signal),
        }),
    };
}
/**
 * Makes one list, for a partition, which has few segments.
 * @param listed result of a list that was already made
 */
function oneList(store, folder, listed) {
    let known = listed;
    return {
        folder,
        async list(signal) {
            const found = known ?? (await Array.fromAsync(segmentsIn(store, folder, '', '', signal)));
            // A second call wants the present state.
            known = undefined;
            return {
                merged: found.filter(({ path }) => path.startsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGED */ .$b)),
                segments: () => found.filter(({ path }) => path.startsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTS */ .Rt)),
            };
        },
    };
}
/** Undefined for an object with another name, which is not ours to read. */
function segmentOf({ key, size, lastModified }, prefix, folder) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(prefix, key, folder);
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegmentName */ .Pb)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path)))
        return undefined;
    // The name has our form, so the key is valid.
    return { key: key, path, size, ...(lastModified && { lastModified }) };
}
/**
 * Returns what a merged segment may replace: only segments with older names. Our own always have older ones, so even
 * forged files never replace each other.
 */
function trustedReplaced({ path }, said, now) {
    const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path);
    const isOlder = (other) => {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(other);
        return (other === `segments/${name}` || other === `merged/${name}`) && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegmentName */ .Pb)(name) && name < own;
    };
    const { replaces = [], before = '' } = said ?? {};
    // A time far ahead would hide every segment until then. Ignoring it costs a few requests.
    const isTime = before === '' || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOfName */ .ci)(before) <= now + MAX_AHEAD_MS;
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
        this.before = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)([this.before, before]);
    }
    has({ path }) {
        return this.#paths.has(path) || (path.startsWith('segments/') && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path) < this.before);
    }
}


/***/ }),

/***/ 74071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SegmentReader)
/* harmony export */ });
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1290);
/* harmony import */ var _stores_store_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79664);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63302);
/* harmony import */ var _segment_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12932);
/* harmony import */ var _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50905);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92938);
/** Reads the segments that count into a filter, and notes which could not be read. */







/** Segments are small, so more requests at once hardly take more memory. */
const READ_AT_ONCE = 16;
/** How often the reader lists again, because a segment disappeared before it was read. */
const LISTINGS = 3;
/** Packed bytes of one segment; eight times the limit of a merge. */
const MAX_BYTES = 128 * 1024 * 1024;
const ANY_PREFIX = '';
/** Values for a segment that cannot be read, so that it is never merged. */
const NOTHING = { isClosed: false, isWhole: false, textSize: Infinity, replaced: undefined };
class SegmentReader {
    #store;
    #source;
    #sink;
    #clock;
    #signal;
    /** By path. Segments never change. */
    #found = new Map();
    #health = new _stores_store_health_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreHealth */ .Ah(({ reason }) => reason === 'cancelled');
    #failure;
    #unreadableLines = 0;
    /** Sound lines about objects outside of the prefix, and the key of one. */
    #outside;
    constructor(store, source, sink, clock, signal) {
        this.#store = store;
        this.#source = source;
        this.#sink = sink;
        this.#clock = clock;
        this.#signal = signal;
    }
    /**
     * @returns undefined if a part could not be read: no run may merge an incomplete list
     * @throws PersistError for an error that every request would meet
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
        const listing = await this.#source.list(this.#signal);
        const found = listing.merged;
        const replacements = new _segment_list_js__WEBPACK_IMPORTED_MODULE_4__/* .Replacements */ .AF();
        const merged = await this.#readMerged(found, replacements);
        const plain = [];
        for await (const segment of listing.segments(replacements.before))
            plain.push(segment);
        const segments = await this.#readTogether(plain.filter(segment => !replacements.has(segment)));
        const replacedSegments = [...found, ...plain].filter(segment => replacements.has(segment));
        const seenUntil = Math.min(startedAt, newestOf([...found, ...plain]));
        const { folder } = this.#source;
        return { folder, merged, segments, replacedSegments, before: replacements.before, seenUntil };
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
            const { isClosed, textSize, replaced: said } = state === 'unread' ? NOTHING : state;
            const replaced = (0,_segment_list_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedReplaced */ .W4)(segment, said, this.#clock.now());
            replacements.add(replaced);
            merged.push({ ...segment, isClosed, textSize, replaced });
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
                const { isClosed, textSize } = state;
                read[index] = { ...segment, isClosed, textSize };
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
        const feed = (bytes, start, end) => this.#sink.feed(bytes, start, end, key) || this.#isOutside(bytes, start, end);
        const open = () => new _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .SegmentScan */ .X(feed);
        try {
            const { scan, isWhole } = await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .scanSegment */ .D)(this.#store, key, open, this.#signal, afterPortion);
            this.#health.worked();
            this.#unreadableLines += scan.unreadable;
            const { isClosed, bytes: textSize } = scan;
            return { isClosed, isWhole, textSize, replaced: isWhole ? scan.replaced : undefined };
        }
        catch (error) {
            this.#signal.throwIfAborted();
            const refusal = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__/* .asPersistError */ .B)(error, 'store');
            if (refusal.reason === 'http-404')
                return 'gone';
            this.#failure = refusal;
            if (this.#health.failed(refusal) === 'fatal')
                throw refusal;
            return 'unread';
        }
    }
    /** Whether a line that the sink refused is one of another prefix. */
    #isOutside(bytes, start, end) {
        const entry = (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeEntry */ .LP)((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .l)(bytes, start, end), ANY_PREFIX);
        if (!entry || (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isDead */ .XU)(entry))
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
        const prefix = this.#store.prefix + this.#source.folder;
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


/***/ })

};

export const id = 5838;
export const ids = [5838];
export const modules = {

/***/ 16721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
/* harmony import */ var _options_upload_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90900);
/** Fields of the doctor. */





const EXAMINED = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-examined');
const DOCTOR_FIELDS = {
    destination: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        required: true,
        help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('en', EXAMINED),
        asks: EXAMINED,
    },
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_FIELDS */ .e,
    ..._options_upload_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .UPLOAD_FIELDS */ .M,
    'read-only': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Try only what listing and downloading need, and write nothing.',
    },
};


/***/ }),

/***/ 20334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDry: () => (/* binding */ runDry)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22001);
/* harmony import */ var _storage_stores_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61117);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14767);
/* harmony import */ var _known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87332);
/* harmony import */ var _known_own_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12747);
/**
 * Shows what a run would do. It tries everything that a run needs from the store and sends no request to the origins.
 * It writes nothing but the probe object.
 */








async function runDry(settings, plan, ledger, stop, context, arriving) {
    const { watch, requests } = context;
    let error;
    try {
        // The needs of a caller's own store are unknown, so nothing is checked.
        const findings = settings.store.kind === 'own'
            ? []
            : (0,_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_5__/* .runDoctor */ .j1)(settings.store, true, watch.notice, stop.stopping, requests.toStore);
        for await (const finding of findings) {
            watch.found(finding);
            if (finding.outcome === 'missing')
                error ??= errorOfFinding(finding);
        }
    }
    catch (thrown) {
        if (!stop.stopping.aborted)
            throw thrown;
    }
    // The stop comes last: `failStore` would also end the examination.
    if (error)
        stop.failStore(error);
    else
        await settleFromManifest(settings, plan, ledger, stop, context, arriving);
    ledger.settleRest(untried(settings));
}
function untried({ language }) {
    return { outcome: 'skipped', reason: 'dry-run', message: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('dry-run')) };
}
function errorOfFinding({ sentence, advice }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-denied', (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSaid */ .mq)(sentence), {
        advice: advice === undefined ? undefined : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSaid */ .mq)(advice),
    });
}
/** Settles the known images without requesting any image, and writes nothing. */
async function settleFromManifest(settings, plan, ledger, stop, context, arriving) {
    const mode = settings.manifest.mode === 'off' ? 'off' : 'read-only';
    const store = await (0,_storage_stores_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(settings.store, context.watch.notice, context.requests.toStore);
    try {
        const opened = await (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__/* .openKnownImages */ ._Z)(settings, mode, store, (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedOf */ .Lm)(plan), stop, context);
        // Without the store: a link that only the store knows stays as it is.
        if (plan instanceof _input_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .WholePlan */ .Nv)
            await (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_7__/* .decideOwnLinks */ .S)(plan, opened, undefined, ledger, stop);
        for (const job of plan.jobs)
            settleIfKnown(job, opened, ledger);
        if (!arriving)
            return;
        const outcome = untried(settings);
        for await (const job of arriving) {
            settleIfKnown(job, opened, ledger);
            for (const target of job.targets)
                ledger.settle(target, outcome);
            job.body?.release();
        }
    }
    finally {
        await store.close();
    }
}
function settleIfKnown(job, opened, ledger) {
    if (opened.settleKnown(job, ledger) === 'resting')
        opened.settleResting(job, ledger);
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OPEN_MARK),
/* harmony export */   j: () => (/* binding */ OpenPlans)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47022);
/** Marks of open plans: empty objects among the merged segments, which every run lists anyway. */


/** Below the folder of the memory. The plan's name follows. Releases that do not know it ignore it. */
const OPEN_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MERGED */ .$b}open-`;
/** An older mark counts for nothing, milliseconds. */
const COUNTS_MS = 86_400_000;
/** Collects the open plans from the objects of a listing. */
class OpenPlans {
    #names = new Set();
    #now;
    #own;
    #ownAt;
    /**
     * @param now milliseconds since the epoch
     * @param own the plan that needs no report
     */
    constructor(now, own) {
        this.#now = now;
        this.#own = own;
    }
    see = (path, lastModified) => {
        const [, name] = /^merged\/open-([\w.-]{1,64})$/.exec(path) ?? [];
        if (name === undefined || lastModified === undefined)
            return;
        if (name === this.#own)
            this.#ownAt = +lastModified;
        else if (this.#now - +lastModified < COUNTS_MS)
            this.#names.add(name);
    };
    /** When the own mark was written, milliseconds since the epoch; undefined if it was not seen. */
    get ownAt() {
        return this.#ownAt;
    }
    /** One sentence; undefined if no other plan is open. */
    get sentence() {
        const plans = [...this.#names].sort().join(', ');
        return plans === '' ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('plans-open-here', { plans });
    }
}


/***/ }),

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPartitions),
/* harmony export */   g: () => (/* binding */ readPartitions)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);
/* harmony import */ var _segments_segment_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52373);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19064);





/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8;
/**
 * @param urls this run's images, by their URLs in the memory; undefined for all
 * @returns a sentence for each partition that could not be read in full
 * @throws PersistError for an error that every request would meet
 */
async function readPartitions(store, sink, urls, clock, signal) {
    const wanted = urls && new Set(Array.from(urls, _partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionOf */ .iQ));
    const found = await listPartitions(store, signal);
    const queue = [...found].filter(([partition]) => wanted?.has(partition) !== false).values();
    const problems = [];
    const work = async () => {
        for (const [partition, segments] of queue) {
            const source = (0,_segments_segment_source_js__WEBPACK_IMPORTED_MODULE_3__/* .oneList */ .t)(store, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionFolder */ .li)(partition), segments);
            const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .SegmentReader */ .$(store, source, sink, clock, signal);
            await reader.readAll();
            problems.push(...[reader.problem(undefined) ?? []].flat());
        }
    };
    await Promise.all(Array.from({ length: READ_AT_ONCE }, work));
    return problems;
}
/** @returns segments by the name of their partition */
async function listPartitions(store, signal) {
    const found = new Map();
    const prefix = store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS_FOLDER */ .L4;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const object of objects) {
            const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1];
            const segment = partition && (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentOf */ .dJ)(object, store.prefix, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionFolder */ .li)(partition));
            if (partition && segment)
                found.set(partition, [...(found.get(partition) ?? []), segment]);
        }
    return found;
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
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   zT: () => (/* binding */ segmentKey)
/* harmony export */ });
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/** Places and names of the memory's files below a destination. Pure. */


/** In the folder of a memory: segments of one run, each with up to 200 lines. */
const SEGMENTS = 'segments/';
/** In the folder of a memory: segments that replace many others, and name them. */
const MERGED = 'merged/';
/**
 * Makes a name that no other writer has, and that sorts by its time.
 * @param runId the runner's number of the run
 * @param folder of the memory, below the prefix
 */
function segmentKey(prefix, now, runId, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60);
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${SEGMENTS}${timestamp(now)}-${run}-${uuid}.jsonl.gz`);
}
/** Makes such a name for a merged segment. */
function mergedKey(prefix, now, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${MERGED}${timestamp(now)}-${uuid}.jsonl.gz`);
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
/** Path in the folder of the memory, by which merged segments name others. */
function pathOf(prefix, key, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return key.slice(prefix.length + folder.length);
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


/***/ })

};

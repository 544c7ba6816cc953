export const id = 2202;
export const ids = [2202];
export const modules = {

/***/ 89438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isSameList),
/* harmony export */   x: () => (/* binding */ memoizeLast)
/* harmony export */ });
/** Remembers the value made from the last input: most values do not change from request to request. */
function memoizeLast(make, isSame = Object.is) {
    let kept;
    return input => {
        if (kept === undefined || !isSame(kept.input, input))
            kept = { input, made: make(input) };
        return kept.made;
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((name, index) => name === other[index]);
}


/***/ }),

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Members),
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
/** One listener per abort signal: Node walks all listeners of a signal each time one is added or removed. */
const known = new WeakMap();
/**
 * Calls `act` when the signal is aborted. For signals that many requests share.
 * @returns removes the listener
 */
function onAbort(signal, act) {
    const { acts, tell } = listenersOf(signal);
    // Node keeps a combined signal alive while it has a listener, so the listener stays no longer than needed.
    if (acts.size === 0)
        signal.addEventListener('abort', tell);
    const slot = acts.add(act);
    return () => {
        acts.remove(slot, act);
        if (acts.size === 0)
            signal.removeEventListener('abort', tell);
    };
}
function listenersOf(signal) {
    const there = known.get(signal);
    if (there)
        return there;
    const acts = new Members();
    const tell = () => {
        for (const act of acts)
            act();
    };
    const listeners = { acts, tell };
    known.set(signal, listeners);
    return listeners;
}
/**
 * The present members, in no order, where thousands come and go. A Set leaks for a while: when V8 rehashes an old Set,
 * the dead table still points at the members of that moment and keeps them alive until the next full collection.
 */
class Members {
    /** Undefined where a slot is free. */
    #slots = [];
    #free = [];
    get size() {
        return this.#slots.length - this.#free.length;
    }
    /** @returns the member's slot, which `remove` needs */
    add(member) {
        const slot = this.#free.pop() ?? this.#slots.length;
        this.#slots[slot] = member;
        return slot;
    }
    /** Removing twice is harmless: a slot reused since then is left alone. */
    remove(slot, member) {
        if (this.#slots[slot] !== member)
            return;
        this.#slots[slot] = undefined;
        this.#free.push(slot);
    }
    /** Skips members that are removed during the iteration. */
    *[Symbol.iterator]() {
        for (let slot = 0; slot < this.#slots.length; slot++) {
            const member = this.#slots[slot];
            if (member !== undefined)
                yield member;
        }
    }
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OPEN_MARK),
/* harmony export */   j: () => (/* binding */ OpenPlans)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38119);
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

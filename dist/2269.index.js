export const id = 2269;
export const ids = [2269,4702];
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

/***/ 16721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22001);
/* harmony import */ var _storage_stores_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88538);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60749);
/* harmony import */ var _known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69965);
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


/***/ })

};

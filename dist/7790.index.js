export const id = 7790;
export const ids = [7790];
export const modules = {

/***/ 16721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** What can be asked of the doctor. */




const EXAMINED = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-examined');
const DOCTOR_FIELDS = {
    destination: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae,
        required: true,
        help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)('en', EXAMINED),
        asks: EXAMINED,
    },
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e,
    'read-only': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
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
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22288);
/* harmony import */ var _storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88538);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60749);
/* harmony import */ var _known_open_known_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12793);
/* harmony import */ var _known_own_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12747);
/** What a run would do: asks of the store what a run needs of it, and of the origins nothing. Writes nothing but the probe. */







async function runDry(settings, plan, ledger, stop, context) {
    const { watch, requests } = context;
    let error;
    try {
        // What a caller's own store wants is not known.
        const findings = settings.store.kind === 'own'
            ? []
            : (0,_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_3__/* .runDoctor */ .j1)(settings.store, true, watch.notice, stop.stopping, requests.toStore);
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
    // Not before: the examination ends with the run.
    if (error)
        stop.failStore(error);
    else
        await settleFromManifest(settings, plan, ledger, stop, context);
    const message = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(settings.language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('dry-run'));
    ledger.settleRest({ outcome: 'skipped', reason: 'dry-run', message });
}
function errorOfFinding({ sentence, advice }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-denied', (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .asSaid */ .mq)(sentence), {
        advice: advice === undefined ? undefined : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .asSaid */ .mq)(advice),
    });
}
/** Settles what is known without asking for any image, and writes nothing. */
async function settleFromManifest(settings, plan, ledger, stop, context) {
    const mode = settings.manifest.mode === 'off' ? 'off' : 'read-only';
    const store = await (0,_storage_stores_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)(settings.store, context.watch.notice, context.requests.toStore);
    try {
        const opened = await (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_4__/* .openKnownImages */ ._Z)(settings, mode, store, (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedOf */ .Lm)(plan), stop, context);
        // Nobody is asked: what only the store knows stays as it stands.
        await (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_5__/* .decideOwnLinks */ .S)(plan, opened, undefined, ledger, stop);
        for (const job of plan.jobs)
            if (opened.settleKnown(job, ledger) === 'resting')
                opened.settleResting(job, ledger);
    }
    finally {
        await store.close();
    }
}


/***/ })

};

export const id = 7790;
export const ids = [7790];
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
/* harmony import */ var _base_concurrency_each_at_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51100);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22001);
/* harmony import */ var _storage_stores_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77086);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14767);
/* harmony import */ var _known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99518);
/* harmony import */ var _known_own_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93665);
/**
 * Shows what a run would do. It tries everything that a run needs from the store and sends no request to the origins.
 * It writes nothing but the probe object.
 */









/** Concurrent requests to the store. */
const CONCURRENCY = 16;
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
        const wanted = (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedOf */ .Lm)(plan);
        const opened = await (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__/* .openKnownImages */ ._Z)(settings, mode, store, wanted, stop, context);
        if (plan instanceof _input_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .WholePlan */ .Nv) {
            await opened.look.overPlan(plan, wanted.urls);
            // Without the store: a link that only the store knows stays as it is.
            await (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_7__/* .decideOwnLinks */ .SW)(plan, opened, undefined, ledger, stop);
        }
        const { lookups, lost } = opened.knownImages;
        const suspects = [];
        for (const job of plan.jobs)
            if (job.targets.some(target => lookups.lookUp(job, target).kind === 'suspect'))
                suspects.push(job);
            else
                settleIfKnown(job, opened, ledger, untried(settings));
        await (0,_base_concurrency_each_at_once_js__WEBPACK_IMPORTED_MODULE_8__/* .eachAtOnce */ .G)(suspects, CONCURRENCY, async (job) => {
            for (const target of job.targets) {
                const found = lookups.lookUp(job, target);
                if (found.kind === 'suspect')
                    await lost.afterLook(found.entry, opened.objects);
            }
            settleIfKnown(job, opened, ledger, untried(settings));
        });
        opened.look.report();
        if (!arriving)
            return;
        const outcome = untried(settings);
        for await (const job of arriving) {
            settleIfKnown(job, opened, ledger, outcome);
            for (const target of job.targets)
                ledger.settle(target, outcome);
            job.body?.release();
        }
    }
    finally {
        await store.close();
    }
}
function settleIfKnown(job, opened, ledger, untried) {
    const state = opened.settleKnown(job, ledger);
    if (state === 'resting')
        opened.settleResting(job, ledger);
    if (state !== 'open')
        return;
    for (const target of job.targets) {
        const outcome = opened.knownImages.lost.withLoss(job, target, untried);
        if (outcome !== untried)
            ledger.settle(target, outcome);
    }
}


/***/ })

};

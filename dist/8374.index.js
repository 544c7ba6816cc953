export const id = 8374;
export const ids = [8374];
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

/***/ 33277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/* harmony import */ var _options_upload_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90900);
/** Fields of the doctor. */




const DOCTOR_FIELDS = {
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        destination: {
            required: true,
            en: 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
            zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
            common: true,
        },
    }),
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e,
    ..._options_upload_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .UPLOAD_FIELDS */ .M,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        'read-only': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Try only what listing and downloading need, and write nothing.',
            zh: '只检查列举和下载所需的权限，不写入任何内容。',
            common: true,
        },
    }),
};


/***/ }),

/***/ 20334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDry: () => (/* binding */ runDry)
/* harmony export */ });
/* harmony import */ var _base_closing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10406);
/* harmony import */ var _base_concurrency_each_at_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51100);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_positions_image_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24187);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9705);
/* harmony import */ var _known_open_known_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21631);
/* harmony import */ var _known_own_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12747);
/**
 * Shows what a run would do. It tries everything that a run needs from the store and sends no request to the origins.
 * It writes nothing but the probe object.
 */









/** Concurrent requests to the store. */
const CONCURRENCY = 16;
async function runDry(run) {
    const { settings, ledger, stop, watch, requests } = run;
    let error;
    try {
        // The needs of a caller's own store are unknown, so nothing is checked.
        const findings = settings.store.kind === 'own'
            ? []
            : (0,_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_4__/* .runDoctor */ .j1)(settings.store, true, watch.notice, stop.stopping, requests.toStore);
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
        await (0,_base_closing_js__WEBPACK_IMPORTED_MODULE_7__/* .closingAfter */ .Y)(closing => settleFromManifest(run, closing));
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
async function settleFromManifest(run, closing) {
    const { settings, list, ledger, stop, arriving } = run;
    const memory = await (0,_known_open_known_images_js__WEBPACK_IMPORTED_MODULE_5__/* .openMemory */ .u)(run, settings.manifest.mode === 'off' ? 'off' : 'read-only', closing);
    if (list instanceof _input_positions_image_list_js__WEBPACK_IMPORTED_MODULE_3__/* .WholeList */ .wv) {
        await memory.look.overList(list);
        // Without the store: a link that only the store knows stays as it is.
        await (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_6__/* .decideOwnLinks */ .SW)(list, memory, undefined, ledger, stop);
    }
    const { lookups, lost } = memory.knownImages;
    const outcome = untried(settings);
    const suspects = [];
    for (const job of list.jobs)
        if (job.targets.some(target => lookups.lookUp(job, target).kind === 'suspect'))
            suspects.push(job);
        else
            settleIfKnown(job, memory, ledger, outcome);
    await (0,_base_concurrency_each_at_once_js__WEBPACK_IMPORTED_MODULE_8__/* .eachAtOnce */ .G)(suspects, CONCURRENCY, async (job) => {
        for (const target of job.targets) {
            const found = lookups.lookUp(job, target);
            if (found.kind === 'suspect')
                await lost.afterLook(found.entry, memory.objects);
        }
        settleIfKnown(job, memory, ledger, outcome);
    });
    memory.look.report();
    for await (const job of arriving ?? []) {
        settleIfKnown(job, memory, ledger, outcome);
        for (const target of job.targets)
            ledger.settle(target, outcome);
        job.body?.release();
    }
}
function settleIfKnown(job, memory, ledger, untried) {
    const state = memory.settleKnown(job);
    if (state === 'resting')
        memory.settleResting(job);
    if (state !== 'open')
        return;
    for (const target of job.targets) {
        const outcome = memory.knownImages.lost.withLoss(job, target, untried);
        if (outcome !== untried)
            ledger.settle(target, outcome);
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


/***/ })

};

export const id = 9466;
export const ids = [9466];
export const modules = {

/***/ 33277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Fields of the doctor. */



const DOCTOR_FIELDS = {
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        destination: {
            required: true,
            en: 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
            zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
        },
    }),
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .UPLOAD_FIELDS */ .MV,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        'read-only': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Try only what listing and downloading need, and write nothing.',
            zh: '只检查列举和下载所需的权限，不写入任何内容。',
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _base_closing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10406);
/* harmony import */ var _base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73675);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _doctor_doctor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32346);
/* harmony import */ var _known_own_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12747);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41350);
/* harmony import */ var _open_known_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52929);
/**
 * Shows what a run would do. It tries to reach and to read the store, sends no request to the origins, and writes
 * nothing.
 */









/** Concurrent requests to the store. */
const CONCURRENCY = 16;
async function runDry(run) {
    const { settings, ledger, stop, watch, requests } = run;
    let error;
    try {
        const { store } = settings;
        // The needs of a caller's own store are unknown, and a run makes a folder that is not there.
        const isUnchecked = store.kind === 'own' || (store.kind === 'file' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(store.directory));
        const findings = isUnchecked ? [] : (0,_doctor_doctor_js__WEBPACK_IMPORTED_MODULE_3__/* .runDoctor */ .j1)(store, false, watch.notice, stop.stopping, requests.toStore);
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
    return { outcome: 'skipped', reason: 'dry-run', message: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('dry-run')) };
}
function errorOfFinding({ sentence, advice }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-denied', (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSaid */ .mq)(sentence), {
        advice: advice === undefined ? undefined : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSaid */ .mq)(advice),
    });
}
/** Settles the known images without requesting any image, and writes nothing. */
async function settleFromManifest(run, closing) {
    const { settings, list, ledger, stop, arriving } = run;
    const opened = await (0,_open_known_images_js__WEBPACK_IMPORTED_MODULE_6__/* .openManifestOf */ .h)(run, settings.manifest.mode === 'off' ? 'off' : 'read-only', closing);
    if (!list.isArriving) {
        await opened.look.overList(list);
        // Without the store: a link that only the store knows stays as it is.
        await (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_4__/* .decideOwnLinks */ .SW)(list, opened, undefined, ledger, stop);
    }
    const { lookups, missing } = opened.knownImages;
    const outcome = untried(settings);
    const suspects = [];
    for (const job of list.jobs)
        if (job.targets.some(target => lookups.lookUp(job, target).kind === 'suspect'))
            suspects.push(job);
        else
            settleOne(job, opened, ledger, outcome);
    await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_8__/* .eachAtOnce */ .G)(suspects, CONCURRENCY, async (job) => {
        for (const target of job.targets) {
            const found = lookups.lookUp(job, target);
            if (found.kind === 'suspect')
                await missing.afterLook(found.entry, opened.objects);
        }
        settleOne(job, opened, ledger, outcome);
    });
    opened.look.report();
    for await (const job of arriving ?? []) {
        settleOne(job, opened, ledger, outcome);
        job.body?.release();
    }
}
function settleOne(job, opened, ledger, untried) {
    const state = opened.knownJobs.settle(job);
    if (state === 'resting')
        opened.knownJobs.settleResting(job);
    if (state !== 'open')
        return;
    const { lookups, missing } = opened.knownImages;
    for (const target of job.targets) {
        const due = lookups.dueLine(job, target);
        const outcome = due ? opened.knownImages.kept(due) : missing.withLoss(job, target, untried);
        ledger.settle({ target, job, outcome });
    }
}


/***/ }),

/***/ 12747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ settlementsOfKeys),
/* harmony export */   SW: () => (/* binding */ decideOwnLinks),
/* harmony export */   t9: () => (/* binding */ settleOwnLinks)
/* harmony export */ });
/* harmony import */ var _base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73675);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49891);
/* harmony import */ var _manifest_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4491);
/** Links in lists that already lead to stored images. They are settled without their origin, unless they are missing. */





/** Concurrent requests to the store. */
const CONCURRENCY = 16;
/**
 * Settles the links to stored images, and plans the others like any other URL.
 * @param store looked up at most once for each key that the manifest does not know; undefined skips these lookups
 * @returns jobs that fetch missing images from the URLs that they came from
 */
async function decideOwnLinks(list, opened, store, ledger, stop) {
    const { manifest, knownImages, objects } = opened;
    const { lookups, missing } = knownImages;
    const sure = [];
    const doubtful = [];
    for (const key of (0,_manifest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownKeys */ .Hs)(list)) {
        const entry = lookups.entryOfKey(key);
        if (entry && (entry.loss || lookups.losses.isSuspect(entry)))
            doubtful.push(entry);
        else
            sure.push(key);
    }
    const settlements = await settlementsOfKeys(sure, opened, store, stop);
    const targets = new Map(list.ownLinks.map(({ key, target }) => [key, target]));
    const restoring = new Map();
    for (const entry of store ? doubtful : []) {
        const { key } = entry;
        const job = restoringJob(entry, manifest.sourcesOf(key), [targets.get(key) ?? []].flat());
        if (job) {
            lookups.restore(job, entry);
            restoring.set(key, job);
        }
    }
    if (restoring.size > 0)
        await opened.readSources(Array.from(restoring.values(), ({ url }) => url));
    await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_4__/* .eachAtOnce */ .G)(doubtful, CONCURRENCY, async (entry) => {
        const job = restoring.get(entry.key);
        /** The outcome if the sources rest after a failure. */
        const resting = () => {
            const outcome = job && knownImages.recall(job, job.targets[0]);
            return outcome && { outcome };
        };
        const known = entry.loss === 'missing' ? resting() : undefined;
        const isLooked = job && known && !knownImages.isToLookUp(job);
        let settlement = isLooked ? known : await missing.afterLook(entry, objects);
        if (!settlement && job) {
            settlement = resting();
            if (!settlement)
                return;
            knownImages.recordNotStored(job);
        }
        restoring.delete(entry.key);
        settlements.set(entry.key, settlement ?? { outcome: missing.outcome(entry) });
    });
    settleOwnLinks(list, settlements, ledger, restoring);
    return [...restoring.values()];
}
/**
 * Makes the job that fetches a missing image again from the URLs that it came from.
 * @returns undefined if no source can be requested, or the bytes are not known
 */
function restoringJob({ sha256 }, sources, targets) {
    const [first, ...others] = sources.flatMap(({ url }) => {
        try {
            // Others may write to the bucket, so a URL of the manifest is judged like one of a list.
            return [{ url: (0,_base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchableUrl */ .o)(url).href }];
        }
        catch {
            return [];
        }
    });
    return first && sha256 !== undefined ? { ...first, others, targets } : undefined;
}
/**
 * @param settlements by key; a link to any other key is planned like an ordinary URL
 * @param restoring keys that jobs of their own bring back
 */
function settleOwnLinks(list, settlements, ledger, restoring = new Map()) {
    const isStored = ({ key, target }) => {
        const settlement = settlements.get(key);
        if (settlement)
            ledger.settle({ ...settlement, target });
        return settlement !== undefined || restoring.has(key);
    };
    list.decide(isStored);
    ledger.grew();
}
/** Returns what becomes of the keys that the manifest knows, or else the store has. */
async function settlementsOfKeys(keys, { manifest, knownImages, linksOf }, store, stop) {
    const settlements = new Map();
    const unknown = [];
    for (const key of keys) {
        const entry = manifest.entryOfKey(key);
        if (entry)
            settlements.set(key, { outcome: knownImages.kept(entry) });
        else
            unknown.push(key);
    }
    if (store)
        await findStored(unknown, store, stop, key => {
            settlements.set(key, { outcome: { outcome: 'unchanged', key, ...linksOf(key) } });
        });
    return settlements;
}
async function findStored(keys, store, stop, found) {
    const stored = (0,_storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedKeys */ .C)(store, keys);
    await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_4__/* .eachAtOnce */ .G)(keys, CONCURRENCY, async (key) => {
        if (stop.stopping.aborted)
            return;
        try {
            const object = await stored.find(key, stop.stopping);
            if (object)
                found(key);
        }
        catch (error) {
            if (stop.stopping.aborted)
                return;
            // A denied read does not matter, since uploads may still be allowed. Other store errors may end the run.
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc) || error.reason === 'store-denied')
                return;
            stop.storeFailed(error);
        }
    });
}


/***/ })

};

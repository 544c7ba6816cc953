export const id = 9433;
export const ids = [9433];
export const modules = {

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


/***/ }),

/***/ 49433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoLinks: () => (/* binding */ undoLinks)
/* harmony export */ });
/* harmony import */ var _base_closing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10406);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95009);
/* harmony import */ var _input_documents_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80617);
/* harmony import */ var _input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4514);
/* harmony import */ var _known_manifest_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4491);
/* harmony import */ var _known_own_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12747);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41350);
/* harmony import */ var _open_known_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52929);
/* harmony import */ var _options_list_rewriting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38466);
/**
 * Finds the sources of the stored images that the lists link to, so that the links can go back to them. Fetches no
 * image, and writes nothing into the store.
 */












async function undoLinks(run, rewriting) {
    const { settings, ledger, stop, watch } = run;
    const list = run.list;
    const links = list.ownLinks;
    await (0,_base_closing_js__WEBPACK_IMPORTED_MODULE_9__/* .closingAfter */ .Y)(async (closing) => {
        const opened = await (0,_open_known_images_js__WEBPACK_IMPORTED_MODULE_7__/* .openManifestOf */ .h)(run, 'read-only', closing);
        const { manifest, isManifestRead } = opened;
        if (!isManifestRead)
            stop.failStore(new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-denied', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('undo-unread')));
        const settlements = await (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_5__/* .settlementsOfKeys */ .GP)((0,_known_manifest_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ownKeys */ .Hs)(list), opened, opened.store, stop);
        const message = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('undo-no-source').in(settings.language);
        for (const [key, { outcome }] of settlements)
            if (manifest.sourcesOf(key).length === 0)
                settlements.set(key, { outcome: { ...outcome, message } });
        (0,_known_own_links_js__WEBPACK_IMPORTED_MODULE_5__/* .settleOwnLinks */ .t9)(list, settlements, ledger);
        watch.planned(list.ownCount, list.jobCount, list.objectCount);
        if (stop.stopping.aborted)
            return;
        noteSources(rewriting, links.filter(({ key }) => settlements.has(key)), manifest, run);
        const left = links.filter(({ key }) => !rewriting.sources.has(key)).length;
        // What is missing of the manifest may know a source, also of an object that is gone.
        if (left > 0 && manifest.problem)
            rewriting.problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('undo-part-unread', { count: left }));
    });
}
function noteSources(rewriting, links, manifest, { watch }) {
    const sources = new Map();
    let [several, signed] = [0, 0];
    for (const key of new Set(links.map(({ key }) => key))) {
        const [first, ...others] = manifest.sourcesOf(key);
        if (first)
            sources.set(key, first.url);
        if (others.length > 0)
            several++;
        if (first?.isSigned)
            signed++;
    }
    rewriting.sources = sources;
    const left = links.filter(({ key }) => !sources.has(key)).map(({ image }) => image.where);
    if (links.length === 0)
        watch.notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('undo-none'));
    const linked = new Set(links.map(({ image }) => image.listedAt && (0,_input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(image.listedAt)));
    const added = rewriting.lists
        .map(({ document }) => document.file)
        .filter(({ format, name }) => !_options_list_rewriting_js__WEBPACK_IMPORTED_MODULE_8__/* .REPLACED_ONLY */ .SI.has(format) && !linked.has(name))
        .map(({ name }) => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(name));
    if (added.length > 0)
        watch.notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('undo-added', { lists: (0,_input_documents_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listsText */ .zX)(added), suffix: _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_11__/* .STORED_SUFFIX */ .m }));
    if (left.length > 0)
        watch.notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('undo-left', { count: left.length, places: (0,_input_documents_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placesText */ .i3)(left) }));
    const said = [
        ...(several > 0 ? [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('undo-several', { count: several })] : []),
        ...(signed > 0 ? [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('undo-signed', { count: signed })] : []),
    ];
    if (said.length > 0)
        watch.notice((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)({ in: language => _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .LANGUAGES */ .Yj[language].space }, ...said));
}


/***/ })

};

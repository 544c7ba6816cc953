export const id = 20;
export const ids = [20];
export const modules = {

/***/ 94020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listAction: () => (/* binding */ listAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16863);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90143);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86593);
/* harmony import */ var _jobs_list_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61180);
/* harmony import */ var _jobs_list_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45404);
/* harmony import */ var _jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54412);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2988);
/* harmony import */ var _output_lists_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88953);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81789);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18896);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5012);
/** The list action. */













async function listAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_11__/* .openStep */ .b)(_jobs_list_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_FIELDS */ .H);
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .readWatcher */ .h)();
        const lists = new _output_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .OutputLists */ .Bc('keys', 'prefixes');
        const listing = (0,_jobs_list_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listWith */ .V)(surroundings, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `list-${process.pid}.jsonl`),
            ...options,
            signal,
            watch,
        });
        try {
            for await (const listed of listing) {
                if ((0,_jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .isPrefix */ .RW)(listed))
                    lists.add('prefixes', listed.prefix);
                else
                    lists.add('keys', listed.key);
            }
        }
        finally {
            watch.stop();
        }
        const { count, bytes, truncated, nextToken, resultsFile } = await listing;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(truncated ? 'action-found-more' : 'action-found', { count, bytes }));
        const outputs = {
            keys: lists.json('keys'),
            prefixes: lists.json('prefixes'),
            count: String(count),
            bytes: String(bytes),
            truncated: String(truncated),
            'next-token': nextToken ?? '',
            'results-file': resultsFile ?? '',
            'outputs-truncated': String(lists.leftEmpty().length > 0),
        };
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, value);
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .warnOfEmpty */ .Ne)(lists.leftEmpty());
    });
}


/***/ }),

/***/ 61180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LIST_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_source_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80556);


const LIST_FIELDS = {
    ..._options_source_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    match: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
    },
    delimiter: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Fold keys that go on after it, usually `/`, into common prefixes.',
    },
    limit: { parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 100_000_000), help: 'Stop after this many keys and prefixes.' },
    'start-after': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Only keys that sort after this one, prefix included.',
    },
    'continuation-token': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'The `next-token` of an earlier listing, to go on from there.',
    },
    'modified-since': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOrAge */ .ry,
        help: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
    },
    'if-none-found': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    },
    'results-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 80556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SOURCE_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86593);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Where objects come from, for listing and downloading. */




const SOURCE = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-source');
const SOURCE_FIELDS = {
    source: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae,
        required: true,
        help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)('en', SOURCE),
        asks: SOURCE,
    },
    ..._store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e,
};


/***/ })

};

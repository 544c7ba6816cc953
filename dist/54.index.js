export const id = 54;
export const ids = [54];
export const modules = {

/***/ 44054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistAction: () => (/* binding */ persistAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16863);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1482);
/* harmony import */ var _jobs_persist_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25482);
/* harmony import */ var _jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62076);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81789);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5012);
/** The persist action: inputs to options, report to outputs. */










async function persistAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .runAction */ .C)(async (signal) => {
        const { options, secrets, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_9__/* .openStep */ .b)(_jobs_persist_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .PERSIST_FIELDS */ .n);
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .persistWatcher */ .$)();
        const report = await (0,_jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_4__/* .persistWith */ .T)({ ...surroundings, newFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `new-${process.pid}.jsonl`) }, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `results-${process.pid}.jsonl`),
            failedFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `failed-${process.pid}.jsonl`),
            ...options,
            signal,
            watch,
        }).finally(watch.stop);
        (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCounts */ .A7)(report);
        (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .fz)(report);
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutputs */ .n0)(report, secrets);
        if ((0,_jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOption */ .Z)(_jobs_persist_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .PERSIST_FIELDS */ .n.summary, options.summary))
            await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSummary */ .Sy)(report, summaryOptions(options));
        if (report.failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(new Error(report.failure));
    });
}
function summaryOptions({ destination = '', language, publicUrlBase, }) {
    return { destination, language: language === 'zh' ? 'zh' : 'en', isPublic: Boolean(publicUrlBase) };
}


/***/ })

};

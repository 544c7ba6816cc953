export const id = 5925;
export const ids = [5925];
export const modules = {

/***/ 57018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ localeLanguage),
/* harmony export */   d: () => (/* binding */ readLanguage)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/** Which language the reader of the terminal has. Pure. */

/** That of `--language`, also where something else of the command line is wrong; else that of the locale. */
function readLanguage(argv, env) {
    const flags = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
    const asked = flags.flatMap((word, index) => {
        if (word === '--language')
            return flags[index + 1] ?? [];
        return word.startsWith('--language=') ? word.slice('--language='.length) : [];
    });
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .languageMeant */ .iV)(asked.at(-1)?.trim() ?? '') ?? localeLanguage(env);
}
/**
 * POSIX: the first of these that is set decides.
 * @param system the locale of the user's account, which Windows has in place of them
 */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }, 
// Of all that know it the cheapest: a date format takes 13 ms.
system = new Intl.PluralRules().resolvedOptions().locale) {
    return (LC_ALL || LC_MESSAGES || LANG || system).startsWith('zh') ? 'zh' : 'en';
}


/***/ }),

/***/ 35925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isNodeTooOld: () => (/* binding */ isNodeTooOld)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57018);


/** undici cannot even be loaded by an older Node, so this is asked before it is. As in package.json's `engines`. */
const MIN_VERSION = [22, 19];
/** Says so and sets the exit status when this Node is too old. */
function isNodeTooOld() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]))
        return false;
    const { env, stderr, versions } = process;
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-node-too-old', { least: MIN_VERSION.join('.'), version: versions.node });
    stderr.write(`${sentence.in((0,_language_js__WEBPACK_IMPORTED_MODULE_1__/* .localeLanguage */ .X)(env))}\n`);
    process.exitCode = 2;
    return true;
}


/***/ })

};

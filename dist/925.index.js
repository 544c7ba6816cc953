export const id = 925;
export const ids = [925];
export const modules = {

/***/ 35925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isNodeTooOld: () => (/* binding */ isNodeTooOld)
/* harmony export */ });
/** undici cannot even be loaded by an older Node, so this is asked before it is. As in package.json's `engines`. */
const MIN_VERSION = [22, 19];
/** Says so and sets the exit status when this Node is too old. */
function isNodeTooOld() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]))
        return false;
    process.stderr.write(`persist-images needs Node ${MIN_VERSION.join('.')} or later; this is ${process.versions.node}\n`);
    process.exitCode = 2;
    return true;
}


/***/ })

};

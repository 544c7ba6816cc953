export const id = 9438;
export const ids = [9438];
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


/***/ })

};

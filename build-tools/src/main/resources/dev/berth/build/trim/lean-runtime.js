// What a trimmed program needs of TeaVM's runtime, each function as short as the program allows.
// A Java exception is a JavaScript Error by its prototype, so that it can be thrown as it is.
let $rt_throw = exception => { throw exception; };
let $rt_exception = exception => exception;
let $rt_fillNativeException = exception => { exception.stack = Error().stack; };
let $rt_wrapException = error =>
    error instanceof jl_Throwable ? error : $rt_createException("(JavaScript) " + error);
let $rt_eraseClinit = type => () => {};

// A Java array is an object around a JavaScript one.
let $rt_createArray = size => ({data: Array(size).fill(null)});
let $rt_wrapArray = data => ({data});
let $rt_createUnfilledArray = size => ({data: Array(size)});
let $rt_createLongArray = size => ({data: new BigInt64Array(size)});
let $rt_createLongArrayFromData = data => ({data: new BigInt64Array(data)});
let $rt_createCharArray = size => ({data: new Uint16Array(size)});
let $rt_createCharArrayFromData = data => ({data: new Uint16Array(data)});
let $rt_createByteArray = size => ({data: new Int8Array(size)});
let $rt_createByteArrayFromData = data => ({data: new Int8Array(data)});
let $rt_createShortArray = size => ({data: new Int16Array(size)});
let $rt_createShortArrayFromData = data => ({data: new Int16Array(data)});
let $rt_createIntArray = size => ({data: new Int32Array(size)});
let $rt_createIntArrayFromData = data => ({data: new Int32Array(data)});
let $rt_createBooleanArray = size => ({data: new Int8Array(size)});
let $rt_createBooleanArrayFromData = data => ({data: new Int8Array(data)});
let $rt_createFloatArray = size => ({data: new Float32Array(size)});
let $rt_createFloatArrayFromData = data => ({data: new Float32Array(data)});
let $rt_createDoubleArray = size => ({data: new Float64Array(size)});
let $rt_createDoubleArrayFromData = data => ({data: new Float64Array(data)});
let $rt_imul = (a, b) => Math.imul(a, b);

// A Java object behind a functional interface becomes one JavaScript function, always the same.
let otji_JS_function = (target, method) =>
    target && (target["$" + method] = target["$" + method] || target[method].bind(target));
let $rt_copyArray = array => ({data: array.data.slice()});

// The schema library probes for eval, which the content policy forbids and reports. This tells it not to; it has to
// run before the library is loaded, so this file is imported first.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

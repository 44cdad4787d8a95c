// The schema library probes for eval, which the content policy forbids and reports. This tells it not to. It has to run
// before the library does, in whichever chunk the build has put it: so it is a script of its own, before the modules.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

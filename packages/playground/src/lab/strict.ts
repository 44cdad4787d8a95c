// As for the page: the schema library is told not to probe for eval, before it is loaded.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

import type { Kit } from '../rules/kit.js'
import type { World } from '../rules/world.js'

/** How each part of what can be seen is read off a world. */
export type Parts<T> = { readonly [K in keyof T]: (world: World, kit: Kit) => T[K] }

/** All parts, as a copy that the run no longer changes. */
export function copyOf<T>(parts: Parts<T>, world: World, kit: Kit): T {
  const read = Object.entries<(world: World, kit: Kit) => unknown>(parts)
  return Object.fromEntries(read.map(([name, part]) => [name, part(world, kit)])) as T
}

/**
 * The same for a moment: each part is worked out when it is read, and is good until the run goes on. Who is asked a hundred
 * times a run and reads one part or two waits for no others.
 */
export function glanceOf<T>(parts: Parts<T>): new (world: World, kit: Kit) => T {
  class Glance {
    constructor(
      readonly seen: World,
      readonly kit: Kit
    ) {}
  }
  for (const name of Object.keys(parts) as (keyof T)[]) {
    const part = parts[name]
    Object.defineProperty(Glance.prototype, name, {
      get(this: Glance) {
        return part(this.seen, this.kit)
      }
    })
  }
  return Glance as unknown as new (world: World, kit: Kit) => T
}

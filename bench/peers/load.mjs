// Brings in a peer from the folder that bench/peers.mjs installed it into: none is a dependency of this repository.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.env.PEERS_FOLDER

/** A package by its name, or by a path inside it. */
export async function load(name, path) {
  const entry = path ? join(folder, 'node_modules', name, path) : createRequire(`${folder}/`).resolve(name)
  return import(pathToFileURL(entry).href)
}

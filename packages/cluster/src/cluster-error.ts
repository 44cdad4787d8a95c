/** What cannot be done with this input or this Redis, in words for the person who asked. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError'
}

/** The version of this engine. A seed keeps its meaning within one minor version. */
export const engineVersion = '0.1.0'

import { exp, ln } from './elementary.js'

/**
 * The chance that a standard normal variable is at most `x`. Absolute error below 1e-15, in the far lower tail
 * (x < -7) also below 1e-8 of the value; 0 below -37.
 * Source: Graeme West, Better approximations to cumulative normal functions, Wilmott Magazine (May 2005), after Hart,
 * Computer Approximations (1968), algorithm 5666.
 */
export function normalCdf(x: number): number {
  const tail = upperTail(Math.abs(x))
  return x > 0 ? 1 - tail : tail
}

/**
 * The value that a standard normal variable stays below with chance `p`; relative error about 1e-15. -Infinity at 0,
 * Infinity at 1, NaN outside [0, 1].
 * Source: Michael J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), 477-484, routine PPND16.
 */
export function normalQuantile(p: number): number {
  if (p === 0) return -Infinity
  if (p === 1) return Infinity
  if (!(p > 0 && p < 1)) return NaN
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return centralQuantile(q)
  const r = Math.sqrt(-ln(q < 0 ? p : 1 - p))
  const size = r <= 5 ? middleQuantile(r - 1.6) : farQuantile(r - 5)
  return q < 0 ? -size : size
}

function upperTail(x: number): number {
  if (x > 37) return 0
  const density = exp((-x * x) / 2)
  if (x < 7.07106781186547) return (density * hartAbove(x)) / hartBelow(x)
  return density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.5066282746310002
}

// The polynomials are nested by hand (Horner): the order of the operations decides the last bits.
// prettier-ignore
function hartAbove(x: number): number {
  return (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x +
    112.079291497871) * x + 221.213596169931) * x + 220.206867912376
}

// prettier-ignore
function hartBelow(x: number): number {
  return ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x +
    296.564248779674) * x + 637.333633378831) * x + 793.826512519948) * x + 440.413735824752
}

// prettier-ignore
function centralQuantile(q: number): number {
  const r = 0.180625 - q * q
  const above = ((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r +
    4.5921953931549871457e4) * r + 1.3731693765509461125e4) * r + 1.9715909503065514427e3) * r +
    1.3314166789178437745e2) * r + 3.3871328727963666080
  const below = ((((((5.2264952788528545610e3 * r + 2.8729085735721942674e4) * r + 3.9307895800092710610e4) * r +
    2.1213794301586595867e4) * r + 5.3941960214247511077e3) * r + 6.8718700749205790830e2) * r +
    4.2313330701600911252e1) * r + 1
  return (q * above) / below
}

// prettier-ignore
function middleQuantile(r: number): number {
  const above = ((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r +
    1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.76949722146069140550) * r +
    4.63033784615654529590) * r + 1.42343711074968357734
  const below = ((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r + 1.51986665636164571966e-2) * r +
    1.48103976427480074590e-1) * r + 6.89767334985100004550e-1) * r + 1.67638483018380384940) * r +
    2.05319162663775882187) * r + 1
  return above / below
}

// prettier-ignore
function farQuantile(r: number): number {
  const above = ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r +
    2.65321895265761230930e-2) * r + 2.96560571828504891230e-1) * r + 1.78482653991729133580) * r +
    5.46378491116411436990) * r + 6.65790464350110377720
  const below = ((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r + 1.84631831751005468180e-5) * r +
    7.86869131145613259100e-4) * r + 1.48753612908506148525e-2) * r + 1.36929880922735805310e-1) * r +
    5.99832206555887937690e-1) * r + 1
  return above / below
}

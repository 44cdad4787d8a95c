import type { Layout } from './layout.js'

/** Regions one under the other, read from top to bottom: for a phone, and for a narrow middle column. */
export const narrow: Layout = {
  width: 344,
  height: 1194,
  divider: 424,
  boxes: {
    guarantee: [0, 0, 344, 1194],
    negotiation: [98, 8, 120, 42],
    inForce: [8, 84, 314, 876],
    presence: [8, 108, 314, 316],
    ceasefire: [40, 136, 112, 48],
    monitoring: [40, 216, 112, 44],
    deployment: [40, 296, 112, 50],
    established: [40, 374, 112, 48],
    compliance: [8, 424, 314, 536],
    holding: [40, 468, 112, 44],
    verification: [40, 560, 112, 44],
    response: [22, 650, 140, 196],
    rung1: [54, 692, 102, 36],
    rung2: [54, 748, 102, 36],
    rung3: [54, 804, 102, 36],
    assessment: [54, 896, 110, 44],
    held: [206, 1000, 112, 38],
    frozen: [206, 1076, 112, 38],
    resumed: [44, 1000, 112, 38],
    lapsed: [44, 1095, 112, 52],
    noDeal: [206, 1134, 112, 52]
  },
  starts: {
    negotiation: [
      [80, 29],
      [98, 29]
    ],
    ceasefire: [
      [22, 158],
      [40, 158]
    ],
    holding: [
      [22, 490],
      [40, 490]
    ],
    rung1: [
      [40, 702],
      [54, 702]
    ]
  },
  routes: {
    'negotiation>inForce': {
      points: [
        [158, 50],
        [158, 84]
      ],
      label: { at: [164, 60], width: 178, lines: 1 }
    },
    'negotiation>noDeal': {
      points: [
        [218, 29],
        [334, 29],
        [334, 1160],
        [318, 1160]
      ],
      label: { at: [224, 33], width: 104, lines: 2 }
    },
    'inForce>held': {
      points: [
        [290, 960],
        [290, 1000]
      ],
      label: { at: [208, 966], width: 78, lines: 2 }
    },
    'inForce>frozen': {
      points: [
        [188, 960],
        [188, 1095],
        [206, 1095]
      ],
      label: { at: [206, 1046], width: 120, lines: 2 }
    },
    'ceasefire>monitoring': {
      points: [
        [80, 184],
        [80, 216]
      ],
      label: { at: [86, 187], width: 92, lines: 2 }
    },
    'monitoring>deployment': {
      points: [
        [80, 260],
        [80, 296]
      ],
      label: { at: [86, 264], width: 92, lines: 2 }
    },
    'deployment>established': {
      points: [
        [80, 346],
        [80, 374]
      ],
      label: { at: [86, 347], width: 92, lines: 2 }
    },
    'ceasefire>deployment': {
      points: [
        [152, 166],
        [182, 166],
        [182, 308],
        [152, 308]
      ],
      label: { at: [188, 196], width: 68, lines: 6 }
    },
    'ceasefire>established': {
      points: [
        [152, 150],
        [260, 150],
        [260, 408],
        [152, 408]
      ],
      label: { at: [265, 206], width: 56, lines: 7 }
    },
    'established>deployment': {
      points: [
        [152, 390],
        [182, 390],
        [182, 334],
        [152, 334]
      ],
      label: { at: [188, 336], width: 68, lines: 3 }
    },
    'holding>verification': {
      points: [
        [80, 512],
        [80, 560]
      ],
      label: { at: [86, 523], width: 84, lines: 2 }
    },
    'verification>holding': {
      points: [
        [152, 570],
        [178, 570],
        [178, 502],
        [152, 502]
      ],
      label: { at: [184, 510], width: 118, lines: 3 }
    },
    'verification>response': {
      points: [
        [80, 604],
        [80, 650]
      ],
      label: { at: [86, 615], width: 90, lines: 2 }
    },
    'verification>assessment': {
      points: [
        [152, 596],
        [178, 596],
        [178, 906],
        [164, 906]
      ],
      label: { at: [183, 640], width: 70, lines: 7 }
    },
    'assessment>verification': {
      points: [
        [164, 918],
        [255, 918],
        [255, 583],
        [152, 583]
      ],
      label: { at: [258, 600], width: 51, lines: 4 }
    },
    'assessment>holding': {
      points: [
        [164, 930],
        [311, 930],
        [311, 482],
        [152, 482]
      ],
      label: { at: [258, 780], width: 51, lines: 6 }
    },
    'verification>lapsed': {
      points: [
        [40, 582],
        [15, 582],
        [15, 1121],
        [44, 1121]
      ],
      label: { at: [22, 1046], width: 160, lines: 3 }
    },
    'rung1>rung2': {
      points: [
        [80, 728],
        [80, 748]
      ],
      label: { at: [86, 731], width: 74, lines: 1 }
    },
    'rung2>rung3': {
      points: [
        [80, 784],
        [80, 804]
      ],
      label: { at: [86, 787], width: 74, lines: 1 }
    },
    'rung1>assessment': {
      points: [
        [156, 710],
        [170, 710],
        [170, 872],
        [150, 872],
        [150, 896]
      ],
      label: { at: [58, 849], width: 90, lines: 3 },
      count: [151, 706]
    },
    'rung2>assessment': {
      points: [
        [156, 766],
        [170, 766],
        [170, 872],
        [150, 872],
        [150, 896]
      ],
      count: [151, 762]
    },
    'rung3>assessment': {
      points: [
        [156, 822],
        [170, 822],
        [170, 872],
        [150, 872],
        [150, 896]
      ],
      count: [151, 818]
    },
    'rung1>resumed': {
      points: [
        [54, 718],
        [32, 718],
        [32, 1019],
        [44, 1019]
      ],
      label: { at: [38, 966], width: 140, lines: 2 }
    },
    'rung2>resumed': {
      points: [
        [54, 766],
        [32, 766],
        [32, 1019],
        [44, 1019]
      ],
      count: [36, 762]
    },
    'rung3>resumed': {
      points: [
        [54, 822],
        [32, 822],
        [32, 1019],
        [44, 1019]
      ],
      count: [36, 818]
    }
  }
}

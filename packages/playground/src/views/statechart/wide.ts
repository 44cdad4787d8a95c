import type { Layout } from './layout.js'

/** Regions as rows, read from left to right. */
export const wide: Layout = {
  width: 720,
  height: 538,
  divider: 208,
  boxes: {
    guarantee: [0, 0, 720, 538],
    negotiation: [112, 6, 124, 38],
    inForce: [12, 66, 678, 394],
    presence: [12, 86, 678, 122],
    ceasefire: [48, 112, 104, 48],
    monitoring: [222, 112, 104, 48],
    deployment: [396, 112, 104, 48],
    established: [570, 112, 104, 48],
    compliance: [12, 208, 678, 252],
    holding: [48, 254, 100, 48],
    verification: [214, 254, 104, 48],
    response: [372, 246, 162, 170],
    rung1: [416, 270, 102, 34],
    rung2: [416, 322, 102, 34],
    rung3: [416, 374, 102, 34],
    assessment: [578, 315, 98, 48],
    held: [20, 494, 104, 36],
    frozen: [140, 494, 104, 36],
    lapsed: [260, 494, 104, 36],
    resumed: [380, 494, 104, 36],
    noDeal: [580, 494, 104, 36]
  },
  starts: {
    negotiation: [
      [94, 25],
      [112, 25]
    ],
    ceasefire: [
      [30, 136],
      [48, 136]
    ],
    holding: [
      [30, 278],
      [48, 278]
    ],
    rung1: [
      [400, 278],
      [416, 278]
    ]
  },
  routes: {
    'negotiation>inForce': {
      points: [
        [174, 44],
        [174, 66]
      ],
      label: { at: [182, 48], width: 220, lines: 1 }
    },
    'negotiation>noDeal': {
      points: [
        [236, 25],
        [706, 25],
        [706, 512],
        [684, 512]
      ],
      label: { at: [330, 8], width: 330, lines: 1 }
    },
    'inForce>held': {
      points: [
        [36, 460],
        [36, 494]
      ],
      label: { at: [42, 463], width: 92, lines: 2 }
    },
    'inForce>frozen': {
      points: [
        [156, 460],
        [156, 494]
      ],
      label: { at: [162, 463], width: 92, lines: 2 }
    },
    'ceasefire>monitoring': {
      points: [
        [152, 136],
        [222, 136]
      ],
      label: { at: [187, 92], width: 68, lines: 3, align: 'middle', up: true },
      count: [187, 150]
    },
    'monitoring>deployment': {
      points: [
        [326, 136],
        [396, 136]
      ],
      label: { at: [361, 92], width: 68, lines: 3, align: 'middle', up: true },
      count: [361, 150]
    },
    'deployment>established': {
      points: [
        [500, 136],
        [570, 136]
      ],
      label: { at: [535, 92], width: 68, lines: 3, align: 'middle', up: true },
      count: [535, 150]
    },
    'ceasefire>deployment': {
      points: [
        [124, 160],
        [124, 180],
        [424, 180],
        [424, 160]
      ],
      label: { at: [132, 164], width: 284, lines: 1 }
    },
    'ceasefire>established': {
      points: [
        [76, 160],
        [76, 198],
        [634, 198],
        [634, 160]
      ],
      label: { at: [132, 183], width: 440, lines: 1 }
    },
    'established>deployment': {
      points: [
        [602, 160],
        [602, 180],
        [472, 180],
        [472, 160]
      ],
      label: { at: [480, 164], width: 116, lines: 1 }
    },
    'holding>verification': {
      points: [
        [148, 278],
        [214, 278]
      ],
      label: { at: [181, 236], width: 64, lines: 3, align: 'middle', up: true },
      count: [181, 292]
    },
    'verification>holding': {
      points: [
        [246, 254],
        [246, 234],
        [98, 234],
        [98, 254]
      ],
      label: { at: [118, 217], width: 164, lines: 1 }
    },
    'verification>assessment': {
      points: [
        [286, 254],
        [286, 234],
        [652, 234],
        [652, 315]
      ],
      label: { at: [294, 217], width: 350, lines: 1 }
    },
    'verification>response': {
      points: [
        [318, 278],
        [372, 278]
      ],
      label: { at: [345, 236], width: 52, lines: 3, align: 'middle', up: true },
      count: [345, 292]
    },
    'verification>lapsed': {
      points: [
        [298, 302],
        [298, 494]
      ],
      label: { at: [302, 312], width: 70, lines: 8 }
    },
    'rung1>rung2': {
      points: [
        [440, 304],
        [440, 322]
      ],
      label: { at: [446, 306], width: 86, lines: 1 }
    },
    'rung2>rung3': {
      points: [
        [440, 356],
        [440, 374]
      ],
      label: { at: [446, 358], width: 86, lines: 1 }
    },
    'rung1>assessment': {
      points: [
        [518, 287],
        [552, 287],
        [552, 339],
        [578, 339]
      ],
      label: { at: [559, 246], width: 88, lines: 4 },
      count: [535, 283]
    },
    'rung2>assessment': {
      points: [
        [518, 339],
        [578, 339]
      ],
      count: [535, 335]
    },
    'rung3>assessment': {
      points: [
        [518, 391],
        [552, 391],
        [552, 339],
        [578, 339]
      ],
      count: [535, 387]
    },
    'rung1>resumed': {
      points: [
        [416, 296],
        [392, 296],
        [392, 494]
      ],
      label: { at: [398, 463], width: 130, lines: 2 }
    },
    'rung2>resumed': {
      points: [
        [416, 339],
        [392, 339],
        [392, 494]
      ],
      count: [396, 335]
    },
    'rung3>resumed': {
      points: [
        [416, 391],
        [392, 391],
        [392, 494]
      ],
      count: [396, 387]
    },
    'assessment>holding': {
      points: [
        [640, 363],
        [640, 448],
        [98, 448],
        [98, 302]
      ],
      label: { at: [106, 432], width: 133, lines: 1 }
    },
    'assessment>verification': {
      points: [
        [606, 363],
        [606, 430],
        [240, 430],
        [240, 302]
      ],
      label: { at: [538, 390], width: 66, lines: 3, up: true }
    }
  }
}

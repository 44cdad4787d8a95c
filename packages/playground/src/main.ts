import { chosenTheme, show } from './app/theme.js'

// Before anything is drawn, so that no page flashes in the other theme.
show(chosenTheme())

import './elements/popover.js'
import './shell/top-bar.js'
import './views/branches/branch-bar.js'
import './views/controls/controls-view.js'
import './views/decision/decision-view.js'
import './views/history/history-view.js'
import './views/members/members-view.js'
import './views/meter/meter-view.js'
import './views/now/now-view.js'
import './views/phases/phases-view.js'
import './views/standing/standing-view.js'
import './views/tiles/tiles-view.js'
import './views/timeline/timeline-view.js'
import './shell/app.js'

// A page from disk, and one in a single file, are offline as they are.
if (import.meta.env.MODE === 'production') void import('./offline/offline.js')

// Makes runs away from the page. The schema library is told first not to probe for eval.
import './strict.js'
import '@armistice/core/worker'

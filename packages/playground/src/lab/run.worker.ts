// Makes runs away from the page. The schema library is told first not to probe for eval.
import '../app/strict.js'
import '@armistice/core/worker'

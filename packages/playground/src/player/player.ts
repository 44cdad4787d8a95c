// The script of `<armistice-player>`. A page may load it twice, by two addresses: the first to come counts.
if (!customElements.get('armistice-player')) void import('./element.js')

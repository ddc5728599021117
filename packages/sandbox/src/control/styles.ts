/** The control page's only style sheet. */
export const styles = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h2 { margin-block: 2rem 0.5rem; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
.table { overflow-x: auto; overflow-wrap: normal; margin-block: 1rem; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-block-end: 1px solid; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin-block: 0.75rem; }
fieldset { flex: 1 1 100%; min-inline-size: 0; padding: 0.5rem 1rem 1rem; border: 1px solid; }
a { color: inherit; }
.field { display: grid; grid-template-columns: minmax(0, auto); gap: 0.25rem; min-inline-size: 0; max-inline-size: 100%; }
.check { display: flex; gap: 0.5rem; align-items: baseline; }
input, select, button { font: inherit; min-block-size: 2rem; max-inline-size: 100%; }
input[type="checkbox"] { min-block-size: 0; inline-size: 1.25rem; block-size: 1.25rem; flex: none; align-self: center; }
button { padding: 0.25rem 1rem; }
.notice { border: 2px solid; padding: 0.75rem 1rem; font-weight: 600; }
`;

/** Its SHA-256 hash, by which the page's policy knows it. */
export const STYLES_HASH = "sha256-g1XryfXZVlfcT+nNO+oqXOSaYYQUBwvff8N9CwuRHtw=";

import "@testing-library/jest-dom/vitest";

// Testing Library sets it only where the test functions are globals. Not for a real browser: there
// people's events come from outside React, and it would call every one of them a mistake.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

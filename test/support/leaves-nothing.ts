import { userEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { afterEachLeavesNothing } from "./afterEachLeavesNothing.ts";
import { watchPageListeners } from "./pageListeners.ts";
import { watchPageTimers } from "./pageTimers.ts";
import { pageTraces } from "./pageTraces.ts";
import { processTraces } from "./processTraces.ts";

// Files share one page. Each loads a kit of its own, so that nothing stays in its modules.
vi.resetModules();

// It listens on every document that it has met.
userEvent.setup();
const [listeners, timers] = [watchPageListeners(), watchPageTimers()];
afterEachLeavesNothing(() => pageTraces(listeners, timers, processTraces));

import type { Catalogue } from "./Catalogue.ts";
import { policies } from "./policies.ts";

/** The 31 general codes and the conditions beside them: what guidance is decided by unless it is extended. */
export const generalCatalogue: Catalogue = Object.freeze({ policies });

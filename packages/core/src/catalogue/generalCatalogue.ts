import type { Catalogue } from "./Catalogue.ts";
import { policies } from "./policies.ts";

/** The policies of the 31 general codes and the conditions. Guidance uses it unless the host extends it. */
export const generalCatalogue: Catalogue = Object.freeze({ policies });

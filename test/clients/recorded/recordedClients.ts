import { apolloClients } from "./apolloClients.ts";
import { fetchClients } from "./fetchClients.ts";
import { graphqlClients } from "./graphqlClients.ts";
import { httpClients } from "./httpClients.ts";
import type { RecordedClients } from "./RecordedClient.ts";
import { storeClients } from "./storeClients.ts";

/** Every client whose answers are recorded, by a name that a reader of the table understands. */
export const recordedClients: RecordedClients = {
  ...fetchClients,
  ...httpClients,
  ...graphqlClients,
  ...apolloClients,
  ...storeClients,
};

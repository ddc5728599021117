import type { Meta } from "@storybook/react-vite";
import { EntryPreview } from "./EntryPreview.tsx";
import { storyLocales } from "../support/pseudoMessages.ts";
import { operationNames } from "./operationsOf.ts";
import { storyOf } from "./storyOf.ts";

/** One story for each code and condition. The controls change the situation it is met in. */
const meta = {
  title: "Catalogue/Codes",
  component: EntryPreview,
  args: { operation: "other", attempt: 1, enumerationPolicy: "explicit", locale: "en" },
  argTypes: {
    entry: { control: false },
    operation: { control: "select", options: [...operationNames, "other"] },
    attempt: { control: { type: "number", min: 1, max: 6 } },
    enumerationPolicy: { control: "inline-radio", options: ["explicit", "neutral", "uniform"] },
    authenticated: { control: "boolean" },
    locale: { control: "inline-radio", options: Object.keys(storyLocales) },
  },
} satisfies Meta<typeof EntryPreview>;

export default meta;

export const Auth0001 = storyOf("AUTH-0001");
export const Auth0002 = storyOf("AUTH-0002");
export const Auth0003 = storyOf("AUTH-0003");
export const Auth0004 = storyOf("AUTH-0004");
export const Auth0005 = storyOf("AUTH-0005");
export const Auth0006 = storyOf("AUTH-0006");
export const Auth0007 = storyOf("AUTH-0007");
export const Auth0008 = storyOf("AUTH-0008");
export const Auth0009 = storyOf("AUTH-0009");
export const Auth0010 = storyOf("AUTH-0010");
export const Auth0011 = storyOf("AUTH-0011");
export const Auth0012 = storyOf("AUTH-0012");
export const Auth0013 = storyOf("AUTH-0013");
export const Auth0014 = storyOf("AUTH-0014");
export const Auth0015 = storyOf("AUTH-0015");
export const Auth0016 = storyOf("AUTH-0016");
export const Auth0017 = storyOf("AUTH-0017");
export const Auth0018 = storyOf("AUTH-0018");
export const Auth0019 = storyOf("AUTH-0019");
export const Auth0020 = storyOf("AUTH-0020");
export const Auth0021 = storyOf("AUTH-0021");
export const Auth0022 = storyOf("AUTH-0022");
export const Auth0023 = storyOf("AUTH-0023");
export const Auth0024 = storyOf("AUTH-0024");
export const Auth0025 = storyOf("AUTH-0025");
export const Auth0026 = storyOf("AUTH-0026");
export const Auth0027 = storyOf("AUTH-0027");
export const Auth0028 = storyOf("AUTH-0028");
export const Auth0029 = storyOf("AUTH-0029");
export const Auth0030 = storyOf("AUTH-0030");
export const Auth0031 = storyOf("AUTH-0031");

export const Unknown = storyOf("UNKNOWN");
export const Network = storyOf("NETWORK");
export const Timeout = storyOf("TIMEOUT");
export const RateLimited = storyOf("RATE_LIMITED");
export const Server = storyOf("SERVER");
export const Unauthorized = storyOf("UNAUTHORIZED");
export const Aborted = storyOf("ABORTED");

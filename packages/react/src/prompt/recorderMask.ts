// Keeps codes and passcodes out of what session recorders record.

/** How session recorders are asked to mask a field: Sentry, Datadog, FullStory and LogRocket, Hotjar. */
export const recorderMask = {
  "data-sentry-mask": "",
  "data-dd-privacy": "mask",
  "data-private": "",
  "data-hj-suppress": "",
};

/** What routers and React throw, each made anew as they make it. */
export const signals: Record<string, () => object> = {
  "Next's redirect": () =>
    Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;replace;/verify;307;" }),
  "Next's notFound": () =>
    Object.assign(new Error("NEXT_HTTP_ERROR_FALLBACK;404"), {
      digest: "NEXT_HTTP_ERROR_FALLBACK;404",
    }),
  "React Router's redirect": () =>
    new Response(null, { status: 302, headers: { location: "/verify" } }),
  "TanStack Router's redirect": () =>
    Object.assign(new Response(null, { status: 307 }), { options: { to: "/verify" } }),
  "TanStack Router's notFound": () => ({ isNotFound: true }),
  "one of the host's own": () => ({ [Symbol.for("@fluz-kit/controlFlow")]: true }),
};

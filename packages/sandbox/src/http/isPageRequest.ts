/** Whether a request is somebody looking, not an application calling: a GET that holds no query. */
export function isPageRequest({ method, url }: Request): boolean {
  return (method === "GET" || method === "HEAD") && !new URL(url).searchParams.has("query");
}

/** A style sheet of the application's, until the returned function is called. */
export function addHostStyles(css: string): () => void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

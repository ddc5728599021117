import { countTraces } from "./newTraces.ts";

/** What is on the page now that a test can leave there, with how often. */
export function pageTraces(...more: readonly (() => Iterable<string>)[]): Map<string, number> {
  return countTraces([...onThePage(), ...more.flatMap((find) => [...find()])]);
}

function* onThePage(): Iterable<string> {
  for (const element of [document.documentElement, document.head, document.body]) {
    for (const { name } of element.attributes) yield `"${name}" on <${element.localName}>`;
  }
  for (const node of [...document.head.childNodes, ...document.body.childNodes]) {
    yield `${nameOf(node)} in <${node.parentElement?.localName ?? ""}>`;
  }
  for (const key of Object.keys(localStorage)) yield `"${key}" in localStorage`;
  for (const key of Object.keys(sessionStorage)) yield `"${key}" in sessionStorage`;
  yield `the address ${location.href}`;
}

function nameOf(node: ChildNode): string {
  return node instanceof Element ? `<${node.localName}>` : node.nodeName;
}

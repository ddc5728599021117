/** How many changes of the document happen meanwhile: nodes, texts and attributes. What is in a field is none. */
export async function countMutations(meanwhile: () => Promise<void>): Promise<number> {
  let count = 0;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await meanwhile();
  count += observer.takeRecords().length;
  observer.disconnect();
  return count;
}

/**
 * A body that a parser has read, as it stood on the line or as good as that: texts and bytes as they
 * are, forms as forms, anything else as JSON.
 *
 * @param type the Content-Type that the body came with
 */
export function encodeBody(parsed: unknown, type: string): Blob | FormData {
  if (parsed === undefined) return new Blob();
  if (typeof parsed === "string") return new Blob([parsed]);
  // A copy, because a view may be of shared memory, which no Blob takes.
  if (ArrayBuffer.isView(parsed)) return new Blob([copyOf(parsed)]);
  if (parsed instanceof ArrayBuffer) return new Blob([parsed]);
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return new Blob([new URLSearchParams(fieldsOf(parsed)).toString()]);
  }
  if (type.startsWith("multipart/form-data")) {
    const form = new FormData();
    for (const [name, value] of fieldsOf(parsed)) form.append(name, value);
    return form;
  }
  return new Blob([JSON.stringify(parsed)]);
}

function copyOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
}

/** Parsers make a list of what is given twice, and an object of a list that is long. */
function fieldsOf(parsed: unknown): [string, string][] {
  if (typeof parsed !== "object" || parsed === null) return [];
  return Object.entries(parsed).flatMap(([name, value]) => {
    const values: unknown[] =
      typeof value === "object" && value !== null ? Object.values(value) : [value];
    return values.map((one): [string, string] => [name, String(one)]);
  });
}

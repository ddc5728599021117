import { generate } from "selfsigned";

/** A certificate of a test's own for this machine, and its key, in PEM. */
export async function createCertificate(): Promise<{
  readonly cert: string;
  readonly key: string;
}> {
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { cert, key };
}

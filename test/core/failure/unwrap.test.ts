import { FluzError, unwrap, unwrapResponse } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);
const taken = { data: { registerUser: { success: false, error: { code: "AUTH-0026" } } } };
const done = { data: { registerUser: { success: true, error: null } } };

describe("unwrap", () => {
  test("gives the payload, by key or the only one", () => {
    expect(unwrap(done, "registerUser")).toEqual({ success: true, error: null });
    expect(unwrap(done)).toEqual({ success: true, error: null });
    expect(unwrap({ success: true })).toEqual({ success: true });
    const two = { data: { a: { success: true }, b: { success: true } } };
    expect(unwrap(two)).toEqual(two.data);
  });

  test("throws the failure that the payload hides", () => {
    expect(() => unwrap(taken)).toThrow(FluzError);
    expect(() => unwrap(taken, "registerUser")).toThrow("AUTH-0026 (registerUser)");
    expect(() => unwrap(done, "login")).toThrow(FluzError);
    expect(() => unwrap(null)).toThrow(FluzError);
    expect(() => unwrap('{"success":true}')).toThrow(FluzError);
  });

  test("does the same for a Response", async () => {
    expect(await unwrapResponse(json(done), "registerUser")).toMatchObject({ success: true });
    await expect(unwrapResponse(json(done), "login")).rejects.toThrow(FluzError);
    await expect(unwrapResponse(json(taken))).rejects.toMatchObject({ code: "AUTH-0026" });
    await expect(unwrapResponse(new Response("<html>", { status: 502 }))).rejects.toMatchObject({
      kind: "server",
      httpStatus: 502,
    });
  });
});

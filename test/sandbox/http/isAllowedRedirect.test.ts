import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { consentUrl } from "../../support/consent.ts";

const redirectHosts = ["staging.example.com", "preview.example.com:8443"];

async function isTaken(redirect: string, hosts: readonly string[] = redirectHosts) {
  const url = consentUrl({ redirect_uri: redirect });
  const response = await createSandbox({ redirectHosts: hosts }).fetch(new Request(url));
  return response.status === 200;
}

test.each([
  "http://localhost/done",
  "http://localhost:3000/done?a=b",
  "http://app.localhost:3000/done",
  "https://127.0.0.1:8080/",
  "http://[::1]:3000/done",
  "https://staging.example.com/done",
  "https://preview.example.com:8443/done",
])("people are led back to %s", async (redirect) => {
  expect(await isTaken(redirect)).toBe(true);
});

test.each([
  "",
  "/done",
  "//evil.example/done",
  "https://evil.example/",
  "https://localhost.evil.example/",
  "https://staging.example.com.evil.example/",
  "https://preview.example.com/done",
  "https://staging.example.com@evil.example/",
  "https://user@localhost/",
  "http://localhost/#fragment",
  "javascript:alert(1)",
  "data:text/html,hello",
  "myapp://done",
  "http:\\\\evil.example",
  // Would end one directive of the page's policy and begin another.
  "http://a;sandbox;.localhost/",
])("people are not led to %j", async (redirect) => {
  expect(await isTaken(redirect)).toBe(false);
});

test("without a list there is only this machine", async () => {
  expect(await isTaken("https://staging.example.com/done", [])).toBe(false);
});

test("where pages may call from, people are led back to", async () => {
  const origins = ["local", "https://shop.example"];
  const isLed = async (redirect: string) => {
    const url = consentUrl({ redirect_uri: redirect });
    return (await createSandbox({ origins }).fetch(new Request(url))).status === 200;
  };
  expect(await isLed("http://192.168.1.20:5173/done")).toBe(true);
  expect(await isLed("https://shop.example/done")).toBe(true);
  expect(await isLed("https://evil.example/done")).toBe(false);
});

import type { MessagesOverride } from "@fluz-kit/messages";
import { en, overrideMessages } from "@fluz-kit/messages";
import { resourcesEn } from "@fluz-kit/messages/families/resources/en";
import { secureElementsEn } from "@fluz-kit/messages/families/secure-elements/en";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("one sentence of the host's own", () => {
  test("replaces that sentence, and leaves every other one", () => {
    const messages = overrideMessages(en, {
      errors: { "AUTH-0026": { title: "Been here before?" } },
    });
    expect(messages).toEqual({
      ...en,
      errors: {
        ...en.errors,
        "AUTH-0026": { ...en.errors["AUTH-0026"], title: "Been here before?" },
      },
    });
  });

  test("may be a label, a word for a field, a sentence for a wait", () => {
    const messages = overrideMessages(en, {
      locale: "en-GB",
      direction: "rtl",
      actions: { contactSupport: "Ask us" },
      interface: { fields: { phone: "Mobile" }, severity: { info: "Note" } },
      errors: {
        RATE_LIMITED: { descriptionWithWait: "Back in {wait}." },
        NETWORK: { descriptionWithWait: "In {wait}." },
      },
    });
    expect(messages.locale).toBe("en-GB");
    expect(messages.direction).toBe("rtl");
    expect(messages.actions).toEqual({ ...en.actions, contactSupport: "Ask us" });
    expect(messages.interface).toEqual({
      ...en.interface,
      fields: { ...en.interface.fields, phone: "Mobile" },
      severity: { ...en.interface.severity, info: "Note" },
    });
    expect(messages.errors.RATE_LIMITED).toEqual({
      ...en.errors.RATE_LIMITED,
      descriptionWithWait: "Back in {wait}.",
    });
    expect(messages.errors.NETWORK).toEqual({
      ...en.errors.NETWORK,
      descriptionWithWait: "In {wait}.",
    });
  });

  test("does not touch the messages it is built on", () => {
    const before = JSON.stringify(en);
    overrideMessages(en, { actions: { retry: "Again" }, errors: { UNKNOWN: { title: "Hm" } } });
    expect(JSON.stringify(en)).toBe(before);
  });
});

describe("the words of a family", () => {
  const messages = overrideMessages(
    overrideMessages(en, { errors: { ...resourcesEn, ...secureElementsEn } }),
    { errors: { "RC-0001": { title: "Nobody by that name" } } },
  );

  test("join the general ones", () => {
    expect(messages.errors).toMatchObject({ ...en.errors, ...secureElementsEn });
  });

  test("can be overridden one by one, too", () => {
    expect(messages.errors).toMatchObject({
      "RC-0001": { ...resourcesEn["RC-0001"], title: "Nobody by that name" },
      "RC-0002": resourcesEn["RC-0002"],
    });
  });

  test("are left out as long as they lack a title or a description", () => {
    const half = overrideMessages(en, { errors: { "SHOP-0001": { title: "Sold out" } } });
    expect(half).toEqual(en);
  });
});

describe("what is no sentence", () => {
  test.each([
    '{"__proto__":{"locale":"xx"}}',
    '{"constructor":{"prototype":{"locale":"xx"}}}',
    '{"errors":{"__proto__":{"title":"a","description":"b"}}}',
    '{"errors":{"constructor":{"title":"a","description":"b"}}}',
    '{"errors":{"UNKNOWN":{"__proto__":{"title":"a"},"constructor":"b","toString":"c"}}}',
    '{"errors":{"UNKNOWN":null,"NETWORK":7,"TIMEOUT":"text","SHOP-0001":[1]}}',
    '{"errors":null,"actions":null,"interface":7}',
    '{"errors":{"UNKNOWN":{"title":{"text":"a"},"description":null}}}',
    '{"actions":{"retry":7,"fly":"Fly"},"interface":{"fields":"none","hint":"x"}}',
    '{"direction":"up","locale":null,"extra":"x"}',
  ])("is left out: %s", (json) => {
    const partial: MessagesOverride = JSON.parse(json);
    const messages = overrideMessages(en, partial);
    expect(messages).toEqual(en);
    expect(Object.getPrototypeOf(messages.errors)).toBe(Object.prototype);
    expect(Object.hasOwn(messages.errors, "constructor")).toBe(false);
    expect(Object.hasOwn(messages.errors, "__proto__")).toBe(false);
  });

  test("never breaks anything, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (errors) => {
        const partial: MessagesOverride = JSON.parse(JSON.stringify({ errors, actions: errors }));
        expect(overrideMessages(en, partial).errors).toMatchObject(en.errors);
      }),
    );
  });
});

describe("a base that is not whole", () => {
  const override: (...values: never[]) => unknown = overrideMessages;
  const call = (...values: unknown[]) => Reflect.apply(override, undefined, values);

  test.each([[null], [undefined], [7], ["en"], [[]], [{}], [{ errors: null, interface: 7 }]])(
    "is completed in English: %j",
    (base) => {
      expect(call(base, { actions: { retry: "Again" } })).toEqual({
        ...en,
        actions: { ...en.actions, retry: "Again" },
      });
    },
  );

  test("keeps what it has, words of families included", () => {
    const base = {
      locale: "es",
      errors: { UNKNOWN: { title: "Algo ha fallado" }, ...resourcesEn },
    };
    expect(call(base, null)).toEqual({
      ...en,
      locale: "es",
      errors: {
        ...en.errors,
        ...resourcesEn,
        UNKNOWN: { ...en.errors.UNKNOWN, title: "Algo ha fallado" },
      },
    });
  });

  test.each([[null], [undefined], [7], ["x"], [[]]])(
    "is as it was without changes: %j",
    (partial) => {
      expect(call(en, partial)).toEqual(en);
    },
  );
});

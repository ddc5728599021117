// What holds of a generated screen at any time, whatever has happened on it.
import { closestOf, everywhere } from "./Elsewhere.tsx";
import type { Controls, FormName, Part, Places, ScreenPlan } from "./screenPlan.ts";

const SURFACES = "[role=group]:is([data-part], [data-summary])";
const TEXTS = "[data-field][data-part]";

/** Whether nothing has the focus: it has fallen to the top of its page, or what has it is hidden by the kit. */
export function isLost(element: Element | null): boolean {
  if (element === null || element === element.ownerDocument.body) return true;
  return closestOf(element, ".fluz-GuidanceView-content[hidden]") !== null;
}

/** Whether the host has hidden it, or the dialog that it is in is closed. */
export function isHidden(element: Element | null): boolean {
  const fold = closestOf(element, "[hidden], dialog:not([open])");
  if (fold === null) return false;
  // What the kit itself hides behind a screen is not the host's.
  return !fold.matches(".fluz-GuidanceView-content") || isHidden(fold.parentElement);
}

/** Whether the part has a surface that belongs to its form, drawn or not. */
function hasPlace({ where }: Part, { goneSurfaces, isClosed, isGone }: Places): boolean {
  if (isGone || goneSurfaces || (where === "popup" && isClosed)) return false;
  // What stands outside of the form's own elements is not in it.
  return where !== "portal" && where !== "frame";
}

/** Which invariants the screen as it is breaks: one owner of each error, one surface of each form, nothing left out. */
export function brokenOnScreen(
  { parts, forms }: ScreenPlan,
  { results }: Controls,
  places: Readonly<Record<FormName, Places>>,
): readonly string[] {
  const broken: string[] = [];
  const must = (invariant: string, isKept: boolean) => {
    if (!isKept) broken.push(invariant);
  };
  const surfaces = everywhere(SURFACES);
  const drawn = [...surfaces, ...everywhere(TEXTS)];
  const inForm = (form: FormName) =>
    surfaces.filter((one) => closestOf(one, `[data-form="${form}"]`) !== null);
  must("one surface in a form", inForm(0).length <= 1 && inForm(1).length <= 1);
  for (const [index, part] of parts.entries()) {
    const own = drawn.filter((one) => one.matches(`[data-part="${index}"]`));
    const stands = results.get(index)?.title !== undefined && results.get(index)?.title !== null;
    const { form } = part;
    const isThere = !(forms[form].where === "popup" && places[form].isClosed);
    must("one owner of an error", own.length <= 1);
    must("nothing is drawn where nothing stands", own.length === 0 || stands);
    // One that is not drawn gives way to another of its form, wherever that is drawn.
    const isDue = stands && isThere && hasPlace(part, places[form]);
    const others = drawn.filter((one) => parts[Number(one.dataset["part"])]?.form === form);
    must("what stands is drawn", !isDue || others.length + inForm(form).length > 0);
  }
  return broken;
}

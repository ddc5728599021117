// Says in development which props of a component do nothing, and where they belong.
import { warnOnce } from "../development/warnOnce.ts";
import { optionNames } from "../settings/FluzSettings.ts";

/** Why each of these does nothing beside a hook's result, and what to do. */
const besideResult: Readonly<Record<string, string>> = {
  operation: "which knows its own. Pass it to the hook.",
  attempt: "as the hook counts by itself. Leave it out.",
  errorId: "whose field() names the text. Leave out the id.",
};

/**
 * Says once which props do nothing: settings, which no component takes, and what a hook's result brings along.
 * Development only: callers guard it, so that builds drop it.
 *
 * @param isResult whether all that the component draws is what a hook returned
 */
export function warnOfProps(props: object, isResult: boolean): void {
  const given = Object.entries(props).flatMap(([name, value]) => (value === undefined ? [] : name));
  const isSetting = (name: string) => optionNames.some((one) => one === name && one !== "actions");
  const settings = given.filter(isSetting).join(", ");
  if (settings) {
    warnOnce(
      `settings ${settings}`,
      `components take no settings, so nothing comes of ${settings}. ` +
        "Set that in a FluzProvider around the component, or in the hook whose result it draws.",
    );
  }
  for (const name of isResult ? given : []) {
    const why = besideResult[name];
    if (why === undefined) continue;
    const prop = name === "errorId" ? "id" : name;
    warnOnce(`${prop} beside a result`, `"${prop}" does nothing beside a hook's result, ${why}`);
  }
}

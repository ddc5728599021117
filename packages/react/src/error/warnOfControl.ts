// Says in development that the kit's props have taken the place of a form library's at an input.
import { warnOnce } from "../development/warnOnce.ts";

/** What else of an input or a component tells that its value changes. */
const LISTENER = /^on\w*(?:Change|Input|Update|Accept)/;

/**
 * Looks at the props that React has given a control and what is around it. Development only: callers guard it, so
 * that builds drop it. Where React keeps them otherwise, it says nothing.
 *
 * @param onChange what `field()` gave: where it stands alone, no other library's has been joined
 */
export function warnOfControl(control: HTMLElement, onChange: () => void): void {
  for (const [isElement, props] of propsAround(control)) {
    if (Reflect.get(props, "onChange") !== onChange) continue;
    const { name, value, onBlur, readOnly }: Props = props;
    const isBag = typeof name === "string" && typeof onBlur === "function";
    const isHeard = Object.keys(props).some((one) => one !== "onChange" && LISTENER.test(one));
    if (value !== undefined && !readOnly && !isHeard && (isElement || isBag)) {
      warnOnce(
        `frozen ${String(name)}`,
        `an input has a value, and only field() of the kit hears when it changes, so what a person types may not stay. ${JOIN}`,
      );
    }
    // `register` of React Hook Form hands out the same asynchronous function as `onChange` and as `onBlur`.
    if (value === undefined && isBag && isAsync(onBlur)) {
      warnOnce(
        `unsent ${name}`,
        `"${name}" looks like an input of React Hook Form, and field() of the kit has taken the place of its ref and ` +
          `onChange, so what a person types may not be sent. ${JOIN}`,
      );
    }
  }
}

const JOIN =
  'Spread one thing in place of two: {...fluz.field("phone", register("phone"))}, with what the form library gives as ' +
  "the second argument.";

interface Props {
  readonly name?: unknown;
  readonly value?: unknown;
  readonly onBlur?: unknown;
  readonly readOnly?: unknown;
}

function isAsync(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object AsyncFunction]";
}

/** The props of an element and of everything around it, innermost first, and whether it is an element of the page. */
function* propsAround(element: HTMLElement): Iterable<readonly [boolean, object]> {
  const key = Object.keys(element).find((one) => one.startsWith("__reactFiber$"));
  let fiber: unknown = key && Reflect.get(element, key);
  while (typeof fiber === "object" && fiber !== null) {
    const props: unknown = Reflect.get(fiber, "memoizedProps");
    if (typeof props === "object" && props !== null) {
      yield [typeof Reflect.get(fiber, "type") === "string", props];
    }
    fiber = Reflect.get(fiber, "return");
  }
}

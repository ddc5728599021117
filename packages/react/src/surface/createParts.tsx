// Lets a host restyle, replace or leave out any part of a component.
import { jsx, jsxs } from "react/jsx-runtime";
import type { HTMLAttributes, ReactElement, ReactNode, RefCallback } from "react";

export interface SurfaceProps<Part extends string> {
  /** Class names per part, added to the kit's own. The element around them takes `className`. */
  readonly classNames?: Readonly<Partial<Record<Part, string>>> | undefined;
  /** What stands in a part instead of the kit's own; `null` leaves the part out. */
  readonly slots?: Readonly<Partial<Record<Part, ReactNode>>> | undefined;
}

type Tag = "button" | "div" | "p" | "span" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

type PartAttributes = HTMLAttributes<HTMLElement> & {
  readonly ref?: RefCallback<HTMLElement>;
};

/** Draws one part. Of several things in it none needs a key. */
export type DrawPart<Part extends string> = (
  name: Part,
  Tag: Tag,
  content: ReactNode,
  attributes?: PartAttributes,
) => ReactElement | null;

/** Makes the parts of a component, each with its class names, and open to what the host puts there. */
export function createParts<Part extends string>(
  component: string,
  { classNames, slots }: SurfaceProps<Part>,
): DrawPart<Part> {
  return (name, Tag, content, attributes) => {
    const slot = slots?.[name];
    if (slot === null) return null;
    const className = joinClasses(`fluz-${component}-${name}`, classNames?.[name]);
    const children = slot ?? content;
    const type = Tag === "button" ? { type: "button" } : undefined;
    const props = { ...type, ...attributes, className };
    // React freezes an array of children, and a slot's is the host's own.
    return Array.isArray(children)
      ? jsxs(Tag, { ...props, children: [...children] })
      : jsx(Tag, { ...props, children });
  };
}

/** Class names in one attribute; absent ones leave no trace. */
export function joinClasses(own: string, added: string | undefined): string {
  return added ? `${own} ${added}` : own;
}

import { errorParts } from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import type { ComponentProps, HTMLAttributes, ReactElement, ReactNode } from "react";

interface OwnBannerProps extends HTMLAttributes<HTMLElement> {
  readonly fluz: UseFluzErrorResult;
}

/** A host's own banner, made of nothing of the kit's but attributes. */
export function OwnBanner({ fluz, ...section }: OwnBannerProps): ReactNode {
  const parts = errorParts(fluz);
  if (!parts?.banner) return null;
  return (
    <section {...section} {...parts.banner}>
      <h3 {...parts.title}>{parts.title.children}</h3>
      <p {...parts.description} />
      {fluz.actions.map((action) => {
        const { children, ...attributes } = parts.action(action);
        const Tag = action.href === null ? "button" : "a";
        return (
          <Tag key={action.id} {...attributes}>
            {children}
          </Tag>
        );
      })}
      {parts.reference && <small {...parts.reference} />}
    </section>
  );
}

interface OwnFieldProps extends ComponentProps<"input"> {
  readonly fluz: UseFluzErrorResult;
  readonly name: "phone" | "email";
}

/** A host's own field, with its error below it. */
export function OwnField({ fluz, name, ...input }: OwnFieldProps): ReactElement {
  const error = errorParts(fluz)?.fieldError(name);
  return (
    <>
      <input aria-label={name} name={name} {...input} {...fluz.field(name)} />
      {error && <p {...error} />}
    </>
  );
}

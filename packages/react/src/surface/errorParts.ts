// Makes a host's own markup behave like the kit's components: announced, focused, and one surface among others.
import type { FieldName } from "@fluz-kit/core";
import { formatMessage } from "@fluz-kit/messages";
import { warnOnce } from "../development/warnOnce.ts";
import { createOwnSurface } from "../error/createOwnSurface.ts";
import type { OwnSurface } from "../error/createOwnSurface.ts";
import type { ErrorStore } from "../error/ErrorStore.ts";
import type { FluzAction, UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import { markOf } from "../error/markOf.ts";
import { viewedErrorOf } from "../error/useFluzError.ts";
import { errorIdOf } from "../error/View.ts";
import { saidOf } from "../error/wordsOf.ts";
import { actionAttributes } from "./actionAttributes.ts";
import { actionsToDraw } from "./actionsToDraw.ts";
import { copyReference } from "./copyReference.ts";
import type {
  ActionPartProps,
  BannerPartProps,
  FieldErrorPartProps,
  ReferencePartProps,
  TextPartProps,
} from "./PartAttributes.ts";

export interface ErrorParts {
  /** `null` while a field shows the error, or another surface of the form, which has something worse to say. */
  readonly banner: BannerPartProps | null;
  readonly title: TextPartProps;
  readonly description: TextPartProps;
  /** For one of `actions` of the hook's result. */
  readonly action: (action: FluzAction) => ActionPartProps;
  /** `null` while the error that stands is not this field's. */
  readonly fieldError: (name: FieldName) => FieldErrorPartProps | null;
  /** `null` unless there is something to quote, and support is offered. */
  readonly reference: ReferencePartProps | null;
}

/**
 * Attributes for every part of an error, for markup of your own: spread each over an element or a component that
 * hands them on, the ref included. Then the error takes the focus or is announced, gives way to a field or to
 * something worse, and its actions work, as with `ErrorBanner` and `FieldError`. Call it while rendering,
 * where the error is drawn. One result has one banner.
 *
 * @param fluz what `useFluzError` returned
 * @returns `null` while nothing is wrong
 */
export function errorParts(fluz: UseFluzErrorResult): ErrorParts | null {
  const viewed = viewedErrorOf(fluz);
  if (process.env.NODE_ENV !== "production" && viewed === null) {
    warnOnce(
      "errorParts",
      "errorParts was given something that no hook returned, so it draws nothing. " +
        "Pass what useFluzError returned.",
    );
  }
  if (viewed === null) return null;
  const { store, view } = viewed;
  const { guidance, words, owner, occurrence, settings } = view;
  const mark = markOf(view);
  if (!guidance || !words || !mark) return null;
  // Says which action nothing handles.
  if (process.env.NODE_ENV !== "production") actionsToDraw(viewed, undefined);
  const { locale, direction, interface: interfaceWords } = settings.messages;
  const { error, severity, referenceCode } = guidance;
  const { title, description, lang = locale } = words;
  // English in a gap of the messages has its own direction.
  const text = { lang, dir: words.lang ? "ltr" : direction } as const;
  const id = (part: string) => `${view.id}-${part}`;
  return {
    get banner(): BannerPartProps | null {
      // Whoever reads it has a banner, even while a field shows the error.
      const { ref } = surfaceOf(store);
      if (owner !== null || view.state.leftOut === occurrence) return null;
      return {
        id: id("banner"),
        role: "group",
        tabIndex: -1,
        lang: locale,
        dir: direction,
        "aria-label": interfaceWords.severity[severity],
        // Of its own attributes the label counts here: the severity, then the title.
        "aria-labelledby": `${id("banner")} ${id("title")}`,
        ...(description && { "aria-describedby": id("description") }),
        "data-severity": severity,
        ...mark,
        ref,
      };
    },
    title: { id: id("title"), ...text, children: title },
    description: { id: id("description"), ...text, children: description },
    action(action) {
      const attributes = actionAttributes(action, viewed);
      const { label } = action;
      const children = attributes.target ? `${label} ${interfaceWords.opensInNewTab}` : label;
      return { ...attributes, children };
    },
    fieldError(name) {
      if (owner !== name) return null;
      return {
        id: errorIdOf(view, name),
        ...text,
        children: `${interfaceWords.errorPrefix} ${saidOf(words, settings)}`,
        ...mark,
        ref: store.elements.placeTarget,
      };
    },
    get reference(): ReferencePartProps | null {
      const isSupported = fluz.actions.some((action) => action.id === "contactSupport");
      if (referenceCode === null || !isSupported) return null;
      // Isolated, as it is no word of the language around it.
      const reference = `\u2066${referenceCode}\u2069`;
      return {
        id: id("reference"),
        lang: locale,
        dir: direction,
        children: formatMessage(interfaceWords.reference, { reference }),
        onCopy: (event) => copyReference(event, error, referenceCode, settings),
      };
    },
  };
}

function surfaceOf(store: ErrorStore): OwnSurface {
  store.ownSurface ??= createOwnSurface(store, (leftOut) => store.set({ leftOut }));
  return store.ownSurface;
}

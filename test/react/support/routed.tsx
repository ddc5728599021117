import { FluzProvider } from "@fluz-kit/react";
import type { FluzProviderProps } from "@fluz-kit/react";
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { payloadOf } from "./handlers.ts";

/** Asks for nothing but to sign in again, which is a link here. */
export const error = payloadOf("AUTH-0019");
export const actions = { reauthenticate: "/login?from=%2Fhome#top" } as const;

export const navigate = vi.fn<(...paths: unknown[]) => unknown>();
export const assign = vi.fn<(href: string) => void>();

/** A page that notes where it is sent to. */
export function watchLocation(): void {
  navigate.mockReset();
  assign.mockReset();
  vi.stubGlobal("location", { origin: "http://localhost:3000", href: document.URL, assign });
}

/** Presses the link. @returns whether the browser would follow it */
export function press(
  init: MouseEventInit = {},
  link: HTMLElement = screen.getByRole("link"),
): boolean {
  const event = createEvent.click(link, { button: 0, ...init });
  let isFollowed = false;
  const note = (last: Event) => {
    isFollowed = !last.defaultPrevented;
    last.preventDefault();
  };
  addEventListener("click", note, { once: true });
  fireEvent(link, event);
  return isFollowed;
}

/** What JavaScript hands over as `navigate`: anything. */
export function handOver(router: unknown): FluzProviderProps {
  const props: FluzProviderProps = {};
  Reflect.set(props, "navigate", router);
  return props;
}

export function drawWith(children: ReactNode, router: unknown = navigate) {
  return render(
    <FluzProvider actions={actions} {...handOver(router)}>
      {children}
    </FluzProvider>,
  );
}

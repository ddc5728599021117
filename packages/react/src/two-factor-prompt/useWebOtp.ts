"use client";
// Fills in the code from a text message, where the browser offers that.
import { useEffect, useRef } from "react";

/**
 * Takes a code from the text message itself, where the browser can (WebOTP: Chromium, secure pages)
 * and the message names the page's own host. It waits while `isOn`, and no longer.
 *
 * @param onText gets what the browser read, which anybody may have forged: validate it
 */
export function useWebOtp(isOn: boolean, onText: (text: string) => void): void {
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });
  useEffect(() => {
    if (!isOn || !("OTPCredential" in globalThis)) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    // TypeScript's DOM does not know `otp`.
    const request = { otp: { transport: ["sms"] }, signal };
    const receive = async () => {
      try {
        const credential: unknown = await navigator.credentials.get(request);
        if (!signal.aborted && hasCode(credential)) latest.current(credential.code);
      } catch {
        // Given up, refused, or no message came: the person types, as everywhere else.
      }
    };
    void receive();
    return () => controller.abort();
  }, [isOn]);
}

function hasCode(value: unknown): value is { readonly code: string } {
  return (
    typeof value === "object" && value !== null && "code" in value && typeof value.code === "string"
  );
}

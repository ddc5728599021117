import { use, useEffect, useRef, useState } from "react";
import { HandWrittenContext } from "../../shared/HandWrittenProvider.tsx";

const WAIT_MS = 30_000;
const STORED = "resend-at";

/** Sends one code at a time, and not before the wait for it is over, which a reload does not end. */
export function useHandWrittenResend(send: () => unknown, onSent: () => void) {
  const surroundings = use(HandWrittenContext);
  const isSending = useRef(false);
  const [state, setState] = useState<"idle" | "sending" | "sent" | "failed">("idle");
  const [until, setUntil] = useState(() => Number(sessionStorage.getItem(STORED) ?? 0));
  const [now, setNow] = useState(() => Date.now());
  const seconds = Math.max(0, Math.ceil((until - now) / 1_000));
  const isWaiting = seconds > 0;

  useEffect(() => {
    if (!isWaiting) return undefined;
    const look = () => setNow(Date.now());
    const timer = setInterval(look, 1_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isWaiting]);

  async function resend(): Promise<void> {
    if (isSending.current) return;
    if (until > Date.now()) {
      surroundings?.announce(`You can ask for a new code in ${seconds} seconds`);
      return;
    }
    isSending.current = true;
    setState("sending");
    try {
      await send();
      const at = Date.now() + WAIT_MS;
      sessionStorage.setItem(STORED, String(at));
      setUntil(at);
      setNow(Date.now());
      setState("sent");
      surroundings?.announce("We sent a new code. Use the one in the newest message.");
      onSent();
    } catch {
      setState("failed");
    } finally {
      isSending.current = false;
    }
  }
  return { state, seconds, isWaiting, resend };
}

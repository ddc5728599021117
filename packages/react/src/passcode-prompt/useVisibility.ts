"use client";
// Lets a person read the passcode they type, until they turn to another window.
import { useEffect, useState } from "react";

/** Whether a passcode can be read, and what says so. It is masked again when the person turns to another window. */
export function useVisibility(): readonly [boolean, (isShown: boolean) => void] {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const mask = () => setShown(false);
    addEventListener("blur", mask);
    return () => {
      removeEventListener("blur", mask);
    };
  }, [isShown]);
  return [isShown, setShown];
}

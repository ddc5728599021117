import { createCookie } from "react-router";

/** Whose number is being confirmed. */
export const phoneCookie = createCookie("phone", { httpOnly: true, sameSite: "lax", path: "/" });

import { index, route } from "@react-router/dev/routes";
import type { RouteConfig } from "@react-router/dev/routes";

export default [
  index("routes/sign-up.tsx"),
  route("confirm", "routes/confirm.tsx"),
  route("confirm/check", "routes/confirm-check.ts"),
  route("confirm/resend", "routes/confirm-resend.ts"),
  route("welcome", "routes/welcome.tsx"),
  route("login", "routes/login.tsx"),
] satisfies RouteConfig;

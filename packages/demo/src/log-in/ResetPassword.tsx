import { createCooldown } from "@fluz-kit/core";
import { useState } from "react";
import type { ReactNode } from "react";
import { NewPassword } from "./NewPassword.tsx";
import { RequestReset } from "./RequestReset.tsx";

/** The number first, then the code and a new password in one form. */
export function ResetPassword(): ReactNode {
  const [phone, setPhone] = useState<string | null>(null);
  const [cooldown] = useState(() => createCooldown({ flow: "reset-password", persist: false }));
  return phone === null ? (
    <RequestReset
      onSent={(destination) => {
        cooldown.started({ destination });
        setPhone(destination);
      }}
    />
  ) : (
    <NewPassword phone={phone} cooldown={cooldown} onChangePhone={() => setPhone(null)} />
  );
}

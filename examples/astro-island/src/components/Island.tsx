import { FluzProvider } from "@fluz-kit/react";
import { useState } from "react";
import { ConfirmNumber } from "./ConfirmNumber.tsx";
import { SignUp } from "./SignUp.tsx";

export function Island() {
  const [phone, setPhone] = useState<string | null>(null);
  const [isIn, setIsIn] = useState(false);
  if (isIn) return <h1>Welcome</h1>;
  return (
    <FluzProvider
      support={{ type: "email", address: "help@example.com" }}
      actions={{ signIn: "/login" }}
    >
      {phone === null ? (
        <SignUp onDone={setPhone} />
      ) : (
        <ConfirmNumber phone={phone} onDone={() => setIsIn(true)} />
      )}
    </FluzProvider>
  );
}

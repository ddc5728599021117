import { useState } from "react";
import { ConfirmNumber } from "./ConfirmNumber.tsx";
import { SignUp } from "./SignUp.tsx";

export function App() {
  const [phone, setPhone] = useState<string | null>(null);
  const [isIn, setIsIn] = useState(false);
  if (isIn) return <h1>Welcome</h1>;
  if (phone === null) return <SignUp onDone={setPhone} />;
  return <ConfirmNumber phone={phone} onDone={() => setIsIn(true)} />;
}

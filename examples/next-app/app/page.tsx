import { SignUp } from "./SignUp";

export default function Page() {
  return (
    <main>
      <h1>Create your account</h1>
      <SignUp />
    </main>
  );
}

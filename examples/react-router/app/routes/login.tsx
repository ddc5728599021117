export default function LogIn() {
  return <h1>Sign in</h1>;
}

// Keeps a render of ours from undoing the key that the person has just pressed.

/**
 * Runs once React has dealt with an event that is under way. What is drawn before that would put the old
 * value back into a controlled input: React would not hear of the key, and the person would have lost it.
 *
 * @param root the document or shadow tree that the event goes through last
 */
export function afterEvent({ type }: Event, root: Node, run: () => void): void {
  const end = () => {
    clearTimeout(timer);
    root.removeEventListener(type, end);
    run();
  };
  // For an event that somebody stops on its way.
  const timer = setTimeout(end);
  root.addEventListener(type, end);
}

export function During() {
  return null;
}

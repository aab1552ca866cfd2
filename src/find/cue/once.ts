import type { Scene } from "../scene.ts";

type Ask<T> = (scene: Scene, index: number) => T;

/** What several patterns ask of the same word, worked out the first time that one does. */
export function once<T>(compute: Ask<T>): Ask<T> {
  const scenes = new WeakMap<Scene, Map<number, { readonly found: T }>>();
  return (scene, index) => {
    const known = scenes.get(scene) ?? new Map<number, { readonly found: T }>();
    if (known.size === 0) scenes.set(scene, known);
    const answer = known.get(index) ?? { found: compute(scene, index) };
    known.set(index, answer);
    return answer.found;
  };
}

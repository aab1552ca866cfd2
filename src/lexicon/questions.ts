/** Words by which a sentence tells that somebody asks, each before which the one who is asked answers. */
export const asking: ReadonlyMap<string, string> = new Map([
  ["asked", "A woman asked who had paid for the boat. Moss responded that it was a lie."],
  ["demanded to know", "A woman demanded to know who had paid. Moss responded that it was a lie."],
  ["pressed", "A woman pressed Moss on who had paid. Moss responded that it was a lie."],
  ["questioned", "A woman questioned Moss on who had paid. Moss responded that it was a lie."],
  ["quizzed", "A woman quizzed Moss on who had paid. Moss responded that it was a lie."],
  ["wanted to know", "A woman wanted to know who had paid. Moss responded that it was a lie."],
]);

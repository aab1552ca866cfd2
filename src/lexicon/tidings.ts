/** Nouns for what is going about, besides those for claims: "Word spread that the pier had shut." */
export const tidings: ReadonlySet<string> = new Set([
  "concern", // Concerns are growing that the pier will fall.
  "doubt", // Doubts were raised that the pier would last.
  "gossip", // Gossip spread that the mayor had left.
  "hint", // Hints emerged that the mayor would leave.
  "hope", // Hopes are rising that the pier will open.
  "news", // News broke that the pier had shut.
  "sign", // Signs are growing that the pier will fall.
  "talk", // Talk persists that the mayor will leave.
  "warning", // Warnings were issued that the pier was weak.
  "whisper", // Whispers abound that the mayor will leave.
  "word", // Word spread that the pier had shut.
  "worry", // Worries remain that the pier will fall.
]);

/** What such words do by themselves: they come up, go about, grow and stay. */
export const goingAbout: ReadonlySet<string> = new Set([
  "abound", // Rumours abound that the pier will shut.
  "appear", // Claims appeared online that the pier would shut.
  "arise", // Fears arose that the pier would fall.
  "arrive", // News arrived that the pier had shut.
  "break", // News broke that the pier had shut.
  "build", // Speculation was building that the pier would shut.
  "circulate", // Rumours circulated that the pier would shut.
  "come", // Word came that the pier had shut.
  "emerge", // Claims have emerged that the pier was weak.
  "go", // The theory goes that the pier was rammed.
  "grow", // Fears are growing that the pier will fall.
  "increase", // Speculation has increased that the pier will shut.
  "intensify", // Speculation intensified that the pier would shut.
  "linger", // Suspicions linger that the pier was rammed.
  "mount", // Speculation is mounting that the pier will shut.
  "persist", // Rumours persist that the pier will shut.
  "remain", // Fears remain that the pier will fall.
  "resurface", // Claims resurfaced that the pier was weak.
  "rise", // Hopes are rising that the pier will open.
  "spread", // Word spread that the pier had shut.
  "surface", // Reports surfaced that the pier would shut.
  "swirl", // Rumours have swirled that the pier will shut.
]);

/** What tells it by having it: "Rumour has it that the pier will shut." */
export const havingIt: ReadonlySet<string> = new Set([
  "gossip", // Gossip has it that the mayor has left.
  "legend", // Legend has it that the pier is haunted.
  "rumor", // Rumor has it that the pier will shut.
  "rumour", // Rumour has it that the pier will shut.
  "tradition", // Tradition has it that the pier was built in a night.
  "word", // Word has it that the pier will shut.
]);

/** What is done with them: "Concerns have been raised that the pier is weak." */
export const broughtAbout: ReadonlySet<string> = new Set([
  "air", // Fears were aired that the pier would fall.
  "express", // Concern was expressed that the pier would fall.
  "issue", // Warnings were issued that the pier was weak.
  "lodge", // Complaints were lodged that the pier was weak.
  "level", // Accusations were levelled that the mayor had lied.
  "make", // Claims have been made that the mayor lied.
  "publish", // Allegations were published that the mayor had lied.
  "raise", // Concerns have been raised that the pier is weak.
  "stoke", // Fears have been stoked that the pier will fall.
  "voice", // Fears were voiced that the pier would fall.
]);

/**
 * Verbs of which only somebody with a voice or a mind is the subject: whatever the noun, "the flautist quipped" is about a
 * person. Verbs that papers share with people ("say", "warn", "note") are not here.
 */
export const personalCues: ReadonlySet<string> = new Set(
  `admit beam beg bellow blurt boast brag chime chirp chuckle confess confide deadpan drawl exclaim fume gasp
  giggle grin gripe groan grouse grumble grunt guffaw gush holler hope howl implore insist intone jest joke lament
  laugh moan mumble murmur muse mutter nod opine plead ponder quip recall reckon recollect remember reminisce
  reply riposte scoff scream shout shriek shrug sigh smile smirk snap sneer sniff snort sob splutter stammer
  stutter testify thunder tut wail weep whimper whine whisper wince wonder worry yell yelp`.split(
    /\s+/,
  ),
);

/** Verbs of saying that a thing or a doing may have for its subject too: "Testing confirmed that the pier was safe". */
export const showingCues: ReadonlySet<string> = new Set(
  `anticipate certify confirm conclude convey corroborate deduce demonstrate describe detail determine discover disclose
  establish expect feel find forecast foresee highlight hold illustrate imply indicate infer learn lie mean outline
  project promise propose prove recount reflect relate report reveal rule sense share show signal specify state
  stipulate stress submit suggest uncover underline underscore uphold verify`.split(/\s+/),
);

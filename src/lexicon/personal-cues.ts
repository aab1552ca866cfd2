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

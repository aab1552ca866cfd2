/**
 * Verbs of which only somebody with a voice or a mind is the subject: whatever the noun, "the flautist quipped" is about a
 * person. Verbs that papers share with people ("say", "warn", "note") are not here.
 */
export const personalCues: ReadonlySet<string> = new Set(
  `admit beam boast chuckle confess confide exclaim fume giggle grin groan grumble gush hope insist joke laugh lament moan
  mumble murmur muse mutter nod plead quip recall remember reply scoff scream shout shrug sigh smile snap sneer sob
  testify thunder weep whine whisper wonder worry yell`.split(/\s+/),
);

/** Cues whose third person is a plural noun as well, "the wails of gulls"; that of others, "confides", is a verb alone. */
export const nounCues: ReadonlySet<string> = new Set(
  `answer attribute bark bash beam bellow bet blast blog boast boom brush caution chant charge cheer chirp chuckle claim comment
   conjecture contest convict counsel counter credit croak crow cry demand detail doubt drawl echo email estimate fault fear fire
   forecast fret fume gasp giggle grin gripe groan grouse growl grumble grunt guess highlight hint hiss hope howl intimate jeer
   jest joke judge lament laugh lie marvel message moan murmur nod note object outline pledge point post praise project promise
   protest question quip rage rail rant reason rebuff rebuke recall recount regret remark repeat reply report reprimand retort
   riff rip roar rule savage scold scream sense share shout shriek shrug sigh signal skewer smile snap snarl sneer sniff snort
   sob squeal state storm stress sum suspect taunt tease text thunder tweet urge venture volunteer vow wail wave whimper whine
   whisper wonder worry yell yelp`.split(/\s+/),
);

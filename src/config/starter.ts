import type { About } from "../lint/rule.ts";

/** A configuration in YAML in which everything stands as it is by default, with what there is to choose from. */
export function starter(matters: readonly About[]): string {
  return `# What hearsay lint reports: off, note, warning or error for each rule; hearsay rules ID explains one.
# Options, which stand here with what they are by default, are set by
#   unsourced-claim: { severity: error, options: { reach: 1 } }
# The schema of this file is in the package as hearsay/config-schema.

rules:
${matters.map(ruleLines).join("\n")}

# Words of your own, each with a word that hearsay knows and that it is like; outlets as you spell them.
# words:
#   cues: { deadpan: say }
#   hedges: { nominally: apparently }
#   titles: { landrat: governor }
#   outlets: [Torsby Now]

# What holds for some files only; of two that match the later wins.
# overrides:
#   - files: opinion/**
#     rules: { loaded-verb: off }

# A file to start from, relative to this one; this one wins.
# extends: ../desk/hearsay.config.yaml
`;
}

function ruleLines({ id, severity, finds, options }: About): string {
  const listed = Object.entries(options).map(
    ([name, { description, default: byDefault }]) =>
      `  #   ${name}: ${JSON.stringify(byDefault)}, ${description}`,
  );
  return [`\n  # ${finds}`, ...listed, `  ${id}: ${severity}`].join("\n");
}

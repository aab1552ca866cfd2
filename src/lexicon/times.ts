/** Words for a time, which never say anything: "The firm said late | Monday …". */
export const times: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight morning afternoon evening night weekend week month year".split(
    " ",
  ),
);

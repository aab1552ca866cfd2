/** What is played, and no name though it opens a sentence with a capital: "Cricket’s governing body said so." */
export const sports: ReadonlySet<string> = new Set(
  `archery athletics badminton baseball basketball boxing canoeing cricket curling cycling darts equestrianism fencing football
  golf gymnastics handball hockey judo netball racing rowing rugby sailing skating skiing snooker soccer squash swimming
  tennis triathlon volleyball weightlifting wrestling`.split(/\s+/),
);

/** Words that lay a wrong at somebody’s door: of the accuser, of the accused, or of the article itself. */
export const accusingWords: ReadonlyMap<string, string> = new Map([
  ["accuse", "The union accused Jon Moss of theft."],
  ["allege", "The union alleged that Jon Moss hid the fires."],
  ["allegedly", "Jon Moss allegedly hid the fires, the union said."],
  ["charge", "Jon Moss was charged with theft."],
  ["indict", "A jury indicted Jon Moss for theft."],
  ["suspect", "Jon Moss is suspected of theft."],
]);

/** Wrongs that accuse whoever is said to have done them. */
export const misdeeds: ReadonlyMap<string, string> = new Map([
  ["abuse", "The union said that Jon Moss abused his staff."],
  ["assault", "The union said that Jon Moss assaulted a guard."],
  ["blackmail", "The union said that Jon Moss blackmailed a guard."],
  ["bribe", "The union said that Jon Moss bribed a guard."],
  ["bully", "The union said that Jon Moss bullied his staff."],
  ["cheat", "The union said that Jon Moss cheated his staff."],
  ["conceal", "The union said that Jon Moss concealed the fires."],
  ["deceive", "The union said that Jon Moss deceived the board."],
  ["defraud", "The union said that Jon Moss defrauded the bank."],
  ["embezzle", "The union said that Jon Moss embezzled the money."],
  ["fake", "The union said that Jon Moss faked the log."],
  ["falsify", "The union said that Jon Moss falsified the log."],
  ["forge", "The union said that Jon Moss forged the log."],
  ["harass", "The union said that Jon Moss harassed a clerk."],
  ["hide", "The union said that Jon Moss hid the fires."],
  ["lie", "The union said that Jon Moss lied to the board."],
  ["mislead", "The union said that Jon Moss misled the board."],
  ["rape", "The woman said that Jon Moss raped her."],
  ["smuggle", "The union said that Jon Moss smuggled the crates."],
  ["steal", "The union said that Jon Moss stole the money."],
  ["swindle", "The union said that Jon Moss swindled the bank."],
]);

/** Words by which a wrong is no accusation any more. */
export const verdicts: ReadonlyMap<string, string> = new Map([
  ["admit", "Jon Moss admits theft."],
  ["confess", "Jon Moss has confessed."],
  ["convict", "Jon Moss was convicted of theft."],
  ["conviction", "The conviction of Jon Moss stands."],
  ["guilty", "Jon Moss was found guilty of theft."],
  ["jail", "Jon Moss was jailed for theft."],
]);

/** What tells that an accusation is an old one. */
export const ofOld: ReadonlySet<string> = new Set([
  "had", // Lind had accused Moss of theft.
  "long", // Lind has long accused Moss of theft.
  "often", // Lind has often accused Moss of theft.
  "previously", // Lind previously accused Moss of theft.
  "repeatedly", // Lind has repeatedly accused Moss of theft.
]);

/*
 * Forms of the German subjunctive that mark reported speech. Present subjunctive: forms that no indicative shares in the third
 * person. Gathered for this project from the conjugation tables of any German grammar; free of other licences.
 */

/** Present subjunctive of auxiliaries and modals. */
export const presentSubjunctiveAuxiliaries = 'sei seien habe werde könne müsse solle wolle dürfe möge wisse';

/** Present subjunctive of frequent verbs whose form ends in -te, where the past of weak verbs ends too. */
export const presentSubjunctiveInTe =
  'arbeite biete halte gelte warte erwarte erhalte enthalte behalte trete vertrete betrachte beachte beobachte leite bestreite achte rate verhafte rette';

/** Past subjunctive: reported speech only where a frame or the sentence before says so. */
export const pastSubjunctive =
  'wäre wären hätte hätten würde würden könnte könnten müsste müssten müßte müßten dürfte dürften sollte sollten wollte wollten käme kämen ginge gingen gäbe gäben ließe ließen stünde stünden bliebe blieben fände fänden nähme nähmen wüsste wüssten';

/** Words in -e that stand where a verb may stand and are none. */
export const notVerbsInE =
  'eine keine seine ihre meine deine unsere eure diese jene jede welche solche alle viele wenige einige manche mehrere beide andere ' +
  'heute gerne lange ohne nahe gerade beinahe bitte bloße reine weitere erste zweite dritte vierte letzte nächste neue alte große kleine gute junge ' +
  'ganze halbe eigene gewisse einzelne sämtliche folgende zahlreiche verschiedene ehemalige frühere spätere heutige hohe leise ' +
  'vorige kommende vergangene höchste beste meiste wenigste mehrmalige etwaige böse müde leise weise teile sage siehe wurde würde';

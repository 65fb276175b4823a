package org.ganlao.laborrights.petition.domain;

/**
 * What counts for a warning.
 *
 * @param arrears of an employer: standing orders to pay, and findings that it owes wages as well
 */
public record WarningCounts(int petitions, int incidents, int arrears) {

    public static final WarningCounts NONE = new WarningCounts(0, 0, 0);

    WarningCounts plus(WarningCounts more) {
        return new WarningCounts(petitions + more.petitions, incidents + more.incidents, arrears + more.arrears);
    }
}

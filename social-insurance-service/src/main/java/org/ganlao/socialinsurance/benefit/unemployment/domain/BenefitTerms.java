package org.ganlao.socialinsurance.benefit.unemployment.domain;

/**
 * The figures by which a claim is assessed: 国务院令258号第十四条、第十七条、第二十一条.
 *
 * @param fullYear months that are one full year paid
 * @param claimDays after the loss, within which it is claimed
 * @param belowFiveYears months of benefit; likewise the next two, by years paid
 * @param most months of benefit, with what was left of an earlier one
 * @param waitMonths from the month of the registration to the first month due
 * @param farmerMonthsPerYear lump sum of a contract farmer, in months of the benefit for each full year paid
 * @param farmerMost months in that lump sum
 */
public record BenefitTerms(
        int fullYear,
        int claimDays,
        int belowFiveYears,
        int belowTenYears,
        int fromTenYears,
        int most,
        int waitMonths,
        int farmerMonthsPerYear,
        int farmerMost) {

    private static final int MONTHS_A_YEAR = 12;
    private static final int FIVE_YEARS = 5 * MONTHS_A_YEAR;
    private static final int TEN_YEARS = 10 * MONTHS_A_YEAR;

    boolean isFullYear(int paidMonths) {
        return paidMonths >= fullYear;
    }

    /** What was paid for since the last benefit counts anew; what was left of that one is added. */
    public int months(int paidMonths, int unusedMonths) {
        return Math.min(most, ofNewYears(paidMonths) + unusedMonths);
    }

    private int ofNewYears(int paidMonths) {
        if (!isFullYear(paidMonths)) {
            return 0;
        }
        if (paidMonths < FIVE_YEARS) {
            return belowFiveYears;
        }
        return paidMonths < TEN_YEARS ? belowTenYears : fromTenYears;
    }

    /** Full years only. */
    int farmerMonths(int paidMonths) {
        return Math.min(farmerMost, paidMonths / MONTHS_A_YEAR * farmerMonthsPerYear);
    }
}

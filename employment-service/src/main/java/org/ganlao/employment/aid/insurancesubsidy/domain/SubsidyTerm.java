package org.ganlao.employment.aid.insurancesubsidy.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For how many months insurance is subsidised. Who began to be subsidised less than so many years before retirement is
 * subsidised until then.
 *
 * @param months at most, one after the other or not
 * @param yearsNearRetirement see above
 */
public record SubsidyTerm(int months, int yearsNearRetirement) {

    public SubsidyTerm {
        if (months <= 0 || yearsNearRetirement < 0) {
            throw new IllegalArgumentException("no term: " + months + ", " + yearsNearRetirement);
        }
    }

    /**
     * @param used months that are subsidised already
     * @param first first day of the first month that is subsidised, this one included
     * @param retirement birthday of retirement; null where it is not known
     */
    public Optional<InsuranceSubsidyRefusal> lacking(int used, LocalDate first, LocalDate retirement) {
        return used < months || isNear(first, retirement)
                ? Optional.empty()
                : Optional.of(InsuranceSubsidyRefusal.SUBSIDY_TERM_OVER);
    }

    private boolean isNear(LocalDate first, LocalDate retirement) {
        return retirement != null && first.plusYears(yearsNearRetirement).isAfter(retirement);
    }
}

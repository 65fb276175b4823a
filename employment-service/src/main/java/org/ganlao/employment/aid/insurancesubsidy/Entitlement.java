package org.ganlao.employment.aid.insurancesubsidy;

import java.time.LocalDate;
import org.ganlao.employment.aid.insurancesubsidy.domain.InsuranceSubsidyRefusal;
import org.ganlao.platform.problem.Rejection;

/**
 * Whether the insurance of a month of flexible work is subsidised.
 *
 * @param on last day of the month, on which everything is looked at
 * @param retirement birthday of retirement; null where the document shows no birth date
 * @param lacking what is not there; null where the person is entitled
 */
record Entitlement(
        LocalDate on, int monthsUsed, int monthsAtMost, LocalDate retirement, InsuranceSubsidyRefusal lacking) {

    void require() {
        if (lacking != null) {
            throw new Rejection(lacking, on).at("/month");
        }
    }
}

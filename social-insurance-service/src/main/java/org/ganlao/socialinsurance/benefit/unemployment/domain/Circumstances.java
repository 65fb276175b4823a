package org.ganlao.socialinsurance.benefit.unemployment.domain;

import java.time.LocalDate;

/**
 * What is known of a person who claims.
 *
 * @param paidMonths months contributed for since work was lost the last time with a benefit, up to the loss
 * @param contractFarmer whether the person was insured as a farmer on a contract, who pays no part (国务院令258号第六条)
 * @param registeredOn first day of the job seeker's registration in force when claiming; null where there is none
 * @param workedOn first day of work that began after the loss; null where none is known
 * @param unusedMonths of the benefit granted before
 * @param paidUntil first day no longer due by that benefit; null where there was none
 */
public record Circumstances(
        int paidMonths,
        boolean contractFarmer,
        LocalDate registeredOn,
        LocalDate workedOn,
        int unusedMonths,
        LocalDate paidUntil) {}

package org.ganlao.socialinsurance.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * One payment that a decision asks for.
 *
 * @param benefit code such as {@code injury-lump-sum}
 * @param ground id of the record that gives the right
 * @param person token of the payee
 * @param month for which it is paid; null for a one-off
 * @param dueOn last day on which the payment is on time
 */
public record BenefitDue(
        Insurance insurance,
        String benefit,
        String region,
        UUID ground,
        String person,
        YearMonth month,
        LocalDate dueOn,
        Money amount) {}

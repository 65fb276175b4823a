package org.ganlao.socialinsurance.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What is due each month, for many at once; a CDI bean per benefit, which payment runs find by its code. */
public interface MonthlyBenefit {

    /** Kebab-case code, one for each bean. */
    String benefit();

    Insurance insurance();

    /** Last day by which the month's payment is on time. */
    LocalDate dueOn(YearMonth month, String region);

    /**
     * A select giving {@code ground uuid, person text, region text, amount numeric} of everything due in the month in
     * counties of one region; one row per ground and month, no amount of nothing or less. Parameters, by position: the month's
     * first day ({@code date}), a region code pattern for {@code LIKE}.
     */
    String select();
}

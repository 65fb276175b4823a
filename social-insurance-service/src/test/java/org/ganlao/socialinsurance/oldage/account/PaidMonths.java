package org.ganlao.socialinsurance.oldage.account;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Pension contributions that were paid, month by month, on the last day of each. */
public final class PaidMonths {

    private PaidMonths() {}

    /** @param account what each month brings to the account */
    public static List<ContributionMonth> of(
            String person, String region, YearMonth first, YearMonth last, Money base, Money account) {
        UUID source = UUID.randomUUID();
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new ContributionMonth(
                        person,
                        Insurance.PENSION,
                        month,
                        source,
                        ContributionMonth.Kind.STATED,
                        region,
                        null,
                        base,
                        Money.ZERO,
                        account,
                        account,
                        month.atEndOfMonth()))
                .toList();
    }
}

package org.ganlao.socialinsurance.collection.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * What one source brought to one month of a person in an insurance. A difference bill brings to a month that another bill has
 * brought to already, so a month counts once, and its amounts are the sums over its sources; they may be negative in one.
 *
 * @param person token
 * @param source bill, transfer or statement
 * @param region where the insurance was pooled
 * @param employer token; null where the person paid alone
 * @param base contribution base of the month, yuan
 * @param employerPart paid by the employer, yuan
 * @param personPart paid by the person, yuan
 * @param accountPart of both, what goes to the individual account, yuan
 * @param paidOn when the month was paid up
 */
public record ContributionMonth(
        String person,
        Insurance insurance,
        YearMonth month,
        UUID source,
        Kind kind,
        String region,
        String employer,
        Money base,
        Money employerPart,
        Money personPart,
        Money accountPart,
        LocalDate paidOn) {

    /** Where a month comes from. */
    public enum Kind {
        /** Billed here and paid. */
        BILL,
        /** Brought along from another agency. */
        TRANSFER,
        /** Stated for years before there were bills. */
        STATED
    }

    public ContributionMonth {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(employerPart, "employerPart");
        Objects.requireNonNull(personPart, "personPart");
        Objects.requireNonNull(accountPart, "accountPart");
        Objects.requireNonNull(paidOn, "paidOn");
    }
}

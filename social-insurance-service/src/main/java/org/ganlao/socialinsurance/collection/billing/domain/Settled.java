package org.ganlao.socialinsurance.collection.billing.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** What of a receipt went to one share of a month. */
public record Settled(UUID receipt, YearMonth month, Share share, Money amount, LocalDate on) {

    Settled less(Money taken) {
        return new Settled(receipt, month, share, amount.minus(taken), on);
    }

    Settled more(Money added, LocalDate day) {
        return new Settled(receipt, month, share, amount.plus(added), day);
    }

    boolean isFor(YearMonth otherMonth, Share otherShare) {
        return month.equals(otherMonth) && share == otherShare;
    }
}

package org.ganlao.socialinsurance.oldage.pension.domain;

import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * The months of one year for which pension contributions were paid.
 *
 * @param months 1 to 12
 * @param base what contributions were paid of in these months, yuan in all
 */
public record PaidYear(int year, int months, Money base) {

    public PaidYear {
        Objects.requireNonNull(base, "base");
        if (months < 1 || months > 12) {
            throw new IllegalArgumentException("months of " + year + ": " + months);
        }
    }
}

package org.ganlao.socialinsurance.oldage.pension.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Sex;
import org.ganlao.socialinsurance.register.person.domain.Post;

/**
 * All that a pension is worked out from, beside the law's figures.
 *
 * @param on day of the retirement; the pension is due from the month after
 * @param region whose figures hold
 * @param paid years with contributions, each once
 * @param deemedMonths worked before accounts began and counted as paid (视同缴费年限)
 * @param balance of the individual account on the day
 */
public record RetirementCase(
        Sex sex,
        Post post,
        LocalDate bornOn,
        RetirementGround ground,
        LocalDate on,
        String region,
        List<PaidYear> paid,
        int deemedMonths,
        Money balance) {

    public RetirementCase {
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(ground, "ground");
        paid = List.copyOf(paid);
        if (deemedMonths < 0 || balance.isNegative()) {
            throw new IllegalArgumentException("deemed months and balance are not negative");
        }
        if (paid.stream().map(PaidYear::year).distinct().count() != paid.size()) {
            throw new IllegalArgumentException("each year is paid once");
        }
    }

    /** Whole years on the day of the retirement. */
    int age() {
        return Period.between(bornOn, on).getYears();
    }

    int paidMonths() {
        return paid.stream().mapToInt(PaidYear::months).sum();
    }

    int countedMonths() {
        return paidMonths() + deemedMonths;
    }
}

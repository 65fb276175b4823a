package org.ganlao.employment.aid.assistance.domain;

import java.util.List;
import java.util.Set;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What one person receives in a year, of all that counts together.
 *
 * @param counted kinds that count
 * @param most yuan a year
 */
public record CommonCap(Set<BenefitKind> counted, Money most) {

    public CommonCap {
        counted = Set.copyOf(counted);
    }

    /** @param codes kinds that count, {@code post-subsidy interest-subsidy} */
    public static CommonCap of(String codes, Money most) {
        return new CommonCap(BenefitKind.parseAll(codes), most);
    }

    /** @throws Rejection if the year of what is asked for would come to more */
    public void require(Benefit asked, List<Benefit> received) {
        if (!counted.contains(asked.kind())) {
            return;
        }
        Money together = Money.sum(received.stream()
                        .filter(earlier -> counted.contains(earlier.kind()))
                        .filter(earlier -> earlier.year() == asked.year())
                        .map(Benefit::amount)
                        .toList())
                .plus(asked.amount());
        if (together.compareTo(most) > 0) {
            throw new Rejection(
                    AssistanceRefusal.COMMON_CAP_PASSED,
                    asked.amount(),
                    asked.kind(),
                    String.valueOf(asked.year()),
                    together,
                    most);
        }
    }
}

package org.ganlao.socialinsurance.register.continuity.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A person's months in an insurance, in order, without a month missing or twice. */
public record Continuity(List<Stretch> stretches) {

    public Continuity {
        stretches = List.copyOf(stretches);
    }

    /**
     * @param first month looked at
     * @param last not before the first
     * @param insured months with an insured day
     * @param paid months that are paid up
     */
    public static Continuity of(YearMonth first, YearMonth last, Set<YearMonth> insured, Set<YearMonth> paid) {
        List<Stretch> stretches = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            MonthStanding standing = standing(month, insured, paid);
            int end = stretches.size() - 1;
            if (end >= 0 && stretches.get(end).standing() == standing) {
                stretches.set(end, stretches.get(end).until(month));
            } else {
                stretches.add(new Stretch(month, month, standing));
            }
        }
        return new Continuity(stretches);
    }

    private static MonthStanding standing(YearMonth month, Set<YearMonth> insured, Set<YearMonth> paid) {
        if (paid.contains(month)) {
            return MonthStanding.PAID;
        }
        return insured.contains(month) ? MonthStanding.UNPAID : MonthStanding.UNINSURED;
    }

    public long months(MonthStanding standing) {
        return stretches.stream()
                .filter(stretch -> stretch.standing() == standing)
                .mapToLong(Stretch::months)
                .sum();
    }

    /** Whether the last month looked at is one in which the relation is interrupted. */
    public boolean broken() {
        return !stretches.isEmpty() && stretches.get(stretches.size() - 1).standing() == MonthStanding.UNINSURED;
    }
}

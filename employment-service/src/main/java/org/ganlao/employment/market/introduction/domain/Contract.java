package org.ganlao.employment.market.introduction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * The labour contract of somebody placed.
 *
 * @param from first day
 * @param until last day; null where it has no fixed term
 */
@Embeddable
public record Contract(
        @Column(name = "contract_from") LocalDate from,
        @Column(name = "contract_until") LocalDate until) {

    public Contract {
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new Rejection(IntroductionRefusal.CONTRACT_ENDS_BEFORE_START, from);
        }
    }

    /**
     * Whether so many months of work are under it: from the 10th to the 9th they are whole. Without a fixed term they are.
     *
     * @param workFrom first day of the work; months before it do not count
     */
    public boolean coversMonths(int months, LocalDate workFrom) {
        LocalDate first = from.isAfter(workFrom) ? from : workFrom;
        return until == null || !until.plusDays(1).isBefore(first.plusMonths(months));
    }
}

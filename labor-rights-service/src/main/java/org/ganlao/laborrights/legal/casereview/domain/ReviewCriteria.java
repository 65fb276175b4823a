package org.ganlao.laborrights.legal.casereview.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ganlao.platform.problem.Rejection;

/**
 * By what cases are examined from a day on; each case starts with 100 points.
 *
 * @param excellent average from which on the review is excellent
 * @param passed average from which on it is passed
 */
public record ReviewCriteria(
        LocalDate from, String source, boolean confirmed, List<ReviewCriterion> criteria, int excellent, int passed) {

    private static final int FULL = 100;

    public ReviewCriteria {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
        criteria = List.copyOf(criteria);
    }

    /** What is left of a case's points; refuses a criterion that is none, is named twice or costs more than it may. */
    int left(List<CaseDeduction> deductions) {
        Set<String> named = new HashSet<>();
        int cost = 0;
        for (CaseDeduction deduction : deductions) {
            int most = criteria.stream()
                    .filter(criterion -> criterion.code().equals(deduction.criterion()))
                    .mapToInt(ReviewCriterion::points)
                    .findFirst()
                    .orElse(0);
            if (!named.add(deduction.criterion()) || deduction.points() < 1 || deduction.points() > most) {
                throw new Rejection(CaseReviewRefusal.DEDUCTION_UNFIT, deduction.criterion(), most).at("/deductions");
            }
            cost += deduction.points();
        }
        return Math.max(0, FULL - cost);
    }

    ReviewGrade grade(BigDecimal average) {
        if (average.compareTo(BigDecimal.valueOf(excellent)) >= 0) {
            return ReviewGrade.EXCELLENT;
        }
        return average.compareTo(BigDecimal.valueOf(passed)) >= 0 ? ReviewGrade.PASSED : ReviewGrade.FAILED;
    }
}

package org.ganlao.skills.appraisal.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a candidate has reached.
 *
 * @param theory points of 100
 * @param practice points of 100
 * @param on day on which it was decided last
 */
@Embeddable
public record Result(
        @Column(name = "theory_score") BigDecimal theory,
        @Column(name = "practice_score") BigDecimal practice,
        @Column(name = "decided_on") LocalDate on) {

    public Result {
        Objects.requireNonNull(theory, "theory");
        Objects.requireNonNull(practice, "practice");
        Objects.requireNonNull(on, "on");
    }

    public BigDecimal of(ExamPart part) {
        return switch (part) {
            case THEORY -> theory;
            case PRACTICE -> practice;
        };
    }

    /** The same with another score in one part. */
    public Result with(ExamPart part, BigDecimal score, LocalDate day) {
        return switch (part) {
            case THEORY -> new Result(score, practice, day);
            case PRACTICE -> new Result(theory, score, day);
        };
    }

    /** @param mark points that each part needs */
    public Set<ExamPart> failedParts(BigDecimal mark) {
        EnumSet<ExamPart> failed = EnumSet.noneOf(ExamPart.class);
        for (ExamPart part : ExamPart.values()) {
            if (of(part).compareTo(mark) < 0) {
                failed.add(part);
            }
        }
        return failed;
    }
}

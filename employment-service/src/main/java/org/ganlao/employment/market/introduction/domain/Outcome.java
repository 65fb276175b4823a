package org.ganlao.employment.market.introduction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * How an introduction came out.
 *
 * @param on day on which it did; of a placement its first day
 * @param placement that it led to; null unless placed
 * @param contract of somebody placed; null where none was made
 * @param goodCause whether a person who refused had a good cause (正当理由); null where nobody said so
 */
@Embeddable
public record Outcome(
        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        OutcomeKind kind,

        @Column(name = "outcome_on") LocalDate on,
        UUID placement,
        @Embedded Contract contract,
        @Column(name = "good_cause") Boolean goodCause) {

    public Outcome {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        if ((kind == OutcomeKind.PLACED) != (placement != null)) {
            throw new Rejection(IntroductionRefusal.PLACED_BY_PLACEMENT).at("/placement");
        }
        if (kind != OutcomeKind.PLACED && contract != null) {
            throw new Rejection(IntroductionRefusal.CONTRACT_WITHOUT_PLACEMENT).at("/contract");
        }
        if (kind != OutcomeKind.REFUSED_BY_PERSON && goodCause != null) {
            throw new Rejection(IntroductionRefusal.GOOD_CAUSE_WITHOUT_REFUSAL).at("/goodCause");
        }
    }

    /** Whether the person is stated to have refused the work without a good cause; where nobody said so, it does not count. */
    boolean isRefusalThatCounts() {
        return kind == OutcomeKind.REFUSED_BY_PERSON && Boolean.FALSE.equals(goodCause);
    }
}

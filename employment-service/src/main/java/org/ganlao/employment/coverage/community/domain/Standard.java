package org.ganlao.employment.coverage.community.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The criteria of a full-employment community in force on a day, each with where it stands. */
public record Standard(Limit workingShare, Limit insuredShare, Limit familiesOpen, Limit platforms) {

    /** @param value percent, or a number */
    public record Limit(BigDecimal value, String source) {

        public Limit {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
        }

        private Criterion atLeast(CriterionCode code, BigDecimal figure) {
            return new Criterion(code, figure, value, figure.compareTo(value) >= 0, source);
        }

        private Criterion atMost(CriterionCode code, BigDecimal figure) {
            return new Criterion(code, figure, value, figure.compareTo(value) <= 0, source);
        }
    }

    /** Every criterion with the figure found. */
    public List<Criterion> appliedTo(RealNames found) {
        return List.of(
                workingShare.atLeast(CriterionCode.WORKING_SHARE, found.workingShare()),
                insuredShare.atLeast(CriterionCode.INSURED_SHARE, found.insuredShare()),
                familiesOpen.atMost(CriterionCode.FAMILIES_OPEN, BigDecimal.valueOf(found.familiesOpen())),
                platforms.atLeast(CriterionCode.PLATFORM, found.platform() ? BigDecimal.ONE : BigDecimal.ZERO));
    }
}

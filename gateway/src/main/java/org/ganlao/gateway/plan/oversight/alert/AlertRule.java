package org.ganlao.gateway.plan.oversight.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.region.RegionLevel;

/**
 * What is watched, as {@code plans/alerts.yaml} says.
 *
 * @param from first business day on which it holds
 * @param until last such day, null for open
 * @param raiseAfter how long a condition has to hold before it is an alert
 * @param clearAfter how long it has to be gone before the alert is over
 * @param covers rules whose alerts of the regions below an alert of this one stands for, where they are about the same figure
 */
@Schema(description = "预警规则 · A rule of alerts")
record AlertRule(
        String id,
        Label label,
        Severity severity,
        LocalDate from,
        LocalDate until,

        @Schema(implementation = String.class, examples = "PT2M")
        Duration raiseAfter,

        @Schema(implementation = String.class, examples = "PT30M")
        Duration clearAfter,

        @Schema(description = "所辖地区同一指标的这些规则的预警并入本规则的预警 · Rules whose alerts of regions below it stands for")
        Set<String> covers,

        Watch watch) {

    /** How urgent it is. */
    enum Severity {
        INFO,
        WARNING,
        CRITICAL
    }

    /** Where conditions come from. */
    enum Kind {
        /** Targets whose pace has one of the statuses. */
        PACE,
        /** Figures beyond a bound. */
        THRESHOLD,
        /** What a flow brought in this month or the one before: counties, and the own units of the regions above them. */
        ARRIVAL,
        /** Sources that are late. */
        FRESHNESS,
        @JsonProperty("dead-letters")
        DEAD_LETTERS,
        /** Another feature tells them: an {@link AlertCondition} of this rule. */
        TOLD
    }

    /**
     * What exactly is watched; each kind reads its own fields.
     *
     * @param statuses of PACE: codes of progress, as in its answers
     * @param levels of PACE and THRESHOLD: regions of which level
     * @param indicator of THRESHOLD and ARRIVAL
     * @param above of THRESHOLD: holds where the figure is larger; of ratios 0.05 is 5 %
     * @param below of THRESHOLD: holds where the figure is smaller
     * @param lag of FRESHNESS
     */
    record Watch(
            Kind kind,
            Set<String> statuses,
            Set<RegionLevel> levels,
            String indicator,
            BigDecimal above,
            BigDecimal below,

            @Schema(implementation = String.class, examples = "PT1H")
            Duration lag) {

        Watch {
            Objects.requireNonNull(kind, "a rule needs the kind of what it watches");
            statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
            levels = levels == null ? Set.of() : Set.copyOf(levels);
            boolean complete = switch (kind) {
                case PACE -> !statuses.isEmpty() && !levels.isEmpty();
                case THRESHOLD -> indicator != null && !levels.isEmpty() && (above == null) != (below == null);
                case ARRIVAL -> indicator != null;
                case FRESHNESS -> lag != null;
                case DEAD_LETTERS, TOLD -> true;
            };
            if (!complete) {
                throw new IllegalArgumentException("a rule of the kind " + kind + " lacks what it watches");
            }
        }
    }

    AlertRule {
        Objects.requireNonNull(id, "a rule needs an id");
        Objects.requireNonNull(label, id + " needs a label");
        Objects.requireNonNull(severity, id + " needs a severity");
        Objects.requireNonNull(from, id + " needs the day from which it holds");
        Objects.requireNonNull(watch, id + " needs what it watches");
        raiseAfter = raiseAfter == null ? Duration.ZERO : raiseAfter;
        clearAfter = clearAfter == null ? Duration.ZERO : clearAfter;
        covers = covers == null ? Set.of() : Set.copyOf(covers);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
    }

    /** One of which nothing is known but that it has alerts. */
    static AlertRule dropped(String id) {
        return new AlertRule(
                id,
                new Label(id, id),
                Severity.INFO,
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                new Watch(Kind.TOLD, null, null, null, null, null, null));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether both would hold on some day under the same id. */
    boolean meets(AlertRule other) {
        return id.equals(other.id)
                && (until == null || !other.from.isAfter(until))
                && (other.until == null || !from.isAfter(other.until));
    }
}

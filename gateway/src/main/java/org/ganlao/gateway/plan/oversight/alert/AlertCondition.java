package org.ganlao.gateway.plan.oversight.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source of conditions. The sweep asks each what holds now, raises what is new and clears what is gone. A bean of any
 * package; the rule's name, severity and labels stand in {@code plans/alerts.yaml}.
 */
public interface AlertCondition {

    /** The rule's id in {@code plans/alerts.yaml}. One rule has one source. */
    String rule();

    /**
     * Everything that holds. Read-only, set-based; outside of transactions. One that throws leaves its alerts as they are.
     *
     * @param now real time; business days come from the business clock
     */
    List<Condition> holding(Instant now);

    /** The same for a source that may know of some subjects while it knows nothing of others. */
    default Told told(Instant now) {
        return Told.all(holding(now));
    }

    /**
     * What a source told.
     *
     * @param unknown how the subjects begin of which nothing is known now: their alerts stay as they are
     */
    record Told(List<Condition> holding, Set<String> unknown) {

        public Told {
            holding = List.copyOf(holding);
            unknown = Set.copyOf(unknown);
        }

        static Told all(List<Condition> holding) {
            return new Told(holding, Set.of());
        }

        boolean knows(String subject) {
            return unknown.stream().noneMatch(subject::startsWith);
        }
    }

    /**
     * @param subject what it holds of, once in a rule: the alert's identity
     * @param region whose scope sees the alert
     * @param detail figures and names that explain it, no personal data
     */
    record Condition(String subject, String region, Map<String, String> detail) {

        public Condition {
            detail = Map.copyOf(detail);
        }
    }
}

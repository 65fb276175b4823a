package org.ganlao.gateway.plan.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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

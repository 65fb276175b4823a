package org.ganlao.gateway.plan.targets.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A kind of fact that a service publishes.
 *
 * @param verbs what may happen to it; each has an event type
 * @param record address of the source record at the front door, with the place {@code {factId}}
 */
public record FactSource(String domain, String fact, List<String> verbs, String record) {

    private static final String PLACE = "{factId}";

    public FactSource {
        Objects.requireNonNull(domain, "a fact needs a domain");
        Objects.requireNonNull(fact, "a fact needs a name");
        verbs = List.copyOf(verbs);
        if (!record.contains(PLACE)) {
            throw new IllegalArgumentException("the address of a record needs the place " + PLACE);
        }
    }

    public String type(String verb) {
        return "org.ganlao.%s.%s.%s.v1".formatted(domain, fact, verb);
    }

    public String recordOf(UUID factId) {
        return record.replace(PLACE, factId.toString());
    }
}

package org.ganlao.gateway.plan.oversight.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A page of what a service says in its feed that it has told.
 *
 * @param next where the next page begins
 * @param isLast whether nothing stood behind it
 */
record ToldFacts(List<Told> facts, long next, boolean isLast) {

    /** One version of a fact, and the event that told it. */
    record Told(UUID factId, int version, UUID eventId, String type, long position) {}

    /**
     * @param types which events count
     * @param through feed position behind which nothing counts
     */
    static ToldFacts of(JsonNode page, Set<String> types, long through) {
        List<Told> facts = new ArrayList<>();
        for (JsonNode event : page.required("items")) {
            long position = event.required("position").asLong();
            String type = event.required("type").asText();
            if (position <= through && types.contains(type)) {
                JsonNode data = event.required("data");
                UUID id = UUID.fromString(event.required("id").asText());
                (data.has("items") ? data.get("items") : List.of(data))
                        .forEach(fact -> facts.add(new Told(
                                UUID.fromString(fact.required("factId").asText()),
                                fact.required("version").asInt(),
                                id,
                                type,
                                position)));
            }
        }
        long next = page.required("next").asLong();
        return new ToldFacts(facts, next, page.required("items").isEmpty() || next >= through);
    }
}

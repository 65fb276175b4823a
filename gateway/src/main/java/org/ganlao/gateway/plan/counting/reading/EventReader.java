package org.ganlao.gateway.plan.counting.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.event.EventContracts;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.PoisonException;
import org.ganlao.platform.region.RegionTree;

/** Sorts events into facts that count, replaced tokens, and what the plan does not measure. */
@Singleton
class EventReader {

    private static final String TOKEN_REPLACED = ".person.token-replaced.v1";

    private final FactReader facts;
    private final EventContracts contracts;
    private final ObjectMapper json;

    EventReader(Catalogue catalogue, RegionTree regions, EventContracts contracts, ObjectMapper json) {
        this.facts = new FactReader(
                catalogue, (code, day) -> regions.lookup(code, day).isPresent());
        this.contracts = contracts;
        this.json = json;
    }

    /** @throws PoisonException if an event is of no known type, or lacks what its type promises */
    ReadBatch read(List<IncomingEvent> events) {
        ReadBatch batch = new ReadBatch(new ArrayList<>(events.size()), new ArrayList<>());
        for (IncomingEvent event : events) {
            if (facts.counts(event.type())) {
                event.facts(json).forEach(fact -> batch.versions().add(facts.read(event.type(), event.id(), fact)));
            } else if (event.type().endsWith(TOKEN_REPLACED)) {
                batch.replacements().add(replacement(event.data(json)));
            } else if (!contracts.knows(event.type())) {
                throw new PoisonException("no such event type: " + event.type());
            }
        }
        return batch;
    }

    private static MemberReplaced replacement(JsonNode data) {
        try {
            return new MemberReplaced(
                    data.required("old").textValue(),
                    data.required("new").textValue(),
                    Instant.parse(data.required("recordedAt").asText()));
        } catch (IllegalArgumentException | NullPointerException | DateTimeParseException e) {
            throw new PoisonException("a replaced token is unreadable: " + e.getMessage(), e);
        }
    }
}

package org.ganlao.skills.appraisal.preferential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.StreamSupport;
import org.ganlao.platform.event.FactHandler;
import org.ganlao.platform.event.FactKind;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.ToldFact;
import org.ganlao.platform.personal.rotation.PersonTokens;

/** Hears which registered persons hold a preferential certificate. */
@ApplicationScoped
class HearHolders implements FactHandler {

    private static final String PREFERENTIAL = "re-employment-preferential";

    private final PreferentialHolders holders;
    private final PersonTokens tokens;
    private final ObjectMapper json;

    HearHolders(PreferentialHolders holders, PersonTokens tokens, ObjectMapper json) {
        this.holders = holders;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public FactKind kind() {
        return FactKind.of("employment", "job-seeker");
    }

    @Override
    public void handle(IncomingEvent event) {
        event.facts(json).forEach(fact -> take(ToldFact.from(fact)));
    }

    private void take(ToldFact told) {
        boolean holds = StreamSupport.stream(told.fact().path("certificates").spliterator(), false)
                .map(JsonNode::textValue)
                .anyMatch(PREFERENTIAL::equals);
        holders.take(told.id(), told.version(), tokens.held(told.text("person")), holds, !told.struckOut());
    }
}

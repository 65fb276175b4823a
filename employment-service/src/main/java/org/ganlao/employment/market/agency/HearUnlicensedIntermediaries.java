package org.ganlao.employment.market.agency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.event.FactHandler;
import org.ganlao.platform.event.FactKind;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.ToldFact;

/** Hears what labour inspection found; of that the intermediaries without a licence concern employment. */
@ApplicationScoped
class HearUnlicensedIntermediaries implements FactHandler {

    private final FoundUnlicensed found;
    private final ObjectMapper json;

    HearUnlicensedIntermediaries(FoundUnlicensed found, ObjectMapper json) {
        this.found = found;
        this.json = json;
    }

    @Override
    public FactKind kind() {
        return FactKind.of("labor-rights", "labour-violation");
    }

    @Override
    public void handle(IncomingEvent event) {
        event.facts(json).forEach(fact -> {
            ToldFact violation = ToldFact.from(fact);
            if (violation.text("kind").equals("unlicensed-intermediary")) {
                found.take(violation);
            }
        });
    }
}

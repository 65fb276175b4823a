package org.ganlao.skills.instruction.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.event.FactHandler;
import org.ganlao.platform.event.FactKind;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.ToldFact;

/** Hears which incubators there are. */
@ApplicationScoped
class HearIncubators implements FactHandler {

    private final HeardIncubators incubators;
    private final ObjectMapper json;

    HearIncubators(HeardIncubators incubators, ObjectMapper json) {
        this.incubators = incubators;
        this.json = json;
    }

    @Override
    public FactKind kind() {
        return FactKind.of("employment", "incubator");
    }

    @Override
    public void handle(IncomingEvent event) {
        event.facts(json).forEach(fact -> take(ToldFact.from(fact)));
    }

    private void take(ToldFact told) {
        incubators.take(
                told.id(),
                told.version(),
                told.text("region"),
                told.day("occurredOn"),
                told.dayIfTold("closedOn"),
                !told.struckOut());
    }
}

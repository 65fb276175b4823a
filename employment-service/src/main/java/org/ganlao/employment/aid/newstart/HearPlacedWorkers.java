package org.ganlao.employment.aid.newstart;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.event.FactHandler;
import org.ganlao.platform.event.FactKind;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.TellingService;

/** Hears which workers of closures labor rights tells of. What follows from it is audited as done by the event's source. */
@ApplicationScoped
class HearPlacedWorkers implements FactHandler {

    private final EnrolToldWorkers enrolling;
    private final TellingService source;
    private final ObjectMapper json;

    HearPlacedWorkers(EnrolToldWorkers enrolling, TellingService source, ObjectMapper json) {
        this.enrolling = enrolling;
        this.source = source;
        this.json = json;
    }

    @Override
    public FactKind kind() {
        return FactKind.of("labor-rights", "placed-worker");
    }

    @Override
    @ActivateRequestContext
    public void handle(IncomingEvent event) {
        source.acts(event);
        List<ToldWorker> told = new ArrayList<>();
        event.facts(json).forEach(fact -> told.add(ToldWorker.from(fact)));
        enrolling.take(told.stream().filter(ToldWorker::seeksWork).toList());
    }
}

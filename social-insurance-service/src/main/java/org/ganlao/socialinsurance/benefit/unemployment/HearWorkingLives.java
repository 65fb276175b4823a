package org.ganlao.socialinsurance.benefit.unemployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ganlao.platform.event.EventHandler;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.TellingService;
import org.ganlao.platform.event.ToldFact;

/**
 * Hears who works, by placements of employment and contracts of labor rights; who is registered as a job seeker; what employment
 * pays for whom; and which lay-offs are coming. What follows from it is audited as done by the event's source.
 */
@ApplicationScoped
class HearWorkingLives implements EventHandler {

    private static final String VERSION = ".v1";

    private final Map<String, Consumer<ToldFact>> taking;
    private final TellingService source;
    private final ObjectMapper json;

    HearWorkingLives(FollowWork following, KeepToldFacts keeping, TellingService source, ObjectMapper json) {
        this.taking = Map.of(
                "org.ganlao.employment.placement.", told -> following.take(told, "occurredOn"),
                "org.ganlao.labor-rights.contract.", told -> following.take(told, "startsOn"),
                "org.ganlao.employment.job-seeker.", keeping::takeJobSeeker,
                "org.ganlao.employment.support-claim.", following::takeSupport,
                "org.ganlao.employment.layoff-report.", keeping::takeLayoff);
        this.source = source;
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return Set.of("ganlao.employment.facts", "ganlao.labor-rights.facts");
    }

    @Override
    public boolean handles(String type) {
        return type.endsWith(VERSION) && taking.keySet().stream().anyMatch(type::startsWith);
    }

    @Override
    @ActivateRequestContext
    public void handle(IncomingEvent event) {
        source.acts(event);
        String facts = event.type().substring(0, event.type().length() - VERSION.length());
        Consumer<ToldFact> take = taking.get(facts.substring(0, facts.lastIndexOf('.') + 1));
        event.facts(json).forEach(fact -> take.accept(ToldFact.from(fact)));
    }
}

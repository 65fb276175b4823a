package org.ganlao.skills.instruction.placement;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ganlao.platform.event.FactHandler;
import org.ganlao.platform.event.FactKind;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.TellingService;
import org.ganlao.platform.event.ToldFact;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.record.Persons;

/** Hears who was placed into which work, so that graduates are found at work. Locks: the token, the persons, then followers' rows. */
@ApplicationScoped
class HearPlacements implements FactHandler {

    private final Placements placements;
    private final List<PlacementFollower> followers;
    private final PersonTokens tokens;
    private final Persons persons;
    private final TellingService source;
    private final ObjectMapper json;

    HearPlacements(
            Placements placements,
            @All List<PlacementFollower> followers,
            PersonTokens tokens,
            Persons persons,
            TellingService source,
            ObjectMapper json) {
        this.placements = placements;
        this.followers = followers;
        this.tokens = tokens;
        this.persons = persons;
        this.source = source;
        this.json = json;
    }

    @Override
    public FactKind kind() {
        return FactKind.of("employment", "placement");
    }

    @Override
    @ActivateRequestContext
    public void handle(IncomingEvent event) {
        source.acts(event);
        event.facts(json).forEach(fact -> take(ToldFact.from(fact)));
    }

    private void take(ToldFact told) {
        HeardPlacement placement = placement(told);
        Set<String> concerned = new HashSet<>(Set.of(placement.person()));
        placements.personOf(told.id()).ifPresent(concerned::add);
        persons.lockTokens(concerned);
        if (placements.take(placement, told.version(), !told.struckOut())) {
            followers.forEach(follower -> follower.told(told.id(), concerned));
        }
    }

    private HeardPlacement placement(ToldFact told) {
        return new HeardPlacement(
                told.id(),
                tokens.held(told.text("person")),
                told.text("kind"),
                told.textIfTold("employer"),
                told.text("region"),
                told.textIfTold("park"),
                told.textIfTold("occupation"),
                told.day("occurredOn"),
                told.dayIfTold("endedOn"));
    }
}

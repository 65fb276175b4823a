package org.ganlao.laborrights.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.platform.record.RecordEvents;

/** What happened to an entry of a roll, with the coverage that follows from the contracts. */
@ApplicationScoped
public class RollEvents {

    private final RecordEvents events;
    private final ContractDays contracts;

    RollEvents(RecordEvents events, ContractDays contracts) {
        this.events = events;
        this.contracts = contracts;
    }

    void recorded(RollEntry entry) {
        say("recorded", entry, "");
    }

    void left(RollEntry entry) {
        say("changed", entry, "left");
    }

    void annulled(RollEntry entry) {
        say("annulled", entry, entry.annulReason());
    }

    /** The coverage has to be told anew, because a contract of this entry changed. */
    public void contractsChanged(RollEntry entry, String why, Instant now) {
        entry.revised(now);
        say("changed", entry, why);
    }

    private void say(String verb, RollEntry entry, String why) {
        events.say("roll-entry", verb, RollEntryFact.of(entry, entry.coveredBy(contracts.of(entry.id()))), why);
    }
}

package org.ganlao.laborrights.relation.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.Span;
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

    /** @param contracts days of those that were signed with the entry, and are all that it has */
    public void recorded(RollEntry entry, List<Span> contracts) {
        say("recorded", entry, contracts, "");
    }

    void left(RollEntry entry) {
        say("changed", entry, "left");
    }

    /** The post was corrected, or the departure taken back. */
    void corrected(RollEntry entry, String why) {
        say("changed", entry, why);
    }

    void annulled(RollEntry entry) {
        say("annulled", entry, entry.annulReason());
    }

    /** Whether contracts stand that were signed with the entry. */
    boolean hasContracts(RollEntry entry) {
        return !contracts.of(entry.id()).isEmpty();
    }

    /**
     * The coverage has to be told anew, because a contract of this entry changed. Of an entry that was struck out nothing is told
     * any more.
     */
    public void contractsChanged(RollEntry entry, String why, Instant now) {
        if (!entry.standing()) {
            return;
        }
        entry.revised(now);
        say("changed", entry, why);
    }

    private void say(String verb, RollEntry entry, String why) {
        say(verb, entry, contracts.of(entry.id()), why);
    }

    private void say(String verb, RollEntry entry, List<Span> days, String why) {
        events.say("roll-entry", verb, RollEntryFact.of(entry, entry.coveredBy(days)), why);
    }
}

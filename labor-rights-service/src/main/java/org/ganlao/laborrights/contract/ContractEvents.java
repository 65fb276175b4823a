package org.ganlao.laborrights.contract;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.contract.domain.Timeline;
import org.ganlao.laborrights.roll.RollEvents;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a contract, and what it makes of the coverage of its entry on the roll. */
@ApplicationScoped
class ContractEvents {

    private final RecordEvents events;
    private final RollEvents rolls;
    private final List<ContractFollower> followers;

    ContractEvents(RecordEvents events, RollEvents rolls, @All List<ContractFollower> followers) {
        this.events = events;
        this.rolls = rolls;
        this.followers = followers;
    }

    void say(String verb, LabourContract contract, Timeline timeline, RollEntry party, String why, Instant now) {
        events.say("contract", verb, ContractFact.of(contract, timeline), why);
        rolls.contractsChanged(party, "contract " + contract.id() + " " + verb, now);
        followers.forEach(
                follower -> follower.changed(contract.id(), contract.person(), contract.employer(), contract.region()));
    }
}

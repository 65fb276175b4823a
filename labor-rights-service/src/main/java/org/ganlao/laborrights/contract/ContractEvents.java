package org.ganlao.laborrights.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.roll.RollEvents;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a contract, and what it makes of the coverage of its entry on the roll. */
@ApplicationScoped
class ContractEvents {

    private final RecordEvents events;
    private final RollEvents rolls;

    ContractEvents(RecordEvents events, RollEvents rolls) {
        this.events = events;
        this.rolls = rolls;
    }

    void say(String verb, LabourContract contract, RollEntry party, String why, Instant now) {
        events.say("contract", verb, ContractFact.of(contract), why);
        rolls.contractsChanged(party, "contract " + contract.id() + " " + verb, now);
    }
}

package org.ganlao.laborrights.relation.contract;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.laborrights.relation.roll.RollEvents;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a contract, and what it makes of the coverage of its entry on the roll. */
@ApplicationScoped
class ContractEvents {

    private final RecordEvents events;
    private final RollEvents rolls;
    private final List<ContractFollower> followers;
    private final EntityManager entities;
    private final BulkWork bulk;

    ContractEvents(
            RecordEvents events,
            RollEvents rolls,
            @All List<ContractFollower> followers,
            EntityManager entities,
            BulkWork bulk) {
        this.events = events;
        this.rolls = rolls;
        this.followers = followers;
        this.entities = entities;
        this.bulk = bulk;
    }

    void say(String verb, LabourContract contract, Timeline timeline, RollEntry party, String why, Instant now) {
        events.say("contract", verb, ContractFact.of(contract, timeline), why);
        rolls.contractsChanged(party, "contract " + contract.id() + " " + verb, now);
        follow(contract);
    }

    /** Of a person who comes on the roll with the contract: two facts begin, the entry as it is covered from the first. */
    void signedOnJoining(LabourContract contract, Timeline timeline, RollEntry party) {
        rolls.recorded(party, List.of(contract.days()));
        events.say("contract", ActKind.SIGN.verb(), ContractFact.of(contract, timeline), "");
        follow(contract);
    }

    /** With its entry on the roll, which has told of itself. */
    void moved(LabourContract contract, Timeline timeline, String why) {
        events.say("contract", ActKind.CORRECT.verb(), ContractFact.of(contract, timeline), why);
        follow(contract);
    }

    private void follow(LabourContract contract) {
        if (bulk.underway()) {
            bulk.later(ContractFollower.class, contract, this::tell);
        } else {
            tell(List.of(contract));
        }
    }

    /** Who follows finds in the database what they are told of. */
    private void tell(List<LabourContract> contracts) {
        if (followers.isEmpty()) {
            return;
        }
        entities.flush();
        contracts.forEach(contract -> followers.forEach(follower ->
                follower.changed(contract.id(), contract.person(), contract.employer(), contract.region())));
    }
}

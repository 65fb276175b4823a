package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.contract.domain.StandingActs;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.laborrights.relation.roll.EntryFollower;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;

/** A contract belongs to the region of its entry on the roll: where that is corrected, so is what was signed, in nothing else. */
@ApplicationScoped
class MoveContracts implements EntryFollower {

    private final ContractRepository contracts;
    private final ContractActs acts;
    private final ContractEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    MoveContracts(
            ContractRepository contracts, ContractActs acts, ContractEvents events, Caller caller, ChangeLog changes) {
        this.contracts = contracts;
        this.acts = acts;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Override
    public void moved(RollEntry entry, String why) {
        contracts.standing(entry.id()).forEach(contract -> move(contract, entry.region(), why));
    }

    private void move(LabourContract contract, String region, String why) {
        List<Act> all = new ArrayList<>(ShowContracts.plain(acts.of(contract.id())));
        Act same = new Act(
                contract.nextAct(),
                ActKind.CORRECT,
                1,
                StandingActs.byNumber(all).get(1).states());
        all.add(same);
        Instant now = changes.now();
        Timeline timeline = Timeline.replay(all);
        contract.move(region, timeline, now);
        acts.add(contract.id(), new RecordedAct(same, why, caller.subject(), now));
        events.moved(contract, timeline, why);
    }
}

package org.ganlao.laborrights.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.ganlao.laborrights.contract.domain.Act;
import org.ganlao.laborrights.contract.domain.ActKind;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.contract.domain.Timeline;
import org.ganlao.laborrights.roll.RollRepository;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;

/** Registers a contract that was signed with a person on a roll. */
@ApplicationScoped
class SignContract {

    private final RollRepository rolls;
    private final ContractRepository contracts;
    private final ContractActs acts;
    private final ContractChecks checks;
    private final ContractEvents events;
    private final ShowContracts show;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;

    SignContract(
            RollRepository rolls,
            ContractRepository contracts,
            ContractActs acts,
            ContractChecks checks,
            ContractEvents events,
            ShowContracts show,
            RegionScope scope,
            Caller caller,
            ChangeLog changes) {
        this.rolls = rolls;
        this.contracts = contracts;
        this.acts = acts;
        this.checks = checks;
        this.events = events;
        this.show = show;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ContractView sign(ContractRequest request) {
        RollEntry party = rolls.visible(request.rollEntry());
        scope.requireWrite(party.region());
        rolls.getEntityManager().lock(party, LockModeType.PESSIMISTIC_WRITE);
        Act signing = Act.signed(request.statement());
        Timeline timeline = Timeline.replay(List.of(signing));
        Instant now = changes.now();
        LabourContract contract = new LabourContract(
                OrderedId.at(now), new Origin(caller.client(), request.sourceRef()), party, timeline, now);
        checks.requireSigned(timeline.signed(), contract);
        contracts.add(contract);
        acts.add(contract.id(), new RecordedAct(signing, "", caller.subject(), now));
        events.say(ActKind.SIGN.verb(), contract, timeline, party, "", now);
        return show.view(contract, timeline);
    }
}

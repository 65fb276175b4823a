package org.ganlao.laborrights.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.contract.domain.Terms;
import org.ganlao.laborrights.roll.RollRepository;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;

/** Registers a contract that was signed with a person on a roll. */
@ApplicationScoped
class SignContract {

    private final RollRepository rolls;
    private final ContractRepository contracts;
    private final ContractChecks checks;
    private final ContractEvents events;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;

    SignContract(
            RollRepository rolls,
            ContractRepository contracts,
            ContractChecks checks,
            ContractEvents events,
            RegionScope scope,
            Caller caller,
            ChangeLog changes) {
        this.rolls = rolls;
        this.contracts = contracts;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ContractView sign(ContractRequest request) {
        RollEntry party = rolls.visible(request.rollEntry());
        scope.requireWrite(party.region());
        rolls.getEntityManager().lock(party, LockModeType.PESSIMISTIC_WRITE);
        Terms terms = request.terms().terms();
        Instant now = changes.now();
        LabourContract contract = new LabourContract(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), party, terms, now);
        checks.require(terms, contract);
        contracts.add(contract);
        events.say("signed", contract, party, "", now);
        return ContractView.from(contract);
    }
}

package org.ganlao.laborrights.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.laborrights.contract.domain.End;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.contract.domain.Terms;
import org.ganlao.laborrights.roll.RollRepository;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;

/** Corrects, ends or annuls a contract; the entry on the roll is locked first, as it is when one is signed. */
@ApplicationScoped
class ChangeContract {

    private final ContractRepository contracts;
    private final RollRepository rolls;
    private final ContractChecks checks;
    private final RecordChecks records;
    private final ContractEvents events;
    private final ChangeLog changes;

    ChangeContract(
            ContractRepository contracts,
            RollRepository rolls,
            ContractChecks checks,
            RecordChecks records,
            ContractEvents events,
            ChangeLog changes) {
        this.contracts = contracts;
        this.rolls = rolls;
        this.checks = checks;
        this.records = records;
        this.events = events;
        this.changes = changes;
    }

    @Transactional
    ContractView correct(UUID id, String ifMatch, ContractCorrection correction) {
        LabourContract contract = open(id, ifMatch);
        Terms stated = correction.terms().terms();
        checks.require(stated, contract);
        Instant now = changes.now();
        contract.correct(stated, now);
        return told("corrected", contract, correction.reason(), now);
    }

    @Transactional
    ContractView end(UUID id, String ifMatch, ContractEnd stated) {
        LabourContract contract = open(id, ifMatch);
        End end = stated.end();
        records.requirePast(end.on(), "/on");
        Instant now = changes.now();
        contract.end(end, now);
        return told("ended", contract, end.ground().name(), now);
    }

    @Transactional
    ContractView annul(UUID id, String ifMatch, Annulment annulment) {
        LabourContract contract = open(id, ifMatch);
        Instant now = changes.now();
        contract.annul(annulment.reason(), now);
        return told("annulled", contract, annulment.reason(), now);
    }

    private LabourContract open(UUID id, String ifMatch) {
        return contracts.forChange(
                id,
                ifMatch,
                contract -> rolls.getEntityManager().lock(party(contract), LockModeType.PESSIMISTIC_WRITE));
    }

    private RollEntry party(LabourContract contract) {
        return rolls.findById(contract.rollEntry());
    }

    private ContractView told(String verb, LabourContract contract, String why, Instant now) {
        events.say(verb, contract, party(contract), why, now);
        return ContractView.from(contract);
    }
}

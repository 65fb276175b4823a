package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.contract.domain.StandingActs;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.laborrights.relation.roll.RollRepository;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;

/**
 * Records what happened to a contract, for whatever day: the timeline is replayed with it, and only what results is refused.
 * Locks: the entry on the roll, as when a contract is signed, and with it all contracts on it.
 */
@ApplicationScoped
class ChangeContract {

    private final ContractRepository contracts;
    private final ContractActs acts;
    private final RollRepository rolls;
    private final ContractChecks checks;
    private final ContractEvents events;
    private final ShowContracts show;
    private final Caller caller;
    private final ChangeLog changes;

    ChangeContract(
            ContractRepository contracts,
            ContractActs acts,
            RollRepository rolls,
            ContractChecks checks,
            ContractEvents events,
            ShowContracts show,
            Caller caller,
            ChangeLog changes) {
        this.contracts = contracts;
        this.acts = acts;
        this.rolls = rolls;
        this.checks = checks;
        this.events = events;
        this.show = show;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ContractView renew(UUID id, String ifMatch, ContractRenewal renewal) {
        return shown(renew(open(id, ifMatch), renewal));
    }

    @Transactional
    ContractView change(UUID id, String ifMatch, ContractAlteration change) {
        return shown(change(open(id, ifMatch), change));
    }

    @Transactional
    ContractView suspend(UUID id, String ifMatch, ContractSuspension suspension) {
        return shown(suspend(open(id, ifMatch), suspension));
    }

    @Transactional
    ContractView resume(UUID id, String ifMatch, ContractResumption resumption) {
        return shown(resume(open(id, ifMatch), resumption));
    }

    @Transactional
    ContractView end(UUID id, String ifMatch, ContractEnd end) {
        return shown(end(open(id, ifMatch), end));
    }

    /** For who holds the entry on the roll, in the transaction that is open; so all that take a contract. */
    LabourContract renew(LabourContract contract, ContractRenewal renewal) {
        return take(contract, ActKind.RENEW, null, renewal.statement(numberOf(contract)), "");
    }

    LabourContract change(LabourContract contract, ContractAlteration change) {
        return take(contract, ActKind.CHANGE, null, change.statement(), text(change.reason()));
    }

    LabourContract end(LabourContract contract, ContractEnd end) {
        return take(contract, ActKind.END, null, Statement.ended(end.end()), "");
    }

    LabourContract suspend(LabourContract contract, ContractSuspension suspension) {
        return take(contract, ActKind.SUSPEND, null, suspension.statement(), suspension.reason());
    }

    LabourContract resume(LabourContract contract, ContractResumption resumption) {
        return take(contract, ActKind.RESUME, null, resumption.statement(), "");
    }

    LabourContract correct(LabourContract contract, ContractCorrection correction) {
        return correct(contract, 1, correction.statement(), correction.reason());
    }

    /** States anew what was signed. */
    @Transactional
    ContractView correct(UUID id, String ifMatch, ContractCorrection correction) {
        return shown(correct(open(id, ifMatch), correction));
    }

    /** States another act anew. */
    @Transactional
    ContractView correctAct(UUID id, int act, String ifMatch, ActCorrection correction) {
        LabourContract contract = open(id, ifMatch);
        Act meant = standing(contract, act);
        return shown(
                correct(contract, act, correction.stated(act, meant.kind(), numberOf(contract)), correction.reason()));
    }

    /** Takes an act back, as if it had never been recorded. */
    @Transactional
    ContractView annulAct(UUID id, int act, String ifMatch, String reason) {
        return shown(take(open(id, ifMatch), ActKind.ANNUL, act, null, reason));
    }

    /** The whole contract was never signed. */
    @Transactional
    ContractView annul(UUID id, String ifMatch, String reason) {
        return shown(annul(open(id, ifMatch), reason));
    }

    LabourContract annul(LabourContract contract, String reason) {
        Act annulment = new Act(contract.nextAct(), ActKind.ANNUL, null, null);
        Instant now = changes.now();
        Timeline timeline = Timeline.replay(ShowContracts.plain(acts.of(contract.id())));
        contract.annul(reason, now);
        contracts.changed(contract);
        acts.add(contract.id(), new RecordedAct(annulment, reason, caller.subject(), now));
        events.say(ActKind.ANNUL.verb(), contract, timeline, party(contract), reason, now);
        return contract;
    }

    private LabourContract correct(LabourContract contract, int act, Statement stated, String reason) {
        if (standing(contract, act).states().equals(stated)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        return take(contract, ActKind.CORRECT, act, stated, reason);
    }

    private Act standing(LabourContract contract, int act) {
        return StandingActs.meant(ShowContracts.plain(acts.of(contract.id())), act);
    }

    /** What it refuses, it refuses before it has changed anything. */
    private LabourContract take(LabourContract contract, ActKind kind, Integer of, Statement stated, String why) {
        contract.requireOpen();
        List<Act> all = new ArrayList<>(ShowContracts.plain(acts.of(contract.id())));
        Act act = new Act(contract.nextAct(), kind, of, stated);
        all.add(act);
        Instant now = changes.now();
        Timeline timeline = Timeline.recording(all, act);
        checks.require(act, StandingActs.byNumber(all), contract);
        contract.take(timeline, now);
        contracts.changed(contract);
        acts.add(contract.id(), new RecordedAct(act, why, caller.subject(), now));
        String verb = (kind == ActKind.ANNUL ? ActKind.CORRECT : kind).verb();
        events.say(verb, contract, timeline, party(contract), why, now);
        return contract;
    }

    private ContractView shown(LabourContract contract) {
        return show.view(contract, ShowContracts.plain(acts.of(contract.id())));
    }

    private LabourContract open(UUID id, String ifMatch) {
        return contracts.forChange(id, ifMatch, this::hold);
    }

    /** Both as they stand now, whatever the session knew of them. */
    LabourContract held(LabourContract contract) {
        hold(contract);
        contracts.getEntityManager().refresh(contract);
        return contract;
    }

    private void hold(LabourContract contract) {
        rolls.locked(contract.rollEntry()).orElseThrow();
    }

    private RollEntry party(LabourContract contract) {
        return rolls.findById(contract.rollEntry());
    }

    private static String numberOf(LabourContract contract) {
        return contract.terms().number();
    }

    private static String text(String reason) {
        return reason == null ? "" : reason;
    }
}

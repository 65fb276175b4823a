package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;
import org.ganlao.socialinsurance.treasury.supervision.domain.Misappropriation;

/** Registers money of the funds that was misused, and posts what comes back of it. Locks: the record, then the book. */
@ApplicationScoped
class KeepMisappropriations {

    private static final String KIND = "misappropriation";

    private final MisappropriationRepository misappropriations;
    private final Funds funds;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepMisappropriations(
            MisappropriationRepository misappropriations,
            Funds funds,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.misappropriations = misappropriations;
        this.funds = funds;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MisappropriationView record(MisappropriationRequest request) {
        checks.requirePast(request.discoveredOn(), "/discoveredOn");
        checks.requireOwnRegion(request.region(), request.discoveredOn(), "/region");
        Misappropriation misused = new Misappropriation(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.insurance(),
                request.region(),
                request.discoveredOn(),
                request.body(),
                request.what(),
                request.amount(),
                changes.now());
        misappropriations.add(misused);
        return told("recorded", misused, "");
    }

    @Transactional
    MisappropriationView recover(UUID id, String ifMatch, RecoveredMoney back) {
        checks.requirePast(back.on(), "/on");
        Misappropriation misused = misappropriations.forChange(id, ifMatch);
        misused.requireRecoverable(back.on(), back.amount());
        funds.receive(misused.insurance(), misused.region(), FundIncome.RECOVERY, id, back.on(), back.amount());
        misused.recover(back.on(), back.amount(), changes.now());
        return told("recovered", misused, back.receipt());
    }

    @Transactional
    MisappropriationView annul(UUID id, String ifMatch, Annulment annulment) {
        Misappropriation misused = misappropriations.forChange(id, ifMatch);
        misused.annul(annulment.reason(), changes.now());
        return told("annulled", misused, annulment.reason());
    }

    private MisappropriationView told(String verb, Misappropriation misused, String why) {
        events.say(KIND, verb, MisappropriationFact.of(misused), why);
        return MisappropriationView.from(misused);
    }
}

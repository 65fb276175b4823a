package org.ganlao.employment.seeking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.seeking.dossier.domain.DossierRefusal;
import org.ganlao.employment.seeking.dossier.domain.DossierTransfer;
import org.ganlao.employment.seeking.jobseeker.JobSeekerEvents;
import org.ganlao.employment.seeking.jobseeker.JobSeekerRepository;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerState;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Moves the files of job seekers between counties. Whoever does holds the person first, like everybody who registers. */
@ApplicationScoped
class TransferDossier {

    private static final String KIND = "dossier-transfer";

    private final DossierRepository transfers;
    private final JobSeekerRepository seekers;
    private final JobSeekerEvents seekerEvents;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    TransferDossier(
            DossierRepository transfers,
            JobSeekerRepository seekers,
            JobSeekerEvents seekerEvents,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.transfers = transfers;
        this.seekers = seekers;
        this.seekerEvents = seekerEvents;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    DossierView ask(DossierRequest request) {
        checks.requirePast(request.askedOn(), "/askedOn");
        checks.requireOwnRegion(request.region(), request.askedOn(), "/region");
        PersonalId person = persons.identify(request.person());
        persons.lock(person);
        JobSeeker held = seekers.of(persons.blindIndexes(person)).stream()
                .filter(seeker -> seeker.state() == JobSeekerState.REGISTERED)
                .findFirst()
                .orElseThrow(() -> new Rejection(DossierRefusal.NOBODY_HOLDS_IT));
        transfers.asked(held.id()).ifPresent(other -> {
            throw new Rejection(DossierRefusal.TRANSFER_ASKED, other.region());
        });
        DossierTransfer transfer = new DossierTransfer(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                held,
                request.region(),
                request.askedOn(),
                caller.subject(),
                request.ground(),
                changes.now());
        transfers.add(transfer);
        return told("asked", transfer, request.ground());
    }

    @Transactional
    DossierView release(UUID id, String ifMatch, StatedRelease stated) {
        DossierTransfer transfer = open(id, ifMatch);
        scope.requireWrite(transfer.holdingRegion());
        checks.requirePast(stated.on(), "/on");
        JobSeeker held = seekers.findById(transfer.registration());
        Instant now = changes.now();
        transfer.release(held, stated.on(), caller.subject(), now);
        seekerEvents.corrected(held, "%s %s".formatted(KIND, id));
        return told("released", transfer, "");
    }

    @Transactional
    DossierView refuse(UUID id, String ifMatch, StatedDecision stated) {
        DossierTransfer transfer = open(id, ifMatch);
        scope.requireWrite(transfer.holdingRegion());
        checks.requirePast(stated.on(), "/on");
        transfer.refuse(stated.on(), caller.subject(), stated.reason(), changes.now());
        return told("refused", transfer, stated.reason());
    }

    @Transactional
    DossierView withdraw(UUID id, String ifMatch, StatedDecision stated) {
        DossierTransfer transfer = open(id, ifMatch);
        scope.requireWrite(transfer.region());
        checks.requirePast(stated.on(), "/on");
        transfer.withdraw(stated.on(), caller.subject(), stated.reason(), changes.now());
        return told("withdrawn", transfer, stated.reason());
    }

    private DossierTransfer open(UUID id, String ifMatch) {
        return transfers.forChange(id, ifMatch, transfer -> persons.lock(transfer.person()));
    }

    private DossierView told(String verb, DossierTransfer transfer, String why) {
        events.say(KIND, verb, DossierFact.of(transfer), why);
        return DossierView.from(transfer, persons.show(transfer.person()));
    }
}

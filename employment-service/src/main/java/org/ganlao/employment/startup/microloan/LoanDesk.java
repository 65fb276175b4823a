package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.employment.startup.microloan.domain.Application;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;

/** Where loans are worked on: one is opened as the caller saw it, and what was done is told and shown. */
@ApplicationScoped
class LoanDesk {

    private final LoanRepository loans;
    private final LoanEvents events;
    private final LoanViews views;
    private final RecordChecks checks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    LoanDesk(
            LoanRepository loans,
            LoanEvents events,
            LoanViews views,
            RecordChecks checks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.loans = loans;
        this.events = events;
        this.views = views;
        this.checks = checks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Refuses an application of tomorrow, or of a region that is not the caller's. */
    void require(Application application) {
        checks.requirePast(application.appliedOn(), "/application/appliedOn");
        checks.requireOwnRegion(application.region(), application.appliedOn(), "/application/region");
    }

    LoanView applied(Microloan loan) {
        loans.add(loan);
        return noted("applied", loan, "");
    }

    Microloan open(UUID id, String ifMatch) {
        return loans.forChange(id, ifMatch);
    }

    /** For something that happened on a day, which is not tomorrow. */
    Microloan open(UUID id, String ifMatch, LocalDate on) {
        checks.requirePast(on, "/on");
        return open(id, ifMatch);
    }

    /** @param first locks what is locked before a loan */
    Microloan open(UUID id, String ifMatch, Consumer<Microloan> first) {
        return loans.forChange(id, ifMatch, found -> {
            first.accept(found);
            loans.getEntityManager().lock(found, LockModeType.PESSIMISTIC_WRITE);
        });
    }

    /** Who works at it. */
    String worker() {
        return caller.subject();
    }

    Origin origin(String sourceRef) {
        return new Origin(caller.client(), sourceRef);
    }

    Instant now() {
        return changes.now();
    }

    LocalDate today() {
        return clock.today();
    }

    /** To the audit alone. */
    LoanView noted(String verb, Microloan loan, String why) {
        events.note(verb, loan, why);
        return views.of(loan);
    }

    /** To the other services as well. */
    LoanView said(String verb, Microloan loan, String why) {
        events.say(verb, loan, why);
        return views.of(loan);
    }
}

package org.ganlao.employment.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.guaranteefund.Guarantees;
import org.ganlao.employment.microloan.domain.Application;
import org.ganlao.employment.microloan.domain.Microloan;
import org.ganlao.employment.microloan.domain.MicroloanRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;

@ApplicationScoped
class ApplyForLoan {

    private final LoanRepository loans;
    private final LoanFigures figures;
    private final Guarantees guarantees;
    private final RecordChecks checks;
    private final LoanEvents events;
    private final LoanViews views;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    ApplyForLoan(
            LoanRepository loans,
            LoanFigures figures,
            Guarantees guarantees,
            RecordChecks checks,
            LoanEvents events,
            LoanViews views,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.loans = loans;
        this.figures = figures;
        this.guarantees = guarantees;
        this.checks = checks;
        this.events = events;
        this.views = views;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    LoanView apply(LoanRequest request) {
        PersonalId person = persons.identify(request.person());
        Application application = request.application().application();
        checks.requirePast(application.appliedOn(), "/application/appliedOn");
        checks.requireOwnRegion(application.region(), application.appliedOn(), "/application/region");
        application.requireWithin(figures.limits(application.appliedOn(), application.region()));
        guarantees.require(application.fund(), application.appliedOn());
        persons.lock(person);
        loans.openOf(persons.blindIndexes(person)).stream().findFirst().ifPresent(other -> {
            throw new Rejection(MicroloanRefusal.LOAN_ALREADY_OPEN, other.region()).at("/person");
        });
        Microloan loan = new Microloan(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                application,
                caller.subject(),
                changes.now());
        loans.add(loan);
        events.note("applied", loan, "");
        return views.of(loan);
    }
}

package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.Guarantees;
import org.ganlao.employment.startup.microloan.domain.Application;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ApplyForLoan {

    private final LoanDesk desk;
    private final Borrowers borrowers;
    private final LoanFigures figures;
    private final Guarantees guarantees;
    private final Persons persons;

    ApplyForLoan(LoanDesk desk, Borrowers borrowers, LoanFigures figures, Guarantees guarantees, Persons persons) {
        this.desk = desk;
        this.borrowers = borrowers;
        this.figures = figures;
        this.guarantees = guarantees;
        this.persons = persons;
    }

    @Transactional
    LoanView apply(LoanRequest request) {
        PersonalId person = persons.identify(request.person());
        Application application = request.application().application();
        desk.require(application);
        application.requireWithin(figures.limits(application.appliedOn(), application.region()));
        guarantees.require(application.fund(), application.appliedOn());
        persons.lock(person);
        borrowers.requireNoOpenLoan(person, "/person");
        Microloan loan = new Microloan(
                UUID.randomUUID(),
                desk.origin(request.sourceRef()),
                persons.protect(person),
                application,
                desk.worker(),
                desk.now());
        return desk.applied(loan);
    }
}

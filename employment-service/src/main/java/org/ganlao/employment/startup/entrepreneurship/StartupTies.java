package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.EntrepreneurshipRefusal;
import org.ganlao.employment.startup.entrepreneurship.domain.Opening;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.employment.startup.microloan.Borrowers;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.TransactionLock;

/** What a start-up must hold against the records around it: its founder's others, the project, the loan, the employer. */
@ApplicationScoped
class StartupTies {

    private final StartupRepository startups;
    private final ProjectRepository projects;
    private final Borrowers borrowers;
    private final Persons persons;
    private final TransactionLock locks;

    StartupTies(
            StartupRepository startups,
            ProjectRepository projects,
            Borrowers borrowers,
            Persons persons,
            TransactionLock locks) {
        this.startups = startups;
        this.projects = projects;
        this.borrowers = borrowers;
        this.persons = persons;
        this.locks = locks;
    }

    void requireNoneUnderWay(PersonalId person) {
        startups.standingOf(persons.blindIndexes(person)).stream()
                .filter(Startup::underWay)
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(EntrepreneurshipRefusal.STARTUP_UNDER_WAY, other.region());
                });
    }

    /** To be asked before it opens so, or is corrected; its person is held. */
    void require(Startup startup, Opening opening) {
        requireEmployer(startup, opening.employer());
        requireLoan(startup, opening.microloan());
        UUID project = opening.project();
        if (project != null) {
            projects.held(project).requireOffered(startup.firstGuidedOn(), opening.openedOn());
        }
    }

    private void requireEmployer(Startup startup, String employer) {
        locks.hold("startup as " + employer);
        boolean taken = startups.standingAs(employer).stream()
                .anyMatch(other -> other != startup && other.underWay() && startup.underWay());
        if (taken) {
            throw new Rejection(EntrepreneurshipRefusal.EMPLOYER_OF_ANOTHER_STARTUP, employer);
        }
    }

    private void requireLoan(Startup startup, UUID loan) {
        if (loan == null) {
            return;
        }
        List<byte[]> founder = persons.blindIndexes(persons.reveal(startup.person()));
        if (!borrowers.hasLoan(founder, loan)) {
            throw new Rejection(EntrepreneurshipRefusal.NO_LOAN_OF_THE_FOUNDER);
        }
        boolean taken = startups.standingOf(founder).stream()
                .anyMatch(other -> other != startup
                        && other.opening() != null
                        && loan.equals(other.opening().microloan()));
        if (taken) {
            throw new Rejection(EntrepreneurshipRefusal.LOAN_OF_ANOTHER_STARTUP);
        }
    }
}

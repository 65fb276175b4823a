package org.ganlao.socialinsurance.collection.base;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.base.domain.BaseDeclaration;
import org.ganlao.socialinsurance.collection.base.domain.BaseDeclaration.Kind;
import org.ganlao.socialinsurance.collection.base.domain.BaseRefusal;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;

/** Records wages stated for a year, by which the runs from then on bill; months billed before get difference bills. */
@ApplicationScoped
class DeclareWages {

    private final DeclarationRepository declarations;
    private final WageBases bases;
    private final List<WageFollower> followers;
    private final EmployerRepository employers;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    DeclareWages(
            DeclarationRepository declarations,
            WageBases bases,
            @All List<WageFollower> followers,
            EmployerRepository employers,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.declarations = declarations;
        this.bases = bases;
        this.followers = followers;
        this.employers = employers;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    DeclarationView declare(DeclarationRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        requireOffice(request.kind());
        if (LocalDate.of(request.year(), 1, 1).isAfter(clock.today())) {
            throw new Rejection(BaseRefusal.YEAR_NOT_BEGUN, String.valueOf(request.year())).at("/year");
        }
        String employer = request.employer() == null ? null : request.employer().value();
        if (employer != null) {
            employers.registered(employer, "/employer");
        }
        requirePersons(request, employer);
        // Before it is dated: who waits for another declaration comes after it
        locks.hold("wages " + (employer == null ? request.region() : employer));
        BaseDeclaration declaration = new BaseDeclaration(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                employer,
                request.year(),
                request.kind(),
                clock.today(),
                request.wages().size(),
                Money.sum(request.wages().stream().map(StatedWage::wage).toList()),
                changes.now());
        declarations.add(declaration);
        declarations.flush();
        bases.keep(declaration, request.wages());
        List<String> payers = employer == null
                ? request.wages().stream().map(StatedWage::person).toList()
                : List.of(employer);
        followers.forEach(follower -> follower.stated(request.region(), payers, request.year()));
        Money lowest = employer == null ? null : bases.lowest(request.year(), employer, request.region());
        events.say("base-declaration", "stated", DeclarationFact.of(declaration, lowest), "");
        return DeclarationView.from(declaration);
    }

    private void requireOffice(Kind kind) {
        boolean may = switch (kind) {
            case DECLARED -> caller.has("clerk");
            case ASSESSED -> caller.has("inspector") || caller.has("supervisor");
        };
        if (!may) {
            throw new Rejection(BaseRefusal.ASSESSED_BY_INSPECTORS).at("/kind");
        }
    }

    private void requirePersons(DeclarationRequest request, String employer) {
        if (request.wages().stream().anyMatch(stated -> !stated.wage().isPositive())) {
            throw new Rejection(BaseRefusal.WAGE_NOT_POSITIVE).at("/wages");
        }
        List<String> persons =
                request.wages().stream().map(StatedWage::person).distinct().toList();
        if (persons.size() < request.wages().size()) {
            throw new Rejection(BaseRefusal.DECLARED_TWICE).at("/wages");
        }
        long strangers = persons.size() - bases.enrolled(request.region(), employer, persons);
        if (strangers > 0) {
            throw new Rejection(BaseRefusal.NOT_ENROLLED_THERE, strangers).at("/wages");
        }
    }
}

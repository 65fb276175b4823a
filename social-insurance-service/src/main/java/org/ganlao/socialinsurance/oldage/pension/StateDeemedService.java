package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.pension.domain.DeemedService;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionRefusal;
import org.ganlao.socialinsurance.register.person.InsuredPersons;

/** States work that is deemed to be paid, and has another person look at the evidence. Locks: the person, then the row. */
@ApplicationScoped
class StateDeemedService {

    private static final String KIND = "deemed-service";
    private static final String ACCOUNTS_BEGAN = "social-insurance.pension.accounts-began";

    private final DeemedServiceRepository services;
    private final InsuredPersons insured;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    StateDeemedService(
            DeemedServiceRepository services,
            InsuredPersons insured,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.services = services;
        this.insured = insured;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    DeemedServiceView state(DeemedServiceRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        LocalDate began = LocalDate.parse(parameters.at(clock.today()).text(ACCOUNTS_BEGAN, request.region()));
        if (request.until().isAfter(began)) {
            throw new Rejection(PensionRefusal.DEEMED_AFTER_ACCOUNTS_BEGAN, began).at("/until");
        }
        PersonalId document = persons.identify(request.person());
        persons.lock(document);
        List<String> tokens = persons.tokens(document);
        insured.require(tokens.get(0), "/person");
        DeemedService service = new DeemedService(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                tokens.get(0),
                request.region(),
                request.from(),
                request.until(),
                request.evidence(),
                caller.subject(),
                changes.now());
        services.standing(tokens).forEach(service::requireApartFrom);
        services.add(service);
        return noted("stated", service, "");
    }

    @Transactional
    DeemedServiceView approve(UUID id, String ifMatch) {
        DeemedService service = open(id, ifMatch);
        service.approve(caller.subject(), changes.now());
        return noted("approved", service, "");
    }

    @Transactional
    DeemedServiceView annul(UUID id, String ifMatch, Annulment annulment) {
        DeemedService service = open(id, ifMatch);
        service.annul(annulment.reason(), changes.now());
        return noted("annulled", service, annulment.reason());
    }

    DeemedServiceView one(UUID id) {
        return DeemedServiceView.from(services.visible(id));
    }

    Page<DeemedServiceView> page(String person, Paging paging) {
        return services.page(person, paging).map(DeemedServiceView::from);
    }

    private DeemedService open(UUID id, String ifMatch) {
        return services.forChange(id, ifMatch, service -> persons.lockTokens(Set.of(service.person())));
    }

    private DeemedServiceView noted(String what, DeemedService service, String why) {
        events.note(KIND, what, service, why);
        return DeemedServiceView.from(service);
    }
}

package org.ganlao.employment.seeking.graduate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.codedlist.CodedEntry;
import org.ganlao.employment.codedlist.CodedList;
import org.ganlao.employment.seeking.graduate.domain.GraduateRefusal;
import org.ganlao.employment.seeking.graduate.domain.GraduateService;
import org.ganlao.employment.seeking.graduate.domain.Rendered;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Logs the six services graduate by graduate; whoever does holds the person. */
@ApplicationScoped
class LogService {

    private static final String KIND = "graduate-service";

    private final CodedList services = CodedList.of("/graduate/services.yaml");
    private final GraduateRepository logged;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    LogService(
            GraduateRepository logged,
            RecordChecks checks,
            RecordEvents events,
            AuditedReads reads,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.logged = logged;
        this.checks = checks;
        this.events = events;
        this.reads = reads;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    List<CodedEntry> services() {
        return services.entries();
    }

    @Transactional
    GraduateView log(GraduateRequest request) {
        Rendered rendered = request.rendered().rendered();
        if (!services.knows(rendered.service())) {
            throw new Rejection(GraduateRefusal.UNKNOWN_GRADUATE_SERVICE, rendered.service()).at("/rendered/service");
        }
        checks.requirePast(rendered.servedOn(), "/rendered/servedOn");
        checks.requireOwnRegion(rendered.region(), rendered.servedOn(), "/rendered/region");
        PersonalId person = persons.identify(request.person());
        persons.lock(person);
        logged.logged(persons.blindIndexes(person), rendered).ifPresent(other -> {
            throw new Rejection(GraduateRefusal.SERVICE_LOGGED, other.occurredOn(), other.region());
        });
        GraduateService service = new GraduateService(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                rendered,
                changes.now());
        logged.add(service);
        events.say(KIND, "rendered", GraduateFact.of(service), "");
        return view(service);
    }

    @Transactional
    GraduateView annul(UUID id, String ifMatch, Annulment annulment) {
        GraduateService service = logged.forChange(id, ifMatch, found -> persons.lock(found.person()));
        service.annul(annulment.reason(), changes.now());
        events.say(KIND, "annulled", GraduateFact.of(service), annulment.reason());
        return view(service);
    }

    GraduateView one(UUID id) {
        GraduateView view = view(logged.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<GraduateView> page(GraduateFilter filter, Paging paging) {
        Page<GraduateService> page = logged.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        return page.map(this::view);
    }

    private GraduateView view(GraduateService service) {
        return GraduateView.from(service, persons.show(service.person()));
    }
}

package org.ganlao.employment.aid.taxrelief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.ganlao.employment.aid.insurancesubsidy.SubsidisedPersons;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.taxrelief.domain.Relief;
import org.ganlao.employment.aid.taxrelief.domain.ReliefRefusal;
import org.ganlao.employment.aid.taxrelief.domain.ReliefRule;
import org.ganlao.employment.aid.taxrelief.domain.TaxRelief;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Keeps the register of tax relief: grants certificates and strikes them out, holding the person; then what the person receives. */
@ApplicationScoped
class KeepReliefs {

    private static final String QUOTA = "employment.tax-relief.quota.";
    private static final String YEARS = "employment.tax-relief.years";

    private final ReliefRepository reliefs;
    private final Instance<ReliefRule> rules;
    private final Supports supports;
    private final SubsidisedPersons certificates;
    private final Persons persons;
    private final RecordChecks checks;
    private final Parameters parameters;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    KeepReliefs(
            ReliefRepository reliefs,
            Instance<ReliefRule> rules,
            Supports supports,
            SubsidisedPersons certificates,
            Persons persons,
            RecordChecks checks,
            Parameters parameters,
            RecordEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.reliefs = reliefs;
        this.rules = rules;
        this.supports = supports;
        this.certificates = certificates;
        this.persons = persons;
        this.checks = checks;
        this.parameters = parameters;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ReliefView grant(ReliefRequest request) {
        PersonalId document = persons.identify(request.person());
        Relief relief = request.relief().relief();
        LocalDate day = relief.issuedOn();
        checks.requirePast(day, "/relief/issuedOn");
        checks.requireOwnRegion(relief.region(), day, "/relief/region");
        ParameterSet figures = parameters.at(day);
        relief.requireWithin(figures.money(QUOTA + code(relief), relief.region()));
        persons.lock(document);
        ProtectedId person = persons.protect(document);
        if (!certificates.holdsCertificate(person, day)) {
            throw new Rejection(ReliefRefusal.NO_CERTIFICATE_FOR_RELIEF, day).at("/person");
        }
        TaxRelief granted = new TaxRelief(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), person, relief, changes.now());
        granted.requireRoom(reliefs.of(persons.blindIndexes(document)), figures.integer(YEARS));
        supports.hold(person);
        rules.forEach(rule -> rule.check(person, relief));
        reliefs.add(granted);
        return told("granted", granted, "");
    }

    @Transactional
    ReliefView annul(UUID id, String ifMatch, Annulment annulment) {
        TaxRelief granted = reliefs.forChange(id, ifMatch, found -> persons.lock(found.person()));
        granted.annul(annulment.reason(), changes.now());
        return told("annulled", granted, annulment.reason());
    }

    ReliefView one(UUID id) {
        ReliefView view = view(reliefs.visible(id));
        reads.one("tax-relief", id);
        return view;
    }

    Page<ReliefView> page(ReliefFilter filter, Paging paging) {
        Page<TaxRelief> page = reliefs.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("tax-relief");
        return page.map(this::view);
    }

    private static String code(Relief relief) {
        return relief.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ReliefView told(String verb, TaxRelief granted, String why) {
        events.say("tax-relief", verb, ReliefFact.of(granted), why);
        return view(granted);
    }

    private ReliefView view(TaxRelief granted) {
        return ReliefView.from(granted, persons.show(granted.person()));
    }
}

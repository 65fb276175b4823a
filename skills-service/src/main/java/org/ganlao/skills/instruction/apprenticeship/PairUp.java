package org.ganlao.skills.instruction.apprenticeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.occupation.Occupations;
import org.ganlao.skills.certification.certificate.Certificates;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.instruction.apprenticeship.domain.Apprenticeship;
import org.ganlao.skills.instruction.apprenticeship.domain.ApprenticeshipRefusal;
import org.ganlao.skills.instruction.apprenticeship.domain.Pairing;

/** Brings masters and apprentices together and notes how they come out. Locks both persons, then the pair. */
@ApplicationScoped
class PairUp {

    private static final String KIND = "apprenticeship";

    private final ApprenticeshipRepository pairs;
    private final Certificates certificates;
    private final Occupations occupations;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    PairUp(
            ApprenticeshipRepository pairs,
            Certificates certificates,
            Occupations occupations,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            Persons persons,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.pairs = pairs;
        this.certificates = certificates;
        this.occupations = occupations;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ApprenticeshipView begin(ApprenticeshipRequest request) {
        Pairing agreed = request.pairing().pairing();
        LocalDate day = agreed.beginsOn();
        checks.requirePast(day, "/pairing/beginsOn");
        checks.requireOwnRegion(agreed.region(), day, "/pairing/region");
        occupations.require(agreed.occupation(), "/pairing/occupation");
        ParameterSet figures = parameters.at(day);
        agreed.requireTerm(
                figures.integer("skills.apprenticeship.months-from"),
                figures.integer("skills.apprenticeship.months-to"));
        ProtectedId apprentice = persons.protect(persons.identify(request.person()));
        Certificate mastery = mastery(request.masterCertificate(), agreed, figures);
        String master = mastery.person().token();
        persons.lockTokens(Stream.of(master, apprentice.token()).collect(Collectors.toSet()));
        requireFree(apprentice, mastery, agreed, figures);
        Apprenticeship pair = new Apprenticeship(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                apprentice,
                master,
                mastery.id(),
                agreed,
                changes.now());
        pairs.add(pair);
        return told("begun", pair, "");
    }

    private Certificate mastery(String number, Pairing agreed, ParameterSet figures) {
        int lowest = figures.integer("skills.apprenticeship.master-level");
        return certificates
                .byNumber(number)
                .filter(held -> held.award().occupation().equals(agreed.occupation())
                        && held.award().level() <= lowest
                        && inForce(held, agreed.beginsOn()))
                .orElseThrow(() -> new Rejection(ApprenticeshipRefusal.MASTER_NOT_CERTIFIED, lowest, agreed.beginsOn())
                        .at("/masterCertificate"));
    }

    private boolean inForce(Certificate held, LocalDate day) {
        return certificates.held(List.of(held.person().token()), day).contains(held);
    }

    private void requireFree(ProtectedId apprentice, Certificate mastery, Pairing agreed, ParameterSet figures) {
        List<String> tokens = persons.tokensOf(apprentice);
        List<String> masterTokens = persons.tokensOf(mastery.person());
        if (tokens.stream().anyMatch(masterTokens::contains)) {
            throw new Rejection(ApprenticeshipRefusal.MASTER_IS_APPRENTICE).at("/person");
        }
        if (goalHeld(tokens, agreed, LocalDate.EPOCH, agreed.beginsOn())) {
            throw new Rejection(ApprenticeshipRefusal.APPRENTICESHIP_GOAL_REACHED, agreed.goalLevel())
                    .at("/pairing/goalLevel");
        }
        pairs.underWay(persons.blindIndexes(persons.reveal(apprentice)), agreed.occupation())
                .ifPresent(earlier -> {
                    throw new Rejection(ApprenticeshipRefusal.APPRENTICE_HAS_MASTER, earlier.id());
                });
        int most = figures.integer("skills.apprenticeship.apprentices");
        if (pairs.underWayWith(masterTokens) >= most) {
            throw new Rejection(ApprenticeshipRefusal.MASTER_HAS_ENOUGH, most).at("/masterCertificate");
        }
    }

    @Transactional
    ApprenticeshipView conclude(UUID id, String ifMatch, ApprenticeshipResult result) {
        checks.requirePast(result.on(), "/on");
        Apprenticeship pair = pairs.forChange(id, ifMatch);
        boolean certified = goalHeld(
                persons.tokensOf(pair.person()), pair.pairing(), pair.pairing().beginsOn(), result.on());
        pair.conclude(result.achieved(), certified, result.on(), result.words(), changes.now());
        return told("concluded", pair, result.words());
    }

    private boolean goalHeld(List<String> apprentice, Pairing agreed, LocalDate since, LocalDate on) {
        return certificates.held(apprentice, on).stream()
                .anyMatch(held -> held.award().occupation().equals(agreed.occupation())
                        && held.award().level() <= agreed.goalLevel()
                        && !held.award().issuedOn().isBefore(since));
    }

    @Transactional
    ApprenticeshipView demonstrate(UUID id, String ifMatch, Demonstration demonstration) {
        checks.requirePast(demonstration.on(), "/on");
        Apprenticeship pair = pairs.forChange(id, ifMatch);
        pair.demonstrate(demonstration.on(), changes.now());
        return told("demonstrated", pair, "");
    }

    @Transactional
    ApprenticeshipView annul(UUID id, String ifMatch, Annulment annulment) {
        Apprenticeship pair = pairs.forChange(id, ifMatch);
        pair.annul(annulment.reason(), changes.now());
        return told("annulled", pair, annulment.reason());
    }

    ApprenticeshipView one(UUID id) {
        ApprenticeshipView view = view(pairs.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<ApprenticeshipView> page(ApprenticeshipFilter filter, Paging paging) {
        Page<ApprenticeshipView> page =
                pairs.page(filter, persons.indexesOf(filter.apprentice), paging).map(this::view);
        reads.list(KIND);
        return page;
    }

    private ApprenticeshipView told(String verb, Apprenticeship pair, String why) {
        events.say(KIND, verb, ApprenticeshipFact.of(pair), why);
        return view(pair);
    }

    private ApprenticeshipView view(Apprenticeship pair) {
        return ApprenticeshipView.from(pair, persons.show(pair.person()));
    }
}

package org.ganlao.laborrights.settlement.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.settlement.mediation.domain.Mediation;
import org.ganlao.laborrights.settlement.mediation.domain.MediationCommittee;
import org.ganlao.laborrights.settlement.mediation.domain.MediationLimit;
import org.ganlao.laborrights.settlement.mediation.domain.MediationState;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Takes applications for mediation and says what came of them. Locks: the mediation's row, then its limit. */
@ApplicationScoped
class MediateDisputes {

    static final String KIND = "mediation";

    private final MediationRepository mediations;
    private final MediationCommitteeRepository committees;
    private final Deadlines deadlines;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    MediateDisputes(
            MediationRepository mediations,
            MediationCommitteeRepository committees,
            Deadlines deadlines,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.mediations = mediations;
        this.committees = committees;
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MediationView apply(MediationRequest request) {
        checks.requirePast(request.appliedOn(), "/appliedOn");
        MediationCommittee committee = committees.visible(request.committee());
        checks.requireOwnRegion(committee.region(), request.appliedOn(), "/committee");
        MediationLimit limit = limitOf(request.appliedOn());
        Mediation applied = new Mediation(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                committee,
                request.quarrel(persons.protect(persons.identify(request.person()))),
                limit,
                deadlines.lastDay(committee.region(), limit, request.appliedOn()),
                changes.now());
        mediations.add(applied);
        deadlines.begin(Subject.of(KIND, applied), limit, request.appliedOn());
        return noted("applied", applied, "");
    }

    private MediationLimit limitOf(LocalDate appliedOn) {
        String law = parameters.at(appliedOn).text("labor.mediation.law");
        return Arrays.stream(MediationLimit.values())
                .filter(limit -> limit.parameter().contains(law))
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    MediationView agree(UUID id, String ifMatch, MediationAgreement stated) {
        return ended(
                "agreed", id, ifMatch, stated.on(), found -> found.agree(stated.on(), stated.amount(), changes.now()));
    }

    @Transactional
    MediationView perform(UUID id, String ifMatch, MediationDay stated) {
        checks.requirePast(stated.on(), "/on");
        Mediation found = mediations.forChange(id, ifMatch);
        found.perform(stated.on(), changes.now());
        return noted("performed", found, "");
    }

    @Transactional
    MediationView fail(UUID id, String ifMatch, MediationFailure stated) {
        return ended(
                "failed", id, ifMatch, stated.on(), found -> found.fail(stated.on(), stated.ground(), changes.now()));
    }

    private MediationView ended(String what, UUID id, String ifMatch, LocalDate on, Consumer<Mediation> end) {
        checks.requirePast(on, "/on");
        Mediation found = mediations.forChange(id, ifMatch);
        boolean open = found.state() == MediationState.APPLIED;
        end.accept(found);
        if (open) {
            deadlines.meet(Subject.of(KIND, found), found.limit(), on);
        }
        return noted(what, found, "");
    }

    @Transactional
    MediationView annul(UUID id, String ifMatch, Annulment annulment) {
        Mediation found = mediations.forChange(id, ifMatch);
        found.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, found));
        return noted("annulled", found, annulment.reason());
    }

    private MediationView noted(String what, Mediation found, String why) {
        events.note(KIND, what, found, why);
        return view(found);
    }

    MediationView one(UUID id) {
        Mediation found = mediations.visible(id);
        reads.one(KIND, id);
        return view(found);
    }

    Page<MediationView> page(MediationFilter filter, Paging paging) {
        Page<Mediation> page = mediations.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        return page.map(this::view);
    }

    private MediationView view(Mediation found) {
        return MediationView.from(found, persons.show(found.person()));
    }
}

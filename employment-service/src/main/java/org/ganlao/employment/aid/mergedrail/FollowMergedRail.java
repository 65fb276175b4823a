package org.ganlao.employment.aid.mergedrail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.aid.mergedrail.ProgressSinceMerger.Progress;
import org.ganlao.employment.aid.mergedrail.domain.MergedRailPerson;
import org.ganlao.employment.aid.mergedrail.domain.MergedRailRefusal;
import org.ganlao.employment.aid.mergedrail.domain.Merger;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
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
import org.ganlao.platform.time.BusinessClock;

/** Follows the persons of the merged rail; whoever changes one holds the person. */
@ApplicationScoped
class FollowMergedRail {

    private static final String KIND = "merged-rail-person";

    private final MergedRailRepository followed;
    private final ProgressSinceMerger progress;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    FollowMergedRail(
            MergedRailRepository followed,
            ProgressSinceMerger progress,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            AuditedReads reads,
            Persons persons,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.followed = followed;
        this.progress = progress;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.reads = reads;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    MergedRailView record(MergedRailRequest request) {
        Merger merger = request.merger();
        checks.requirePast(merger.mergedOn(), "/mergedOn");
        checks.requireOwnRegion(merger.region(), merger.mergedOn(), "/region");
        PersonalId document = persons.identify(request.person());
        persons.lock(document);
        followed.standing(persons.blindIndexes(document)).ifPresent(other -> {
            throw new Rejection(MergedRailRefusal.FOLLOWED_ALREADY, other.region());
        });
        MergedRailPerson person = new MergedRailPerson(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(document),
                merger,
                changes.now());
        followed.add(person);
        followed.flush();
        return told("recorded", person, "");
    }

    @Transactional
    MergedRailView settle(UUID id, String ifMatch, StatedSettlement stated) {
        MergedRailPerson person = open(id, ifMatch);
        checks.requirePast(stated.on(), "/on");
        person.settle(stated.on(), stated.how(), changes.now());
        return told("followed", person, "contract settled");
    }

    @Transactional
    MergedRailView insure(UUID id, String ifMatch, StatedInsurance stated) {
        MergedRailPerson person = open(id, ifMatch);
        checks.requirePast(stated.on(), "/on");
        person.insure(stated.on(), stated.source(), changes.now());
        return told("followed", person, "insurance goes on");
    }

    @Transactional
    MergedRailView annul(UUID id, String ifMatch, Annulment annulment) {
        MergedRailPerson person = open(id, ifMatch);
        person.annul(annulment.reason(), changes.now());
        return told("annulled", person, annulment.reason());
    }

    MergedRailView one(UUID id) {
        MergedRailView view = view(followed.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<MergedRailView> page(MergedRailFilter filter, Paging paging) {
        Page<MergedRailPerson> page = followed.page(filter, persons.indexesOf(filter.document), clock.today(), paging);
        reads.list(KIND);
        Map<UUID, Progress> known =
                progress.of(page.items().stream().map(MergedRailPerson::id).toList(), clock.today());
        return page.map(person -> view(person, known));
    }

    List<MergedRailSummary> summary() {
        return progress.byCounty(scope.covered(), clock.today());
    }

    private MergedRailPerson open(UUID id, String ifMatch) {
        return followed.forChange(id, ifMatch, person -> persons.lock(person.person()));
    }

    private MergedRailView told(String verb, MergedRailPerson person, String why) {
        events.say(KIND, verb, MergedRailFact.of(person), why);
        return view(person);
    }

    private MergedRailView view(MergedRailPerson person) {
        return view(person, progress.of(List.of(person.id()), clock.today()));
    }

    private MergedRailView view(MergedRailPerson person, Map<UUID, Progress> known) {
        return MergedRailView.from(person, persons.show(person.person()), known.get(person.id()));
    }
}

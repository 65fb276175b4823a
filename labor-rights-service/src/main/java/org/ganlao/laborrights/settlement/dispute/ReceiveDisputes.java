package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.settlement.dispute.domain.Application;
import org.ganlao.laborrights.settlement.dispute.domain.CaseTimes;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaimKind;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeLaw;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusal;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeWorker;
import org.ganlao.laborrights.settlement.dispute.domain.LimitEvent;
import org.ganlao.laborrights.settlement.dispute.domain.LimitEventKind;
import org.ganlao.laborrights.settlement.mediation.FailedMediations;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;

/** Takes applications with all their workers, and states them anew. Locks: the row of the case, then its limits. */
@ApplicationScoped
class ReceiveDisputes {

    private final DisputeCaseRepository cases;
    private final DisputeWorkerRepository workers;
    private final DisputeLaws laws;
    private final DisputeTimes times;
    private final FailedMediations mediations;
    private final EndDisputes end;
    private final DisputeEvents events;
    private final ShowDisputes show;
    private final RecordChecks checks;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    ReceiveDisputes(
            DisputeCaseRepository cases,
            DisputeWorkerRepository workers,
            DisputeLaws laws,
            DisputeTimes times,
            FailedMediations mediations,
            EndDisputes end,
            DisputeEvents events,
            ShowDisputes show,
            RecordChecks checks,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.cases = cases;
        this.workers = workers;
        this.laws = laws;
        this.times = times;
        this.mediations = mediations;
        this.end = end;
        this.events = events;
        this.show = show;
        this.checks = checks;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    DisputeCaseView receive(DisputeRequest request) {
        StatedApplication stated = request.application();
        require(stated);
        Application application = stated.application();
        List<StatedParty> parties = request.workers();
        DisputeLaw law = laws.of(application.appliedOn());
        requireRepresentatives(law, application, parties.stream().map(StatedParty::speaksForAll));
        Instant now = changes.now();
        Stream<DisputeClaimKind> kinds =
                parties.stream().flatMap(party -> party.claims().stream()).map(StatedDemand::kind);
        DisputeCase received = new DisputeCase(
                OrderedId.at(now),
                new Origin(caller.client(), request.sourceRef()),
                application,
                stated.tokens(),
                stated.events(),
                law.name(),
                running(
                        law,
                        stated,
                        events(law, stated, () -> tokensOf(parties)),
                        DisputeCase.wagesAlone(kinds),
                        parties.size()),
                now);
        cases.requireNew(received);
        List<DisputeWorker> listed = identified(received, request, now);
        cases.keep(received);
        workers.persist(listed);
        times.received(received);
        events.note("received", received, "");
        return show.view(received);
    }

    private static void requireRepresentatives(DisputeLaw law, Application application, Stream<Boolean> speaksForAll) {
        List<Boolean> each = speaksForAll.toList();
        law.requireRepresentatives(application.appliedBy(), each.size(), (int)
                each.stream().filter(speaks -> speaks).count());
    }

    private CaseTimes running(
            DisputeLaw law, StatedApplication stated, List<LimitEvent> limitEvents, boolean wagesAlone, int parties) {
        Application application = stated.application();
        return CaseTimes.received(
                times.toApply(law, application, wagesAlone, limitEvents), times.toDecide(law, application, parties));
    }

    /** As stated, where the law knows it, and the mediation of one of the workers that had failed before. */
    private List<LimitEvent> events(DisputeLaw law, StatedApplication stated, Supplier<List<String>> tokens) {
        List<LimitEvent> known = law.known(stated.events());
        if (stated.mediation() == null) {
            return known;
        }
        FailedMediations.Span span = mediations
                .span(stated.mediation(), stated.tokens(), tokens.get())
                .orElseThrow(() -> new Rejection(DisputeRefusal.NO_SUCH_FAILED_MEDIATION).at("/application/mediation"));
        LimitEventKind kind = span.interrupts() ? LimitEventKind.INTERRUPTION : LimitEventKind.STANDSTILL;
        return Stream.concat(known.stream(), Stream.of(new LimitEvent(kind, span.from(), span.until())))
                .toList();
    }

    private List<String> tokensOf(List<StatedParty> parties) {
        return parties.stream()
                .flatMap(party -> persons.tokens(persons.identify(party.person())).stream())
                .toList();
    }

    private List<DisputeWorker> identified(DisputeCase received, DisputeRequest request, Instant now) {
        Set<ByteBuffer> named = new HashSet<>();
        List<DisputeWorker> listed = new ArrayList<>();
        for (int place = 0; place < request.workers().size(); place++) {
            StatedParty party = request.workers().get(place);
            PersonalId person = identified(party, place);
            List<ByteBuffer> indexes =
                    persons.blindIndexes(person).stream().map(ByteBuffer::wrap).toList();
            if (!named.addAll(indexes)) {
                throw new Rejection(DisputeRefusal.WORKER_NAMED_TWICE).at(pointer(place));
            }
            DisputeWorker worker = new DisputeWorker(
                    OrderedId.at(now),
                    new Origin(caller.client(), request.sourceRef() + "/" + (place + 1)),
                    received,
                    persons.protect(person),
                    party.speaksForAll(),
                    now);
            listed.add(worker);
            received.join(
                    party.claims().stream().map(claim -> claim.of(worker.id())).toList());
        }
        return listed;
    }

    private PersonalId identified(StatedParty party, int place) {
        try {
            return persons.identify(party.person());
        } catch (Rejection refused) {
            throw refused.at(pointer(place));
        }
    }

    private static String pointer(int place) {
        return "/workers/" + place + "/person/number";
    }

    @Transactional
    DisputeCaseView correct(UUID id, String ifMatch, DisputeCorrection correction) {
        StatedApplication stated = correction.application();
        require(stated);
        DisputeCase found = cases.forChange(id, ifMatch);
        DisputeLaw law = laws.of(stated.appliedOn());
        List<DisputeWorker> listed = workers.of(id);
        Set<UUID> chosen = chosen(correction.representatives(), listed);
        requireRepresentatives(law, stated.application(), listed.stream().map(worker -> chosen.contains(worker.id())));
        boolean wagesAlone = DisputeCase.wagesAlone(found.claims().stream().map(DisputeClaim::kind));
        List<LimitEvent> limitEvents = events(
                law,
                stated,
                () -> listed.stream()
                        .flatMap(worker -> persons.tokensOf(worker.person()).stream())
                        .toList());
        CaseTimes anew = running(law, stated, limitEvents, wagesAlone, found.workers());
        boolean others = !found.employers().equals(stated.tokens());
        boolean otherSpeakers =
                listed.stream().anyMatch(worker -> worker.representative() != chosen.contains(worker.id()));
        boolean elsewhere = !found.region().equals(stated.region());
        found.correct(
                stated.application(),
                stated.tokens(),
                stated.events(),
                law.name(),
                anew,
                otherSpeakers,
                caller.has("reviewer"),
                changes.now());
        listed.forEach(worker -> worker.speakForAll(chosen.contains(worker.id()), changes.now()));
        times.corrected(found);
        if (others || otherSpeakers) {
            end.partiesChanged(found);
        }
        if (elsewhere) {
            end.moved(found);
        }
        events.tell("corrected", found, correction.reason());
        return show.view(found);
    }

    /** @param stated null where those who speak for all stay */
    private static Set<UUID> chosen(List<UUID> stated, List<DisputeWorker> listed) {
        if (stated == null) {
            return listed.stream()
                    .filter(DisputeWorker::representative)
                    .map(DisputeWorker::id)
                    .collect(Collectors.toSet());
        }
        Set<UUID> known = listed.stream().map(DisputeWorker::id).collect(Collectors.toSet());
        for (int place = 0; place < stated.size(); place++) {
            if (!known.contains(stated.get(place))) {
                throw new Rejection(DisputeRefusal.REPRESENTATIVE_OF_OTHERS, stated.get(place))
                        .at("/representatives/" + place);
            }
        }
        return Set.copyOf(stated);
    }

    private void require(StatedApplication stated) {
        checks.requirePast(stated.appliedOn(), "/application/appliedOn");
        checks.requireOwnRegion(stated.region(), stated.appliedOn(), "/application/region");
    }
}

package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.petition.domain.Petition;
import org.ganlao.laborrights.petition.domain.PetitionLimit;
import org.ganlao.laborrights.petition.domain.PetitionPerson;
import org.ganlao.laborrights.petition.domain.PetitionRefusal;
import org.ganlao.laborrights.petition.domain.PetitionState;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.region.RegionTree;

/** Takes petitions in and brings them to their end. Locks: the petition, its limits of time, then what is
 * warned of its employer. */
@ApplicationScoped
class HandlePetitions {

    static final String KIND = "petition";

    private static final String REPRESENTATIVES = "labor.petition.representatives.most";
    private static final String REVIEW_REQUEST = "labor.petition.review-request.days";

    private final PetitionRepository petitions;
    private final ShowPetitions show;
    private final Deadlines deadlines;
    private final WatchPetitions watching;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final RegionTree tree;
    private final Caller caller;
    private final ChangeLog changes;

    HandlePetitions(
            PetitionRepository petitions,
            ShowPetitions show,
            Deadlines deadlines,
            WatchPetitions watching,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            RegionTree tree,
            Caller caller,
            ChangeLog changes) {
        this.petitions = petitions;
        this.show = show;
        this.deadlines = deadlines;
        this.watching = watching;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.tree = tree;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PetitionView register(PetitionRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
        checks.requireOwnRegion(request.region(), request.receivedOn(), "/region");
        List<PersonalId> named =
                request.persons().stream().map(persons::identify).distinct().toList();
        if (named.size() < request.persons().size()) {
            throw new Rejection(PetitionRefusal.PETITIONER_TWICE).at("/persons");
        }
        request.intake()
                .requireNamed(named.size(), parameters.at(request.receivedOn()).integer(REPRESENTATIVES));
        Petition petition = new Petition(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), request.intake(), changes.now());
        petitions.add(petition);
        petitions.flush();
        petitions.bring(named.stream()
                .map(person -> new PetitionPerson(UUID.randomUUID(), petition.id(), persons.protect(person)))
                .toList());
        deadlines.begin(Subject.of(KIND, petition), PetitionLimit.PETITION_ACCEPTANCE, request.receivedOn());
        return told("registered", petition, "");
    }

    @Transactional
    PetitionView decide(UUID id, String ifMatch, PetitionDecision decision) {
        checks.requirePast(decision.on(), "/on");
        Petition petition = held(id, ifMatch);
        String note = decision.note() == null ? "" : decision.note();
        if (note.isBlank() && decision.outcome() != PetitionDecision.Outcome.ACCEPTED) {
            throw new Rejection(PetitionRefusal.DECISION_WITHOUT_NOTE).at("/note");
        }
        switch (decision.outcome()) {
            case ACCEPTED -> petition.accept(decision.on(), changes.now());
            case FORWARDED -> petition.forward(decision.on(), note, changes.now());
            case DECLINED -> petition.decline(decision.on(), note, changes.now());
        }
        deadlines.meet(Subject.of(KIND, petition), PetitionLimit.PETITION_ACCEPTANCE, decision.on());
        if (petition.state() == PetitionState.ACCEPTED) {
            deadlines.begin(Subject.of(KIND, petition), PetitionLimit.PETITION_ANSWER, decision.on());
        }
        return told("decided", petition, note);
    }

    @Transactional
    PetitionView assign(UUID id, String ifMatch, PetitionAssignment assignment) {
        return changed(
                "assigned",
                id,
                ifMatch,
                assignment.officer(),
                petition -> petition.assign(assignment.officer(), changes.now()));
    }

    @Transactional
    PetitionView extend(UUID id, String ifMatch, PetitionExtension extension) {
        checks.requirePast(extension.on(), "/on");
        return changed("extended", id, ifMatch, extension.reason(), petition -> {
            petition.extend(extension.on(), caller.subject(), changes.now());
            deadlines.extend(
                    Subject.of(KIND, petition),
                    PetitionLimit.PETITION_ANSWER,
                    PetitionLimit.PETITION_EXTENSION,
                    extension.on());
        });
    }

    @Transactional
    PetitionView answer(UUID id, String ifMatch, StatedAnswer stated) {
        checks.requirePast(stated.servedOn(), "/servedOn");
        return changed("answered", id, ifMatch, "", petition -> {
            petition.answer(stated.on(), stated.servedOn(), stated.answer(), caller.subject(), changes.now());
            deadlines.meet(Subject.of(KIND, petition), PetitionLimit.PETITION_ANSWER, stated.on());
        });
    }

    @Transactional
    PetitionView askReview(UUID id, String ifMatch, ReviewRequest request) {
        checks.requirePast(request.on(), "/on");
        return changed("review-asked", id, ifMatch, "", petition -> {
            petition.askReview(request.on(), parameters.at(request.on()).integer(REVIEW_REQUEST), changes.now());
            deadlines.begin(Subject.of(KIND, petition), reviewOf(petition), request.on());
        });
    }

    @Transactional
    PetitionView review(UUID id, String ifMatch, StatedReview stated) {
        checks.requirePast(stated.servedOn(), "/servedOn");
        return changed("reviewed", id, ifMatch, "", petition -> {
            String body = bodyAbove(petition.answeredIn());
            PetitionLimit limit = reviewOf(petition);
            petition.review(stated.on(), stated.servedOn(), stated.opinion(), caller.subject(), body, changes.now());
            deadlines.meet(Subject.of(KIND, petition), limit, stated.on());
        });
    }

    /**
     * The caller's region above this one, the nearest of several. Nobody is above the province here: its own reviewers review what it
     * answered, and what it reviewed.
     */
    private String bodyAbove(String region) {
        boolean province = tree.parentOf(region).isEmpty();
        return scope.roots().stream()
                .filter(root -> tree.contains(root, region))
                .filter(root -> province || !root.equals(region))
                .max(Comparator.comparing(tree::level))
                .orElseThrow(() -> new Rejection(PetitionRefusal.REVIEWED_AT_ITS_LEVEL, region));
    }

    private static PetitionLimit reviewOf(Petition petition) {
        return petition.state() == PetitionState.UNDER_RE_REVIEW
                ? PetitionLimit.PETITION_RE_REVIEW
                : PetitionLimit.PETITION_REVIEW;
    }

    @Transactional
    PetitionView rate(UUID id, String ifMatch, StatedSatisfaction stated) {
        return changed("rated", id, ifMatch, "", petition -> petition.rate(stated.satisfaction(), changes.now()));
    }

    @Transactional
    PetitionView withdraw(UUID id, String ifMatch, PetitionWithdrawal withdrawal) {
        return changed("withdrawn", id, ifMatch, withdrawal.reason(), petition -> {
            petition.withdraw(changes.now());
            deadlines.drop(Subject.of(KIND, petition));
        });
    }

    @Transactional
    PetitionView annul(UUID id, String ifMatch, Annulment annulment) {
        return changed("annulled", id, ifMatch, annulment.reason(), petition -> {
            petition.annul(annulment.reason(), changes.now());
            deadlines.drop(Subject.of(KIND, petition));
        });
    }

    private PetitionView changed(String verb, UUID id, String ifMatch, String why, Consumer<Petition> change) {
        Petition petition = held(id, ifMatch);
        change.accept(petition);
        return told(verb, petition, why);
    }

    private Petition held(UUID id, String ifMatch) {
        Petition petition = petitions.forChange(id, ifMatch);
        scope.requireWrite(petition.region());
        return petition;
    }

    private PetitionView told(String verb, Petition petition, String why) {
        events.say(KIND, verb, PetitionFact.of(petition), why);
        watching.look(petition.intake().employer(), petition.intake().matter());
        return show.view(petition);
    }
}

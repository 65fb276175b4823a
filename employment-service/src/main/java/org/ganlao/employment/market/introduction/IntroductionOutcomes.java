package org.ganlao.employment.market.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.market.introduction.domain.IntroductionRefusal;
import org.ganlao.employment.market.introduction.domain.Outcome;
import org.ganlao.employment.market.vacancy.VacancyPlaces;
import org.ganlao.employment.seeking.placement.PlacementRepository;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/**
 * What becomes of introductions, and the places of vacancies that are filled and freed by it. All of one person changes with
 * the person held, so that an introduction and the placement that it led to agree; then the vacancy is held, then the
 * claims of support that rest on the introduction.
 */
@ApplicationScoped
class IntroductionOutcomes {

    private final IntroductionRepository introductions;
    private final PlacementRepository placements;
    private final VacancyPlaces places;
    private final Supports supports;
    private final CountRefusals refusals;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final ChangeLog changes;

    IntroductionOutcomes(
            IntroductionRepository introductions,
            PlacementRepository placements,
            VacancyPlaces places,
            Supports supports,
            CountRefusals refusals,
            RecordChecks checks,
            RecordEvents events,
            Persons persons,
            ChangeLog changes) {
        this.introductions = introductions;
        this.placements = placements;
        this.places = places;
        this.supports = supports;
        this.refusals = refusals;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
    }

    @Transactional
    IntroductionView comeOut(UUID id, String ifMatch, StatedOutcome stated) {
        checks.requirePast(stated.on(), "/on");
        Outcome outcome = stated.outcome();
        Introduction introduction = open(id, ifMatch);
        requireFirst(outcome.placement());
        Instant now = changes.now();
        introduction.comeOut(outcome, now);
        requireBorne(introduction);
        if (introduction.fillsPlace()) {
            places.take(introduction.vacancy(), now, "introduction " + id);
        }
        refusals.settle(introduction, now);
        return told("came-out", introduction, outcome.kind().name());
    }

    @Transactional
    IntroductionView reopen(UUID id, String ifMatch, StatedReopening reopening) {
        Introduction introduction = open(id, ifMatch);
        boolean filledPlace = introduction.fillsPlace();
        Optional<Introduction> open = openBeside(introduction);
        introduction.fallBack(changes.now());
        open.ifPresent(other -> {
            throw new Rejection(IntroductionRefusal.INTRODUCED_ALREADY, other.occurredOn());
        });
        lost(introduction, filledPlace, reopening.reason());
        refusals.settle(introduction, introduction.recordedAt());
        return told("reopened", introduction, reopening.reason());
    }

    /** Its placement does not bear it any more; where the person was introduced to the vacancy again, that one goes on. */
    void fallBack(Introduction introduction, String why, Instant now) {
        openBeside(introduction)
                .ifPresentOrElse(other -> introduction.giveWay(other, now), () -> introduction.fallBack(now));
        lost(introduction, true, why);
        told(introduction.outcome().isPresent() ? "came-out" : "reopened", introduction, why);
    }

    private Optional<Introduction> openBeside(Introduction introduction) {
        List<byte[]> person = persons.blindIndexes(persons.reveal(introduction.person()));
        return introductions.open(person, introduction.vacancy()).filter(other -> other != introduction);
    }

    /** The introduction led to nothing after all. */
    void lost(Introduction introduction, boolean filledPlace, String why) {
        if (filledPlace) {
            places.free(introduction.vacancy(), introduction.recordedAt(), why);
            supports.groundFellAway(introduction.id(), why);
        }
    }

    /** Refuses an introduction that is said to have led to a placement that does not fit it. */
    void requireBorne(Introduction introduction) {
        introduction.outcome().map(Outcome::placement).ifPresent(placement -> {
            boolean borne = placements
                    .findByIdOptional(placement)
                    .filter(found -> isOfSamePerson(found, introduction))
                    .filter(introduction::isBorneBy)
                    .filter(found -> found.occurredOn()
                            .equals(introduction.outcome().orElseThrow().on()))
                    .isPresent();
            if (!borne) {
                throw new Rejection(IntroductionRefusal.PLACEMENT_OF_ANOTHER).at("/placement");
            }
        });
    }

    private boolean isOfSamePerson(Placement placement, Introduction introduction) {
        return persons.reveal(placement.person()).equals(persons.reveal(introduction.person()));
    }

    private void requireFirst(UUID placement) {
        if (placement != null && introductions.ledTo(placement).isPresent()) {
            throw new Rejection(IntroductionRefusal.PLACEMENT_INTRODUCED).at("/placement");
        }
    }

    /** A standing introduction, which nobody changes until the transaction ends. */
    Introduction held(UUID id) {
        Introduction introduction = introductions.visible(id);
        persons.lock(introduction.person());
        introductions.getEntityManager().refresh(introduction);
        return introduction;
    }

    /** What was claimed for it was claimed for somebody else, for another year, or for too short a contract. */
    void disown(Introduction introduction, String why) {
        supports.groundFellAway(introduction.id(), why);
    }

    Introduction open(UUID id, String ifMatch) {
        return introductions.forChange(id, ifMatch, introduction -> persons.lock(introduction.person()));
    }

    IntroductionView told(String verb, Introduction introduction, String why) {
        events.say("introduction", verb, IntroductionFact.of(introduction), why);
        return IntroductionView.from(introduction, persons.show(introduction.person()));
    }
}

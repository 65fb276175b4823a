package org.ganlao.employment.market.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.agency.Agencies;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.market.introduction.domain.IntroductionRefusal;
import org.ganlao.employment.market.vacancy.VacancyPlaces;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.employment.seeking.jobseeker.JobSeekerRepository;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;

/** Introduces persons to vacancies, corrects introductions and strikes them out. Each holds the person, vacancy, agency. */
@ApplicationScoped
class KeepIntroductions {

    private final IntroductionRepository introductions;
    private final IntroductionOutcomes outcomes;
    private final CountRefusals refusals;
    private final JobSeekerRepository seekers;
    private final VacancyPlaces places;
    private final Agencies agencies;
    private final RecordChecks checks;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    KeepIntroductions(
            IntroductionRepository introductions,
            IntroductionOutcomes outcomes,
            CountRefusals refusals,
            JobSeekerRepository seekers,
            VacancyPlaces places,
            Agencies agencies,
            RecordChecks checks,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.introductions = introductions;
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.seekers = seekers;
        this.places = places;
        this.agencies = agencies;
        this.checks = checks;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    IntroductionView introduce(IntroductionRequest request) {
        PersonalId person = persons.identify(request.person());
        LocalDate day = request.introduction().introducedOn();
        checks.requirePast(day, "/introduction/introducedOn");
        persons.lock(person);
        List<byte[]> indexes = persons.blindIndexes(person);
        Vacancy vacancy = places.held(request.vacancy())
                .orElseThrow(() -> new Rejection(IntroductionRefusal.NO_SUCH_VACANCY).at("/vacancy"));
        checks.requireOwnRegion(vacancy.region(), day, "/vacancy");
        Introduction introduction = new Introduction(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                registered(indexes, day).id(),
                vacancy,
                agency(request.introduction()),
                day,
                changes.now());
        requireChance(vacancy, indexes);
        introductions.add(introduction);
        return outcomes.told("made", introduction, "");
    }

    @Transactional
    IntroductionView correct(UUID id, String ifMatch, IntroductionCorrection correction) {
        LocalDate day = correction.introduction().introducedOn();
        checks.requirePast(day, "/introduction/introducedOn");
        Introduction introduction = outcomes.open(id, ifMatch);
        Vacancy vacancy = places.held(introduction.vacancy()).orElseThrow();
        UUID before = introduction.agency();
        introduction.correct(vacancy, agency(correction.introduction()), day, changes.now());
        registered(persons.blindIndexes(persons.reveal(introduction.person())), day);
        outcomes.requireBorne(introduction);
        if (!before.equals(introduction.agency())) {
            outcomes.disown(introduction, correction.reason());
        }
        return outcomes.told("corrected", introduction, correction.reason());
    }

    @Transactional
    IntroductionView annul(UUID id, String ifMatch, Annulment annulment) {
        Introduction introduction = outcomes.open(id, ifMatch);
        boolean filledPlace = introduction.fillsPlace();
        introduction.annul(annulment.reason(), changes.now());
        outcomes.lost(introduction, filledPlace, annulment.reason());
        refusals.settle(introduction, introduction.recordedAt());
        return outcomes.told("annulled", introduction, annulment.reason());
    }

    private void requireChance(Vacancy vacancy, List<byte[]> person) {
        if (vacancy.free() == 0) {
            throw new Rejection(
                    IntroductionRefusal.NO_FREE_PLACE, vacancy.offer().places());
        }
        introductions.open(person, vacancy.id()).ifPresent(earlier -> {
            throw new Rejection(IntroductionRefusal.INTRODUCED_ALREADY, earlier.occurredOn());
        });
    }

    private JobSeeker registered(List<byte[]> person, LocalDate day) {
        return seekers.of(person).stream()
                .filter(registration -> registration.inForceOn(day))
                .findFirst()
                .orElseThrow(() -> new Rejection(IntroductionRefusal.NOT_REGISTERED, day));
    }

    private Agency agency(StatedIntroduction stated) {
        return agencies.held(stated.agency(), "/introduction/agency");
    }
}

package org.ganlao.skills.provider.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.provider.institution.InstitutionRepository;
import org.ganlao.skills.provider.institution.TrainingBar;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.rating.domain.InstitutionGrade;
import org.ganlao.skills.provider.rating.domain.Rating;
import org.ganlao.skills.provider.rating.domain.RatingScheme;
import org.ganlao.skills.provider.supervision.SupervisionFollower;

/**
 * Rates institutions by the published criteria: whenever supervision learns something that changes the grade, every day, and when
 * asked.
 * Locks: the institution.
 */
@ApplicationScoped
class RateInstitutions implements SupervisionFollower, TrainingBar {

    private static final String SELF = "skills-rating";

    private final InstitutionGradeRepository grades;
    private final InstitutionRepository institutions;
    private final RatingSchemes schemes;
    private final CreditFacts facts;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    RateInstitutions(
            InstitutionGradeRepository grades,
            InstitutionRepository institutions,
            RatingSchemes schemes,
            CreditFacts facts,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.grades = grades;
        this.institutions = institutions;
        this.schemes = schemes;
        this.facts = facts;
        this.scope = scope;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Gives a grade anew, also where it says what the last one said. */
    @Transactional
    InstitutionGradeView rate(InstitutionGradeRequest request) {
        scope.requireWrite(institutions.visible(request.institution()).region());
        Institution rated =
                institutions.locked(request.institution()).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        rated.requireStanding();
        LocalDate today = clock.today();
        Origin origin = new Origin(caller.client(), request.sourceRef());
        return InstitutionGradeView.from(given(UUID.randomUUID(), origin, rated, today, reckoned(rated.id(), today)));
    }

    @Override
    public void changed(UUID institution, LocalDate today) {
        grades.flush();
        giveWhereNew(institution, today);
    }

    /**
     * Where exams, certificates or the time that went by have changed what the last grade says. Whoever decides results or revokes
     * holds sessions and persons, and takes no institution besides.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void again(UUID institution) {
        LocalDate today = clock.today();
        Rating rating = reckoned(institution, today);
        boolean said =
                grades.latest(institution).map(latest -> latest.says(rating)).orElse(!rating.tellsAnything());
        if (!said) {
            institutions
                    .locked(institution)
                    .filter(Institution::standing)
                    .ifPresent(held -> giveWhereNew(institution, today));
        }
    }

    @Transactional
    List<UUID> standing() {
        return institutions.standing();
    }

    private void giveWhereNew(UUID institution, LocalDate today) {
        Rating rating = reckoned(institution, today);
        if (grades.latest(institution).filter(latest -> latest.says(rating)).isEmpty()) {
            UUID id = UUID.randomUUID();
            given(id, new Origin(SELF, id.toString()), institutions.findById(institution), today, rating);
        }
    }

    /** By what the records say today, whether or not anybody has rated it since they changed. */
    @Override
    public void requireMayTrain(UUID institution, LocalDate until) {
        LocalDate today = clock.today();
        reckoned(institution, today)
                .requireMayTrain(grades.lowSince(institution).orElse(today), until);
    }

    @Transactional
    InstitutionGradeView one(UUID id) {
        return InstitutionGradeView.from(grades.visible(id));
    }

    @Transactional
    Page<InstitutionGradeView> page(InstitutionGradeFilter filter, Paging paging) {
        return grades.page(filter, paging).map(InstitutionGradeView::from);
    }

    /** The criteria in force on a day; today's for null. */
    RatingScheme criteria(LocalDate day) {
        return schemes.on(day == null ? clock.today() : day);
    }

    private Rating reckoned(UUID institution, LocalDate day) {
        RatingScheme scheme = schemes.on(day);
        return scheme.rate(facts.of(institution, scheme, day));
    }

    private InstitutionGrade given(UUID id, Origin origin, Institution rated, LocalDate day, Rating rating) {
        Optional<InstitutionGrade> latest = grades.latest(rated.id());
        int number = latest.map(InstitutionGrade::number).orElse(0) + 1;
        InstitutionGrade grade =
                new InstitutionGrade(id, origin, rated, number, day, schemes.on(day), rating, changes.now());
        grades.add(grade);
        events.say("institution-grade", "given", InstitutionGradeFact.of(grade), "");
        return grade;
    }
}

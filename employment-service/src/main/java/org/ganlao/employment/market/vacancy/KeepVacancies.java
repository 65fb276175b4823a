package org.ganlao.employment.market.vacancy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.agency.Agencies;
import org.ganlao.employment.market.vacancy.domain.JobOffer;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.employment.market.vacancy.domain.VacancyRefusal;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;

/**
 * Opens employers' vacancies, notes filled places, corrects, closes and annuls them. Each change holds the vacancy's row,
 * then the row of the agency that it names.
 */
@ApplicationScoped
class KeepVacancies {

    private final VacancyRepository vacancies;
    private final List<VacancyUse> uses;
    private final Agencies agencies;
    private final RegisterChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepVacancies(
            VacancyRepository vacancies,
            @All List<VacancyUse> uses,
            Agencies agencies,
            RegisterChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.vacancies = vacancies;
        this.uses = uses;
        this.agencies = agencies;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    VacancyView open(VacancyRequest request) {
        Entry entry = entry(request.vacancy());
        JobOffer offer = offer(request.vacancy(), entry);
        Origin origin = new Origin(caller.client(), request.sourceRef());
        Vacancy vacancy = new Vacancy(UUID.randomUUID(), origin, entry, offer, changes.now());
        vacancies.add(vacancy);
        return told("opened", vacancy, "");
    }

    @Transactional
    VacancyView correct(UUID id, String ifMatch, VacancyCorrection correction) {
        Entry entry = entry(correction.vacancy());
        Vacancy vacancy = vacancies.forChange(id, ifMatch);
        boolean moves = !entry.region().equals(vacancy.region())
                || !correction
                        .vacancy()
                        .employer()
                        .value()
                        .equals(vacancy.offer().employer());
        if (moves) {
            requireUnused(id);
        }
        vacancy.correct(entry, offer(correction.vacancy(), entry), changes.now());
        return told("corrected", vacancy, correction.reason());
    }

    @Transactional
    VacancyView fill(UUID id, String ifMatch, StatedFilling filling) {
        Vacancy vacancy = vacancies.forChange(id, ifMatch);
        vacancy.fill(filling.filled(), changes.now());
        return told("filled", vacancy, "");
    }

    @Transactional
    VacancyView close(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        Vacancy vacancy = vacancies.forChange(id, ifMatch);
        vacancy.close(closing.closedOn(), changes.now());
        return told("closed", vacancy, "");
    }

    @Transactional
    VacancyView annul(UUID id, String ifMatch, Annulment annulment) {
        Vacancy vacancy = vacancies.forChange(id, ifMatch);
        requireUnused(id);
        vacancy.annul(annulment.reason(), changes.now());
        return told("annulled", vacancy, annulment.reason());
    }

    VacancyView one(UUID id) {
        return VacancyView.from(vacancies.visible(id));
    }

    Page<VacancyView> page(VacancyFilter filter, Paging paging) {
        return vacancies.page(filter, paging).map(VacancyView::from);
    }

    private void requireUnused(UUID id) {
        if (uses.stream().anyMatch(use -> use.leadTo(id))) {
            throw new Rejection(VacancyRefusal.VACANCY_IN_USE);
        }
    }

    private Entry entry(StatedVacancy stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/vacancy/entry");
        return entry;
    }

    private JobOffer offer(StatedVacancy stated, Entry entry) {
        if (stated.agency() != null) {
            agencies.held(stated.agency(), "/vacancy/agency").requireLicensed(entry.openedOn());
        }
        return stated.offer();
    }

    private VacancyView told(String verb, Vacancy vacancy, String why) {
        events.say("vacancy", verb, VacancyFact.of(vacancy), why);
        return VacancyView.from(vacancy);
    }
}

package org.ganlao.employment.market.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.platform.record.RecordEvents;

/** The places of vacancies, as introductions fill and free them; each change holds the vacancy's row. */
@ApplicationScoped
public class VacancyPlaces {

    private final VacancyRepository vacancies;
    private final RecordEvents events;

    VacancyPlaces(VacancyRepository vacancies, RecordEvents events) {
        this.vacancies = vacancies;
        this.events = events;
    }

    /** A standing vacancy of any region, of which nobody else fills or frees a place until the transaction ends. */
    public Optional<Vacancy> held(UUID id) {
        return vacancies.locked(id).filter(Vacancy::standing);
    }

    public void take(UUID id, Instant now, String why) {
        Vacancy vacancy = held(id).orElseThrow();
        vacancy.take(now);
        events.say("vacancy", "filled", VacancyFact.of(vacancy), why);
    }

    public void free(UUID id, Instant now, String why) {
        Vacancy vacancy = held(id).orElseThrow();
        vacancy.release(now);
        events.say("vacancy", "filled", VacancyFact.of(vacancy), why);
    }
}

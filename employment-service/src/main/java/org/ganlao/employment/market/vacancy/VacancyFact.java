package org.ganlao.employment.market.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.market.vacancy.domain.JobOffer;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.employment.occupation.domain.SkillLevel;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A vacancy on the wire; contracts/events/employment/vacancy.*.v1 describe it. */
record VacancyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        String occupation,
        SkillLevel level,
        boolean urban,
        int places,
        int filled,
        Money wageFrom,
        Money wageTo,
        LocalDate until,
        UUID agency,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static VacancyFact of(Vacancy vacancy) {
        JobOffer offer = vacancy.offer();
        return new VacancyFact(
                vacancy.id(),
                vacancy.version(),
                vacancy.occurredOn(),
                vacancy.recordedAt(),
                vacancy.region(),
                offer.employer(),
                offer.occupation(),
                offer.level(),
                offer.urban(),
                offer.places(),
                vacancy.filled(),
                offer.wage().from(),
                offer.wage().to(),
                offer.until(),
                offer.agency(),
                vacancy.entry().closedOn(),
                vacancy.annulReason());
    }
}

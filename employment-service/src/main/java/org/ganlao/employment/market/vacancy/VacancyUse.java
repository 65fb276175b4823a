package org.ganlao.employment.market.vacancy;

import java.util.UUID;

/** Records of another kind that name vacancies. */
public interface VacancyUse {

    /** Whether a standing one names this vacancy. */
    boolean leadTo(UUID vacancy);
}

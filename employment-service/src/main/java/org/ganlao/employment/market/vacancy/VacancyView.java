package org.ganlao.employment.market.vacancy;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.employment.market.vacancy.domain.VacancyState;
import org.ganlao.platform.http.Versioned;

public record VacancyView(
        UUID id,
        int version,
        VacancyState state,
        StatedVacancy vacancy,

        @Schema(description = "已招人数 · Places filled") int filled,

        @Schema(description = "其中经介绍上岗 · Of these by introduction")
        int placed,

        @Schema(description = "剩余名额 · Places free") int free,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    public static VacancyView from(Vacancy vacancy) {
        return new VacancyView(
                vacancy.id(),
                vacancy.version(),
                vacancy.progress(),
                StatedVacancy.from(vacancy),
                vacancy.filled(),
                vacancy.placed(),
                vacancy.free(),
                vacancy.annulReason(),
                vacancy.origin().sourceRef(),
                vacancy.recordedAt());
    }
}

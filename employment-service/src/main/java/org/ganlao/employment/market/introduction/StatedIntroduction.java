package org.ganlao.employment.market.introduction;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.introduction.domain.Introduction;

/** An introduction as requests state it and answers show it. */
@Schema(examples = "{\"agency\":\"0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c9301\",\"introducedOn\":\"2007-03-05\"}")
record StatedIntroduction(
        @Schema(description = "职业介绍机构 · Id of the agency") @NotNull
        UUID agency,

        @Schema(description = "推荐日期 · Day of the introduction") @NotNull
        LocalDate introducedOn) {

    static StatedIntroduction from(Introduction introduction) {
        return new StatedIntroduction(introduction.agency(), introduction.occurredOn());
    }
}

package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.Opening;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** An opening as requests state it and answers show it. */
@Schema(name = "StatedStartupOpening", examples = StatedOpening.EXAMPLE)
record StatedOpening(
        @Schema(description = "开业日期 · First day in business") @NotNull
        LocalDate openedOn,

        @Schema(examples = "梅梅早餐店") @NotBlank @Size(max = 200)
        String name,

        @NotNull EmployerToken employer,

        @Schema(description = "选用的创业项目，自选项目不填 · Project of the library, if it took one up")
        UUID project,

        @Schema(description = "创业者本人的小额贷款，没有时不填 · Microloan of the founder, if there is one")
        UUID microloan) {

    static final String EXAMPLE = "{\"openedOn\":\"2007-03-20\",\"name\":\"梅梅早餐店\",\"employer\":\"71526726X\"}";

    Opening opening() {
        return new Opening(openedOn, Masking.maskWithin(name), employer.value(), project, microloan);
    }

    static StatedOpening from(Opening opening) {
        return opening == null
                ? null
                : new StatedOpening(
                        opening.openedOn(),
                        opening.name(),
                        EmployerToken.of(opening.employer()),
                        opening.project(),
                        opening.microloan());
    }
}

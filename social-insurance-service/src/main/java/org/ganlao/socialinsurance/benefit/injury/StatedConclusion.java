package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.benefit.injury.domain.Nursing;

/** What an appraisal concludes. */
@Schema(examples = "{\"on\":\"2007-06-10\",\"grade\":7,\"nursing\":\"none\"}")
record StatedConclusion(
        @NotNull LocalDate on,

        @Schema(description = "伤残等级，未达等级则不填 · Grade from 1, the heaviest, to 10; absent where none is reached")
        @Min(1)
        @Max(10)
        Integer grade,

        @Schema(description = "生活自理障碍 · How far the person cannot look after himself") @NotNull
        Nursing nursing) {}

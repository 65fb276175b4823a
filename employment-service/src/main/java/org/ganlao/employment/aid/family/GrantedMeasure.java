package org.ganlao.employment.aid.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preferential measure that the family enjoys. */
@Schema(examples = "{\"measure\":\"public-welfare-post\",\"grantedOn\":\"2007-03-20\"}")
record GrantedMeasure(
        @Schema(description = "优惠措施代码，见 /v1/family-measures · Code of the measure, see /v1/family-measures")
        @NotBlank
        @Size(max = 40)
        String measure,

        @NotNull LocalDate grantedOn) {}

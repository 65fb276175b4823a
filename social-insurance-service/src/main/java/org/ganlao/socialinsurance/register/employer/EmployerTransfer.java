package org.ganlao.socialinsurance.register.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That another agency serves an employer from a day on. */
@Schema(examples = "{\"region\":\"360103\",\"on\":\"2007-04-01\",\"reason\":\"单位迁址\"}")
record EmployerTransfer(
        @Schema(description = "迁入地区 · Region of the agency that takes it over", examples = "360103")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "迁入经办机构，一县一机构者不填 · The agency, absent where the county has one only") @Size(max = 100)
        String agency,

        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String reason) {}

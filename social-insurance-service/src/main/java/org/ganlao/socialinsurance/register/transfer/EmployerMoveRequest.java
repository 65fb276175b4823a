package org.ganlao.socialinsurance.register.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** An employer moves to another county with all whom it insures in one. */
@Schema(examples = EmployerMoveRequest.EXAMPLE)
record EmployerMoveRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull EmployerToken employer,

        @Schema(description = "转出地区 · Region in which its workers are insured", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String fromRegion,

        @Schema(description = "转入地区 · Region that receives them", examples = "360981")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String toRegion,

        @Schema(description = "原地停保首日、新地参保首日 · First day no longer insured here, first insured day there") @NotNull
        LocalDate on) {

    static final String EXAMPLE = """
            {"sourceRef": "DQ-2007-002", "employer": "71526726X", "fromRegion": "360102", "toRegion": "360981",
             "on": "2007-06-01"}""";
}

package org.ganlao.socialinsurance.register.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation that leaves its agency. */
@Schema(examples = DepartureRequest.EXAMPLE)
record DepartureRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "转出的参保关系 · The enrolment that leaves") @NotNull
        UUID enrolment,

        @Schema(description = "本省转入地区 · Region of this province that receives it", examples = "360981")
        @Pattern(regexp = "[0-9]{6,12}")
        String toRegion,

        @Schema(description = "外省转入经办机构 · Agency of another province that receives it", examples = "广东省深圳市社会保险基金管理局")
        @Size(max = 100)
        String toPlace,

        @Schema(description = "原地停保首日、新地参保首日 · First day no longer insured here, first insured day there") @NotNull
        LocalDate on) {

    static final String EXAMPLE = """
            {"sourceRef": "ZC-2007-0012", "enrolment": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d98", "toRegion": "360981",
             "on": "2007-04-01"}""";
}

package org.ganlao.employment.seeking.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = DossierRequest.EXAMPLE)
record DossierRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "申请转入的地区 · The county that asks for the file", examples = "360103")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @NotNull LocalDate askedOn,

        @Schema(description = "转移理由 · Why the person is to be looked after there", examples = "已迁入西湖区居住")
        @NotBlank
        @Size(max = 500)
        String ground) {

    static final String EXAMPLE = """
            {"sourceRef": "DA-2007-0031", "person": {"kind": "resident-id", "number": "11010519491231002X"},
             "region": "360103", "askedOn": "2007-05-08", "ground": "已迁入西湖区居住"}""";

    /** Clerks write numbers into texts; none of them gets further than here. */
    DossierRequest {
        ground = ground == null ? null : Masking.maskWithin(ground);
    }
}

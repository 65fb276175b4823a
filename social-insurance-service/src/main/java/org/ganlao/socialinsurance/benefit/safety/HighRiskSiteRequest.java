package org.ganlao.socialinsurance.benefit.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.benefit.safety.domain.Site;
import org.ganlao.socialinsurance.benefit.safety.domain.SiteKind;

/** A site of high risk is registered. */
@Schema(examples = HighRiskSiteRequest.EXAMPLE)
record HighRiskSiteRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "项目所在县（市、区） · County of the site", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,
        @NotNull SiteKind kind,

        @Schema(description = "项目名称 · Name", examples = "红谷滩二期工程") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "开工日期 · First day of the works") @NotNull
        LocalDate beganOn,

        @Valid @NotNull StatedHeadcount headcount) {

    static final String EXAMPLE = """
            {"sourceRef": "PA-2007-0008", "region": "360102", "employer": "71526726X", "kind": "construction",
             "name": "红谷滩二期工程", "beganOn": "2007-03-01", "headcount": {"workers": 320, "insured": 300}}""";

    Site site() {
        return new Site(region, employer.value(), kind, Masking.maskWithin(name), beganOn);
    }
}

package org.ganlao.laborrights.settlement.mediation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.mediation.domain.CommitteeKind;
import org.ganlao.laborrights.settlement.mediation.domain.MediationCommittee;
import org.ganlao.platform.personal.EmployerToken;

/** A committee that is set up. */
@Schema(examples = MediationCommitteeRequest.EXAMPLE)
record MediationCommitteeRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6}") String region,
        @NotNull CommitteeKind kind,
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "企业调解委员会所在单位 · The employer, for a committee of an enterprise")
        EmployerToken employer,

        @Schema(description = "调解员人数 · Mediators", examples = "5") @NotNull @Positive @Max(1000)
        Integer mediators,

        @NotNull LocalDate setUpOn) {

    static final String EXAMPLE = """
            {"sourceRef": "TJ-2006-011", "region": "360102", "kind": "regional", "name": "百花洲街道劳动争议调解委员会",
             "mediators": 5, "setUpOn": "2006-05-10"}""";

    MediationCommittee.Charter charter() {
        return new MediationCommittee.Charter(
                region, kind, name, employer == null ? null : employer.value(), mediators, setUpOn);
    }
}

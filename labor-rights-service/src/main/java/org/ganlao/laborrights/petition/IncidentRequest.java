package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

@Schema(name = "GroupIncidentRequest", examples = IncidentRequest.EXAMPLE)
record IncidentRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "发生地区") @NotNull @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @NotNull PetitionMatter matter,

        @Schema(description = "涉及单位，没有的不填 · The employer concerned, where there is one")
        EmployerToken employer,

        @NotNull Instant beganAt,
        @NotNull Instant reportedAt,

        @Schema(description = "地点") @NotBlank @Size(max = 200)
        String place,

        @NotNull @Min(1) @Max(1_000_000) Integer persons,

        @Schema(description = "首报内容 · What the first report says") @NotBlank @Size(max = 2000)
        String what) {

    static final String EXAMPLE = """
            {"sourceRef": "QT-2007-0003", "region": "360102", "matter": "wages", "employer": "71526726X",
             "beganAt": "2007-04-12T00:30:00Z", "reportedAt": "2007-04-12T02:00:00Z", "place": "区政府大门", "persons": 60,
             "what": "职工要求补发一季度工资"}""";

    IncidentRequest {
        what = what == null ? null : Masking.maskWithin(what);
    }
}

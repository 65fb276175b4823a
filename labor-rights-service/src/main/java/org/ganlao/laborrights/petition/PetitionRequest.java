package org.ganlao.laborrights.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.petition.domain.Intake;
import org.ganlao.laborrights.petition.domain.PetitionChannel;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = PetitionRequest.EXAMPLE)
record PetitionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "受理机关所在地区 · Region of the bureau") @NotNull @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @NotNull PetitionChannel channel,
        @NotNull PetitionMatter matter,

        @Schema(description = "涉及单位，没有的不填 · The employer concerned, where there is one")
        EmployerToken employer,

        @NotNull LocalDate receivedOn,

        @Schema(description = "信访人数 · How many bring it") @NotNull @Min(1) @Max(100_000)
        Integer petitioners,

        @Schema(
                description =
                        "信访人；多人的为其代表；来信、来电未署名的不填 · Who brings it, or represents those who do; nobody where unsigned")
        @Size(max = 50)
        List<@Valid @NotNull StatedPerson> persons,

        @Schema(description = "信访事项") @NotBlank @Size(max = 2000)
        String what) {

    static final String EXAMPLE = """
            {"sourceRef": "XF-2007-0031", "region": "360102", "channel": "visit", "matter": "wages", "employer": "71526726X",
             "receivedOn": "2007-04-10", "petitioners": 23, "what": "单位拖欠三月份工资",
             "persons": [{"kind": "resident-id", "number": "360102196702280028"}]}""";

    PetitionRequest {
        persons = persons == null ? List.of() : persons;
        what = what == null ? null : Masking.maskWithin(what);
    }

    Intake intake() {
        return new Intake(
                region, channel, matter, employer == null ? null : employer.value(), receivedOn, petitioners, what);
    }
}

package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** A person who joins several insurances at once, as whom an employer takes on mostly does. */
@Schema(examples = JointEnrolment.EXAMPLE)
record JointEnrolment(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "参加的险种 · The insurances joined") @NotNull @Size(min = 1, max = 6)
        Set<@NotNull Insurance> insurances,

        @NotNull InsuredKind kind,
        EmployerToken employer,

        @Schema(description = "统筹地区 · Region where the insurances are pooled", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "参保首日 · First insured day") @NotNull
        LocalDate from,

        @Schema(description = "期初数已含此人，登记时不再计增 · The opening statement counts the person already")
        Boolean inOpening,

        @Schema(description = "集体参保来源（学校、社区、农场） · School, community or farm with which the person is brought in")
        @Size(max = 100)
        String joinedWith)
        implements Joining {

    static final String EXAMPLE = """
            {"sourceRef": "CB-2007-00872", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "insurances": ["pension", "medical", "unemployment", "injury", "maternity"], "kind": "employee",
             "employer": "71526726X", "region": "360102", "from": "2007-02-01"}""";

    @Override
    public List<StatedInsurance> wanted() {
        return insurances.stream()
                .sorted()
                .map(insurance -> new StatedInsurance(insurance, kind, employer, region))
                .toList();
    }

    @Override
    public String reference(StatedInsurance wanted) {
        return sourceRef + " "
                + wanted.insurance().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A person who joins an insurance. */
@Schema(examples = EnrolmentRequest.EXAMPLE)
record EnrolmentRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedInsurance insured,

        @Schema(description = "参保首日 · First insured day") @NotNull
        LocalDate from,

        @Schema(description = "期初数已含此人，登记时不再计增 · The opening statement counts the person already")
        Boolean inOpening,

        @Schema(description = "集体参保来源（学校、社区、农场） · School, community or farm with which the person is brought in")
        @Size(max = 100)
        String joinedWith)
        implements Joining {

    static final String EXAMPLE = """
            {"sourceRef": "CB-2007-00871", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "insured": {"insurance": "pension", "kind": "employee", "employer": "71526726X", "region": "360102"},
             "from": "2007-02-01"}""";

    @Override
    public List<StatedInsurance> wanted() {
        return List.of(insured);
    }

    @Override
    public String reference(StatedInsurance wanted) {
        return sourceRef;
    }
}

package org.ganlao.socialinsurance.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        Boolean inOpening) {

    static final String EXAMPLE = """
            {"sourceRef": "CB-2007-00871", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "insured": {"insurance": "pension", "kind": "employee", "employer": "71526726X", "region": "360102"},
             "from": "2007-02-01"}""";
}

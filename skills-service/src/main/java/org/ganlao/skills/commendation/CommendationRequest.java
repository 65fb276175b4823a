package org.ganlao.skills.commendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = CommendationRequest.EXAMPLE)
record CommendationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedNomination nomination) {

    static final String EXAMPLE = """
            {"sourceRef": "BZ-2007-002", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "nomination": {"region": "360104", "honour": "全省技术能手", "occupation": "6-04-02-05",
                            "nominatedOn": "2007-05-08", "merits": "压力容器环缝焊接一次合格率连续三年第一"}}""";
}

package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = IncubatorRequest.EXAMPLE)
record IncubatorRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedIncubator incubator) {

    static final String EXAMPLE = """
            {"sourceRef": "FHJD-2006-02",
             "incubator": {"entry": {"region": "360102", "name": "东湖创业孵化基地", "openedOn": "2006-05-01"},
                           "places": 20}}""";
}

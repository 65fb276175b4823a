package org.ganlao.employment.aid.welfarepost;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WelfarePostRequest", examples = PostRequest.EXAMPLE)
record PostRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPost post) {

    static final String EXAMPLE = """
            {"sourceRef": "GY-2007-0007",
             "post": {"employer": "71526726X", "occupation": "4-14-99-01", "places": 4,
                      "entry": {"region": "360102", "name": "社区保洁", "openedOn": "2007-01-01"}}}""";
}

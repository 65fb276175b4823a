package org.ganlao.socialinsurance.register.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What should be known of the person, whole, and why it was not. */
@Schema(examples = PersonCorrection.EXAMPLE)
record PersonCorrection(
        @Valid @NotNull StatedDetails details,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"details": {"name": "李梅", "household": "urban", "post": "cadre", "specialWork": false,
                         "workBeganOn": "1986-07-01", "region": "360102"}, "reason": "岗位录错"}""";
}

package org.ganlao.skills.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.cadre.domain.CadrePost;

/** Where a member of staff serves, as requests state it and answers show it. */
record StatedCadrePost(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "[0-9]{6}") String region,

        @Schema(description = "所在单位 · Bureau or office") @NotBlank @Size(max = 100)
        String unit,

        @Schema(description = "职务 · Title of the post") @NotBlank @Size(max = 100)
        String title,

        @Schema(description = "到职日期 · First day in service") @NotNull
        LocalDate since) {

    CadrePost post() {
        return new CadrePost(name, region, unit, title, since);
    }

    static StatedCadrePost from(CadrePost post) {
        return new StatedCadrePost(post.name(), post.region(), post.unit(), post.title(), post.since());
    }
}

package org.ganlao.employment.aid.welfarepost;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePost;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.platform.personal.EmployerToken;

/** A public-welfare post as requests state it and answers show it. */
@Schema(name = "StatedWelfarePost")
record StatedPost(
        @NotNull EmployerToken employer,
        @Valid @NotNull StatedEntry entry,

        @Schema(description = "职业分类代码 · Code of the occupation", examples = "4-14-99-01") @Size(min = 1, max = 40)
        String occupation,

        @Schema(description = "可安置人数 · Persons at once", examples = "4") @Min(1) @Max(10_000)
        int places) {

    static StatedPost from(WelfarePost post) {
        return new StatedPost(
                EmployerToken.of(post.employer()), StatedEntry.from(post.entry()), post.occupation(), post.places());
    }
}

package org.ganlao.laborrights.relation.roll;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.roll.domain.Post;
import org.ganlao.platform.personal.EmployerToken;

/** A post on a roll as requests state it and answers show it. */
public record StatedPost(
        @NotNull EmployerToken employer,

        @Schema(description = "用工地区 · Region of the workplace", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "国民经济行业大类 · Division of the national classification of industries", examples = "47")
        @NotNull
        @Pattern(regexp = "[0-9]{2}")
        String industry,

        @Schema(description = "进入名册日期 · First day on the roll") @NotNull
        LocalDate joinedOn,

        @Schema(description = "名册最后一日，在册时不填 · Last day on the roll, absent while the person is on it")
        LocalDate leftOn) {

    public Post post() {
        return new Post(employer.value(), region, industry, joinedOn, leftOn);
    }

    static StatedPost from(Post post) {
        return new StatedPost(
                EmployerToken.of(post.employer()), post.region(), post.industry(), post.joinedOn(), post.leftOn());
    }
}

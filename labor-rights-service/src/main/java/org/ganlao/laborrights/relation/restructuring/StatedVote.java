package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.restructuring.domain.CongressVote;

/** The vote of an employees' congress, as requests state it and answers show it. */
record StatedVote(
        @NotNull LocalDate votedOn,

        @Schema(description = "全体代表人数 · All delegates", examples = "90") @NotNull @Positive @Max(100_000)
        Integer delegates,

        @Schema(description = "到会代表人数 · Delegates present", examples = "81") @NotNull @PositiveOrZero @Max(100_000)
        Integer present,

        @Schema(description = "赞成票 · Votes in favour", examples = "70") @NotNull @PositiveOrZero @Max(100_000)
        Integer inFavour,

        @Schema(description = "反对票 · Votes against", examples = "6") @NotNull @PositiveOrZero @Max(100_000)
        Integer against) {

    CongressVote vote() {
        return new CongressVote(votedOn, delegates, present, inFavour, against);
    }

    static StatedVote from(CongressVote vote) {
        return new StatedVote(vote.votedOn(), vote.delegates(), vote.present(), vote.inFavour(), vote.against());
    }
}
